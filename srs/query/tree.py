"""A query as a value: a tree of what it asks, each term with its place in the text."""

from calendar import isleap, monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import MINYEAR, date
from typing import Literal, NamedTuple

from srs.card_flags import EARLIER
from srs.note import Kind

Operator = Literal["<=", ">=", "<", ">", "="]
Number = str
"""What can be compared: one of NUMBERS, or of the `figures` that schedulers tell (the ease)."""
NUMBERS = ("due", "ivl", "lapses", "reps")
"""Days until it is due, the interval, lapses, graded reviews."""

STATUSES = ("active", "draft", "suspended", "retired", "rejected")
STATES = (
    "new", "due", "leech", "buried", "flagged", "changed", "conflict", "offer", EARLIER, *STATUSES,
)  # fmt: skip
"""What `is:` may ask."""


class TextSpan(NamedTuple):
    """Where in the text of a query something stands."""

    first: int
    """The column of its first character, from 1."""
    last: int
    """That of its last one."""


NOWHERE = TextSpan(0, 0)
"""The place of what nobody typed."""


@dataclass(frozen=True, slots=True)
class ContainsText:
    """Cards that say `text` in question, answer, title or deck; it is folded."""

    text: str
    place: TextSpan = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class InDeck:
    """Cards of `deck`, which is folded, and of the decks below it."""

    deck: str
    place: TextSpan = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class HasTag:
    """Cards with `tag`, which is folded, or with one below it."""

    tag: str
    place: TextSpan = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class OfKind:
    """Cards of `kind`."""

    kind: Kind
    place: TextSpan = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class IsState:
    """Cards in `state`, one of STATES."""

    state: str
    place: TextSpan = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class InPeriod:
    """Cards of an entry whose date, as far as `value` is written, stands so to it."""

    how: Operator
    value: str
    """A year, month or day in ISO form: 2023, 2023-06, 2023-06-04."""
    place: TextSpan = field(default=NOWHERE, compare=False)

    @property
    def span(self) -> tuple[int, int]:
        """The first and the last day that `value` means, as `date.toordinal` counts them.

        Where there is no such day (2023-02-30), the last one is the day before the first.
        """
        year, month, day = (int(part) for part in f"{self.value}-0-0".split("-")[:3])
        if year < MINYEAR:
            return 1, 0
        start = date(year, month or 1, 1).toordinal()
        length = monthrange(year, month)[1] if month else 365 + isleap(year)
        if not day:
            return start, start + length - 1
        return start + min(day - 1, length), start + min(day, length) - 1


@dataclass(frozen=True, slots=True)
class InFile:
    """Cards of logs whose path holds `part`, which is folded."""

    part: str
    place: TextSpan = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class OfRule:
    """Cards of rules whose id begins with `prefix`."""

    prefix: str
    place: TextSpan = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Compared:
    """Cards whose `name` stands so to `number`; what has none stands in no way to any."""

    name: Number
    how: Operator
    number: float
    place: TextSpan = field(default=NOWHERE, compare=False)


Term = ContainsText | InDeck | HasTag | OfKind | IsState | InPeriod | InFile | OfRule | Compared


@dataclass(frozen=True, slots=True)
class And:
    """Cards that all of `parts` find; every card where there are none."""

    parts: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Or:
    """Cards that any of `parts` finds."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Cards that `part` does not find."""

    part: "Node"


Node = Term | And | Or | Not


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody asked for."""

    asked: Node = And()
    """What they typed, and nothing else."""

    def __iter__(self) -> Iterator[Term]:
        """Its terms, in the order in which they stand in the text."""
        return (term for term, _ in _terms(self.asked))

    def asks_for(self, state: str) -> bool:
        """Whether `is:` and that state stand in it, and are not turned round by a '-'."""
        return any(
            isinstance(term, IsState) and term.state == state and so
            for term, so in _terms(self.asked)
        )

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing, and so finds every card but rejected ones."""
        return next(iter(self), None) is None

    @property
    def whole(self) -> Node:
        """What is asked: rejected cards are found only where is:rejected asks for them."""
        if self.asks_for("rejected"):
            return self.asked
        return And((Not(IsState("rejected")), self.asked))


def _terms(node: Node, *, so: bool = True) -> Iterator[tuple[Term, bool]]:
    """The terms, each with whether it is asked for as it stands."""
    if isinstance(node, Not):
        yield from _terms(node.part, so=not so)
    elif isinstance(node, And | Or):
        for part in node.parts:
            yield from _terms(part, so=so)
    else:
        yield node, so
