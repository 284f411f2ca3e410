"""Where a card comes from."""

import hashlib
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Source:
    """Lines of a log."""

    path: str
    first: int
    """Lines count from 1, after decoding, and end at \\n or \\r\\n."""
    last: int

    def meets(self, other: "Source") -> bool:
        """Whether both have a line in common."""
        return self.path == other.path and self.first <= other.last and other.first <= self.last

    def __str__(self) -> str:
        """As in papers.md:12-14, which terminals and editors can follow."""
        lines = str(self.first) if self.first == self.last else f"{self.first}-{self.last}"
        return f"{self.path}:{lines}"


@dataclass(frozen=True, slots=True)
class LogLines:
    """Lines of a log, from which a rule made it."""

    path: str
    """Absolute."""
    first: int
    """As of a `Source`."""
    last: int
    quote: str
    """The lines as they stand in the log: what a second reading recognises a card by."""
    also: tuple[Source, ...] = ()
    """Further lines, whose text stands in `quote` too: of other entries, with which it compares."""

    @property
    def source(self) -> Source:
        """The first lines that it cites."""
        return Source(self.path, self.first, self.last)

    @property
    def sources(self) -> tuple[Source, ...]:
        """All lines that it cites."""
        return (self.source, *self.also)


@dataclass(frozen=True, slots=True)
class Imported:
    """Another tool's collection."""

    tool: str
    """Its name: anki, mnemosyne."""
    where: str
    """What it is called there: a guid, or file and line."""


@dataclass(frozen=True, slots=True)
class Model:
    """Lines of a log, from which a language model made it."""

    name: str
    lines: LogLines
    proof: str
    """The words of these lines that prove it, as they stand there."""


@dataclass(frozen=True, slots=True)
class Own:
    """Its owner's head: a card that was typed in."""


Origin = LogLines | Imported | Model | Own


def cited(origin: Origin) -> LogLines | None:
    """The lines of a log that a card of that origin stands on; None where it stands on none."""
    if isinstance(origin, Model):
        return origin.lines
    return origin if isinstance(origin, LogLines) else None


def proof(origin: Origin) -> str:
    """The words of a log that prove a card: a model's quote, else all its lines; '' for none."""
    if isinstance(origin, Model):
        return origin.proof
    return origin.quote if isinstance(origin, LogLines) else ""


def digest_of_proof(origin: Origin) -> str:
    """The SHA-256 of `proof` in UTF-8, in hex; '' where there is none."""
    words = proof(origin)
    return hashlib.sha256(words.encode()).hexdigest() if words else ""


def moved_origin(origin: Origin, sources: tuple[Source, ...]) -> Origin:
    """`origin`, whose lines stand in `sources` now. Raises ValueError where it has none."""
    lines = cited(origin)
    if lines is None:
        raise ValueError(origin)
    first, *also = sources
    there = LogLines(first.path, first.first, first.last, lines.quote, tuple(also))
    return replace(origin, lines=there) if isinstance(origin, Model) else there
