"""The owner's word on cards: accept, reject, edit, suspend, bury, and taking it back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from srs.card import Card, CardId, Status, as_logged
from srs.errors import CardError
from srs.note import Note
from srs.origin import Model
from srs.query import parse_query
from srs.store import content, verdicts
from srs.study import offered
from srs.study.cards import find
from srs.study.forget import bring_back, know_again
from srs.study.giving_way import give_way
from srs.study.recording import new_id, verdict_now
from srs.study.search import chosen, is_query, search
from srs.study.study import Study
from srs.translation import mark
from srs.trust import is_trusted
from srs.verdict import ActId, Sides, Verdict, VerdictKind

_AFTER = {
    VerdictKind.ACCEPT: Status.ACTIVE,
    VerdictKind.REJECT: Status.REJECTED,
    VerdictKind.SUSPEND: Status.SUSPENDED,
    VerdictKind.UNSUSPEND: Status.ACTIVE,
    VerdictKind.BURY: Status.ACTIVE,
}
"""What a card becomes by a word; a flag changes nothing of that."""

_FOR = {
    VerdictKind.ACCEPT: (Status.DRAFT, Status.REJECTED),
    VerdictKind.REJECT: (Status.DRAFT, Status.ACTIVE, Status.SUSPENDED),
    VerdictKind.SUSPEND: (Status.ACTIVE,),
    VerdictKind.UNSUSPEND: (Status.SUSPENDED,),
    VerdictKind.BURY: (Status.ACTIVE,),
    VerdictKind.FLAG: tuple(Status),
    VerdictKind.UNFLAG: tuple(Status),
}
"""The statuses that a word is for; a query means the first."""


_FLAGS = (VerdictKind.FLAG, VerdictKind.UNFLAG)


_OF_OFFERS = {VerdictKind.ACCEPT: offered.take, VerdictKind.REJECT: offered.refuse}
"""What these words do to a card that other words are offered for."""


@dataclass(frozen=True, slots=True)
class Act:
    """Verdicts that were given together."""

    kind: VerdictKind
    """That of the first."""
    cards: tuple[CardId, ...]
    kinds: tuple[VerdictKind, ...]
    """What was said of each of them: of an offer it is taken what of a draft is accepted."""


def statuses_for(kind: VerdictKind) -> tuple[Status, ...]:
    """The statuses of cards that `kind` may be said of."""
    return _FOR[kind]


def give_by_name(study: Study, kind: VerdictKind, names: Sequence[str]) -> list[Card]:
    """Accept, reject, suspend ... cards, all of them or none; `names` are ids or one query.

    Raises CardError when a card is not there or not to be judged so.
    """
    with study.store.transaction():
        offers, rest = _distinct(study, names) if kind in _OF_OFFERS else ([], names)
        cards = chosen(study, kind, rest, _FOR[kind]) if rest else []
        if kind in _FLAGS:
            cards = [card for card in cards if card.flagged is not (kind is VerdictKind.FLAG)]
        give(study, kind, [*offers, *cards])
    return [*offers, *cards]


def give(study: Study, kind: VerdictKind, cards: Sequence[Card], *, of_offers: bool = True) -> None:
    """Say `kind` of `cards`, whatever their status, in one act.

    Of a card that other words are offered for, to accept and to reject is said of those, unless
    it is not meant `of_offers`.
    """
    with study.store.transaction():
        act = new_id(study.now())
        if of_offers and kind in _OF_OFFERS:
            _OF_OFFERS[kind](study, [card for card in cards if card.offer], act)
            cards = [card for card in cards if not card.offer]
        study.store.do(verdicts.append_verdicts, _events(study, kind, cards, act))
        after = (replace(card, status=_AFTER.get(kind, card.status)) for card in cards)
        if kind is VerdictKind.BURY:
            tomorrow = study.today + timedelta(days=1)
            after = (replace(card, buried=tomorrow) for card in after)
        elif kind in _FLAGS:
            after = (replace(card, flagged=kind is VerdictKind.FLAG) for card in after)
        study.store.do(content.save, after)
        if kind is VerdictKind.ACCEPT:
            _bring_copies_back(study, cards)
            give_way(study, cards, act)


def _distinct(study: Study, names: Sequence[str]) -> tuple[list[Card], list[str]]:
    """The cards with an offer that `names` mean, and the names of others.

    A query means such cards only where it asks for them.
    """
    query = " ".join(names)
    if is_query(names) and parse_query(query).asks_for("offer"):
        found = [each.card for each in search(study, query) if each.card.offer]
        if not found:
            raise CardError(
                mark("no card with an offer matches"), mark("'srs list is:offer' shows them")
            )
        return found, []
    cards = {} if is_query(names) else {name: find(study, name) for name in names}
    offers = {card.id: card for card in cards.values() if card.offer}
    return list(offers.values()), [n for n in names if n not in cards or cards[n].id not in offers]


def reword(study: Study, card: Card, words: Sides) -> Card:
    """Put `card` in other words: a verdict, too. Raises UsageError for a side without words."""
    from srs.study.edit import edit  # noqa: PLC0415  # brings the rules along, which take a while

    return _worded(
        study, card, lambda: edit(study, card.id, question=words.question, answer=words.answer)
    )


def keep_verdict(study: Study, card: Card, side: Literal["mine", "theirs"]) -> Card:
    """Choose between two wordings, as `srs.study.edit.keep` does: a verdict, too."""
    from srs.study import edit  # noqa: PLC0415  # as above

    return _worded(study, card, lambda: edit.keep(study, card.id, side))


def reset_verdict(study: Study, card: Card) -> Card:
    """Let a card say what the log says: a verdict, too."""
    from srs.study import edit  # noqa: PLC0415  # as above

    return _worded(study, card, lambda: edit.reset_words(study, card.id))


def _worded(study: Study, card: Card, word: Callable[[], Card]) -> Card:
    with study.store.transaction():
        card = study.store.ask(content.one, card.id) or card  # as it is by now
        after = word()
        if after != card:
            study.store.do(
                verdicts.append_verdicts,
                _events(study, VerdictKind.EDIT, [card], new_id(study.now())),
            )
    return after


def undo_verdicts(study: Study, only: ActId | None = None) -> Act | None:
    """Take back the last act that still stands, or that one `only`; None if there is none.

    Each card gets back the status or the words it had, unless its line has left the log
    meanwhile: then it stays retired. One of which something else was said since stays as it is.
    """
    with study.store.transaction():
        taken = study.store.ask(*((verdicts.act_of, only) if only else (verdicts.last_act,)))
        if not taken:
            return None
        act = new_id(study.now())
        undone, rejected = list[Verdict](), list[Card]()
        restored: dict[CardId, Card] = {}  # saved together: an act may be about thousands of drafts
        for verdict in reversed(taken):
            if before := restored.pop(verdict.card, None):
                study.store.do(content.save, [before])
            card = study.store.ask(content.one, verdict.card)
            if card is None:
                continue
            if only is None or _is_last_word(study, verdict):
                restored |= {each.id: each for each in _restore(study, card, verdict)}
            undone.append(verdict_now(study, VerdictKind.UNDO, card, act, undoes=verdict.id))
            if verdict.kind is VerdictKind.REJECT:
                rejected.append(card)
        study.store.do(content.save, restored.values())
        study.store.do(verdicts.append_verdicts, undone)
        if rejected:
            _bring_copies_back(study, rejected)
        if taken[0].kind is VerdictKind.FORGET:
            know_again(study, taken)
    cards, kinds = zip(*((verdict.card, verdict.kind) for verdict in taken), strict=True)
    return Act(kinds[0], cards, kinds)


def _bring_copies_back(study: Study, cards: Sequence[Card]) -> None:
    """Cards of other logs that were turned down only because they say what `cards` say."""
    copies = study.store.ask(verdicts.rejected_as_copies)
    if not copies:
        return
    from srs.reconcile import sayings  # noqa: PLC0415  # as above
    from srs.study.verify import known_lines, where_founded  # noqa: PLC0415  # as above

    said = frozenset().union(*(sayings(as_logged(card)) for card in cards))
    asked = where_founded(asked_at_once(study), known_lines(study))
    study.store.do(
        content.save,
        (
            replace(copy, status=Status.ACTIVE if asked(copy.note) else Status.DRAFT)
            for copy in copies
            if not said.isdisjoint(sayings(as_logged(copy)))
        ),
    )


def asked_at_once(study: Study) -> Callable[[Note], bool]:
    """Which drafts are asked without their owner's word: as configured, and as learned so far.

    Of a model's only those of the one that is configured, where its owner trusts it.
    """
    accept, model = study.config.accept, study.config.model
    trusted = model.name if model.trust and accept != "none" else None
    learned = accept == "sure" or trusted
    counts = study.store.ask(verdicts.verdict_counts) if learned else {}

    def is_asked(note: Note) -> bool:
        if isinstance(note.origin, Model):
            return note.origin.name == trusted and is_trusted(note, counts)
        return accept == "all" or (accept == "sure" and is_trusted(note, counts))

    return is_asked


def _restore(study: Study, card: Card, verdict: Verdict) -> list[Card]:
    """Let `card` be what it was before `verdict`; what comes back is still to be saved."""
    words = verdict.wording
    if verdict.kind is VerdictKind.FORGET:
        bring_back(study, card, verdict)
    elif verdict.kind is VerdictKind.REFUSE and words:
        offered.offer_again(study, card, words)
    elif verdict.kind is VerdictKind.OFFER and words:
        offered.withdraw_offer(study, card, words)
    elif words and words.earlier and offered.as_before(study, card, words.earlier, verdict):
        return []
    elif words is not None:
        from srs.study import edit  # noqa: PLC0415  # as above

        if (
            words.of_log or words.earlier
        ):  # what the log says now: its words of then may be wrong by now
            edit.reset_words(study, card.id)
        else:
            edit.edit(study, card.id, question=words.question, answer=words.answer)
    elif verdict.kind in _FLAGS:
        return [replace(card, flagged=verdict.kind is VerdictKind.UNFLAG)]
    elif card.status is not Status.RETIRED:
        buried = card.buried
        if verdict.kind is VerdictKind.BURY:
            buried = _buried_before(study, verdict)
        return [replace(card, status=verdict.before, buried=buried)]
    return []


def _is_last_word(study: Study, verdict: Verdict) -> bool:
    """Whether nothing else was said of its card since, flags and the rest apart."""
    is_flag = verdict.kind in _FLAGS
    said = study.store.ask(verdicts.of_card, verdict.card)
    return [each.act for each in said if (each.kind in _FLAGS) is is_flag][-1:] == [verdict.act]


def _buried_before(study: Study, verdict: Verdict) -> date | None:
    """Until which day a card was buried before `verdict` did it, if it was."""
    others = [
        each
        for each in study.store.ask(verdicts.of_card, verdict.card)
        if each.kind is VerdictKind.BURY and each.id != verdict.id
    ]
    return study.config.study_days.day_of(others[-1].at) + timedelta(days=1) if others else None


def _events(study: Study, kind: VerdictKind, cards: Sequence[Card], act: str) -> list[Verdict]:
    is_edit = kind is VerdictKind.EDIT
    return [
        verdict_now(study, kind, card, act, wording=_words(card) if is_edit else None)
        for card in cards
    ]


def _words(card: Card) -> Sides:
    made = card.edited is None and card.note.lines is not None
    earlier = card.note if made and card.newer else None
    return Sides(card.note.question, editable(card.note), made and not earlier, earlier)


def editable(note: Note) -> str:
    """The answer as its owner edits it: the parts of a list a line each, without numbers."""
    return note.answer if note.items is None else "\n".join(note.items)
