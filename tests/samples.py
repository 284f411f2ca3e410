"""What the tests of the core share: cards, and a learner who answers them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, overload

from srs.card import Card, CardId, Status
from srs.note import Entry, Kind, Note, Wording, read_wording
from srs.origin import LogLines, Own, Source
from srs.review import Review, ReviewId, ReviewKind
from srs.schedule.progress import Progress, advance, kind_of_answer

TODAY = date(2026, 3, 10)
GAP = "____"
"""How a question shows a gap."""


def a_note(  # noqa: PLR0913, PLR0917 - what a note is made of
    kind: Kind,
    question: str,
    answer: str,
    items: Sequence[str] | None,
    source: Source,
    entry: Entry,
    deck: str,
    rule: str,
    quote: str,
    *,
    sure: bool,
    flags: tuple[str, ...] = (),
    also: tuple[Source, ...] = (),
) -> Note:
    """A note as its author would read it."""
    return Note(
        kind=kind,
        content=read_wording(kind, question, answer, items).content,
        origin=LogLines(source.path, source.first, source.last, quote, also),
        entry=entry,
        deck=deck,
        rule=rule,
        sure=sure,
        flags=flags,
    )


@overload
def changed(said: Note, **changes: Any) -> Note: ...  # noqa: ANN401
@overload
def changed(said: Wording, **changes: Any) -> Wording: ...  # noqa: ANN401
def changed(said: Note | Wording, **changes: Any) -> Note | Wording:
    """`said` with other words, or with other lines."""
    kind = changes.get("kind", said.kind)
    items = changes.pop("items", said.items)
    words = (changes.pop("question", said.question), changes.pop("answer", said.answer))
    wording = read_wording(kind, *words, items)
    if isinstance(said, Wording):
        return wording
    if wording != Wording(said.kind, said.content):
        changes["content"] = wording.content
    lines = said.lines
    if lines and not {"source", "quote", "also"}.isdisjoint(changes):
        source = changes.pop("source", said.source)
        quote, also = changes.pop("quote", said.quote), changes.pop("also", said.also)
        changes["origin"] = LogLines(source.path, source.first, source.last, quote, also)
    return replace(said, **changes)


def a_card(
    name: str = "one",
    *,
    deck: str = "papers",
    position: int = 0,
    status: Status = Status.ACTIVE,
) -> Card:
    content = a_note(
        kind=Kind.BASIC,
        question=f"What is {name}?",
        answer="That.",
        items=None,
        source=Source(f"/logs/{deck}.md", position + 1, position + 1),
        entry=Entry(date(2023, 6, 4), "Attention Is All You Need"),
        deck=deck,
        rule="written.qa",
        quote=f"Q: What is {name}?",
        sure=True,
    )
    return Card(CardId(name), content, status, position, datetime(2026, 1, 1, tzinfo=UTC))


def an_own_card(
    name: str = "own", *, deck: str = "papers", status: Status = Status.ACTIVE, position: int = 0
) -> Card:
    """One that its owner typed in: no line of a log has it."""
    card = a_card(name, deck=deck, position=position, status=status)
    note = replace(card.note, origin=Own(), entry=Entry(), rule="own")
    return replace(card, note=note)


def cards_of(names: str, deck: str = "papers") -> list[Card]:
    """A card for each letter of `names`, in that order in the log."""
    return [a_card(name, deck=deck, position=at) for at, name in enumerate(names)]


@dataclass
class Learner:
    """Keeps a review log in memory, and every state that undoing can lead back to."""

    log: list[Review] = field(default_factory=list)
    states: list[dict[CardId, Progress]] = field(default_factory=lambda: [{}])
    answers: list[Review] = field(default_factory=list)
    """Those that stand."""

    @property
    def progress(self) -> dict[CardId, Progress]:
        return self.states[-1]

    def answer(self, card: str, grade: int, day: date = TODAY) -> Progress:
        before = self.progress.get(CardId(card))
        kind = kind_of_answer(before, day)
        graded = before is not None and kind is ReviewKind.GRADED
        scheduled = (before.due - before.reviewed).days if before and graded else None
        review = self._event(card, kind, day)._replace(grade=grade, scheduled=scheduled)
        self.log.append(review)
        after = advance(before, review)
        self.states.append(self.progress | {CardId(card): after})
        self.answers.append(review)
        return after

    def undo(self, day: date = TODAY) -> Review | None:
        if not self.answers:
            return None
        last = self.answers.pop()
        self.states.pop()
        self.log.append(self._event(last.card, ReviewKind.UNDO, day)._replace(undoes=last.id))
        return last

    def _event(self, card: str, kind: ReviewKind, day: date) -> Review:
        return Review(
            id=ReviewId(f"event {len(self.log)}"),
            card=CardId(card),
            at=datetime.combine(day, time(12), UTC) + timedelta(seconds=len(self.log)),
            day=day,
            offset_minutes=0,
            kind=kind,
            grade=None,
        )
