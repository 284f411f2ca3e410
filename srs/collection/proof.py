"""How well the schedulers predict the reviews of a collection, and FSRS fitted to them.

Apart from the collection itself, which is opened every day: this is seldom asked, and takes a
while to import.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from srs.collection.collection import Collection
from srs.evaluate import Fit, Trial
from srs.fitting import Workload
from srs.study import proof
from srs.study.memories import follow_settings

STEPS = proof.STEPS
"""Of a fit, in order."""


class Proof:
    """Trials of a collection's own reviews."""

    def __init__(self, collection: Collection) -> None:
        self._study = collection._study  # noqa: SLF001  # of the same package: behind one door

    def evaluate(self, revlog: Path | None = None) -> Trial:
        """How well each scheduler predicts these reviews, or those of a file. Raises LogError."""
        return proof.evaluate(self._study, revlog)

    def optimize(self, begins: Callable[[str], None] = lambda _step: None) -> Fit:
        """Fit FSRS to these reviews; what predicts better is in use from now on.

        Each of the STEPS is told as it `begins`. Raises UsageError when there are too few
        reviews, or without the extra package.
        """
        found = proof.optimize(self._study, begins)
        if found.kept:
            follow_settings(self._study)
        return found

    def workloads(self, days: int) -> Iterator[Workload]:
        """What FSRS costs and gives at several retentions, over `days`.

        Raises UsageError without the extra package.
        """
        return proof.workloads(self._study, days)
