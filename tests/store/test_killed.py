"""Rehearsals that are killed at random moments: at most the slide in progress is lost."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from presenter.store.database import connected
from presenter.store.runs import all_runs
from presenter.talk.practice import Manner
from tests.store.talks import WALL

ROOT = Path(__file__).parents[2]

KILLS = 50

KILLING = """
import os, random, signal, sys, time
from pathlib import Path
from presenter.store.journal import Journal
from presenter.talk import Act, Intent
from presenter.talk.practice import Manner, Practice
from tests.store.talks import OCCASION, WALL, Speaker, silent, until

REHEARSE = Intent(Act.REHEARSE, practice=Practice(Manner.REHEARSAL, loop=True))

def rehearse(number, said):
    occasion = OCCASION._replace(id=f"{number:08x}", began=WALL + number)
    journal = Journal(occasion, silent, Path(sys.argv[1]))
    speaker = Speaker(journal)
    speaker.press(REHEARSE, 0)
    keys = 0
    while True:
        until(lambda: journal.written == keys + 2)
        keys += 1
        os.write(said, b".")
        speaker.press(Intent(Act.GO_TO, slide=keys % 3), keys * (keys + 1) / 2)

for number in range(int(sys.argv[2])):
    hears, said = os.pipe()
    process = os.fork()
    if not process:
        rehearse(number, said)
    os.close(said)
    heard, enough = 0, random.randint(1, 12)
    while heard < enough:
        heard += len(os.read(hears, 1))
    time.sleep(random.random() / 50)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    print(number, heard + len(os.read(hears, 4096)), flush=True)
    os.close(hears)
"""
"""Rehearsals one after the other in one store. Key n is pressed n seconds after the one before, as
soon as that is on the disk, and said before it is pressed: so all keys are known to whoever kills.
"""


def test_of_fifty_rehearsals_that_are_killed_each_loses_at_most_the_slide_in_progress(
    tmp_path: Path,
) -> None:
    """Wherever it was killed: while it waited, wrote or synchronised. All other times are exact."""
    file = tmp_path / "talks.sqlite"
    done = subprocess.run(
        [sys.executable, "-c", KILLING, str(file), str(KILLS)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        check=True,
    )
    pressed = [int(line.split()[1]) for line in done.stdout.splitlines()]
    with closing(connected(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        runs = all_runs(connection)
    assert [run.occasion.began for run in runs] == [WALL + number for number in range(KILLS)]
    for run, keys in zip(runs, pressed, strict=True):
        seconds = {slide.id: slide.seconds for slide in run.slides}
        whole = {str(slide): sum(range(slide + 1, keys + 1, 3)) for slide in range(3)}
        last = str((keys - 1) % 3)
        assert run.manner is Manner.REHEARSAL
        for slide, took in whole.items():
            lost = took - seconds.get(slide, 0)
            assert lost == 0 or (slide == last and lost == keys)
