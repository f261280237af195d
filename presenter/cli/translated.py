"""`tweespraak translated`: accept translations as they are, so that `check` tells when they age."""

from pathlib import Path

import click

from presenter.cli.arguments import DECK
from presenter.cli.deck import deck_path, own_words, readable
from presenter.cli.help import Verb
from presenter.exits import PROBLEMS, CommandError


@click.command(cls=Verb)
@DECK
@click.argument("path", required=False)
def translated(deck: Path | None, path: str | None) -> None:
    """Accept translations: all of a deck, or those at a slide, or one text of it."""
    from presenter.check.proof import proof_of
    from presenter.check.stale import accepted
    from presenter.load import load  # `--help` does without
    from presenter.load.lock import NAME, read_lock, write_lock
    from presenter.outputs.problem import shown

    if deck is not None and path is None and not deck.exists():
        deck, path = None, str(deck)  # the shipped deck, and a place in it
    say = own_words()
    loaded = load(deck_path(deck), origins=True)
    readable(loaded)
    lock, proof = read_lock(loaded.files[0].parent), proof_of(loaded)
    if lock.problem is not None and (path or lock.problem.code != "lock-unreadable"):
        told = shown(lock.problem, {}, say)
        raise CommandError(f"{say('findings.lock-left')}\n{told}", PROBLEMS)
    if proof is None:
        raise CommandError(say("cli.unreadable"), PROBLEMS)
    pairs, count = accepted(proof, lock.pairs, path or "")
    if path and not count:
        raise CommandError(say("findings.no-such-text", word=path))
    try:
        write_lock(proof.deck.folder, pairs)
    except OSError as error:
        where = proof.deck.folder / NAME
        reason = error.strerror or type(error).__name__
        raise CommandError(say("findings.lock-unwritable", path=where, reason=reason)) from error
    click.echo(say("findings.accepted", n=count), err=True)
