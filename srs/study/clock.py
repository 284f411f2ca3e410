"""Answers that were given while the clock ran ahead, after it was put right.

Events are kept in the order in which they were recorded, whatever the clock showed: where a
later one is of an earlier instant, the clock was put back between the two. History stays as it
is; what can be put right is when the cards come back.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from srs.card import CardId
from srs.review import Review, ReviewId, ReviewKind
from srs.schedule.progress import follow, reviews_in_effect
from srs.store import history
from srs.study.recording import ELSEWHERE, event_now
from srs.study.study import Study
from srs.translation import markn, tr

SLACK = timedelta(hours=1)
"""A clock may be corrected by so much without a word; travel changes no instant."""
_UNLIKELY = timedelta(days=3650)
"""What is so far apart comes from a clock that fell back to its first year."""


@dataclass(frozen=True, slots=True)
class EarlyAnswer:
    """A card whose last answer is of a day that had not come."""

    card: CardId
    answered: date
    """The study day that the clock showed then."""
    days: int
    """How far that is behind the day on which the clock was right again."""
    due: date
    """When it would come back, had the clock been right."""


def notice(study: Study) -> str:
    """A line on a clock that is behind the last answer; '' where it is not."""
    last, now = study.store.ask(history.last_instant), study.now()
    if last is None or last - now <= SLACK:
        return ""
    local = study.config.study_days.local
    return tr(
        "the clock shows {now}, and your last answer is of {last}; nothing is lost by it. "
        "Was it ahead then? 'srs doctor' shows the cards that come back too late",
        now=f"{local(now):%Y-%m-%d %H:%M}",
        last=f"{local(last):%Y-%m-%d %H:%M}",
    )


def early_answers(study: Study) -> list[EarlyAnswer]:
    """The cards that come back too late, because the clock was ahead at their last answer."""
    events = study.store.ask(history.review_events)
    last = {event.card: event.id for event in reviews_in_effect(events)}
    found = []
    for event, right in _too_early(events, study.now(), study.today):
        days = (event.day - right).days
        state = (
            study.store.ask(history.stored_progress, event.card)
            if last.get(event.card) == event.id
            else None
        )
        if state is not None and event.grade is not None and days > 0:
            due = state.due - timedelta(days=days)
            found.append(EarlyAnswer(event.card, event.day, days, due))
    return found


def put_right(study: Study) -> list[EarlyAnswer]:
    """Let these cards come back as many days earlier: one act, which an undo takes back."""
    with study.store.transaction():
        found = early_answers(study)
        act: ReviewId | None = None
        for each in found:
            event = event_now(study, each.card)
            act = act or event.id
            event = event._replace(kind=ReviewKind.MANUAL, due=each.due, act=act)
            before, scheduler = (
                study.store.ask(history.stored_progress, each.card),
                study.scheduler_for(each.card),
            )
            study.store.do(history.record, event, follow(before, event, scheduler))
    return found


def early_answers_text(found: list[EarlyAnswer]) -> str:
    """'3 cards were answered while the clock was up to 40 days ahead', marked."""
    days = markn("{number} day", "{number} days", max(each.days for each in found))
    return markn(
        "{number} card was answered while the clock was {days} ahead",
        "{number} cards were answered while the clock was up to {days} ahead",
        len(found),
        days=days,
    )


def _given(event: Review) -> tuple[CardId, datetime]:
    return event.card, event.at


def _too_early(events: list[Review], now: datetime, today: date) -> list[tuple[Review, date]]:
    """The events that later ones are before, with the day on which the clock was right again."""
    right: defaultdict[str, tuple[datetime, date]] = defaultdict(lambda: (now, today))
    waiting: defaultdict[str, list[tuple[Review, date]]] = defaultdict(list)
    found: list[tuple[Review, date]] = []
    undone = {event.undoes for event in events}
    again = {_given(event) for event in events if event.id in undone}
    for event in reversed(events):
        device = event.device
        # of what came in late, and of what was recorded again behind it, the order is no sign
        if device == ELSEWHERE or (event.id not in undone and _given(event) in again):
            continue
        at, day = right[device]
        if event.at > at + SLACK:
            waiting[device].append((event, day))
            continue
        # the clock was right before them as well as after them
        found += waiting.pop(device, [])
        right[device] = min((at, day), (event.at, event.day))
    left = [pair for pairs in waiting.values() for pair in pairs]
    found += [pair for pair in left if pair[0].at - right[pair[0].device][0] < _UNLIKELY]
    order = {event.id: at for at, event in enumerate(events)}
    return sorted(found, key=lambda pair: order[pair[0].id])
