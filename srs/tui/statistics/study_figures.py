"""What the charts are made of, each part counted when it is first asked for."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cached_property

from srs.collection import Collection
from srs.stats import DayCounts, Group, Spread, StudyCounts

_YEAR = 365


class StudyFigures:
    """Counts of the answers of a deck and of those below it; None is all."""

    def __init__(self, collection: Collection, deck: str | None) -> None:
        self._collection, self.deck = collection, deck
        self.today = collection.today
        self.period: int | None = None
        """How many days back answers count; None is all of them."""

    @cached_property
    def answers(self) -> StudyCounts:
        """By day, hour and what was foreseen."""
        return self._collection.statistics.answers(self.deck)

    @property
    def days(self) -> Sequence[DayCounts]:
        """Those of the period."""
        if self.period is None:
            return self.answers.days
        first = self.today - timedelta(days=self.period - 1)
        return [cell for cell in self.answers.days if cell.day >= first]

    @cached_property
    def memories(self) -> Spread:
        """How intervals and the like are spread over the cards."""
        return self._collection.statistics.memories(self.deck)

    @cached_property
    def coming(self) -> dict[date, int]:
        """The cards that come back on each day of a year from today on."""
        return self._collection.scheduling.forecast(_YEAR, self.deck)

    @cached_property
    def groups(self) -> Sequence[Group]:
        """The decks, the most answered first."""
        return self._collection.statistics.decks(self.deck)
