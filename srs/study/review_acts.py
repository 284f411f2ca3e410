"""What is done in a review session besides answering: words on the card that is shown, and undo."""

from srs import session
from srs.card import CardId, Status
from srs.errors import CardError
from srs.queue import is_buried
from srs.review import Review
from srs.store import content, history, verdicts
from srs.store.asked import card_state
from srs.study import answers
from srs.study.review_session import ReviewSession, look_again
from srs.study.study import Study
from srs.study.today import further_new
from srs.study.undo import Undone
from srs.study.verdicts import give, undo_verdicts
from srs.study.verdicts import reword as reword_card
from srs.translation import tr
from srs.verdict import Sides, Verdict, VerdictKind


def give_word(study: Study, ongoing: ReviewSession, kind: VerdictKind) -> ReviewSession:
    """Say `kind` of the card that is shown: where it is not asked any more, the next one shows.

    To reject is said of the card, not of other words that are offered for it. Nothing is said of
    one that another window has answered, put aside or worded anew: it is passed over, or shown
    anew.
    """
    if ongoing.session.current is None:
        return ongoing
    with study.store.transaction():
        now = look_again(study, ongoing.arranged)
        if now.passed or now.reworded or now.card is None:
            return now
        give(study, kind, [now.card], of_offers=False)
        return _onward(study, now, now.card.id)


def reword_current(study: Study, ongoing: ReviewSession, words: Sides) -> ReviewSession:
    """Put the card that is shown in other words; the side that is shown stays.

    Raises CardError when another window has answered it, put it aside or worded it anew, and
    UsageError for a side without words.
    """
    with study.store.transaction():
        now = look_again(study, ongoing.arranged)
        if now.passed or now.reworded or now.card is None:
            raise CardError(
                tr("the card was answered, put aside or worded anew elsewhere meanwhile"),
                tr("nothing is saved; Esc leaves your words, and shows what it says now"),
            )
        if reword_card(study, now.card, words) == now.card:
            return now
        return _onward(study, now, now.card.id)


def ask_more(study: Study, ongoing: ReviewSession, count: int) -> ReviewSession:
    """Ask up to `count` more new cards, beyond the limits of the day, behind those that wait.

    A practice asks what it found, and no more.
    """
    ongoing = ongoing.arranged
    if ongoing.practice:
        return ongoing
    more = further_new(study, ongoing.wanted, count, ongoing.fresh)
    after = ongoing._replace(
        session=session.append(ongoing.session, more), fresh=ongoing.fresh | {*more}
    )
    return look_again(study, after)


def undo(study: Study, ongoing: ReviewSession) -> ReviewSession | None:
    """Take back what was done last: a word of this session, or an answer, also of an earlier one.

    Or of another window. None where there is nothing. A practice goes back to its own last card.
    """
    ongoing = ongoing.arranged
    act = _last_act(study, ongoing)
    if ongoing.practice:
        after_act = bool(act) and ongoing.acts[-1][1] == len(ongoing.practised)
        return _act_taken_back(study, ongoing, act) if after_act else _back(study, ongoing)
    if not study.store.exists:
        return None  # a transaction would make a database
    with study.store.transaction():
        events = study.store.ask(history.last_events)
        if act and (not events or study.store.ask(verdicts.came_after, act[-1], events[-1])):
            return _act_taken_back(study, ongoing, act)
        return _answers_taken_back(study, ongoing)


def _onward(study: Study, ongoing: ReviewSession, card: CardId) -> ReviewSession:
    """After an act on `card`, which was shown."""
    act = study.store.ask(verdicts.last_act)[0].act
    acts = (*ongoing.acts, (act, len(ongoing.practised)))
    after = ongoing._replace(acts=acts, shown=None, leech=None)
    found = study.store.ask(content.one, card)
    if found is None or found.status is not Status.ACTIVE or is_buried(found, study.today):
        after = after._replace(
            session=session.drop(after.session, card),
            fresh=after.fresh - {card},
            drills=after.drills - {card},
        )
    return look_again(study, after)


_ASIDE = frozenset({VerdictKind.SUSPEND, VerdictKind.BURY, VerdictKind.REJECT})
"""Words after which a card is not asked."""


def _last_act(study: Study, ongoing: ReviewSession) -> list[Verdict]:
    """The newest act of the session that still stands; [] where there is none."""
    acts = (study.store.ask(verdicts.act_of, act) for act, _ in reversed(ongoing.acts))
    return next(filter(None, acts), [])


def _act_taken_back(study: Study, ongoing: ReviewSession, act: list[Verdict]) -> ReviewSession:
    undone = undo_verdicts(study, act[0].act)
    places = [each for each, _ in ongoing.acts]
    earlier = ongoing.acts[: places.index(act[0].act)]
    after = ongoing._replace(acts=earlier, shown=None, leech=None)
    for verdict in act:
        if verdict.kind in _ASIDE:
            after = _asked_first(study, after, verdict.card)
    return look_again(study, after)._replace(taken=Undone(act=undone))


def _answers_taken_back(study: Study, ongoing: ReviewSession) -> ReviewSession | None:
    taken = tuple(answers.undo(study))
    after = ongoing._replace(leech=None)
    for review in taken:
        given = tuple(event for event in after.given if event.id != review.id)
        after = _answer_taken_back(study, after._replace(given=given), review)
    return look_again(study, after)._replace(taken=Undone(taken)) if taken else None


def _answer_taken_back(study: Study, ongoing: ReviewSession, review: Review) -> ReviewSession:
    """An answer that was taken back is asked again; a word on a schedule is for the next queue."""
    found = study.store.ask(card_state, review.card, ongoing.place)
    if found is None:
        return ongoing
    after = ongoing._replace(known={**ongoing.known, review.card: found.events})
    if review.grade is None or found.card.status is not Status.ACTIVE:
        return after
    first = _asked_first(study, after, review.card)
    return first._replace(session=session.undo(after.session, review.card))


def _asked_first(study: Study, ongoing: ReviewSession, card: CardId) -> ReviewSession:
    """`card` is asked now, and counted as what it is."""
    found = study.store.ask(card_state, card, ongoing.place)
    if found is None:
        return ongoing
    fresh, drills, progress = ongoing.fresh - {card}, ongoing.drills - {card}, found.progress
    if ongoing.practice:
        pass  # which counts none of them apart
    elif progress is None:
        fresh |= {card}
    elif progress.drills_on(study.today):
        drills |= {card}
    return ongoing._replace(
        session=session.put_first(ongoing.session, card), shown=None, fresh=fresh, drills=drills
    )


def _back(study: Study, ongoing: ReviewSession) -> ReviewSession | None:
    if not ongoing.practised:
        return None
    *before, card = ongoing.practised
    now = session.undo(ongoing.session, card)
    return look_again(study, ongoing._replace(session=now, shown=None, practised=tuple(before)))
