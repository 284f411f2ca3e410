"""The tables of cards. A card is two rows: what it is found by, and what it says.

card      what is asked; never deleted, so that no review loses its card. Narrow, because
          queues, lists and searches go through it whole
note      what a card says and is shown with, a row of each card
words     what a search looks in, of each card: apart, because it is read through whole
place     the decks and logs in which cards lie: a hundred cards have the same
rule      the rules that made cards, for the same reason
title     the titles of entries, for the same reason; also folded, for a search
"""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text

from srs.card import Status
from srs.note import Kind
from srs.store.columns import (
    Whole,
    bit,
    is_day,
    is_instant,
    json_array,
    json_object,
    metadata,
    number_of,
    where_known,
)
from srs.store.dialects import by_level

KINDS = (
    *(Kind.LIST, Kind.SEQUENCE, Kind.DEFINITION, Kind.NUMBER, Kind.CONTRAST, Kind.REASON),
    *(Kind.CLOZE, Kind.BASIC),
)
"""Stands in `card.kind` as a number."""
STATUSES = Status.ACTIVE, Status.DRAFT, Status.SUSPENDED, Status.RETIRED, Status.REJECTED
"""Stands in `card.status` and `card.resumes` as a number; that of most cards takes no room."""
ORIGINS = ("log", "model", "imported", "own")
"""Stands in `card.origin` as a number: the first two have lines, the middle two a name."""
KIND_NUMBERS = {kind: number for number, kind in enumerate(KINDS)}
STATUS_NUMBERS = {status: number for number, status in enumerate(STATUSES)}
"""What stands there of each."""
NO_LOG = ""
"""Stands in `place.path` for the place of cards that no log has."""

place = Table(
    "place",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("deck", Text, nullable=False),
    Column("path", Text, nullable=False),
    sqlite_strict=True,
)
Index("ix_place", by_level(place.c.deck), place.c.path, unique=True)

rule = Table(
    "rule",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    sqlite_strict=True,
)

title = Table(
    "title",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("folded", Text, nullable=False),
    sqlite_strict=True,
)

card = Table(
    "card",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("place", Integer, ForeignKey("place.seq"), nullable=False),
    Column("kind", Integer, nullable=False),
    Column("status", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("first_line", Integer),
    Column("last_line", Integer),
    Column("entry_day", Integer),
    Column("title", Integer, ForeignKey("title.seq")),
    Column("buried", Integer),
    Column("flagged", Integer, nullable=False),
    Column("rule", Integer, ForeignKey("rule.seq"), nullable=False),
    Column("sure", Integer, nullable=False),
    Column("flags", Text),
    Column("changed", Whole, nullable=False),
    Column("resumes", Integer),
    Column("origin", Integer, nullable=False),
    Column("origin_name", Text),
    Column("origin_where", Text),
    Column("also", Text),
    CheckConstraint("id <> ''", name="id"),
    number_of("kind", KINDS),
    number_of("status", STATUSES),
    CheckConstraint("position >= 0", name="position"),
    bit("sure"),
    json_array("flags"),
    bit("flagged"),
    is_day("buried"),
    is_instant("changed", unit=1000),
    number_of("resumes", STATUSES),
    CheckConstraint(f"resumes <> {STATUS_NUMBERS[Status.RETIRED]}", name="resumes_other"),
    number_of("origin", ORIGINS),
    CheckConstraint("(origin IN (1, 2)) = (origin_name IS NOT NULL)", name="origin_name"),
    CheckConstraint("(origin = 2) = (origin_where IS NOT NULL)", name="origin_where"),
    CheckConstraint(
        "(origin IN (0, 1)) = (first_line IS NOT NULL)"
        " AND (first_line IS NULL) = (last_line IS NULL)"
        " AND 1 <= first_line AND first_line <= last_line",
        name="lines",
    ),
    CheckConstraint("also IS NULL OR (also LIKE '[%]' AND first_line IS NOT NULL)", name="also"),
    is_day("entry_day"),
    Index("ix_card_status", "status"),
    Index("ix_card_place", "place", "position"),
    sqlite_strict=True,
)
where_known("ix_card_buried", card.c.buried, card.c.buried)

note = Table(
    "note",
    metadata,
    Column("card", Integer, ForeignKey("card.seq"), primary_key=True),
    Column("content", Text, nullable=False),
    Column("quote", Text),
    Column("former", Text),
    Column("edited", Text),
    Column("newer", Text),
    Column("answer_hash", Integer),
    Column("own_answer_hash", Integer),
    # of a model's card: the words of its lines that prove it
    Column("proof", Text),
    json_object("content"),
    json_object("former"),
    json_object("edited"),
    json_object("newer"),
    sqlite_strict=True,
)
for _rare in (note.c.edited, note.c.former, note.c.newer):
    where_known(f"ix_note_{_rare.name}", _rare, note.c.card)
# a log that is read asks for the cards of other logs that answer the same
Index("ix_note_answer_hash", note.c.answer_hash)
where_known("ix_note_own_answer_hash", note.c.own_answer_hash, note.c.own_answer_hash)

words = Table(
    "words",
    metadata,
    Column("card", Integer, ForeignKey("card.seq"), primary_key=True),
    Column("text", Text, nullable=False),
    sqlite_strict=True,
)
