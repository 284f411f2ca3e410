"""What a model or an agent proposes: a card with the words of the log that prove it."""

from dataclasses import dataclass

from srs.note import Kind


@dataclass(frozen=True, slots=True)
class Proposal:
    """A card as it was proposed: well formed, and nothing of it checked."""

    block: str | None
    """The id of the block it names; None where it names none."""
    question: str
    answer: str
    items: tuple[str, ...] | None
    """The members of a list, None for anything else."""
    kind: Kind
    first: int
    last: int
    """The lines that it cites, as they are numbered in the log."""
    quote: str
    """The words of these lines that prove it."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A proposal that makes no card, and why."""

    reason: str
    """A sentence for a person, `mark`ed."""
    question: str
    """What it asked; '' where even that could not be read."""
    lines: tuple[int, int] | None
    path: str
    """The log of its block; '' where there is none."""
