"""A Dutch deck that is partly translated, and what translators do with it."""

from pathlib import Path
from textwrap import dedent

import polib

from presenter.load import Loaded, load
from presenter.load.lock import read_lock
from presenter.model.problem import Problem
from presenter.translation.accept import Translation, remember, translate
from presenter.translation.passages import Passage, passages
from presenter.translation.po import po_text
from presenter.translation.proposals import proposals, read_po
from presenter.words import speak
from tests.decks import DUTCH, ENGLISH

DECK = """\
    # The garden of the street.
    title: {nl: De tuin, en: The garden}   # everybody knows it
    languages: [nl, en]
    sections: [10-pond.yaml]
    sources:
      atlas: {authors: De Atlas, title: Kaarten, year: 2021}
"""
POND = """\
    section:
      nl: De vijver

    slides:
      - id: heron
        title:
            nl: De reiger
            en: The heron
        body:
          - bullets: [{nl: graven}, {nl: vullen, en: "fill"}, {nl: graven}, 12]
          - text: Snoeien   # every spring
          - figure: {value: 3, label: {nl: '**reigers**'}}
        cue: {nl: Wijs naar buiten.}
        notes:
          nl: |
            Vertel van de reiger.

            [1] En van de vissen.
          # the fish come later
"""
PO = "talk.en.po"


def plant(folder: Path, pond: str = POND) -> Path:
    """The deck in a folder."""
    (folder / "deck.yaml").write_text(dedent(DECK), "utf-8")
    (folder / "10-pond.yaml").write_text(dedent(pond), "utf-8")
    return folder


def read(folder: Path) -> Loaded:
    """The deck, with where its texts stand."""
    return load(folder, origins=True)


def texts(folder: Path) -> tuple[Passage, ...]:
    """What there is to translate into English."""
    return passages(read(folder), DUTCH, ENGLISH, read_lock(folder))


def exported(folder: Path) -> polib.POFile:
    """The catalogue as a translator's program opens it."""
    text = po_text(texts(folder), "De tuin", ENGLISH, folder, speak(ENGLISH), "1")
    return polib.pofile(text)


def imported(folder: Path, content: str | bytes) -> tuple[list[Translation], list[Problem]]:
    """Put a catalogue in the deck: what was taken, and what is wrong with the rest."""
    loaded, lock = read(folder), read_lock(folder)
    catalogue = read_po(content.encode() if isinstance(content, str) else content, PO)
    known = passages(loaded, DUTCH, ENGLISH, lock)
    taken, refused = proposals(catalogue, PO, known)
    done, failed = translate(taken, DUTCH, ENGLISH)
    forgotten = remember(done, loaded, lock, DUTCH, ENGLISH)
    return done, [*catalogue.problems, *refused, *failed, *([forgotten] if forgotten else [])]


def files(folder: Path) -> dict[str, bytes]:
    """What stands in the deck's files, byte for byte."""
    return {path.name: path.read_bytes() for path in folder.glob("*.yaml")}
