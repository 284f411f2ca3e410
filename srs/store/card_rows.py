"""Cards to rows and back. A card that was stored comes out equal.

What a row refers to stands in it as a number, and comes out of a query as a name
(`srs.store.whole`).
"""

from collections.abc import Sequence
from typing import Any

from srs.card import Card, CardId, answer_hash, as_logged
from srs.note import Entry, Note
from srs.origin import Imported, LogLines, Model, Origin, Own, cited
from srs.store import documents
from srs.store.card_tables import KIND_NUMBERS, KINDS, NO_LOG, STATUS_NUMBERS, STATUSES
from srs.store.columns import at_number
from srs.store.days import day_number, day_of, instant_of_seconds, seconds
from srs.store.rows import Values
from srs.text import folded


def card_values(card: Card) -> Values:
    """The row of `card`, with the names of what it refers to in the place of numbers."""
    note, lines = card.note, cited(card.note.origin)
    return {
        "id": card.id,
        "deck": note.deck,
        "path": NO_LOG if lines is None else lines.path,
        "kind": KIND_NUMBERS[note.kind],
        "status": STATUS_NUMBERS[card.status],
        "position": card.position,
        "first_line": None if lines is None else lines.first,
        "last_line": None if lines is None else lines.last,
        "entry_day": day_number(note.entry.date),
        "entry_title": note.entry.title,
        "buried": day_number(card.buried),
        "flagged": int(card.flagged),
        "rule_name": note.rule,
        "sure": int(note.sure),
        "flags": documents.array(note.flags),
        "changed": seconds(card.changed),
        "resumes": None if card.resumes is None else STATUS_NUMBERS[card.resumes],
        **_origin_values(note.origin),
        "also": None if lines is None else documents.also(lines.also),
    }


def note_values(card: Card) -> Values:
    """The row of what `card` says, without its number."""
    lines = cited(card.note.origin)
    logged, own = as_logged(card).answer, card.note.answer
    return {
        "content": documents.content(card.note.content),
        "quote": None if lines is None else lines.quote,
        "former": documents.former_document(card.former),
        "edited": documents.edited(card.edited),
        "newer": documents.newer(card.newer),
        "answer_hash": answer_hash(logged),
        "own_answer_hash": None if own == logged else answer_hash(own),
        "proof": card.note.origin.proof if isinstance(card.note.origin, Model) else None,
    }


def searched(card: Card) -> str:
    """What a search of words looks in beside titles and decks: question and answer, folded."""
    return folded(f"{card.note.question}\n{card.note.answer}")


def card_from_row(row: Sequence[Any]) -> Card:
    """The card of a row of `whole`: by place, for there may be a hundred thousand."""
    _, name, kind, status, position, first, last, day, buried, flagged, sure, *rest = row
    flags, changed, resumes, origin, origin_name, where, also, deck, path, rule, *rest = rest
    title, content, quote, former, edited, newer, proof = rest
    note = Note(
        at_number(KINDS, kind),
        documents.content_from_document(content),
        _origin_of(origin, origin_name, where or proof or "", (path, first, last, quote), also),
        Entry(day_of(day), title),
        deck,
        rule,
        bool(sure),
        documents.texts(flags),
    )
    return Card(
        CardId(name),
        note,
        at_number(STATUSES, status),
        position,
        instant_of_seconds(changed),
        None if resumes is None else at_number(STATUSES, resumes),
        documents.former_from(former),
        documents.edited_of(edited),
        day_of(buried),
        bool(flagged),
        documents.newer_of(newer),
    )


_ORIGINS: tuple[type[Origin], ...] = LogLines, Model, Imported, Own
"""As `card_tables.ORIGINS` has them."""


def _origin_values(origin: Origin) -> Values:
    return {
        "origin": _ORIGINS.index(type(origin)),
        "origin_name": _origin_name(origin),
        "origin_where": origin.where if isinstance(origin, Imported) else None,
    }


def _origin_name(origin: Origin) -> str | None:
    if isinstance(origin, Model):
        return origin.name
    return origin.tool if isinstance(origin, Imported) else None


def _origin_of(
    number: int, name: str, where: str, cited: tuple[str, int, int, str], also: str | None
) -> Origin:
    kind = at_number(_ORIGINS, number)
    if kind is Own:
        return Own()
    if kind is Imported:
        return Imported(name, where)
    lines = LogLines(*cited, documents.also_of(also))
    return Model(name, lines, where) if kind is Model else lines
