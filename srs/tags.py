"""Tags: short words that a card can be found by, in srs and in Anki."""

import unicodedata
from functools import lru_cache

from srs.card import Card

_LONGEST = 60
"""Characters of one level of a tag."""
_KEPT = frozenset("-.+")
"""Besides letters, marks and digits: what C++, GPT-3.5 and scikit-learn need."""


CONFUSED = "L19"
"""The lint that says of a card that it is mistaken for another."""


def tags(card: Card) -> tuple[str, ...]:
    """The tags of `card`, as in kind::list, date::2023-06-04, paper::Attention_Is_All_You_Need.

    They hold no spaces and nothing that a search would take for its own syntax.
    """
    entry = card.note.entry
    found = [f"kind::{card.note.kind}"]
    if entry.date is not None:
        found.append(f"date::{entry.date.isoformat()}")
    if paper := paper_tag(entry.title):
        found.append(paper)
    if CONFUSED in card.note.flags:
        found.append("confusable")
    return tuple(found)


@lru_cache(maxsize=1024)  # the cards of an entry come one after the other
def paper_tag(title: str | None) -> str | None:
    """The tag of the cards of an entry with that title: paper::BERT; None where it names none."""
    if not title:
        return None
    from srs.prose.titles import short_title  # noqa: PLC0415  # patterns that take a while

    name = _slug(short_title(title))
    return f"paper::{name}" if name else None


def _slug(text: str) -> str:
    """`text` as one word: what is neither letter nor digit becomes an underscore."""
    kept = "".join(
        char if char in _KEPT or unicodedata.category(char)[0] in "LMN" else " "
        for char in unicodedata.normalize("NFC", text)
    )
    return "_".join(kept.split())[:_LONGEST].strip("_-.")
