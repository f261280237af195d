"""Editing a slide while the talk goes on: the author's editor opens where the slide is written."""

import asyncio
import os
import subprocess
from typing import TYPE_CHECKING

from presenter.ui.editor import Editor, editor_for

if TYPE_CHECKING:
    from presenter.ui.app import Presenter
    from presenter.ui.terminal import Terminal


class Editing:
    """Opens the editor for an app. An editor in the terminal has it until it ends; meanwhile the
    other windows of the talk are answered, and what is saved is read.
    """

    def __init__(self, app: "Presenter", terminal: "Terminal | None") -> None:
        self._app = app
        self._terminal = terminal
        self._windows: list[subprocess.Popen[bytes]] = []
        self.lent = False
        """Whether an editor has the terminal now."""

    def begin(self) -> None:
        """Open the editor at the slide that the speaker is at, or say why that cannot be."""
        show = self._app.show
        mark = show.deck.slides[show.talk.place.slide].mark
        editor = mark and editor_for(show.settings.editor, mark, os.environ)
        if not editor:
            self._say("editor.none")
        elif not editor.takes_terminal:
            self._open(editor)
        elif self._terminal is None or not self._terminal.painted:
            self._say("editor.no-terminal", editor=editor.name)
        else:
            self._app.run_worker(self._lend(editor, self._terminal), group="editor", exclusive=True)

    def _say(self, key: str, **values: object) -> None:
        self._app.show.message = self._app.show.say(key, **values)
        self._app.redraw()

    def _open(self, editor: Editor) -> None:
        """Start an editor that has a window of its own."""
        self._windows = [one for one in self._windows if one.poll() is None]
        none = subprocess.DEVNULL
        try:
            window = subprocess.Popen(
                editor.command, stdin=none, stdout=none, stderr=none, start_new_session=True
            )
        except OSError:
            self._say("editor.failed", editor=editor.name)
        else:
            self._windows.append(window)
            self._say("editor.open", editor=editor.name)

    async def _lend(self, editor: Editor, terminal: "Terminal") -> None:
        """Lend the terminal to an editor, and come back to a stage that is whole."""
        failed = False
        with self._app.suspend():
            terminal.lend()
            self.lent = True
            try:
                editing = await asyncio.create_subprocess_exec(*editor.command)
                await editing.wait()
            except OSError:
                failed = True
            finally:
                self.lent = False
                terminal.take_back()
        self._app.come_back()
        if failed:
            self._say("editor.failed", editor=editor.name)
        self._app.read_again()
