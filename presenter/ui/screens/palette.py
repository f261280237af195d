"""All commands by name, and a word of our own where none has that name."""

from textual.command import CommandPalette, Hit, Hits, Provider
from textual.system_commands import SystemCommandsProvider

from presenter.words import Words


def palette(say: Words) -> CommandPalette:
    """The palette in the language of these words."""

    class Nothing(Provider):
        """What is found where nothing is."""

        async def search(self, query: str) -> Hits:
            """One hit, which does nothing, where no command has what was typed."""
            matcher = self.matcher(query)
            commands = self.app.get_system_commands(self.screen)
            if not any(matcher.match(one.title) for one in commands):
                yield Hit(0, say("palette.none"), lambda: None)

    return CommandPalette([SystemCommandsProvider, Nothing], placeholder=say("palette.ask"))
