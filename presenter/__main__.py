"""The `tweespraak` command."""

import gc


def main() -> None:
    """Run the command; the collector sleeps until the first slide stands."""
    gc.disable()
    from presenter.cli import command  # noqa: PLC0415 - after the collector sleeps

    command(prog_name="tweespraak")


if __name__ == "__main__":
    main()
