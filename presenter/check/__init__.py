"""Everything that `tweespraak check` finds; one group of findings is one file, or two."""

from presenter.check.proof import Proof
from presenter.check.run import findings

__all__ = ["Proof", "findings"]
