"""Cards to export."""

import datetime as dt
from dataclasses import replace

from srs.card import Card, CardId, Status
from srs.note import Entry, Kind
from srs.origin import Source
from tests.samples import a_note, changed

MADE = dt.datetime(2025, 3, 1, 8, 0, tzinfo=dt.UTC)
ENTRY = Entry(dt.date(2023, 6, 4), "Attention Is All You Need")


def a_card(name: str = "one", question: str = "What?", answer: str = "That.") -> Card:
    content = a_note(
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
    content = changed(card.note, **changes)
    return replace(card, note=content, changed=card.changed + after)
