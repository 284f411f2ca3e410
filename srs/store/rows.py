"""Rows to dataclasses and back. A value that was stored comes out equal."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import RowMapping

from srs.card import Card, CardId, Status
from srs.note import Entry, Kind, Note, read_wording
from srs.origin import LogLines
from srs.review import Review, ReviewKind
from srs.schedule import registry
from srs.schedule.progress import Progress
from srs.schedule.scheduler import Memory
from srs.store import documents, tables
from srs.store.documents import day as _day
from srs.store.documents import iso as _iso
from srs.store.known import KnownLog
from srs.verdict import ActId, Tier, Verdict, VerdictId, VerdictKind

Values = dict[str, str | int | float | None]
"""The columns of one row to be written."""

_KINDS = {kind.value: kind for kind in ReviewKind}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_MILLISECOND = timedelta(milliseconds=1)


def card_values(card: Card) -> Values:
    """The row of `card`."""
    content = card.note
    return {
        "id": card.id,
        "deck": content.deck,
        "kind": content.kind,
        "question": content.question,
        "answer": content.answer,
        "items": None if content.items is None else documents.array(content.items),
        "source_path": content.source.path,
        "first_line": content.source.first,
        "last_line": content.source.last,
        "quote": content.quote,
        "entry_date": _iso(content.entry.date),
        "entry_title": content.entry.title,
        "rule": content.rule,
        "sure": int(content.sure),
        "flags": documents.array(content.flags),
        "status": card.status,
        "position": card.position,
        "changed_s": (card.changed - _EPOCH) // _SECOND,
        "resumes": card.resumes,
        "former": documents.former(card.former),
        "edited": documents.edited(card.edited),
        "also": documents.also(content.also),
        "buried": _iso(card.buried),
        "flagged": int(card.flagged),
        "newer": documents.newer(card.newer),
    }


def card_of(row: RowMapping) -> Card:
    """The card of a row."""
    kind = Kind(row["kind"])
    items = None if row["items"] is None else documents.texts(row["items"])
    note = Note(
        kind=kind,
        content=read_wording(kind, row["question"], row["answer"], items).content,
        origin=LogLines(
            row["source_path"],
            row["first_line"],
            row["last_line"],
            row["quote"],
            documents.also_of(row["also"]),
        ),
        entry=Entry(_day(row["entry_date"]), row["entry_title"]),
        deck=row["deck"],
        rule=row["rule"],
        sure=bool(row["sure"]),
        flags=documents.texts(row["flags"]),
    )
    return Card(
        id=CardId(row["id"]),
        note=note,
        status=Status(row["status"]),
        position=row["position"],
        changed=_EPOCH + row["changed_s"] * _SECOND,
        resumes=None if row["resumes"] is None else Status(row["resumes"]),
        former=documents.former_of(row["former"]),
        edited=documents.edited_of(row["edited"]),
        buried=_day(row["buried"]),
        flagged=bool(row["flagged"]),
        newer=documents.newer_of(row["newer"]),
    )


def review_values(review: Review) -> Values:
    """The row of `review`, without its place in the order of events."""
    return {
        "id": review.id,
        "card": review.card,
        "at_ms": _milliseconds(review.at),
        "day": _iso(review.day),
        "offset_minutes": review.offset_minutes,
        "kind": review.kind,
        "grade": review.grade,
        "duration_ms": review.duration_ms,
        "undoes": review.undoes,
        "due": _iso(review.due),
        "scheduled": review.scheduled,
        "predicted": review.predicted,
        "moved": review.moved,
        "act": review.act,
        "device": review.device,
    }


def review_of(row: Sequence[Any]) -> Review:
    """The event of a row as it stands in the table: by place, for there may be a million."""
    _, name, card, at_ms, day, offset, kind, grade, duration_ms, undoes, due, *more = row
    at, day = _EPOCH + timedelta(milliseconds=at_ms), date.fromisoformat(day)
    due = None if due is None else date.fromisoformat(due)
    return Review(name, card, at, day, offset, _KINDS[kind], grade, duration_ms, undoes, due, *more)


def memory_values(card: CardId, progress: Progress) -> Values:
    """The row of what is cached of `card`."""
    return {
        "card": card,
        "scheduler": progress.scheduler,
        **dict.fromkeys(_KNOWN),
        **progress.memory.as_dict(),
        "due": _iso(progress.due),
        "introduced": _iso(progress.introduced),
        "reviewed": _iso(progress.reviewed),
        "reviews": progress.reviews,
        "lapses": progress.lapses,
        "known": int(progress.known),
        "drill": _iso(progress.drill),
        "answered_ms": _milliseconds(progress.answered),
    }


def progress_of(row: RowMapping) -> Progress:
    """The progress of a row."""
    return Progress(
        memory=memory_of([row[column] for column in MEMORY_COLUMNS]),
        scheduler=row["scheduler"],
        due=date.fromisoformat(row["due"]),
        introduced=date.fromisoformat(row["introduced"]),
        reviewed=date.fromisoformat(row["reviewed"]),
        reviews=row["reviews"],
        lapses=row["lapses"],
        known=bool(row["known"]),
        drill=_day(row["drill"]),
        answered=instant(row["answered_ms"]),
    )


_KNOWN = ("repetitions", "ease", "stability", "difficulty", "interval")
"""What schedulers know, each thing in a column of its name."""
MEMORY_COLUMNS = tuple(tables.memory.c[name] for name in ("scheduler", *_KNOWN))


def memory_of(row: Sequence[Any]) -> Memory:
    """The memory of a row of MEMORY_COLUMNS."""
    key, *known = row
    there = zip(_KNOWN, known, strict=True)
    return registry.memory_of(key, {name: value for name, value in there if value is not None})


def verdict_values(verdict: Verdict) -> Values:
    """The row of `verdict`, without its place among all events."""
    wording = verdict.wording
    return {
        "id": verdict.id,
        "act": verdict.act,
        "card": verdict.card,
        "at_ms": _milliseconds(verdict.at),
        "kind": verdict.kind,
        "rule": verdict.rule,
        "tier": verdict.tier,
        "path": verdict.path,
        "before": verdict.before,
        "wording": None if wording is None else documents.words(wording),
        "undoes": verdict.undoes,
    }


def verdict_of(row: RowMapping) -> Verdict:
    """The event of a row."""
    return Verdict(
        id=VerdictId(row["id"]),
        act=ActId(row["act"]),
        card=CardId(row["card"]),
        at=instant(row["at_ms"]),
        kind=VerdictKind(row["kind"]),
        rule=row["rule"],
        tier=Tier(row["tier"]),
        path=row["path"],
        before=Status(row["before"]),
        wording=None if row["wording"] is None else documents.words_of(row["wording"]),
        undoes=None if row["undoes"] is None else VerdictId(row["undoes"]),
    )


def log_values(log: KnownLog) -> Values:
    """The row of `log`."""
    return {
        "path": log.path,
        "deck": log.deck,
        "digest": log.digest,
        "asked": log.asked,
        "edition": log.edition,
    }


def log_of(row: RowMapping) -> KnownLog:
    """The log of a row."""
    return KnownLog(row["path"], row["deck"], row["digest"], row["asked"], row["edition"])


def _milliseconds(instant: datetime) -> int:
    return (instant - _EPOCH) // _MILLISECOND


def instant(milliseconds: int) -> datetime:
    """The instant, in UTC, of milliseconds since 1970."""
    return _EPOCH + milliseconds * _MILLISECOND
