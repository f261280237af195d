"""`tweespraak rehearse`: the speaker's screen, which records what each slide takes."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from presenter.cli import suggestions
from presenter.cli.arguments import DECK, GOING, SPOKEN, THEME, options
from presenter.cli.deck import own_words, slide_number
from presenter.cli.help import Verb
from presenter.exits import CommandError

if TYPE_CHECKING:
    from presenter.model.deck import Deck
    from presenter.model.settings import Settings
    from presenter.talk import Manner, Practice, Talk
    from presenter.ui.app import Presenter


class Asked(NamedTuple):
    """Which slides to rehearse, and how."""

    first: str | None = None
    last: str | None = None
    section: str | None = None
    loop: bool = False
    speaker: str | None = None
    cover: bool = False
    swap: bool = False
    drill: bool = False

    @property
    def manner(self) -> "Manner":
        """How it is spoken."""
        from presenter.talk import Manner

        return Manner.COVER if self.cover else Manner.SWAP if self.swap else Manner.REHEARSAL

    def practice(self, deck: "Deck", path: Path, settings: "Settings", talk: "Talk") -> "Practice":
        """What is practised of a deck. Raises CommandError where that is no slide."""
        from presenter.talk import Practice

        slides = self._slides(deck)
        if self.drill:
            slides = self._drilled(deck, path, slides, talk)
        speaker = settings.speaker if self.speaker is None else self.speaker.strip()
        return Practice(self.manner, speaker, slides if slides != deck.ids else (), self.loop)

    def _slides(self, deck: "Deck") -> tuple[str, ...]:
        from presenter.rehearsal.selection import between, in_section

        first, last = (
            None if one is None else slide_number(deck, one) for one in (self.first, self.last)
        )
        slides = between(deck, first, last)
        if self.section is not None:
            inside = in_section(deck, self.section)
            if not inside:
                raise CommandError(_no_section(deck, self.section))
            slides = tuple(one for one in slides if one in inside)
        if not slides:
            raise CommandError(own_words()("rehearse.no-slides"))
        return slides

    def _drilled(
        self, deck: "Deck", path: Path, slides: tuple[str, ...], talk: "Talk"
    ) -> tuple[str, ...]:
        from presenter.rehearsal.drill import drill
        from presenter.rehearsal.history import histories, way_of
        from presenter.store.runs import known_runs
        from presenter.talk.rehearsing import spoken

        runs = known_runs(path, deck.id)
        known = histories(runs, way_of(self.manner, spoken(talk, self.manner, deck.languages)))
        found = drill(slides, known)
        if not found:
            raise CommandError(own_words()("rehearse.nothing-to-drill"))
        return found


@click.command(cls=Verb)
@DECK
@click.option("--from", "first", metavar="ID|N", shell_complete=suggestions.SLIDES)
@click.option("--to", "last", metavar="ID|N", shell_complete=suggestions.SLIDES)
@click.option("--section", metavar="N|LABEL|TITLE")
@click.option("--drill", is_flag=True)
@click.option("--loop", is_flag=True)
@click.option("--cover", is_flag=True)
@click.option("--swap", is_flag=True)
@click.option("--speaker", metavar="NAME")
@options(*SPOKEN, *GOING, THEME)
@click.option("--dry-run", is_flag=True)
def rehearse(deck: Path | None, dry_run: bool, **given: Any) -> None:
    """Rehearse a deck: the speaker's screen, which records what each slide takes."""
    from presenter.cli.start import Wanted, start  # `--help` does without
    from presenter.shipped import unnamed_deck
    from presenter.talk.window import Side
    from presenter.ui.terminal import Terminal

    asked = Asked(**{name: given.pop(name) for name in Asked._fields})
    if asked.cover and asked.swap:
        raise CommandError(own_words()("rehearse.cover-and-swap"))
    wanted = Wanted(**given, side=Side.SPEAKER, practice=asked.practice)
    with Terminal() as terminal:
        app = start(str(deck or unnamed_deck()), terminal, wanted)
        app.run()
    _after(app, dry_run)


def _after(app: "Presenter", dry_run: bool) -> None:
    """Tell what a rehearsal took that is over; only a window may have been closed."""
    from presenter.cli.unwritten import write

    if not app.return_code:
        write(app.diary.left)
    talk = app.show.talk
    if talk.practice is not None and talk.ended and not app.return_code:
        from presenter.cli.after_rehearsal import finish

        finish(app.rehearsing.path, app.rehearsing.talk_id, dry_run)
    sys.exit(app.return_code)


def _no_section(deck: "Deck", wanted: str) -> str:
    say = own_words()
    titles = [one.title.plain(say.language) for one in deck.sections if one.title is not None]
    return say("rehearse.no-section", section=wanted, sections=", ".join(titles))
