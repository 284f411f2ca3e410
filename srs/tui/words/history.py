"""The events of a card, in words."""

from collections.abc import Iterable

from srs.day import interval
from srs.review import Review, ReviewKind
from srs.translation import mark, tr
from srs.tui.words.text import span

_ANSWERS = {
    ReviewKind.GRADED: mark("grade {grade}"),
    ReviewKind.DRILL: mark("drill, grade {grade}"),
}


def history_lines(events: Iterable[Review]) -> list[tuple[str, str]]:
    """Of each event the day and what it was, the newest first; what undoes others is left out."""
    every = [*events]
    undone = {event.undoes for event in every if event.undoes}
    found = []
    for event in reversed(every):
        if event.kind is ReviewKind.UNDO:
            continue
        said = _event_text(event)
        if event.id in undone:
            said = tr("{event}  (taken back)", event=said)
        found.append((event.day.isoformat(), said))
    return found


def _event_text(event: Review) -> str:
    if event.kind is ReviewKind.MANUAL:
        return tr("set to {day}", day=event.due) if event.due else tr("reset")
    if event.state is not None and event.tool:
        return tr("taken over from {tool}, due {day}", tool=event.tool, day=event.state.due)
    if event.state is not None:
        return tr("taken over from another tool, due {day}", day=event.state.due)
    parts = [tr(_ANSWERS[event.kind], grade=event.grade)]
    if event.scheduled is not None and event.kind is ReviewKind.GRADED:
        parts.append(tr("after {interval}", interval=interval(event.scheduled)))
    if event.duration_ms:
        parts.append(span(event.duration_ms))
    return " · ".join(parts)
