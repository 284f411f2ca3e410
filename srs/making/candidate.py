"""What a rule sees, and what it proposes."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from srs import render
from srs.content import Content
from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.language import Language
from srs.making.lexicon.languages import language_among
from srs.note import Kind
from srs.parse import Point, Section


@dataclass(frozen=True, slots=True)
class Place:
    """A point and where it stands; or, for rules about several points, their parent."""

    section: Section
    point: Point
    above: tuple[Point, ...] = ()
    """The points it stands under, outermost first."""
    siblings: tuple[Point, ...] = ()
    """The points of its level, itself among them."""
    around: Language = ENGLISH
    """The language of the section."""

    @property
    def language(self) -> Language:
        """The language of the point; a line of a few names is in that of the section."""
        return language_among(self.point.text, self.around)

    def has_alike(self, test: Callable[[Point], bool], enough: int) -> bool:
        """Whether `enough` points of its level pass a test; no more than that are looked for."""
        return next(islice(filter(test, self.siblings), enough - 1, None), None) is not None

    @property
    def children(self) -> tuple[Point, ...]:
        """The points below it."""
        return self.point.children


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
        return render.answer(self.content)

    @property
    def items(self) -> tuple[str, ...] | None:
        """The members of a list; None for anything else."""
        return render.members(self.content)
