"""The dialects, one file each."""

from presenter.imports.dialects.lookatme import Lookatme
from presenter.imports.dialects.marp import Marp
from presenter.imports.dialects.mdp import Mdp
from presenter.imports.dialects.patat import Patat
from presenter.imports.dialects.presenterm import Presenterm
from presenter.imports.dialects.reveal import Reveal
from presenter.imports.dialects.slides import Slides
from presenter.imports.dialects.slidev import Slidev

__all__ = ["Lookatme", "Marp", "Mdp", "Patat", "Presenterm", "Reveal", "Slides", "Slidev"]
