"""What the word at the cursor of a query may become."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from srs.note import Kind
from srs.query.grammar import NOT, TOKEN
from srs.query.reading import NAMES, comparable_names
from srs.query.tree import STATES
from srs.text import folded

_VALUES: Mapping[str, Sequence[str]] = {"is": STATES, "kind": tuple(Kind)}
"""What may stand behind the colon, where the program itself knows it."""
_NEEDS_QUOTES = frozenset(" \t()（）\u3000")


class Completion(NamedTuple):
    """What may stand in the place of a piece of a query."""

    start: int
    """The piece is text[start:end]."""
    end: int
    candidates: tuple[str, ...]
    """Whole words of a query, filter and value: is:due, deck:"my papers"."""


def completions(
    text: str, cursor: int, known: Mapping[str, Sequence[str]] | None = None
) -> Completion:
    """What the word before `cursor`, a place in `text` from 0, may become; nothing in a phrase.

    `known` are the values of the filters that only a collection knows: deck, tag, file, rule.
    Text that is no query yet, as it is while somebody types, does no harm.
    """
    start, end = _word_at(text, cursor)
    typed = text[start:cursor]
    name, colon, value = typed.replace("：", ":").partition(":")
    if not typed or typed[0] in '"“':
        return Completion(start, end, ())
    if not colon:
        wanted = folded(name)
        return Completion(start, end, tuple(f for f in _filters() if f.startswith(wanted)))
    name, wanted = name.lower(), folded(value.lstrip('"“'))
    values = _VALUES.get(name) or (known or {}).get(name, ())
    found = (f"{name}:{_quoted(each)}" for each in values if folded(each).startswith(wanted))
    return Completion(start, end, tuple(found))


def _filters() -> list[str]:
    return sorted([*(f"{name}:" for name in NAMES), *comparable_names()])


def _word_at(text: str, cursor: int) -> tuple[int, int]:
    """Where the word begins and ends that holds the character before `cursor`."""
    at = 0
    while match := TOKEN.match(text, at):
        at = match.end()
        if at < cursor:
            continue
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        if start >= cursor or match["open"] or match["close"]:
            break
        negated = at - start > 1 and text[start] in NOT
        return start + negated, at
    return cursor, cursor


def _quoted(value: str) -> str:
    return f'"{value}"' if _NEEDS_QUOTES.intersection(value) else value
