"""Every check, one after the other."""

from collections.abc import Iterable

from presenter.check.comparing import poll_findings
from presenter.check.fit import fit_findings
from presenter.check.languages import language_findings
from presenter.check.naming import name_findings
from presenter.check.proof import proof_of
from presenter.check.signs import sign_findings
from presenter.check.silences import silenced
from presenter.check.speaking import speaking_findings
from presenter.check.stale import stale_findings
from presenter.check.substance import substance_findings
from presenter.check.vocabulary import vocabulary_findings
from presenter.load import Loaded
from presenter.model.problem import Problem
from presenter.rehearsal.speech import NEVER, Speaking

CHECKS = (
    language_findings,
    name_findings,
    stale_findings,
    vocabulary_findings,
    substance_findings,
    poll_findings,
    fit_findings,
    speaking_findings,
    sign_findings,
)


def findings(
    loaded: Loaded, also: Iterable[Problem] = (), spoken: Speaking = NEVER
) -> tuple[Problem, ...]:
    """All findings in a deck that was loaded with its origins, in the order of its files.

    `also` are those that were made elsewhere. Where a file cannot be read, that is what there is to
    say: what lies in it cannot be missed elsewhere. `spoken` is how its languages were rehearsed.
    """
    found = [*loaded.problems, *also]
    proof = proof_of(loaded, spoken)
    if proof is not None:
        found += [one for check in CHECKS for one in check(proof)]
        found = silenced(dict.fromkeys(found), proof)
    return tuple(sorted(dict.fromkeys(found), key=lambda one: one.mark))
