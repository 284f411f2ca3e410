"""Cards by the thousand: they are numbers until they are looked at."""

from __future__ import annotations  # a use case is imported when it is first used

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from srs import study as use
from srs.card import Card, CardId
from srs.query import FoundCard
from srs.query.sort_key import SortKey
from srs.study.study import Study
from srs.verdict import VerdictKind


@dataclass(frozen=True, slots=True)
class Browsing:
    """A number means a card of this collection as long as it is open, whatever becomes of it."""

    _study: Study

    def numbers(
        self, query: str = "", order: SortKey = SortKey.DECK, *, descending: bool = False
    ) -> list[int]:
        """The cards that match `query`, in `order`; without one, all that are not put away.

        New cards come last where they have nothing to be sorted by. Raises UsageError.
        """
        return use.browsing.found_numbers(self._study, query, order, descending=descending)

    def read(self, numbers: Sequence[int]) -> Mapping[int, FoundCard]:
        """Those cards, in that order; without those that are gone."""
        return use.browsing.numbered_cards(self._study, numbers)

    def ids(self, numbers: Sequence[int]) -> list[CardId]:
        """Their ids, in no order."""
        return use.browsing.ids_of_many(self._study, numbers)

    def meant_by(self, kind: VerdictKind, numbers: Sequence[int]) -> list[int]:
        """Those of some cards that `kind` may be said of."""
        return use.browsing.meant_by(self._study, kind, numbers)

    def scheduled_among(self, numbers: Sequence[int]) -> list[int]:
        """Those of some cards whose day may be set: they were reviewed, and are not put away."""
        return use.browsing.scheduled_among(self._study, numbers)

    def say(self, kind: VerdictKind, numbers: Sequence[int]) -> list[Card]:
        """Say `kind` of those that it may be said of, in one act; them, as they were."""
        return use.browsing.say_of_many(self._study, kind, numbers)

    def set_due(self, numbers: Sequence[int], day: date | None) -> list[Card]:
        """Let reviewed cards come back on `day`, or be new again (None), in one act."""
        return use.browsing.set_due(self._study, numbers, day)

    def known_values(self) -> Mapping[str, Sequence[str]]:
        """What may stand behind the filters of which only the collection knows: deck, tag, ..."""
        return use.browsing.known_values(self._study)
