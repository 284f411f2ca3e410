"""A card that its owner types in: no log has it, and no reading of logs touches it."""

import unicodedata
from dataclasses import replace
from datetime import UTC

from srs.card import Card, Status
from srs.content import Basic, Cloze, Content
from srs.deck import checked_deck
from srs.errors import CardError
from srs.note import Entry, Kind, Note
from srs.origin import Own
from srs.query import FoundCard
from srs.render import GapsError, typed, typed_question
from srs.store import content, numbered, verdicts
from srs.store.content import place_behind
from srs.store.search import Search
from srs.study.recording import new_card_id, new_id, verdict_now
from srs.study.study import Study
from srs.text import folded, harmless
from srs.translation import mark, markn, tr
from srs.verdict import VerdictKind

DECK = "own"
"""Where a card goes for which no deck is named."""
RULE = "own"
MOST = 5_000
"""Letters of a question or an answer: more is no card."""
_ASKED = (Status.ACTIVE, Status.DRAFT, Status.SUSPENDED)
_WRITE_BOTH = mark("the first line is the question, and what comes after it the answer")
_NEEDS = {
    "question": mark("a card needs a question"),
    "answer": mark("a card needs an answer"),
}
_TOO_LONG = {
    "question": mark("the question has {letters:,} letters, and {most:,} is the most"),
    "answer": mark("the answer has {letters:,} letters, and {most:,} is the most"),
}


def add(study: Study, question: str, answer: str, deck: str | None = None) -> Card:
    """Make a card of what somebody typed, in `deck` (None is DECK), to be asked from now on.

    Gaps are read as `srs.render.typed` says. One act, which an undo takes back. Raises
    CardError for what makes no card, and UsageError for a name that is none of a deck.
    """
    said = _said(question, answer)
    note = Note(
        kind=Kind.BASIC if isinstance(said, Basic) else Kind.CLOZE,
        content=said,
        origin=Own(),
        entry=Entry(),
        deck=DECK if deck is None else checked_deck(deck),
        rule=RULE,
        sure=True,
    )
    now = study.now().astimezone(UTC).replace(microsecond=0)
    with study.store.transaction():
        place = study.store.ask(place_behind, note.deck)
        card = Card(new_card_id(), note, Status.ACTIVE, place, now)
        study.store.do(content.save, [card])
        # taken back it is as good as turned down: no history is deleted
        event = verdict_now(study, VerdictKind.ADD, card, new_id(study.now()))
        study.store.do(verdicts.append_verdicts, [replace(event, before=Status.REJECTED)])
    return card


def asked_already(study: Study, question: str) -> list[FoundCard]:
    """The cards that ask what somebody typed, in log order, drafts and suspended ones among them.

    Width, case, blanks and the sign at the end make no difference; retired and rejected cards do
    not count. No card asks nothing.
    """
    asked = _folded(typed_question(harmless(question)))
    if not _is_seen(asked):
        return []
    with study.store.transaction(reading=True):
        numbers = study.store.ask(numbered.beginning_with, asked)
        look = Search(None, study.today, study.config.leech_lapses)
        found = study.store.ask(numbered.found_numbered, numbers, look)
    return [
        each
        for each in found.values()
        if each.card.status in _ASKED and _folded(each.card.note.question) == asked
    ]


def _folded(question: str) -> str:
    return " ".join(folded(question).split()).rstrip("?.!。 ")


def _said(question: str, answer: str) -> Content:
    asked, answered = harmless(question).strip(), harmless(answer).strip()
    for what, text in (("question", asked), ("answer", answered)):
        if not _is_seen(text):
            raise CardError(_NEEDS[what], _WRITE_BOTH)
        if len(text) > MOST:
            raise CardError(
                tr(_TOO_LONG[what], letters=len(text), most=MOST),
                mark("ask for less: several short cards are learned more easily than a long one"),
            )
    try:
        said = typed(asked, answered)
    except GapsError as error:
        raise CardError(
            mark(
                "the question has {gaps}, and {answers}",
                gaps=markn("{number} gap", "{number} gaps", error.gaps),
                answers=markn("{number} answer", "{number} answers", error.answers),
            ),
            mark("put ； or ; between the answers"),
        ) from None
    if isinstance(said, Cloze) and not any(_is_seen(r) for r in said.runs if isinstance(r, str)):
        raise CardError(
            mark("the question is nothing but a gap"), mark("write the sentence around it")
        )
    return said


def _is_seen(text: str) -> bool:
    """Whether there is anything to read in `text`: a letter, a figure or a sign."""
    return any(unicodedata.category(char)[0] in "LNPS" for char in text)
