"""What a user may set."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from srs.config.database import DatabaseFile
from srs.config.home import Home
from srs.day import Rollover
from srs.queue import Limits, Order
from srs.schedule.fsrs6 import RETENTION
from srs.schedule.fuzz import Moves
from srs.schedule.progress import LEECH_LAPSES

Accept = Literal["sure", "all", "none"]
Grades = Literal["buttons", "sm2"]
Leeches = Literal["tag", "suspend"]


@dataclass(frozen=True, slots=True)
class DeckConfig:
    """What one deck has of its own; None is what holds for all."""

    scheduler: str | None = None
    """One of `srs.schedule.registry.names`."""
    new_per_day: int | None = None
    reviews_per_day: int | None = None
    encoding: str | None = None
    """What its logs are in that are not in UTF-8, by Python's name."""
    ready_by: date | None = None
    """The day before which all of its cards are to be learned."""

    def limits(self, new: int, due: int) -> Limits:
        """Its limits, where `new` and `due` hold for all other decks."""
        return Limits(
            new if self.new_per_day is None else self.new_per_day,
            due if self.reviews_per_day is None else self.reviews_per_day,
        )


@dataclass(frozen=True, slots=True)
class Config:
    """What the user may set; the defaults are what a newcomer gets."""

    decks: tuple[Path, ...] = ()
    """Files and folders that `srs generate` reads; none means the logs that srs comes with."""
    limits: Limits = field(default_factory=Limits)
    rollover: Rollover = field(default_factory=Rollover)
    grades: Grades = "buttons"
    """Whether the review offers four buttons or the raw grades 0-5."""
    accept: Accept = "sure"
    """Which new cards are asked without their owner's word."""
    order: Order = field(default_factory=Order)
    moves: Moves = field(default_factory=Moves)
    """Whether the days on which cards come back are spread, and which are easy."""
    easy_until: date | None = None
    """The last day on which the rule of easy days still holds."""
    leech_lapses: int = LEECH_LAPSES
    """Lapses that make a card a leech, and again after every four more."""
    leeches: Leeches = "tag"
    """Whether a leech is only tagged, or suspended as well."""
    scheduler: str = "sm2"
    """One of `srs.schedule.registry.names`."""
    retention: float = RETENTION
    """The share of cards that FSRS lets be remembered on the day they come back."""
    encoding: str | None = None
    """What logs are in that are not in UTF-8, by Python's name; None is told by their bytes."""
    of_decks: Mapping[str, DeckConfig] = field(default_factory=dict)
    """What holds for a deck and those below it."""
    database: DatabaseFile | None = None
    """None is srs.db in the home folder."""
    unknown: tuple[str, ...] = ()
    """A line for each key that this version does not know, to be told to the user."""

    def database_in(self, home: Home) -> DatabaseFile:
        """The file of the collection: the one that is set, else that of the home folder."""
        return self.database or DatabaseFile(home.database)

    def scheduler_of(self, deck: str) -> str:
        """The scheduler of `deck`: its own, or that of the nearest deck above it that has one."""
        while deck:
            own = self.of_decks.get(deck)
            if own and own.scheduler:
                return own.scheduler
            deck = deck.rpartition("::")[0]
        return self.scheduler

    def encoding_of(self, deck: str) -> str | None:
        """The encoding of the logs of `deck`, as for its scheduler."""
        while deck:
            own = self.of_decks.get(deck)
            if own and own.encoding:
                return own.encoding
            deck = deck.rpartition("::")[0]
        return self.encoding

    @property
    def is_uniform(self) -> bool:
        """Whether all decks have one scheduler."""
        return all(own.scheduler in {None, self.scheduler} for own in self.of_decks.values())
