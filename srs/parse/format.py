"""A format of logs, as a value: what is written in it otherwise than in others."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from srs.parse.lines import Line

Notation_co = TypeVar("Notation_co", covariant=True)


@dataclass(frozen=True, slots=True, eq=False)
class Format(Generic[Notation_co]):
    """How a log is written."""

    name: str
    suffixes: frozenset[str]
    """What the names of its files end in, in small letters and without the dot."""
    is_shown_by: Callable[[str], bool]
    """Whether a line shows that a log, whose name says nothing, is written so."""
    heading: Callable[[Line], tuple[int, str] | None]
    """Level and words of a line that is a heading by its sign; None of any other."""
    is_field: Callable[[str], bool]
    """Whether a line near the top says something of the log and not in it."""
    no_note: Callable[[str], str | None]
    """Why a line is no note; None when it may be one. What no format notes is not asked for."""
    double_colons: bool = True
    """Whether '::' parts the sides of a card, or a property from its value."""
    notations: tuple[Notation_co, ...] = ()
    """Of cards: those that only this format has."""
