"""Answers that were given elsewhere, as on a phone, and come home later: each counts once.

An answer keeps its id and its instant. A replay goes by the order of recording; so, where later
answers to the same card were recorded before it came, they are taken back and recorded again
behind it, in the same transaction: none is lost, and memory is what it would be had it come in
time. Of the answers of one day to one card the first moves its schedule and the others are
drills, for whoever gave the one had not seen the other.
"""

from dataclasses import dataclass, field
from datetime import datetime

from srs.card import CardId
from srs.review import Review, ReviewId, ReviewKind
from srs.schedule.progress import follow, reviews_in_effect
from srs.store import history
from srs.store.asked import card_state
from srs.study.answers import answer_asked, take_back
from srs.study.given_answers import GivenAnswers, Refusal
from srs.study.recording import ELSEWHERE, event_of, new_id
from srs.study.study import Study


@dataclass(frozen=True, slots=True)
class RecordedElsewhere:
    """What became of answers that were given elsewhere."""

    recorded: int = 0
    """Answers that are recorded now."""
    taken_back: int = 0
    """Answers that are taken back now."""
    known: int = 0
    """What had come before."""
    cards: int = 0
    """How many cards that concerns."""
    refused: dict[str, Refusal] = field(default_factory=dict)
    """Why others were left out, by their ids."""


@dataclass(slots=True)
class _OfCard:
    """What is given of one card, and what is known of it."""

    events: list[Review]
    given: list[Review] = field(default_factory=list)
    undone: list[ReviewId] = field(default_factory=list)

    @property
    def new(self) -> list[Review]:
        """The answers that were never recorded, in the order in which they were given."""
        known = {event.id for event in self.events}
        return sorted((each for each in self.given if each.id not in known), key=_instant)

    @property
    def wanted(self) -> list[Review]:
        """Those of them that count."""
        return [each for each in self.new if each.id not in self.undone]

    @property
    def stale(self) -> list[Review]:
        """Events that stand and are to be taken back, or what was recorded again in their place."""
        in_effect = {event.id: event for event in reviews_in_effect(self.events)}
        found: dict[ReviewId, Review] = {}
        for event in self.events:
            if event.id in self.undone:
                same = (each for each in in_effect.values() if _said(each) == _said(event))
                again = in_effect.get(event.id) or next(same, None)
                found |= {again.id: again} if again else {}
        return list(found.values())

    @property
    def takes_back(self) -> int:
        """How many answers are taken back now."""
        return len(self.new) - len(self.wanted) + len(self.stale)

    @property
    def last(self) -> datetime:
        """When the last of what changes was given."""
        return max(map(_instant, [*self.new, *self.stale]))


def record_elsewhere(
    study: Study, given: GivenAnswers, *, partly: bool = False, dry_run: bool = False
) -> RecordedElsewhere:
    """Record what is `given` and not yet known, whatever the cards' status is by now.

    Where anything is refused, nothing is recorded but `partly`; a `dry_run` records nothing.
    """
    with study.store.transaction(reading=dry_run):
        cards = _of_cards(study, given)
        refused = {**given.refused, **_refused(given, cards)}
        if refused and not partly:
            return RecordedElsewhere(refused=refused)
        # what was given last is recorded last: an undo takes it back
        changed = [part for part in cards.values() if part.new or part.stale]
        changed.sort(key=lambda part: part.last)
        done = RecordedElsewhere(
            recorded=sum(len(part.new) for part in changed),
            taken_back=sum(part.takes_back for part in changed),
            known=sum(len(part.given) - len(part.new) for part in cards.values()),
            cards=len(changed),
            refused=refused,
        )
        for part in [] if dry_run else changed:
            _record(study, part)
        return done


def _of_cards(study: Study, given: GivenAnswers) -> dict[CardId, _OfCard]:
    """What is given of each card that is there."""
    found: dict[CardId, _OfCard] = {}
    for card in {each.card for each in given.answers} | {card for _, card in given.undone}:
        if study.store.ask(card_state, card):
            found[card] = _OfCard(study.store.ask(history.review_events, card))
    for each in given.answers:
        if each.card in found:
            event = event_of(study, each.card, each.at, each.id, ELSEWHERE)
            event = event._replace(grade=each.grade, duration_ms=each.duration_ms)
            found[each.card].given.append(event)
    for name, card in given.undone:
        if card in found and name in _answers_of(found[card]):
            found[card].undone.append(name)
    return found


def _answers_of(part: _OfCard) -> set[ReviewId]:
    """The answers of a card that a page may take back: those that a page gave."""
    ours = {event.id for event in part.events if event.device == ELSEWHERE}
    return ours | {each.id for each in part.given}


def _refused(given: GivenAnswers, cards: dict[CardId, _OfCard]) -> dict[str, Refusal]:
    """What means no card, or takes back no answer."""
    refused: dict[str, Refusal] = {
        each.id: Refusal.CARD for each in given.answers if each.card not in cards
    }
    for name, card in given.undone:
        if card not in cards:
            refused[f"undo:{name}"] = Refusal.CARD
        elif name not in cards[card].undone:
            refused[f"undo:{name}"] = Refusal.ANSWER
    return refused


def _record(study: Study, part: _OfCard) -> None:
    """Let the events of a card be what they would be had all been recorded when it was given."""
    wanted, stale = part.wanted, part.stale
    for each in part.new:
        if each not in wanted:  # recorded all the same, so that it is known from now on
            take_back(study, _answer(study, each))
    since = min(map(_instant, [*wanted, *stale]), default=None)
    in_effect = [] if since is None else reviews_in_effect(part.events)
    later = [each for each in in_effect if since and each.at > since and each not in stale]
    for each in reversed(in_effect):
        if each in stale or each in later:
            take_back(study, each)
    for each in sorted([*wanted, *later], key=_instant):
        event = each if each in wanted else each._replace(id=ReviewId(new_id(each.at)))
        if event.grade is None:
            _say_again(study, event)
        else:
            _answer(study, event)


def _answer(study: Study, given: Review) -> Review:
    """Record an answer, of which is not known yet what it does to its card."""
    asked = study.store.ask(card_state, given.card)
    if asked is None or given.grade is None:
        raise ValueError(given)
    before, day = asked.progress, given.day
    is_second = before is not None and before.reviewed >= day and before.due > day
    kind = ReviewKind.DRILL if is_second else ReviewKind.GRADED
    event = given._replace(kind=kind, scheduled=None, predicted=None, moved=0)
    return answer_asked(study, asked, given.grade, given.duration_ms, event).review


def _say_again(study: Study, event: Review) -> None:
    """Record a word on the schedule, or what another tool knew, once more."""
    before = study.store.ask(history.stored_progress, event.card)
    after = follow(before, event, study.scheduler_for(event.card))
    study.store.do(history.record, event, after)


def _instant(event: Review) -> datetime:
    return event.at


def _said(event: Review) -> tuple[object, ...]:
    """What an event has in common with itself when it is recorded again."""
    return event.at, event.grade, event.device, event.tool, event.due
