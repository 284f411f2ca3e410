"""Cards and answers to put into a store."""

from datetime import UTC, date, datetime, timedelta

from srs.card import Card, CardId, Status
from srs.note import Entry, Kind
from srs.origin import Source
from srs.review import Review, ReviewId, ReviewKind
from srs.schedule.progress import Progress, advance
from srs.store import LogRecord
from tests.samples import a_note

NOON = datetime(2024, 3, 5, 12, tzinfo=UTC)


def card(
    name: str = "a",
    *,
    deck: str = "papers::bert",
    path: str = "/logs/bert.md",
    position: int = 0,
    status: Status = Status.ACTIVE,
) -> Card:
    content = a_note(
        kind=Kind.LIST,
        question="BERT 的两个预训练任务？",
        answer="Masked LM\n下一句预测",
        items=("Masked LM", "下一句预测"),
        source=Source(path, 3, 4),
        entry=Entry(date(2023, 6, 4), "读 BERT"),
        deck=deck,
        rule="list",
        quote="两个任务：Masked LM，下一句预测",
        sure=True,
        flags=("long",),
    )
    return Card(CardId(name), content, status, position, NOON)


def answer(
    name: str = "r1", of: str = "a", grade: int = 4, at: datetime = NOON, duration_ms: int = 0
) -> Review:
    return Review(
        id=ReviewId(name),
        card=CardId(of),
        at=at,
        day=at.date(),
        offset_minutes=480,
        kind=ReviewKind.GRADED,
        grade=grade,
        duration_ms=duration_ms,
    )


def undo(name: str, of: Review) -> Review:
    later = of.at + timedelta(seconds=5)
    return of._replace(id=ReviewId(name), at=later, kind=ReviewKind.UNDO, grade=None, undoes=of.id)


def after(*answers: Review) -> Progress:
    """What the answers of one card add up to."""
    state = advance(None, answers[0])
    for review in answers[1:]:
        state = advance(state, review)
    return state


def log(path: str = "/logs/bert.md", digest: str = "0" * 64) -> LogRecord:
    return LogRecord(path, "papers::bert", digest, "/logs")
