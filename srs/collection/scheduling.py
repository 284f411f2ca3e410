"""The schedule of a collection: what the days to come ask, and plans for them."""

from __future__ import annotations  # a use case is imported when it is first used

from dataclasses import dataclass
from datetime import date

from srs import study as use
from srs.study.study import Study


@dataclass(frozen=True, slots=True)
class Scheduling:
    """Schedules are computed from reviews; nothing here changes one."""

    _study: Study

    def forecast(self, days: int, deck: str | None = None) -> dict[date, int]:
        """How many cards of `deck` are due on today, overdue ones with it, and on later days."""
        return use.forecast.forecast(self._study, days, deck)

    def coming_days(self, deck: str | None = None) -> dict[date, int]:
        """How many reviewed cards come back on each day after today that has any."""
        return use.planning.coming_days(self._study, deck)

    def plan(self, deck: str | None = None, cap: int | None = None) -> use.planning.CatchUp:
        """How what is due is worked off, by `cap` cards a day or as the settings allow."""
        return use.planning.plan(self._study, deck, cap)

    def deck_plans(
        self, deck: str | None = None, by: date | None = None
    ) -> list[use.planning.DeckPlan]:
        """What it takes to learn `deck` by a day, or the decks that the settings have one for."""
        return use.planning.deck_plans(self._study, deck, by)
