"""Writes the generated parts of the documents: what they say of the code is taken from the code.

    python scripts/write_docs.py            writes them
    python scripts/write_docs.py --check    says whether they are up to date

A part stands between `<!-- NAME -->` and `<!-- end -->`; what is around it is written by hand.
"""

import re
import sys
from collections.abc import Callable, Iterator
from inspect import cleandoc
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from presenter.check.silences import codes  # noqa: E402 - the checkout, wherever it is run from
from presenter.check.table import groups, rule_of  # noqa: E402
from presenter.elements.element import KINDS  # noqa: E402
from presenter.elements.fields import Entry  # noqa: E402
from presenter.elements.geography import regions  # noqa: E402
from presenter.load.records import (  # noqa: E402
    DeckRecord,
    SectionRecord,
    SilenceRecord,
    SlideRecord,
)
from presenter.load.references import SourceRecord  # noqa: E402
from presenter.load.settings import SettingsRecord, SettingsScope  # noqa: E402
from presenter.load.spoken import CueRecord  # noqa: E402
from presenter.load.themes import StyleRecord, ThemeRecord  # noqa: E402
from presenter.model.keyboard import ALIKE, MOVING, WRITTEN  # noqa: E402
from presenter.model.record import MISSING  # noqa: E402
from presenter.model.role import Role  # noqa: E402
from presenter.outputs.config import blank_lines  # noqa: E402
from presenter.outputs.findings.told import reason  # noqa: E402
from presenter.theme import load_theme, theme_names  # noqa: E402
from presenter.theme.colour import ANSI, DEFAULT  # noqa: E402
from presenter.theme.pairs import pairs  # noqa: E402
from presenter.theme.theme import FIXED, PARENTS  # noqa: E402
from presenter.ui.keys import ACTIONS, GROUPS, KEYS  # noqa: E402
from presenter.words import speak  # noqa: E402

PAGES = (
    *(
        ROOT / "docs" / f"{name}.md"
        for name in ("deck-format", "findings", "keys", "settings", "themes")
    ),
    ROOT / "README.md",
)
EXAMPLES = ROOT / "tests" / "examples"
PART = re.compile(r"<!-- (?P<name>[a-z-]+) -->\n.*?<!-- end -->", re.DOTALL)


def filled(page: str) -> str:
    """A page with its generated parts written anew."""
    return PART.sub(
        lambda part: f"<!-- {part['name']} -->\n{PARTS[part['name']]()}\n<!-- end -->", page
    )


def fields_of(entry: type[Entry]) -> str:
    """The fields of an entry as a table."""
    lines = ["| key | holds | what it is for |", "| --- | --- | --- |"]
    for name, one in entry.READ.items():
        must = " **Required.**" if one.default is MISSING else ""
        lines.append(f"| `{name}` | {_cell(one.reader.says)} | {_cell(one.says)}{must} |")
    return "\n".join(lines)


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


def _kinds() -> Iterator[str]:
    for name, kind in sorted(KINDS.items()):
        yield f"### `{name}`\n"
        yield f"{cleandoc(kind.__doc__ or '')}\n"
        yield f"![What `{name}` looks like](pictures/kinds/{name}.svg)\n"
        if kind.short:
            yield f"The short form fills `{kind.short}`.\n"
        yield f"{fields_of(kind)}\n"
        for entry in _inner(kind):
            yield f"{cleandoc(entry.__doc__ or '')}\n\n{fields_of(entry)}\n"
        example = (EXAMPLES / f"{name}.yaml").read_text("utf-8").strip()
        yield f"```yaml\n{example}\n```\n"


def _inner(kind: type[Entry]) -> list[type[Entry]]:
    """The entries that stand inside one of a kind."""
    found = [one.reader.of for one in kind.READ.values() if one.reader.of]
    return [entry for entry in found if issubclass(entry, Entry)]


def _settings(entry: type[Entry] = SettingsRecord, before: str = "") -> Iterator[str]:
    """Each setting as a row of a table, those inside others by their paths."""
    say = speak("en")
    for key, one in entry.READ.items():
        yield f"| `{before}{key}` | {_cell(one.reader.says)} | {_cell(say(one.says))} |"
        if one.reader.of:
            yield from _settings(one.reader.of, f"{before}{key}.")


def _config() -> str:
    scope = SettingsScope(Path("config.yaml"), ACTIONS)
    return "\n".join(("```yaml", *blank_lines(scope, speak("en")), "```"))


def _keys() -> str:
    say = speak("en")
    lines = ["| keys | what they do |", "| --- | --- |"]
    for group in GROUPS:
        lines.append(f"| | **{say(f'help.{group}')}** |")
        lines += [
            f"| {key.shown} | {say(f'keys.{key.action}')} |" for key in KEYS if key.group == group
        ]
    return "\n".join(lines)


def _findings() -> Iterator[str]:
    """Each finding by its group; those of the files share their reason."""
    say = speak("en")
    for group in (*groups()[1:], groups()[0]):
        rules = sorted(rule for rule in map(rule_of, codes()) if rule.group == group)
        reasons = [reason(rule, say) for rule in rules]
        own = len(set(reasons)) > 1
        yield f"## {say(f'findings.groups.{group}')}: `{group}`\n"
        yield f"{say(f'findings.reasons.{group}')}\n"
        yield f"| finding | | what it says |{' why |' if own else ''} what to do |"
        yield f"| --- | --- | --- |{' --- |' if own else ''} --- |"
        for rule, why in zip(rules, reasons, strict=True):
            what, _, todo = say(f"problems.{rule.code}").partition("; ")
            todo = todo or say("findings.remedy")
            cells = [f"`{rule.code}`", rule.severity, what, *([why] if own else []), todo]
            row = " | ".join(map(_cell, cells))
            yield f"| {row} |".replace("{{", "{").replace("}}", "}")
        yield ""


def _themes() -> Iterator[str]:
    folder = ROOT / "themes"
    for name in theme_names(folder):
        theme = load_theme(name, folder)
        yield f"### `{name}`\n"
        found = [pair.contrast for pair in pairs(theme)]
        least = f"Contrast: {int(min(found) * 10) / 10} or more." if found else ""
        yield f"{theme.about.plain('en')}. {least}".rstrip() + "\n"
        named = (f"{colour} `{value}`" for colour, value in theme.colours.items())
        yield f"Colours: {', '.join(named)}.\n"
        if not theme.ansi:
            yield f"![A slide in {name}](pictures/themes/{name}.svg)\n"


def _roles() -> Iterator[str]:
    yield "| role | takes after |"
    yield "| --- | --- |"
    for role in Role:
        if role not in FIXED:
            parent = PARENTS.get(role)
            yield f"| `{role}` | {f'`{parent}`' if parent else ''} |"


def _regions() -> Iterator[str]:
    yield "| region | west | south | east | north |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for name, box in regions().items():
        yield f"| `{name}` | {' | '.join(f'{side:g}' for side in box)} |"


PARTS: dict[str, Callable[[], str]] = {
    "deck": lambda: fields_of(DeckRecord),
    "section": lambda: fields_of(SectionRecord),
    "slide": lambda: fields_of(SlideRecord),
    "cue": lambda: fields_of(CueRecord),
    "source": lambda: fields_of(SourceRecord),
    "kinds": lambda: "\n".join(_kinds()).rstrip(),
    "keys": _keys,
    "settings": lambda: "\n".join(
        ("| key | holds | what it is for |", "| --- | --- | --- |", *_settings())
    ),
    "config": _config,
    "findings": lambda: "\n".join(_findings()).rstrip(),
    "silence": lambda: fields_of(SilenceRecord),
    "named-keys": lambda: ", ".join(f"`{name}`" for name in (WRITTEN | MOVING).values()),
    "alike-keys": lambda: ", ".join(f"`{key}` ({other})" for key, other in ALIKE.items()),
    "theme": lambda: fields_of(ThemeRecord),
    "style": lambda: fields_of(StyleRecord),
    "themes": lambda: "\n".join(_themes()).rstrip(),
    "regions": lambda: "\n".join(_regions()),
    "roles": lambda: "\n".join(_roles()),
    "terminal": lambda: ", ".join(f"`{name}`" for name in (DEFAULT, *ANSI)),
}


def main() -> int:
    """Write the pages, or with `--check` only compare."""
    stale = [page for page in PAGES if filled(page.read_text("utf-8")) != page.read_text("utf-8")]
    for page in stale:
        print(f"{page.relative_to(ROOT)} is not up to date: `make golden` writes it")
        if "--check" not in sys.argv:
            page.write_text(filled(page.read_text("utf-8")), "utf-8")
    return int("--check" in sys.argv and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
