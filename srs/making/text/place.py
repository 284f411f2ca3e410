"""A point and where it stands: cut up once, for all the rules that look at it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.language import Language
from srs.making.lexicon.languages import language_among
from srs.making.text.heads import head_and_body
from srs.making.text.subject import name_of
from srs.parse import Point, Section, split_label
from srs.prose.clauses import sentences


@dataclass(frozen=True)
class Place:
    """A point and where it stands; or, for rules about several points, their parent.

    What more than one rule asks of its text is worked out when it is first asked, and kept.
    """

    section: Section
    point: Point
    above: tuple[Point, ...] = ()
    """The points it stands under, outermost first."""
    siblings: tuple[Point, ...] = ()
    """The points of its level, itself among them."""
    around: Language = ENGLISH
    """The language of the section."""

    @property
    def children(self) -> tuple[Point, ...]:
        """The points below it."""
        return self.point.children

    @cached_property
    def text(self) -> str:
        """What the point says."""
        return self.point.text

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Where its sentences begin and end, without their closing signs."""
        return sentences(self.text)

    @cached_property
    def language(self) -> Language:
        """The language of the point; a line of a few names is in that of the section."""
        return language_among(self.text, self.around)

    @cached_property
    def label(self) -> tuple[str, str] | None:
        """What stands before a colon, and what behind it."""
        return split_label(self.text)

    @cached_property
    def named(self) -> tuple[str, str] | None:
        """The name that it begins with, and what is said of it: see `heads.head_and_body`."""
        return head_and_body(self.point)

    @cached_property
    def name(self) -> str | None:
        """The words it is named by: its label, or a short first clause."""
        return name_of(self.text)

    @cached_property
    def context(self) -> tuple[str, ...]:
        """The names it stands under, outermost first, without the topic."""
        names = (name_of(point.text.rstrip("：: ")) for point in self.above)
        return tuple(name for name in names if name)

    def has_alike(self, test: Callable[[Point], bool], enough: int) -> bool:
        """Whether `enough` points of its level pass a test; no more than that are looked for."""
        return next(islice(filter(test, self.siblings), enough - 1, None), None) is not None
