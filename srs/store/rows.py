"""Rows to dataclasses and back. A value that was stored comes out equal.

What a row refers to stands in it as a number (`srs.store.references`), and comes out of a
query as a name.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import RowMapping

from srs.card import CardId, Status
from srs.review import Review, ReviewId, ReviewKind
from srs.schedule import registry
from srs.schedule.progress import Progress
from srs.schedule.replaying import State
from srs.schedule.scheduler import Memory
from srs.store import documents, tables
from srs.store.columns import at_number
from srs.store.days import (
    EPOCH,
    day_number,
    day_of,
    instant,
    milliseconds,
)
from srs.store.ids import id_bytes, id_text
from srs.store.log_record import LogRecord
from srs.verdict import ActId, Tier, Verdict, VerdictId, VerdictKind

Row = RowMapping | Mapping[str, Any]
"""By the names of its columns."""
Values = dict[str, str | bytes | int | float | None]
"""The columns of one row to be written."""

KINDS = tuple(map(ReviewKind, tables.REVIEW_KINDS))
KIND_NUMBERS = {kind: number for number, kind in enumerate(KINDS)}
"""What stands there of each."""


def review_values(review: Review) -> Values:
    """The row of `review`, without its place in the order of events and what it refers to."""
    return {
        "id": id_bytes(review.id),
        "at": milliseconds(review.at),
        "day": day_number(review.day),
        "offset_minutes": review.offset_minutes,
        "kind": KIND_NUMBERS[review.kind],
        "grade": review.grade,
        "duration_ms": review.duration_ms,
        "scheduled": review.scheduled,
        "predicted": review.predicted,
        "moved": review.moved,
        "clock": review.clock or None,
    }


def has_more(review: Review) -> bool:
    """Whether `review` is two rows."""
    return review.kind not in _PLAIN or review.act is not None or review.tool is not None


_PLAIN = ReviewKind.GRADED, ReviewKind.DRILL


def more_values(review: Review) -> Values:
    """The row of what hardly any event has, without its place and what it refers to."""
    return {
        "kind": KIND_NUMBERS[review.kind],
        "due": day_number(review.due),
        "act": None if review.act is None else id_bytes(review.act),
        "tool": review.tool,
        "own_grade": review.own_grade,
        "state": documents.state(review.state),
    }


def review_of(row: Sequence[Any]) -> Review:
    """The event of a row of `history.COLUMNS`: by place, for there may be a million."""
    name, card, at, day, offset, kind, grade, spent, undoes, due, *rare = row
    scheduled, predicted, moved, act, device, clock, tool, own_grade, state = rare
    return Review(
        ReviewId(id_text(name)),
        card,
        instant(at),
        day_of(day),
        offset,
        at_number(KINDS, kind),
        grade,
        spent,
        None if undoes is None else ReviewId(id_text(undoes)),
        day_of(due),
        scheduled,
        predicted,
        moved,
        None if act is None else ReviewId(id_text(act)),
        device,
        clock or 0,
        tool,
        own_grade,
        documents.state_of(state),
    )


def memory_values(progress: Progress) -> Values:
    """The row of what is cached of a card, without its card and the scheduler."""
    return {
        **_memory_values(progress.memory),
        "due": day_number(progress.due),
        "introduced": day_number(progress.introduced),
        "reviewed": day_number(progress.reviewed),
        "reviews": progress.reviews,
        "lapses": progress.lapses,
        "known": int(progress.passed),
        "drill": day_number(progress.drill),
        "answered": milliseconds(progress.answered),
    }


def state_values(scheduler: int, state: State) -> Values:
    """The same of a state, with the scheduler by its number."""
    memory, _, due, introduced, reviewed, reviews, lapses, passed, drill, answered = state
    return {
        "scheduler": scheduler,
        **_memory_values(memory),
        "due": due - EPOCH,
        "introduced": introduced - EPOCH,
        "reviewed": reviewed - EPOCH,
        "reviews": reviews,
        "lapses": lapses,
        "known": int(passed),
        "drill": drill - EPOCH if drill else None,
        "answered": answered,
    }


def _memory_values(memory: Memory) -> Values:
    figures = memory.as_dict()
    if figures.keys() <= _NOTHING.keys():
        return {**_NOTHING, **figures, "more": None}
    more = {name: value for name, value in figures.items() if name not in _KNOWN}
    return {
        **{name: figures.get(name) for name in _KNOWN},
        "more": documents.numbers_document(more),
    }


def progress_from_row(row: Sequence[Any]) -> Progress:
    """The progress of a row of PROGRESS_COLUMNS: by place, as that of an event."""
    due, introduced, reviewed, reviews, lapses, passed, drill, answered, *memory = row
    return Progress(
        memory_of(memory),
        memory[0],
        day_of(due),
        day_of(introduced),
        day_of(reviewed),
        reviews,
        lapses,
        bool(passed),
        day_of(drill),
        instant(answered),
    )


_KNOWN = ("repetitions", "ease", "stability", "difficulty", "interval")
"""What schedulers know, each thing in a column of its name."""
_NOTHING: Values = dict.fromkeys(_KNOWN)
MEMORY_COLUMNS = (
    tables.scheduler.c.key,
    *(tables.memory.c[name] for name in _KNOWN),
    tables.memory.c.more,
)
PROGRESS_COLUMNS = (
    *(tables.memory.c[name] for name in ("due", "introduced", "reviewed", "reviews", "lapses")),
    *(tables.memory.c[name] for name in ("known", "drill", "answered")),
    *MEMORY_COLUMNS,
)


def memory_of(row: Sequence[Any]) -> Memory:
    """The memory of a row of MEMORY_COLUMNS."""
    key, *known, more = row
    there = zip(_KNOWN, known, strict=True)
    numbers = {name: value for name, value in there if value is not None}
    return registry.memory_from(key, numbers | documents.numbers_of(more) if more else numbers)


def verdict_values(verdict: Verdict) -> Values:
    """The row of `verdict`, without its place among all events and what it refers to."""
    return {
        "id": id_bytes(verdict.id),
        "act": id_bytes(verdict.act),
        "at": milliseconds(verdict.at),
        "kind": verdict.kind,
        "rule": verdict.rule,
        "tier": verdict.tier,
        "path": verdict.path or None,
        "before": verdict.before,
        "wording": documents.words(verdict.wording),
        "clock": verdict.clock or None,
        "model": verdict.model,
    }


def verdict_of(row: RowMapping) -> Verdict:
    """The event of a row of `verdicts.COLUMNS`."""
    undoes = row["undoes"]
    return Verdict(
        id=VerdictId(id_text(row["id"])),
        act=ActId(id_text(row["act"])),
        card=CardId(row["card"]),
        at=instant(row["at"]),
        kind=VerdictKind(row["kind"]),
        rule=row["rule"],
        tier=Tier(row["tier"]),
        path=row["path"] or "",
        before=Status(row["before"]),
        wording=documents.words_of(row["wording"]),
        undoes=None if undoes is None else VerdictId(id_text(undoes)),
        device=row["device"],
        clock=row["clock"] or 0,
        model=row["model"],
    )


def log_values(log: LogRecord) -> Values:
    """The row of `log`."""
    return {
        "path": log.path,
        "deck": log.deck,
        "digest": log.digest,
        "asked": log.asked,
        "edition": log.edition,
    }


def log_of(row: RowMapping) -> LogRecord:
    """The log of a row."""
    return LogRecord(row["path"], row["deck"], row["digest"], row["asked"], row["edition"])
