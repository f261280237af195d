"""The exit codes of the command, and the error that carries one."""

CLEAN = 0
PROBLEMS = 1
WRONG_USE = 2
INTERRUPTED = 130


class CommandError(Exception):
    """Ends the command with a sentence on stderr and an exit code."""

    def __init__(self, sentence: str, code: int = WRONG_USE) -> None:
        super().__init__(sentence)
        self.code = code
