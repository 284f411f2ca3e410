"""Care of a collection: its health, its backups, and a clock that ran ahead."""

from __future__ import annotations  # a use case is imported when it is first used

from dataclasses import dataclass
from pathlib import Path

from srs import study as use
from srs.errors import StoreError
from srs.study.study import Study
from srs.translation import tr


@dataclass(frozen=True, slots=True)
class Maintenance:
    """Nothing here changes a review: it is appended only."""

    _study: Study

    def examine(self) -> use.maintenance.Health:
        """Check the file, its schema, every schedule against its reviews, and the logs."""
        return use.maintenance.examine(self._study)

    def verify(self) -> use.verify.Verified:
        """Read the logs again: whether the answer of every card stands in the lines it cites."""
        return use.verify.verify(self._study)

    def repair(self, *, schedules: bool = True) -> list[str]:
        """Mend what can be mended; what was done, a line each."""
        return use.maintenance.repair(self._study, schedules=schedules)

    def put_clock_right(self) -> list[use.clock.EarlyAnswer]:
        """Let cards that were answered while the clock ran ahead come back as much earlier."""
        return use.clock.put_right(self._study)

    def clock_notice(self) -> str:
        """A line on a clock that is behind the last answer; '' where it is not."""
        return use.clock.notice(self._study)

    def backup(self, target: Path) -> None:
        """Write a copy of the collection to `target`. Raises StoreError, ExportError."""
        if not self._study.store.exists:
            raise StoreError(
                tr("there is nothing to back up yet"), tr("'srs generate' makes cards first")
            )
        self._study.store.backup(target, self._study.scratch)
