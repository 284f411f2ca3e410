"""Naming what a card is about, so that it can be understood long after the log is forgotten."""

import re
from functools import lru_cache
from itertools import islice

from srs import render
from srs.content import Content, under_names
from srs.making import limits
from srs.making.lexicon.words import DIARY, GENERIC
from srs.parse import Section, split_label
from srs.prose.clauses import head, without_brackets
from srs.prose.titles import short_title
from srs.prose.weigh import weight

_INTRODUCED = re.compile(
    r"(?:引入|提出|介绍|首创)了?\s*(?P<zh>[A-Z][A-Za-z0-9_+-]{1,20})"
    r"|\b(?:introduc|propos|present)(?:es|ed|ing)?\s+(?:the\s+)?(?P<en>[A-Z][A-Za-z]*[A-Z][\w+-]*)",
)


def topic(section: Section) -> str | None:
    """The short name of what a section is about.

    A generic heading (Introduction, 背景) gives way to the one above it.
    """
    names = _specific(section.titles)
    return short_title(names[-1]) if names else None


def whole_topic(section: Section) -> tuple[str, ...]:
    """What goes before a question: the paper or the note, and the part of it.

    The outermost name is left out where it is long, or says what the inner one says.
    """
    names = _specific(section.titles)
    inner = short_title(names[-1]) if names else None
    outer = short_title(names[0]) if len(names) > 1 else None
    if inner is None:
        return ()
    known = outer is None or outer.lower() in inner.lower() or inner.lower() in outer.lower()
    return (inner,) if known or weight(outer or "") > limits.OUTER_NAME else (outer or "", inner)


@lru_cache(maxsize=64)  # those of one section, for each of its cards
def _specific(titles: tuple[str, ...]) -> tuple[str, ...]:
    """The titles that are not generic, without the colons behind them."""
    return tuple(title.rstrip("：: ") for title in titles if not GENERIC.fullmatch(title))


def introduced(section: Section) -> str | None:
    """The term that the section says, near its beginning, its paper introduced."""
    for point in islice(section.walk(), limits.BEGINNING):
        if match := _INTRODUCED.search(point.text):
            return match["zh"] or match["en"]
    return None


@lru_cache(maxsize=256)  # the same few parents, for each of their points
def name_of(text: str) -> str | None:
    """The words a point is named by: its label, or a short first clause."""
    label = split_label(text)
    name = label[0] if label else head(text)
    if not name or GENERIC.fullmatch(name) or DIARY.search(name):
        return None
    if weight(without_brackets(name)) > limits.TERM_HEAD:
        return None
    return name


def ask(content: Content, context: tuple[str, ...], about: tuple[str, ...]) -> Content:
    """`content` under its context; names that the question holds already are not said twice."""
    core = render.core(content).lower()
    names = [name for name in (*about, *context) if name and name.lower() not in core]
    return under_names(content, tuple(dict.fromkeys(names)))
