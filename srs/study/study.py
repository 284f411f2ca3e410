"""What every use case needs: the collection, the settings, the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from srs.card import CardId
from srs.config import Config
from srs.errors import ConfigError
from srs.files import NO_CACHE, Cache
from srs.schedule.registry import ALGORITHMS
from srs.schedule.scheduler import Scheduler, ScheduleSettings
from srs.scratch import UNNOTED, Scratch
from srs.store import Store, content, fitted
from srs.translation import mark

Clock = Callable[[], datetime]
"""Gives the present instant, aware."""


@dataclass(frozen=True, slots=True)
class Study:
    """One open collection."""

    store: Store
    config: Config
    now: Clock
    device: str = ""
    """The name of this machine, kept with each answer."""
    scratch: Scratch = UNNOTED
    """What keeps account of files that are being made."""

    @property
    def today(self) -> date:
        """The present study day."""
        return self.config.study_days.day_of(self.now())

    @property
    def cache(self) -> Cache:
        """What spares work, beside the collection; none of one in memory."""
        place = self.store.path
        return Cache(place.with_name(f"{place.name}-cache")) if place else NO_CACHE

    def scheduler_of(self, deck: str) -> Scheduler:
        """The scheduler of the cards of `deck`. Raises ConfigError where there is none such."""
        terms = ScheduleSettings(self.config.retention, lambda: self.store.ask(fitted.newest))
        name = self.config.scheduler_of(deck)
        if name not in ALGORITHMS:
            raise ConfigError(
                mark("there is no scheduler {name!r}", name=name),
                mark("there are {names}", names=tuple(ALGORITHMS)),
            )
        return ALGORITHMS[name].make(terms)

    def scheduler_for(self, card: CardId) -> Scheduler:
        """The scheduler of one card."""
        if self.config.is_uniform:
            return self.scheduler_of("")
        found = self.store.ask(content.one, card)
        return self.scheduler_of(found.note.deck if found else "")
