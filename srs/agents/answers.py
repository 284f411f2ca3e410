"""What the tools answer: one flat model each, every text in it harmless.

Clients check an answer against its schema when the deed is done already: nothing is optional.
"""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field

from srs.agents.handles import handle_of
from srs.agents.pages import LONGEST_LINE
from srs.proposals.block import Block, BlockCard, BlockCardStatus
from srs.query import FoundCard
from srs.text import harmless

Text = Annotated[str, AfterValidator(harmless)]


class AgentLine(BaseModel):
    """A line of a log."""

    number: int
    text: Text
    wanted: bool = Field(description="whether a card of it is wanted; others are there to read")


class AgentBlockCard(BaseModel):
    """A card that a block has already: propose nothing that asks the same."""

    question: Text
    answer: Text
    lines: list[int]
    status: BlockCardStatus


class AgentBlock(BaseModel):
    """Lines of one entry of a log that belong together."""

    id: Text
    file: Text
    deck: Text
    title: Text
    headings: list[Text]
    date: Text
    lines: list[AgentLine]
    cards: list[AgentBlockCard]


class BlocksAnswer(BaseModel):
    """Blocks with lines that have no card."""

    blocks: list[AgentBlock]
    cursor: Text = Field(description="give it back for the blocks that follow; '' at the end")
    unread: list[Text] = Field(description="names of files that cannot be read now")


class RefusedCard(BaseModel):
    """A card of a call that did not get through."""

    card: int = Field(description="its place in the call, from 0")
    reason: Text


class ProposalsAnswer(BaseModel):
    """What became of the cards of a call."""

    taken: int = Field(description="they wait for their owner's word in the inbox")
    already: int = Field(description="there already, or asked by an earlier card of the call")
    refused: list[RefusedCard]


class AgentCard(BaseModel):
    """A card of the collection."""

    id: Text
    question: Text
    answer: Text
    kind: Text
    status: Text
    deck: Text
    title: Text
    date: Text = Field(description="of its entry, as in 2027-01-15, or ''")
    file: Text
    lines: list[int] = Field(description="the first and the last, or none")
    due: Text = Field(description="the day it comes back, or '' for a new card")


class CardsAnswer(BaseModel):
    """Cards that match a query."""

    cards: list[AgentCard]
    total: int = Field(description="of all that match")
    cursor: Text = Field(description="give it back for the cards that follow; '' at the end")


class AgentDeck(BaseModel):
    """A deck with what it asks today."""

    deck: Text
    cards: int
    new: int
    due: int


class AgentDay(BaseModel):
    """A day to come."""

    day: Text
    due: int


class DueAnswer(BaseModel):
    """What is due."""

    decks: list[AgentDeck]
    days: list[AgentDay]


class NextAnswer(BaseModel):
    """The card that is asked next."""

    cards: list[AgentCard] = Field(description="one, or none where nothing is due")
    new: int
    due: int


class GradedAnswer(BaseModel):
    """What an answer did to its card."""

    card: Text
    grade: Text
    due: Text
    suspended: bool = Field(description="forgotten so often that it is put aside")


def described_block(block: Block) -> AgentBlock:
    """What an agent is told of a block: the folder of its log is nobody's business."""
    entry = block.entry
    lines = [
        AgentLine(number=number, text=_cut(line), wanted=number in block.bare)
        for number, line in block.shown
    ]
    return AgentBlock(
        id=str(handle_of(block)),
        file=file_name(block.path),
        deck=block.deck,
        title=entry.title or "",
        headings=list(block.headings),
        date=entry.date.isoformat() if entry.date else "",
        lines=lines,
        cards=[_described(card) for card in block.cards],
    )


def described_card(found: FoundCard) -> AgentCard:
    """What an agent is told of a card."""
    note = found.card.note
    day = note.entry.date
    return AgentCard(
        id=found.card.id,
        question=note.question,
        answer=note.answer,
        kind=note.kind,
        status=found.card.status,
        deck=note.deck,
        title=(note.entry.title or "") if note.lines else "",
        date=day.isoformat() if day and note.lines else "",
        file=file_name(note.path) if note.lines else "",
        lines=[note.source.first, note.source.last] if note.lines else [],
        due=found.due.isoformat() if found.due else "",
    )


def file_name(path: str) -> str:
    """The name of a log without its folder."""
    return path.replace("\\", "/").rpartition("/")[2]


def _described(card: BlockCard) -> AgentBlockCard:
    return AgentBlockCard(
        question=card.question,
        answer=card.answer,
        lines=sorted(card.lines),
        status=card.status,
    )


def _cut(line: str) -> str:
    return line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]} […]"
