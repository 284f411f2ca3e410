"""Rows carried over: as SQL where they stay what they are."""

import sqlite3
from collections.abc import Iterator

from srs.store.migrations.from_0009.reading import folded

_KINDS = "list sequence definition number contrast reason cloze basic"
_STATUSES = "active draft suspended retired rejected"
_ORIGINS = "log model imported own"


def add_titles(database: sqlite3.Connection) -> None:
    """Keep every title of an entry once, with what a search looks in."""
    titles = database.execute(
        "SELECT entry_title, min(seq) FROM card_before WHERE entry_title IS NOT NULL "
        "GROUP BY entry_title ORDER BY 2"
    )
    database.executemany(
        "INSERT INTO title (name, folded) VALUES (?, ?)",
        ((title, folded(title)) for title, _ in titles),
    )


def moved() -> Iterator[str]:
    """The statements that carry over all but titles and words."""
    yield (
        "INSERT INTO place (deck, path) SELECT deck, coalesce(path, '') FROM card_before "
        "GROUP BY 1, 2 ORDER BY min(seq)"
    )
    yield "INSERT INTO rule (name) SELECT rule FROM card_before GROUP BY 1 ORDER BY min(seq)"
    yield (
        "INSERT INTO card SELECT c.seq, id, place.seq, "  # noqa: S608
        f"{_number('kind', _KINDS)}, {_number('status', _STATUSES)}, position, first_line, "
        "last_line, entry_day, title.seq, buried, flagged, rule.seq, sure, flags, changed, "
        f"{_number('resumes', _STATUSES)}, {_number('origin', _ORIGINS)}, origin_name, "
        "origin_where, also FROM card_before AS c JOIN rule ON rule.name = c.rule "
        "JOIN (SELECT seq, deck AS of_deck, path AS of_path FROM place) AS place "
        "ON of_deck = deck AND of_path = coalesce(path, '') "
        "LEFT JOIN title ON title.name = entry_title ORDER BY c.seq"
    )
    yield (
        "INSERT INTO note SELECT seq, content, quote, former, edited, newer FROM card_before "
        "ORDER BY seq"
    )
    yield (
        "INSERT INTO review SELECT seq, id, card, at, day, offset_minutes, kind, grade, "
        "duration_ms, scheduled, predicted, moved, device, clock FROM review_before ORDER BY seq"
    )
    yield (
        "INSERT INTO review_more SELECT seq, kind, undoes, due, act, tool, own_grade, state "
        "FROM review_before WHERE kind > 1 OR act IS NOT NULL OR tool IS NOT NULL ORDER BY seq"
    )
    yield (
        "INSERT INTO memory SELECT card, id, scheduler, due, interval, repetitions, ease, "
        "stability, difficulty, introduced, reviewed, reviews, lapses, known, drill, answered, "
        "more FROM memory_before JOIN card ON card.seq = card ORDER BY card"
    )


def add_words(database: sqlite3.Connection) -> None:
    """Keep what a search looks in of every card, without its title and deck: they stand once."""
    texts = database.execute(
        "SELECT w.card, text, entry_title, deck "
        "FROM words_before AS w JOIN card_before AS c ON c.seq = w.card ORDER BY 1"
    )
    database.executemany(
        "INSERT INTO words VALUES (?, ?)",
        (
            (card, text.removesuffix(folded(f"\n{title or ''}\n{deck}")))
            for card, text, title, deck in texts
        ),
    )


def _number(column: str, names: str) -> str:
    """The place of what stands in a column among `names`; a mistake of ours where it is none."""
    cases = " ".join(f"WHEN '{name}' THEN {at}" for at, name in enumerate(names.split()))
    return f"CASE {column} {cases} ELSE {column} END"
