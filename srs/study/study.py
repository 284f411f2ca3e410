"""What every use case needs: the collection, the settings, the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Literal

from srs.card import CardId
from srs.config import Config
from srs.schedule.fsrs6 import DEFAULTS
from srs.schedule.scheduler import SM2, FsrsScheduler, Scheduler
from srs.scratch import UNNOTED, Scratch
from srs.store import Store

Clock = Callable[[], datetime]
"""Gives the present instant, aware."""

Start = Literal["home", "review", "inbox"]
"""Where somebody begins who opens the screens."""


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
        return self.config.rollover.day_of(self.now())

    def scheduler_of(self, deck: str) -> Scheduler:
        """The scheduler of the cards of `deck`."""
        if self.config.scheduler_of(deck) == "sm2":
            return SM2
        return _fsrs(self.store.parameters() or DEFAULTS, self.config.retention)

    def scheduler_for(self, card: CardId) -> Scheduler:
        """The scheduler of one card."""
        if self.config.is_uniform:
            return self.scheduler_of("")
        found = self.store.card(card)
        return self.scheduler_of(found.note.deck if found else "")


_fsrs = lru_cache(maxsize=4)(FsrsScheduler)
