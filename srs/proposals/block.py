"""A block of a log: the lines that a model is asked about together, and what is known of them."""

from dataclasses import dataclass
from enum import StrEnum

from srs.note import Entry


class BlockCardStatus(StrEnum):
    """What became of a card that a block has already."""

    WRITTEN = "written"
    """Its author wrote it as a card."""
    KEPT = "kept"
    """Its owner accepted it, answered it, or put it in words of their own."""
    ASKED = "asked"
    """It is asked, and its owner has said nothing of it."""
    WAITING = "waiting"
    """A draft."""
    REJECTED = "rejected"
    """Its owner does not want it."""


@dataclass(frozen=True, slots=True)
class BlockCard:
    """A card that lines of a block have already."""

    id: str
    question: str
    answer: str
    lines: frozenset[int]
    """The numbers of the lines that it cites."""
    status: BlockCardStatus
    by_model: bool = False


@dataclass(frozen=True, slots=True)
class Taste:
    """A card of the same log that its owner kept, reworded or turned down."""

    question: str
    answer: str
    kept: bool
    before: tuple[str, str] | None = None
    """Question and answer before they were reworded."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one entry that a model is asked about together: some sixty at most."""

    id: str
    """Twelve hex digits, the same as long as name, title, date, headings and lines are the same."""
    path: str
    """The log, absolute."""
    deck: str
    entry: Entry
    headings: tuple[str, ...]
    """The headings above, outermost first."""
    first: int
    """The number of its first line in the log."""
    lines: tuple[str, ...]
    """As they stand in the log."""
    entries: tuple[tuple[int, Entry], ...] = ()
    """Where an entry or a part of it begins, and which it is, in their order."""
    bare: frozenset[int] = frozenset()
    """The numbers of the lines for which a card is wanted."""
    hidden: frozenset[int] = frozenset()
    """The numbers of the lines that are of a diary: nobody is shown them."""
    cards: tuple[BlockCard, ...] = ()
    taste: tuple[Taste, ...] = ()
    about: str | None = None
    """The name of what it is about, where its titles tell."""
    expanded: frozenset[str] = frozenset()
    """The acronyms that its log writes out somewhere."""

    @property
    def last(self) -> int:
        """The number of its last line."""
        return self.first + len(self.lines) - 1

    @property
    def shown(self) -> tuple[tuple[int, str], ...]:
        """The lines that a model sees, each with its number."""
        numbered = enumerate(self.lines, self.first)
        return tuple((number, line) for number, line in numbered if number not in self.hidden)

    def entry_at(self, line: int) -> Entry:
        """The entry that a line of the block belongs to."""
        above = [entry for first, entry in self.entries if first <= line]
        return above[-1] if above else self.entry

    def quote(self, first: int, last: int) -> str:
        """Lines `first` to `last` of the log, which are in the block, as they stand."""
        return "\n".join(self.lines[first - self.first : last - self.first + 1])
