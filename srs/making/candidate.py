"""What a rule proposes."""

from dataclasses import dataclass

from srs import render
from srs.content import Content
from srs.note import Kind


@dataclass(frozen=True, slots=True)
class Candidate:
    """A card that a rule proposes, before the lints have seen it."""

    kind: Kind
    content: Content
    """Without its context: what the reader of the log would ask."""
    first: int
    last: int
    rule: str
    sure: bool = True
    span: tuple[int, int] | None = None
    """What it says of the text of its point: of cards that overlap only the first is made."""
    part: bool = False
    """One of a family: it may ask for what its parent asks for."""
    last_resort: bool = False
    """It is taken only where nothing else is made of its point."""
    context: tuple[str, ...] = ()
    """The heads it stands under, outermost first; shown before the question."""

    @property
    def answer(self) -> str:
        """The answer as text."""
        return render.answer_text(self.content)

    @property
    def items(self) -> tuple[str, ...] | None:
        """The members of a list; None for anything else."""
        return render.members(self.content)
