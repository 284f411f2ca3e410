"""What a lint sees of a card, and what it may decide."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from srs import render
from srs.content import Cloze, Content, ListContent
from srs.making.candidate import Candidate


class Decision(Enum):
    """What a lint decides."""

    REFUSE = "refuse"
    HOLD = "hold"
    """It waits for its owner's word: a draft."""
    NOTE = "note"
    """Worth saying; the card is asked all the same."""


@dataclass(frozen=True, slots=True)
class LintInput:
    """A candidate, what it asks under which names, and the lines that it cites."""

    candidate: Candidate
    content: Content
    """With its context."""
    quote: str
    about: str | None = None
    """The name of what its section is about."""
    date: dt.date | None = None
    """The day of its entry."""
    expanded: frozenset[str] = frozenset()
    """The acronyms that the log writes out somewhere."""
    question: str = field(init=False)
    """As it is read, with the names before it."""
    core: str = field(init=False)
    """The question without them."""
    answer: str = field(init=False)
    """As it is read."""
    gaps: tuple[tuple[str, str], ...] = field(init=False)
    """Of each gap, what of the question stands before it and behind it."""

    def __post_init__(self) -> None:
        """Write everything once: a score of lints look at it."""
        object.__setattr__(self, "question", render.question_text(self.content))
        object.__setattr__(self, "core", render.core(self.content))
        object.__setattr__(self, "answer", render.answer_text(self.content))
        object.__setattr__(self, "gaps", render.sides(self.content))

    @property
    def items(self) -> tuple[str, ...] | None:
        """The members of a list; None for anything else."""
        return self.content.items if isinstance(self.content, ListContent) else None

    @property
    def answers(self) -> tuple[str, ...]:
        """The members of a list, or the one answer."""
        return self.items or (self.answer,)

    @property
    def parts(self) -> tuple[str, ...]:
        """What each gap asks for; the members of a list, or the one answer."""
        if isinstance(self.content, Cloze):
            return tuple(gap.answer for gap in self.content.gaps)
        return self.answers

    @property
    def gapped(self) -> bool:
        """Whether it asks for what belongs in a gap."""
        return bool(self.gaps)

    @property
    def shown_text(self) -> str:
        """The question without names and gaps."""
        return render.core(self.content, "") if self.gaps else self.core

    @property
    def subject(self) -> str:
        """What it is about, without the words that ask; all of it, where these are not known."""
        if isinstance(self.content, Cloze):
            return self.shown_text
        prompt = self.content.prompt
        return prompt.text if prompt.subject is None else prompt.subject

    @property
    def is_asked_freely(self) -> bool:
        """Whether the question is in words of no template, of which it is not known what they name."""
        if isinstance(self.content, Cloze):
            return False
        prompt = self.content.prompt
        return prompt.subject is None and not prompt.template

    @property
    def is_named(self) -> bool:
        """Whether anything before the question itself says what it is about."""
        return self.about is not None or bool(self.candidate.context)


Lint = Callable[[LintInput], Decision | None]
"""A lint that looks at one card."""
