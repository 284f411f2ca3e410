"""A rule, as a value: what it looks for, in words and as a function."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from srs.making.candidate import Candidate
from srs.making.lexicon.language import Language
from srs.making.lexicon.languages import LANGUAGES
from srs.making.text.place import Place
from srs.parse import Log
from srs.verdict import Tier

DIGITS = "0123456789０１２３４５６７８９"
LABELS = ":：-–—→=⇒"
"""Signs of which one stands behind a label."""
COMMAS = "，,"
Seen = TypeVar("Seen")
Proposed = TypeVar("Proposed")


class Sees(StrEnum):
    """What a rule is shown, one after the other."""

    POINT = "a point"
    PARENT = "a point with points below it"
    TITLE = "a title and what stands below it"
    LOG = "a whole log"
    PAIR = "what the author wrote as a card"


@dataclass(frozen=True, slots=True, eq=False)
class Rule(Generic[Seen, Proposed]):
    """One way to make cards."""

    find: Callable[[Seen], Iterable[Proposed]]
    """What it proposes of what it is shown."""
    makes: Mapping[str, str]
    """The ids that its cards bear, each with a sentence that says of what they are made.

    One that ends in '*' stands for all that begin as it does.
    """
    examples: tuple[tuple[str, str], ...]
    """A log, and the question that the rule asks of it: the tests hold it to its word."""
    sees: Sees = Sees.POINT
    also_titles: bool = False
    """Whether a short title above numbered points is shown to it as if it were a point."""
    needs: str | tuple[str, ...] = ()
    """One of these characters, or of these words, must stand in a point for it to find anything."""
    languages: tuple[Language, ...] = LANGUAGES
    """Those that it finds something in."""
    tier: Tier = Tier.SURE
    """Whether its cards may be asked at once, or always wait for their owner."""
    last_resort: bool = False
    """Whether it is only shown points of which no other rule made a card."""

    signs: frozenset[str] = field(init=False)
    """Characters of which one must be there; none where it asks for words, or for nothing."""
    words: re.Pattern[str] | None = field(init=False)
    """What finds the words of which one must be there."""

    def __post_init__(self) -> None:
        """Make what looks for its needs once."""
        needs = self.needs
        words = (
            re.compile("|".join(map(re.escape, needs)))
            if isinstance(needs, tuple) and needs
            else None
        )
        object.__setattr__(self, "signs", frozenset(needs if isinstance(needs, str) else ""))
        object.__setattr__(self, "words", words)

    @property
    def id(self) -> str:
        """The first of the ids that its cards bear."""
        return next(iter(self.makes))

    @property
    def family(self) -> str:
        """The first part of its ids: 'list'."""
        return self.id.partition(".")[0]


@dataclass(frozen=True, slots=True)
class LogSeen:
    """What a rule about a whole log is shown."""

    log: Log
    path: str
    deck: str


PointRule = Rule[Place, Candidate]
"""A rule that is shown one place of a log at a time."""


def rule(  # noqa: PLR0913 - what a rule tells of itself
    makes: Mapping[str, str],
    *examples: tuple[str, str],
    sees: Sees = Sees.POINT,
    also_titles: bool = False,
    needs: str | tuple[str, ...] = (),
    languages: tuple[Language, ...] = LANGUAGES,
    tier: Tier = Tier.SURE,
    last_resort: bool = False,
) -> Callable[[Callable[[Seen], Iterable[Proposed]]], Rule[Seen, Proposed]]:
    """Make a rule of the function below it."""

    def make_rule(find: Callable[[Seen], Iterable[Proposed]]) -> Rule[Seen, Proposed]:
        return Rule(find, makes, examples, sees, also_titles, needs, languages, tier, last_resort)

    return make_rule


def languages_with(template: str) -> tuple[Language, ...]:
    """The languages that have a template: in these a rule that asks by it finds something."""
    return tuple(each for each in LANGUAGES if template in each.templates)
