"""What a foreign database, editor or clipboard may hold, and what must not come out again."""

import unicodedata
from dataclasses import replace

from srs.card import Card, CardId, Edited, Former, Status
from srs.note import Entry, Note, wording
from srs.origin import Source
from tests.samples import a_card, changed

BAD = (
    "\x1b[31m\x1b]52;c;aGk=\x07\x9b2J\x85\x00\x08\x7f\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2067\u2068\u2069"
    "\u2060\ufeff\ufff9\U000e0000\U000e0001\U000e0041\U000e007f"
)
_ALLOWED = "\n\u200c\u200d"


def hidden(text: str) -> list[str]:
    """What `text` holds that a terminal would obey, or that nobody would see."""
    return [
        char
        for char in text
        if (unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and char not in _ALLOWED)
        or "\U000e0000" <= char <= "\U000e007f"
    ]


def a_foreign_card(name: str, status: Status = Status.ACTIVE, bad: str = BAD) -> Card:
    """A card with `bad` in every text that it has."""
    note: Note = a_card(name).note
    note = changed(
        note,
        question=f"问{bad}What is {name}?",
        answer=f"答{bad}That.",
        source=Source(f"/logs/{bad}/log.md", 1, 2),
        also=(Source(f"/logs/{bad}/also.md", 3, 3),),
        entry=Entry(note.entry.date, f"题{bad}Title"),
        deck=f"decks::夹{bad}deck",
        rule=f"written.{bad}",
        quote=f"{bad}Q: What?\n{bad}A: That.",
        flags=(f"L99{bad}",),
    )
    said = wording(changed(note, question=f"before{bad}", answer=f"then{bad}"))
    card = Card(CardId(name), note, status, 0, a_card(name).changed)
    return replace(card, former=Former(said, 9), edited=Edited(said, wording(note)))
