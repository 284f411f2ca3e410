"""Answering a card and taking the answer back: each is one event, on disk before it returns."""

from dataclasses import dataclass
from datetime import timedelta

from srs.card import STATUS_NAMES, Card, CardId, Status
from srs.errors import CardError
from srs.review import HIGHEST_GRADE, LOWEST_GRADE, Review, ReviewKind
from srs.schedule.fuzz import window
from srs.schedule.progress import Progress, advance, becomes_leech, kind_of_answer, replay
from srs.schedule.scheduler import Scheduler, only_beginning
from srs.store import coming, content, verdicts
from srs.store import history as review_log
from srs.store.asked import CardState
from srs.store.asked import card_state as asked_of
from srs.store.history import is_any_longer
from srs.study.cards import find, no_card
from srs.study.recording import event_now, new_id, verdict_now
from srs.study.study import Study
from srs.translation import mark, tr
from srs.verdict import ActId, VerdictKind


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer as it was recorded, and what it did to the card."""

    review: Review
    progress: Progress
    leech: bool = False
    """Whether it made the card a leech: forgotten so often that it wants other words."""
    suspended: bool = False
    """Whether the leech was put aside for that, as the settings say."""


def answer(study: Study, card: CardId, grade: int, duration_ms: int = 0) -> Answered:
    """Record an answer of grade 0-5, and no more of its time than the settings let it take.

    Raises ValueError for any other grade, CardError for a card that is not there.
    """
    _check(grade)
    # one transaction: another srs may be answering the same card at this moment
    with study.store.transaction():
        return answer_asked(study, _asked(study, card), grade, duration_ms)


def answer_asked(
    study: Study, asked: CardState, grade: int, duration_ms: int, given: Review | None = None
) -> Answered:
    """As `answer`, in the transaction in which the card was looked at.

    `given` is the event without its grade, where that is not one of this moment; as a drill it
    stays one.
    """
    _check(grade)
    scheduler = study.scheduler_of(asked.card.note.deck)
    before = _progress(study, asked, scheduler)
    event = _foreseen(given or event_now(study, asked.card.id), before, scheduler)
    spent = min(max(0, duration_ms), study.config.longest_answer * 1000)
    event = event._replace(grade=grade, duration_ms=spent)
    review, after = _moved(study, before, event, scheduler)
    study.store.do(review_log.record, review, after)
    leech = becomes_leech(before, after, study.config.leech_lapses)
    suspended = leech and study.config.leeches == "suspend"
    if suspended:
        _suspend(study, asked.card, review)
    return Answered(review, after, leech, suspended)


def _check(grade: int) -> None:
    if not LOWEST_GRADE <= grade <= HIGHEST_GRADE:
        raise ValueError(grade)


_REMEDIES = {
    Status.DRAFT: mark("'srs accept {card}' takes it"),
    Status.SUSPENDED: mark("'srs unsuspend {card}' takes it back"),
    Status.REJECTED: mark("'srs accept {card}' takes it after all"),
    Status.RETIRED: mark("its lines left the log, and it comes back with them"),
}
"""What to do about a card that is not asked."""


def _remedy(study: Study, card: Card) -> str:
    """What to do about a card that is not asked."""
    if card.status is Status.RETIRED and study.store.ask(
        verdicts.verdicts_of_kind, VerdictKind.FORGET, [card.id]
    ):
        known = {log.path for log in study.store.ask(content.logs)}
        paths = [source.path for source in card.note.sources]
        if not paths:
            return tr("its deck was forgotten; 'srs undo' brings it back")
        if paths[0] not in known:
            return tr("its deck was forgotten; 'srs generate {path}' reads it", path=paths[0])
    return tr(_REMEDIES[card.status], card=card.id)


def answer_named(study: Study, name: str, grade: int, duration_ms: int = 0) -> Answered:
    """As `answer`, for the card whose id is `name` or begins with it.

    Raises CardError when there is none, more than one, or one that is not asked.
    """
    found = find(study, name)
    if found.status is not Status.ACTIVE:
        raise CardError(
            mark(
                "card {card} is {status} and is not asked",
                card=found.id,
                status=STATUS_NAMES[found.status],
            ),
            _remedy(study, found),
        )
    return answer(study, found.id, grade, duration_ms)


def undo(study: Study) -> list[Review]:
    """Take back the newest event that still stands, of whatever day; [] if there is none.

    Manual events that were given together go together. What is taken back stays in the review
    log, followed by an event that says it does not count.
    """
    with study.store.transaction():
        last = study.store.ask(review_log.last_events)
        for review in reversed(last):
            take_back(study, review)
    return last


def take_back(study: Study, review: Review) -> None:
    """Take back an event that stands, in a transaction; with a leech that it put aside."""
    card = review.card
    event = event_now(study, card)._replace(kind=ReviewKind.UNDO, undoes=review.id)
    history = [*study.store.ask(review_log.review_events, card), event]
    scheduler = study.scheduler_for(card)
    study.store.do(review_log.record, event, replay(history, lambda _: scheduler).get(card))
    if study.store.ask(verdicts.act_of, ActId(review.id)):
        _take_back_suspension(study, review)


def _asked(study: Study, card: CardId) -> CardState:
    found = study.store.ask(asked_of, card)
    if found is None:
        raise no_card(card)
    return found


def _progress(study: Study, asked: CardState, scheduler: Scheduler) -> Progress | None:
    """How far a card has come; anew where another scheduler had it before its deck changed."""
    card, state = asked.card.id, asked.progress
    if state is not None and state.scheduler != scheduler.key:
        return replay(study.store.ask(review_log.review_events, card), lambda _: scheduler).get(
            card
        )
    return state


def _suspend(study: Study, card: Card, review: Review) -> None:
    """Put a leech aside: a verdict that goes together with the answer."""
    study.store.do(
        verdicts.append_verdicts, [verdict_now(study, VerdictKind.SUSPEND, card, review.id)]
    )
    study.store.do(content.set_status, [card.id], Status.SUSPENDED)


def _take_back_suspension(study: Study, review: Review) -> None:
    """A leech that the answer now undone had suspended is asked again.

    Not so where its owner has said another word on it since.
    """
    said = study.store.ask(verdicts.of_card, review.card)
    card = study.store.ask(content.one, review.card)
    for verdict in study.store.ask(verdicts.act_of, ActId(review.id)):
        if card and said[-1].act == verdict.act and card.status is Status.SUSPENDED:
            study.store.do(content.set_status, [card.id], verdict.before)
        if card:
            undone = verdict_now(
                study, VerdictKind.UNDO, card, new_id(study.now()), undoes=verdict.id
            )
            study.store.do(verdicts.append_verdicts, [undone])


def preview(study: Study, card: CardId, grades: tuple[int, ...]) -> dict[int, int]:
    """The days until the card would come back, for each grade that might be given now."""
    with study.store.transaction(reading=True):
        return preview_asked(study, _asked(study, card), grades)


def preview_asked(study: Study, asked: CardState, grades: tuple[int, ...]) -> dict[int, int]:
    """As `preview`, for a card as it was looked at."""
    scheduler = study.scheduler_of(asked.card.note.deck)
    before = _progress(study, asked, scheduler)
    event = _foreseen(event_now(study, asked.card.id), before, scheduler)
    found = {}
    for grade in grades:
        _, after = _moved(study, before, event._replace(grade=grade), scheduler)
        found[grade] = (after.due - event.day).days
    return found


def chance_today(study: Study, card: CardId) -> float | None:
    """The chance (0-1) that `card` is remembered today, by its scheduler; None while new."""
    with study.store.transaction(reading=True):
        asked = _asked(study, card)
        scheduler = study.scheduler_of(asked.card.note.deck)
        state = _progress(study, asked, scheduler)
    if state is None:
        return None
    return scheduler.retrievability(state.memory, max(0, (study.today - state.reviewed).days))


def is_beginning(study: Study, card: CardId) -> bool:
    """Whether `card` has the first interval of SM-2 or its like, and no card has gone beyond that.

    Then every grade says the same, which somebody who begins may take for a mistake.
    """
    found = _asked(study, card)
    first = only_beginning(study.scheduler_of(found.card.note.deck))
    if first is None or (found.progress and found.progress.memory.interval != first):
        return False
    return not study.store.ask(is_any_longer, first)


def _foreseen(event: Review, before: Progress | None, scheduler: Scheduler) -> Review:
    """An answer without its grade, with its kind and what was foreseen for it."""
    is_drill = event.kind is ReviewKind.DRILL
    kind = event.kind if is_drill else kind_of_answer(before, event.day)
    if before is None or kind is ReviewKind.DRILL:
        return event._replace(kind=kind)
    gap = max(0, (event.day - before.reviewed).days)
    return event._replace(
        kind=kind,
        scheduled=max(0, (before.due - before.reviewed).days),
        predicted=scheduler.retrievability(before.memory, gap),
    )


def _moved(
    study: Study, before: Progress | None, review: Review, scheduler: Scheduler
) -> tuple[Review, Progress]:
    """`review`, after which its card comes back on the best day of those around its own."""
    moves = study.config.moves
    after = advance(before, review, scheduler)
    if after.due <= review.day or not moves.wanted(after.due):
        return review, after
    interval, since = after.memory.interval, after.reviewed
    first, last = (since + timedelta(days=days) for days in window(interval))
    load = study.store.ask(coming.due_counts, first, last)
    seed = f"{review.card} {after.reviews}"
    review = review._replace(moved=moves.moved(interval, since, seed, load))
    return review, advance(before, review, scheduler)
