"""A point and where it stands: cut up once, for all the rules that look at it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice

from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.language import Language
from srs.making.lexicon.languages import language_among
from srs.making.text.heads import head_and_body
from srs.making.text.subject import name_of
from srs.parse import Point, Section, split_label
from srs.prose.clauses import sentences


@dataclass(frozen=True, slots=True, eq=False)
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
    text: str = field(init=False)
    """What the point says."""
    sentences: tuple[tuple[int, int], ...] = field(init=False)
    """Where its sentences begin and end, without their closing signs."""
    language: Language = field(init=False)
    """The language of the point; a line of a few names is in that of the section."""
    label: tuple[str, str] | None = field(init=False)
    """What stands before a colon, and what behind it."""

    def __post_init__(self) -> None:
        """Cut the text up once: some thirty rules look at it."""
        text = self.point.text
        put = object.__setattr__
        put(self, "text", text)
        put(self, "sentences", sentences(text))
        put(self, "language", language_among(text, self.around))
        put(self, "label", split_label(text))

    @property
    def children(self) -> tuple[Point, ...]:
        """The points below it."""
        return self.point.children

    @property
    def named(self) -> tuple[str, str] | None:
        """The name that it begins with, and what is said of it: see `heads.head_and_body`."""
        return head_and_body(self.point)

    @property
    def name(self) -> str | None:
        """The words it is named by: its label, or a short first clause."""
        return name_of(self.text)

    @property
    def context(self) -> tuple[str, ...]:
        """The names it stands under, outermost first, without the topic."""
        names = (name_of(point.text.rstrip("：: ")) for point in self.above)
        return tuple(name for name in names if name)

    def has_alike(self, test: Callable[[Point], bool], enough: int) -> bool:
        """Whether `enough` points of its level pass a test; no more than that are looked for."""
        return next(islice(filter(test, self.siblings), enough - 1, None), None) is not None
