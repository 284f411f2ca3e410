"""Cards to export."""

import datetime as dt
from dataclasses import replace

from srs.card import Card, CardId, Entry, Kind, Note, Source, Status

MADE = dt.datetime(2025, 3, 1, 8, 0, tzinfo=dt.UTC)
ENTRY = Entry(dt.date(2023, 6, 4), "Attention Is All You Need")


def a_card(name: str = "one", question: str = "What?", answer: str = "That.") -> Card:
    content = Note(
        kind=Kind.BASIC,
        question=question,
        answer=answer,
        items=None,
        source=Source("/home/ada/notes/log.md", 12, 14),
        entry=ENTRY,
        deck="papers",
        rule="written.qa",
        quote=f"Q: {question}\nA: {answer}",
        sure=True,
    )
    return Card(CardId(name), content, Status.ACTIVE, 0, MADE)


def a_list(*items: str, kind: Kind = Kind.LIST, name: str = "list") -> Card:
    return edited(a_card(name), kind=kind, items=items, answer="\n".join(items))


def a_cloze(sentence: str, answer: str, kind: Kind = Kind.CLOZE) -> Card:
    return edited(a_card("cloze", sentence, answer), kind=kind)


def edited(card: Card, after: dt.timedelta = dt.timedelta(0), **changes: object) -> Card:
    """`card` with other content, changed `after` its last change."""
    content = replace(card.note, **changes)  # type: ignore[arg-type]  # any field of a note
    return replace(card, note=content, changed=card.changed + after)
