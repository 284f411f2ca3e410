"""What becomes of what a model proposes: a card, an offer, or a refusal with its reason."""

from dataclasses import dataclass

from srs import render
from srs.content import Content
from srs.note import Kind
from srs.proposals.block import Block
from srs.proposals.proposal import Refused


@dataclass(frozen=True, slots=True)
class GroundedCard:
    """A card that its lines prove."""

    block: Block
    kind: Kind
    content: Content
    first: int
    last: int
    """The lines that it cites, as they are numbered in the log."""
    quote: str
    """The words of these lines that prove it, as the model copied them."""
    flags: tuple[str, ...]
    """Ids of the lints that had something to say."""
    sure: bool
    """Whether no lint holds it back."""

    @property
    def question(self) -> str:
        """As it is read."""
        return render.question_text(self.content)

    @property
    def answer(self) -> str:
        """As it is read, of a list a member a line."""
        return render.answer_text(self.content)


@dataclass(frozen=True, slots=True)
class WordingOffer:
    """Other words for a card that is asked: its answer stays what it is."""

    card_id: str
    card: GroundedCard


@dataclass(frozen=True, slots=True)
class AlreadyThere(Refused):
    """A proposal that says what a card says already, or said that its owner did not want."""


Outcome = GroundedCard | WordingOffer | AlreadyThere | Refused


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of proposals."""

    outcomes: tuple[Outcome, ...]
    """Of each proposal, in their order."""

    @property
    def cards(self) -> tuple[GroundedCard, ...]:
        """Those that may become drafts."""
        return tuple(each for each in self.outcomes if isinstance(each, GroundedCard))

    @property
    def offers(self) -> tuple[WordingOffer, ...]:
        """Better words for cards that there are."""
        return tuple(each for each in self.outcomes if isinstance(each, WordingOffer))

    @property
    def already(self) -> tuple[AlreadyThere, ...]:
        """Those that are there already."""
        return tuple(each for each in self.outcomes if isinstance(each, AlreadyThere))

    @property
    def refused(self) -> tuple[Refused, ...]:
        """All that make no card, those that are there already among them."""
        return tuple(each for each in self.outcomes if isinstance(each, Refused))
