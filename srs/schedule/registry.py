"""The schedulers there are, by name: the one place where a further one is entered."""

from collections.abc import Mapping
from typing import NamedTuple

from srs.schedule import fsrs6, sm2
from srs.schedule.scheduler import Algorithm, Memory, MemoryFields
from srs.translation import tr

ALGORITHMS: dict[str, Algorithm] = {
    algorithm.name: algorithm for algorithm in (sm2.ALGORITHM, fsrs6.ALGORITHM)
}
"""By the name that the settings use; the first one holds where they name none."""


class Unread(NamedTuple):
    """What a scheduler knew that is not there: a replay of the reviews makes it anew."""

    interval: int

    def as_dict(self) -> dict[str, float]:
        """The interval."""
        return {"interval": self.interval}

    def figures(self) -> dict[str, float]:
        """Nothing."""
        return {}

    def describe(self) -> str:
        """That nothing is known."""
        return tr("by a scheduler that is not there")


def scheduler_names() -> tuple[str, ...]:
    """What `scheduler` may be in the settings."""
    return tuple(ALGORITHMS)


def figure_units() -> dict[str, int]:
    """All that memories may tell beside the interval, as `Algorithm.figures`."""
    return {
        name: units
        for algorithm in ALGORITHMS.values()
        for name, units in algorithm.figures.items()
    }


def figure_units_of(key: str) -> Mapping[str, int]:
    """The `Algorithm.figures` of a scheduler of that `key`; none if it is not there."""
    algorithm = _of(key)
    return {} if algorithm is None else algorithm.figures


def memory_from(key: str, fields: MemoryFields) -> Memory:
    """The memory that a scheduler of that `key` wrote as `fields`; an Unread if it is not there."""
    algorithm = _of(key)
    return Unread(int(fields["interval"])) if algorithm is None else algorithm.from_dict(fields)


def _of(key: str) -> Algorithm | None:
    model = key.partition(" ")[0]
    return next((each for each in ALGORITHMS.values() if each.model == model), None)
