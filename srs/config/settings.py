"""What a user may set: every setting is declared here, and nowhere else.

A field with `setting(default, how it is read, example, mark(what it means))` is a key of
config.toml of the same name: it is read, checked, told by `srs settings` and held against the
README from here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo
from pathlib import Path
from typing import Literal, TypeVar, get_args

from srs.config import values
from srs.config.database import DatabaseFile
from srs.config.home import Home
from srs.config.looks import ColorsConfig
from srs.config.services import McpConfig, ModelConfig
from srs.config.setting import setting, setting_names, setting_table
from srs.day import Rollover
from srs.deck import decks_above
from srs.easy_days import RecurrenceRule
from srs.locale import languages
from srs.queue import DueOrder, NewOrder, NewPlace, Order
from srs.review import LONGEST_ANSWER
from srs.room import Limits
from srs.schedule import registry
from srs.schedule.fsrs6 import HIGHEST_RETENTION, LOWEST_RETENTION, RETENTION
from srs.schedule.fuzz import Moves
from srs.schedule.progress import LEECH_LAPSES
from srs.translation import mark
from srs.typed_answer.which import TYPED, Typed

Accept = Literal["sure", "all", "none"]
Grades = Literal["buttons", "sm2"]
Leeches = Literal["tag", "suspend"]
Theme = Literal["dark", "light", "contrast", "terminal", "terminal-light"]
_Value = TypeVar("_Value")
_LAST_HOUR = 23
_USUAL = Limits()


@dataclass(frozen=True, slots=True)
class DeckConfig:
    """What one deck has of its own, in a table [deck."NAME"]; None is what holds for all."""

    scheduler: str | None = setting(None, values.choice(registry.scheduler_names), '"fsrs"')
    new_per_day: int | None = setting(None, values.whole_number(), "5")
    reviews_per_day: int | None = setting(None, values.whole_number(), "50")
    encoding: str | None = setting(None, values.encoding, '"gbk"')
    typed: Typed | None = setting(None, values.choice(TYPED), '"gaps"')
    ready_by: date | None = setting(
        None,
        values.calendar_day,
        "2027-01-15",
        mark("`srs due --plan` tells what that takes a day, and whether it can be met"),
    )
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

    decks: tuple[Path, ...] = setting(
        (),
        values.paths,
        '["~/notes/papers"]',
        mark("what `srs generate` reads; the deck that srs comes with then goes"),
    )
    """Files and folders that `srs generate` reads; none means the logs that srs comes with."""
    new_per_day: int = setting(
        _USUAL.new_per_day,
        values.whole_number(),
        "20",
        mark("new cards a day and deck, with the decks below it"),
    )
    reviews_per_day: int = setting(
        _USUAL.reviews_per_day, values.whole_number(), "200", mark("due cards, likewise")
    )
    new_order: NewOrder = setting(
        "oldest",
        values.choice(["oldest", "newest"]),
        '"oldest"',
        mark('or "newest": which log entries are learned first'),
    )
    new_cards: NewPlace = setting(
        "mixed",
        values.choice(["mixed", "last"]),
        '"mixed"',
        mark('among the due ones, or "last": after them'),
    )
    due_order: DueOrder = setting(
        "overdue",
        values.choice(["overdue", "random"]),
        '"overdue"',
        mark('the latest for its interval first; or "random", in an order of the day\'s own'),
    )
    fuzz: bool = setting(
        default=False,
        read=values.truth_value,
        example="false",
        about=mark("true spreads cards over the days around their own, to where there are fewest"),
    )
    easy_days: RecurrenceRule | None = setting(
        None,
        values.rule_of_days,
        '"FREQ=WEEKLY;BYDAY=SU"',
        mark(
            "days (a recurrence rule of iCalendar) that cards leave, as far as fuzz would move them"
        ),
    )
    rollover: int = setting(
        Rollover().hour,
        values.whole_number(most=_LAST_HOUR),
        "4",
        mark("the hour at which a study day begins"),
    )
    language: str | None = setting(
        None,
        values.choice(languages),
        '"zh_CN"',
        mark('what srs speaks, or "en"; default: the system\'s'),
        at_start=True,
    )
    theme: Theme = setting(
        "dark",
        values.choice(get_args(Theme)),
        '"dark"',
        mark('the theme; or "light", "contrast", "terminal", "terminal-light"'),
        cosmetic=True,
    )
    timezone: tzinfo | None = setting(
        None, values.zone, '"Asia/Shanghai"', mark("default: the system's")
    )
    grades: Grades = setting(
        "buttons",
        values.choice(["buttons", "sm2"]),
        '"buttons"',
        mark('or "sm2": grade 0-5 yourself'),
    )
    typed: Typed = setting(
        "never",
        values.choice(TYPED),
        '"never"',
        mark('which answers you type: "gaps", "short" (a few words), or "always"'),
    )
    minutes: int = setting(
        0,
        values.whole_number(),
        "10",
        mark("minutes after which a review asks whether to go on; 0 is never"),
    )
    longest_answer: int = setting(
        LONGEST_ANSWER,
        values.whole_number(least=1),
        "60",
        mark("seconds that one answer counts at most: what is beyond is a break"),
    )
    encoding: str | None = setting(
        None,
        values.encoding,
        '"shift-jis"',
        mark("what logs are in that are not UTF-8; default: told by their bytes"),
    )
    """By Python's name."""
    accept: Accept = setting(
        "sure",
        values.choice(["sure", "all", "none"]),
        '"sure"',
        mark('which new cards are asked at once: "sure", "all" or "none"'),
    )
    leech_lapses: int = setting(
        LEECH_LAPSES,
        values.whole_number(least=1),
        "8",
        mark("forgotten so often, and after every four more, a card is a leech"),
    )
    leeches: Leeches = setting(
        "tag", values.choice(["tag", "suspend"]), '"tag"', mark('or "suspend": what becomes of it')
    )
    scheduler: str = setting(
        "sm2",
        values.choice(registry.scheduler_names),
        '"sm2"',
        mark('or "fsrs": your history is replayed, back and forth, and nothing is lost'),
    )
    retention: float = setting(
        RETENTION,
        values.share(LOWEST_RETENTION, HIGHEST_RETENTION),
        "0.9",
        mark("the share that FSRS lets you remember"),
    )
    database: DatabaseFile | None = setting(
        None,
        values.database,
        '"sqlite:////home/me/srs.db"',
        mark("default: sqlite:///srs.db, beside this file; ~, %20 and ?timeout=SECONDS work"),
        at_start=True,
    )
    model: ModelConfig = setting_table(
        ModelConfig, mark("a language model that drafts cards, if you want one")
    )
    mcp: McpConfig = setting_table(McpConfig, mark("what an agent may do (MCP)"))
    colors: ColorsConfig = setting_table(
        ColorsConfig, mark("colours of your own, over those of the theme")
    )
    keys: Mapping[str, tuple[str, ...]] = setting_names(
        values.pressed_keys,
        '"review.undo" = "z"',
        mark("other keys for what you can do, by the name of it"),
    )
    """By the names of what they do."""
    of_decks: Mapping[str, DeckConfig] = field(default_factory=dict)
    """What holds for a deck and those below it."""
    remarks: tuple[str, ...] = ()
    """A line to be told to the user for each key that this version does not know, and for each
    wrong value in whose place the default holds."""
    file: Path | None = field(default=None, compare=False)
    """The config.toml that they were read from, which need not exist; None for a program's own."""

    @property
    def limits(self) -> Limits:
        """How many cards a day asks for, of all decks and of those with limits of their own."""
        new, due = self.new_per_day, self.reviews_per_day
        return Limits(new, due, {name: own.limits(new, due) for name, own in self.of_decks.items()})

    @property
    def study_days(self) -> Rollover:
        """When one study day ends and the next begins."""
        return Rollover(self.rollover, self.timezone)

    @property
    def order(self) -> Order:
        """What is asked first."""
        return Order(self.new_order, self.due_order, self.new_cards)

    @property
    def moves(self) -> Moves:
        """Whether the days on which cards come back are spread, and which are easy."""
        return Moves(self.easy_days, self.fuzz) if self.easy_days else Moves(fuzz=self.fuzz)

    def database_in(self, home: Home) -> DatabaseFile:
        """The file of the collection: the one that is set, else that of the home folder."""
        return self.database or DatabaseFile(home.database)

    def scheduler_of(self, deck: str) -> str:
        """The scheduler of `deck`: its own, or that of the nearest deck above it that has one."""
        return self._nearest(deck, lambda own: own.scheduler) or self.scheduler

    def encoding_of(self, deck: str) -> str | None:
        """The encoding of the logs of `deck`, as for its scheduler."""
        return self._nearest(deck, lambda own: own.encoding) or self.encoding

    def typed_of(self, deck: str) -> Typed:
        """Which answers of `deck` are typed, as for its scheduler."""
        return self._nearest(deck, lambda own: own.typed) or self.typed

    @property
    def is_uniform(self) -> bool:
        """Whether all decks have one scheduler."""
        return all(own.scheduler in {None, self.scheduler} for own in self.of_decks.values())

    def _nearest(self, deck: str, value: Callable[[DeckConfig], _Value | None]) -> _Value | None:
        for above in decks_above(deck) if self.of_decks else ():
            own = self.of_decks.get(above)
            if own and (found := value(own)):
                return found
        return None
