"""What a lint sees of a card, and what it may decide."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from srs.making.candidate import Candidate
from srs.render import GAP


class Decision(Enum):
    """What a lint decides."""

    REFUSE = "refuse"
    HOLD = "hold"
    """It waits for its owner's word: a draft."""
    NOTE = "note"
    """Worth saying; the card is asked all the same."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A candidate, its whole question, and the lines that it cites."""

    candidate: Candidate
    question: str
    quote: str
    about: str | None = None
    """The name of what its section is about."""
    date: dt.date | None = None
    """The day of its entry."""
    expanded: frozenset[str] = frozenset()
    """The acronyms that the log writes out somewhere."""

    @property
    def answers(self) -> tuple[str, ...]:
        """The members of a list, or the one answer."""
        return self.candidate.items or (self.candidate.answer,)

    @property
    def gapped(self) -> bool:
        """Whether it asks for what belongs in a gap."""
        return GAP in self.candidate.core

    @property
    def is_named(self) -> bool:
        """Whether anything before the question itself says what it is about."""
        return self.about is not None or bool(self.candidate.context)


Judge = Callable[[Exhibit], Decision | None]
"""A lint that looks at one card."""
