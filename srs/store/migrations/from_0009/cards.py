"""Cards, with what a search looks in."""

import json
import sqlite3

from srs.store.migrations.from_0009 import reading
from srs.store.migrations.from_0009.moving import Row, Table


def _card(  # noqa: PLR0913, PLR0917  # the columns of the table
    name: str,
    deck: str,
    kind: str,
    question: str,
    answer: str,
    items: str | None,
    path: str,
    first: int,
    last: int,
    quote: str,
    day: str | None,
    title: str | None,
    rule: str,
    sure: int,
    flags: str,
    status: str,
    position: int,
    changed: int,
    resumes: str | None,
    former: str | None,
    edited: str | None,
    also: str | None,
    buried: str | None,
    flagged: int | None,
    newer: str | None,
) -> Row:
    parts = None if items is None else json.loads(items)
    return (
        name,
        deck,
        kind,
        status,
        position,
        rule,
        sure,
        reading.texts(flags),
        flagged or 0,
        reading.day_number(buried),
        changed,
        resumes,
        "log",
        path,
        first,
        last,
        quote,
        None if also is None else reading.places(also),
        reading.day_number(day),
        title,
        reading.encoded(reading.content(kind, question, answer, parts)),
        None if former is None else reading.former(former),
        None if edited is None else reading.edited(edited),
        None if newer is None else reading.newer(newer),
    )


CARDS = Table(
    "card",
    "id deck kind status position rule sure flags flagged buried changed resumes origin path "
    "first_line last_line quote also entry_day entry_title content former edited newer",
    "SELECT id, deck, kind, question, answer, items, source_path, first_line, last_line, quote, "
    "entry_date, entry_title, rule, sure, flags, status, position, changed_s, resumes, former, "
    "edited, also, buried, flagged, newer FROM card_before ORDER BY rowid",
    _card,
)


def add_words(database: sqlite3.Connection) -> None:
    """Keep what a search looks in of every card."""
    texts = database.execute(
        "SELECT seq, question, answer, b.entry_title, b.deck "
        "FROM card JOIN card_before AS b ON b.id = card.id ORDER BY seq"
    )
    database.executemany(
        "INSERT INTO words VALUES (?, ?)",
        ((seq, reading.folded(*said)) for seq, *said in texts),
    )
