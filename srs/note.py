"""Notes: what a card says, and where that comes from."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from srs import render
from srs.content import Content
from srs.origin import Imported, LogLines, Origin, Source, cited
from srs.translation import tr

NOTES = frozenset({"L19", "L20", "L24"})
"""Lints that only say something of a card: it is asked all the same."""


class Kind(StrEnum):
    """What a card asks for."""

    LIST = "list"
    SEQUENCE = "sequence"
    DEFINITION = "definition"
    NUMBER = "number"
    CONTRAST = "contrast"
    REASON = "reason"
    CLOZE = "cloze"
    BASIC = "basic"


@dataclass(frozen=True, slots=True)
class Entry:
    """The part of a log that a card belongs to, as shown beside it."""

    date: dt.date | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What a card says and where that comes from, before or apart from its schedule."""

    kind: Kind
    content: Content
    origin: Origin
    entry: Entry
    """Empty for a card that no line of a log made."""
    deck: str
    """Levels joined by '::', as in papers::bert."""
    rule: str
    """The id of the rule that made it; 'model', 'imported' or 'own' where none did."""
    sure: bool
    """Good enough to be asked without its owner's word."""
    flags: tuple[str, ...] = ()
    """Ids of the lints that had something to say."""
    question: str = field(init=False, compare=False, repr=False)
    """The question as text."""
    answer: str = field(init=False, compare=False, repr=False)
    """The whole answer as text, the parts of a list each on a line of its own."""
    lines: LogLines | None = field(init=False, compare=False, repr=False)
    """The lines of a log that it stands on; None for an imported card, or its owner's own."""

    def __post_init__(self) -> None:
        """Work out once what is read far more often than made."""
        object.__setattr__(self, "question", render.question_text(self.content))
        object.__setattr__(self, "answer", render.answer_text(self.content))
        object.__setattr__(self, "lines", cited(self.origin))

    @property
    def items(self) -> tuple[str, ...] | None:
        """The parts of a list or sequence, else None."""
        return render.members(self.content)

    @property
    def source(self) -> Source:
        """The first lines that it cites. Raises ValueError where it has none."""
        return self._lines().source

    @property
    def path(self) -> str:
        """The log that it stands in; '' where it stands in none."""
        return self.lines.path if self.lines else ""

    @property
    def sources(self) -> tuple[Source, ...]:
        """All lines that it cites; () where it has none."""
        return self.lines.sources if self.lines else ()

    @property
    def also(self) -> tuple[Source, ...]:
        """Further lines that it cites: those of the other entries that it compares."""
        return self.sources[1:]

    @property
    def quote(self) -> str:
        """The cited lines as they stand in the log; '' where there are none."""
        return self.lines.quote if self.lines else ""

    @property
    def doubts(self) -> tuple[str, ...]:
        """Ids of the lints for which it waits for its owner's word."""
        return tuple(flag for flag in self.flags if flag not in NOTES)

    def _lines(self) -> LogLines:
        if self.lines is None:
            raise ValueError(self.origin)
        return self.lines


def quoted(note: Note) -> tuple[tuple[int, str], ...]:
    """The lines that `note` cites, each with its number."""
    numbers = [n for source in note.sources for n in range(source.first, source.last + 1)]
    return tuple(zip(numbers, note.quote.split("\n"), strict=False))


def places(note: Note) -> str:
    """Path and lines of all that `note` cites: 'papers.md:12-14, 30', or another path again.

    '' where it cites none.
    """
    return places_of(note.sources)


def places_of(sources: Sequence[Source]) -> str:
    """As `places`, of `sources`."""
    if not sources:
        return ""
    text, path = str(sources[0]), sources[0].path
    for source in sources[1:]:
        lines = str(source).rpartition(":")[2]
        text += f", {lines}" if source.path == path else f", {source}"
        path = source.path
    return text


def whence(note: Note) -> str:
    """Where `note` comes from, in words: its `places`, or who else made it."""
    if isinstance(note.origin, Imported):
        return tr("imported from {tool}", tool=note.origin.tool)
    return places(note) or tr("typed in")


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """What a card says, apart from where it comes from. Two are equal that read the same."""

    kind: Kind
    content: Content

    @property
    def question(self) -> str:
        """The question as text."""
        return render.question_text(self.content)

    @property
    def answer(self) -> str:
        """The answer as text."""
        return render.answer_text(self.content)

    @property
    def items(self) -> tuple[str, ...] | None:
        """The parts of a list or sequence, else None."""
        return render.members(self.content)

    def __eq__(self, other: object) -> bool:
        """Whether both read the same, whatever their content is made of."""
        return isinstance(other, Wording) and self._read == other._read

    def __hash__(self) -> int:
        """Of what is read."""
        return hash(self._read)

    @property
    def _read(self) -> tuple[Kind, str, str, tuple[str, ...] | None]:
        return self.kind, self.question, self.answer, self.items


def read_wording(
    kind: Kind, question: str, answer: str, items: Sequence[str] | None = None
) -> Wording:
    """What a person means who typed question and answer, or the members of a list.

    Steps are numbered, but where `answer` is their very lines without numbers.
    """
    ordered = kind is Kind.SEQUENCE and (not items or answer != "\n".join(items))
    gapped = kind is not Kind.BASIC
    content = render.typed_content(question, answer, items, ordered=ordered, gapped=gapped)
    return Wording(kind, content)


def wording(note: Note) -> Wording:
    """What `note` says."""
    return Wording(note.kind, note.content)


def worded(note: Note, said: Wording) -> Note:
    """`note` in other words."""
    return replace(note, kind=said.kind, content=said.content)
