"""The verbs of the command, each with its module, which is imported when the verb is asked for."""

PRESENT = "present"

COMPLETING = "_TWEESPRAAK_COMPLETE"
"""The variable of the environment by which a shell asks how to complete a line."""

VERBS = {
    "add": "presenter.cli.add",
    "agenda": "presenter.cli.agenda",
    "check": "presenter.cli.check",
    "completion": "presenter.cli.completion",
    "config": "presenter.cli.config",
    "doctor": "presenter.cli.doctor",
    "dump": "presenter.cli.dump",
    "groups": "presenter.cli.groups",
    "guide": "presenter.cli.guide",
    "handout": "presenter.cli.handout",
    "import": "presenter.cli.imports",
    "new": "presenter.cli.new",
    "po": "presenter.cli.po",
    PRESENT: "presenter.cli.present",
    "rehearse": "presenter.cli.rehearse",
    "report": "presenter.cli.report",
    "runs": "presenter.cli.runs",
    "schema": "presenter.cli.schema",
    "speaker": "presenter.cli.speaker",
    "stage": "presenter.cli.stage",
    "themes": "presenter.cli.themes",
    "times": "presenter.cli.times",
    "translate": "presenter.cli.translate",
    "translated": "presenter.cli.translated",
    "turns": "presenter.cli.turns",
}
