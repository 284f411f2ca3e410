"""Today's cards as the page has them: plain data, every text made harmless."""

import re
from collections import Counter
from collections.abc import Mapping
from textwrap import dedent

from srs.card import Card, CardId
from srs.collection import Collection
from srs.config import Grades
from srs.day import interval
from srs.files.near_home import near_home
from srs.note import Kind, Note, Wording, whence
from srs.render import filled
from srs.review import HIGHEST_GRADE, LOWEST_GRADE, SETTLED_GRADE, Rating
from srs.text import clean, clean_line, folded
from srs.translation import mark, tr

MOST = 500
"""Cards of one page: more are asked once these are done."""
_NAMES: Mapping[Rating, str] = {
    Rating.AGAIN: mark("Again"),
    Rating.HARD: mark("Hard"),
    Rating.GOOD: mark("Good"),
    Rating.EASY: mark("Easy"),
}
_MARKER = re.compile(r"^[ \t]*(?:[-*+•]|\d{1,3}[.,，、)）])", re.MULTILINE)
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+")
_FEW = 12
"""One word of so many is nothing new."""
Data = dict[str, object]
"""What JSON can write."""


def cards_of_today(collection: Collection, deck: str | None) -> Data:
    """What is still to be asked of `deck` (None is all) today, in its order.

    How many more there are, for which the page has no room, is told. Raises UsageError for a
    deck without cards.
    """
    collection.cards.require_deck(deck)
    queue = collection.reviews.queue(deck)
    new, grades = frozenset(queue.new), grades_of(collection.config.grades)
    given = tuple(grade for grade, *_ in grades)
    return {
        "day": collection.today.isoformat(),
        "grades": [
            {"grade": grade, "key": key, "name": name, "again": grade < SETTLED_GRADE}
            for grade, key, name in grades
        ],
        "cards": [_card(collection, card, card in new, given) for card in queue.order[:MOST]],
        "left_out": max(0, len(queue.order) - MOST),
    }


def grades_of(grades: Grades) -> list[tuple[int, str, str]]:
    """The grades that may be given, each with its key and the name of its button."""
    if grades == "sm2":
        return [(grade, str(grade), "") for grade in range(LOWEST_GRADE, HIGHEST_GRADE + 1)]
    return [(rating.value, str(key), tr(_NAMES[rating])) for key, rating in enumerate(Rating, 1)]


def _card(collection: Collection, name: CardId, new: bool, grades: tuple[int, ...]) -> Data:  # noqa: FBT001  # of one card
    card = collection.cards.find(name)
    note, former = card.note, collection.cards.former(card)
    days = collection.reviews.preview(name, grades)
    return {
        "id": card.id,
        "deck": clean_line(note.deck),
        "new": new,
        "question": _question(note),
        "answer": None if note.items is not None else clean(note.answer),
        "items": None if note.items is None else [clean(item) for item in note.items],
        "ordered": note.kind is Kind.SEQUENCE,
        "quote": _quote(note),
        "origin": _origin(card),
        "former": _former(former) if former else None,
        "intervals": {str(grade): interval(number) for grade, number in days.items()},
    }


def _question(note: Note) -> list[str | Data]:
    """The question run by run; a gap has what belongs there."""
    runs = filled(note.content)
    if not runs:
        return [clean(note.question)]
    return [
        clean(run.text) if run.answer is None else {"gap": run.text, "answer": clean(run.answer)}
        for run in runs
    ]


def _quote(note: Note) -> str:
    """The lines that it cites; '' where they say no more than the card does."""
    quote = dedent(clean(note.quote)).strip()
    said, cited = _words(f"{note.question}\n{note.answer}"), _words(_MARKER.sub("", quote))
    return quote if (cited - said).total() > cited.total() // _FEW else ""


def _words(text: str) -> Counter[str]:
    """The words of a text, of Chinese its characters."""
    return Counter(_WORD.findall(folded(text)))


def _origin(card: Card) -> str:
    """As in '~/notes/papers.md:12 · 2023-06-04 · title'."""
    note, entry = card.note, card.note.entry
    parts = [
        near_home(clean_line(whence(note))),
        entry.date.isoformat() if entry.date else "",
        clean_line(entry.title or ""),
    ]
    return " · ".join(filter(None, parts))


def _former(said: Wording) -> Data:
    return {"question": clean(said.question), "answer": clean(said.answer)}
