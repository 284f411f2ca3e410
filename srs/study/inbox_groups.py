"""Drafts of one entry, or of one rule or model: judged together, in one act."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from pathlib import PurePath

from srs.card import Card, CardId
from srs.note import Note
from srs.origin import Model
from srs.store import content
from srs.study.giving_way import gives_way, lines_of_models
from srs.study.inbox import waiting
from srs.study.inbox_session import InboxSession, decide_cards, is_worded_anew
from srs.study.study import Study
from srs.verdict import VerdictKind, maker_of


@dataclass(frozen=True, slots=True)
class InboxGroup:
    """Drafts and offers of a session that have something in common."""

    kind: VerdictKind
    """What is to be said of them."""
    name: str
    """What they have in common: the title or day of an entry, a rule, a model."""
    cards: tuple[Card, ...]
    """As they were when they were counted, the one that is shown first."""
    by_model: bool
    """Whether a model made the one that is shown."""


def groups_of(
    study: Study, session: InboxSession, kind: VerdictKind
) -> tuple[InboxGroup, InboxGroup] | None:
    """What waits in `session` of the entry that is shown, and of its rule or model.

    None at the end. Of what is to be accepted, a rule's draft whose lines a model's card of the
    group has is left out: it gives way.
    """
    shown = session.card
    if shown is None:
        return None
    places = {card: at for at, card in enumerate(session.drafts)}
    here = [card for card in waiting(study) if card.id in places]
    here.sort(key=lambda card: (card.id != shown.id, places[card.id]))

    def group(name: str, of: Callable[[Card], Hashable]) -> InboxGroup:
        found = [card for card in here if of(card) == of(shown)]
        lines = lines_of_models(found) if kind is VerdictKind.ACCEPT else frozenset()
        kept = tuple(card for card in found if not gives_way(card, lines))
        return InboxGroup(kind, name, kept, isinstance(_proposed(shown).origin, Model))

    return group(_entry_name(shown), _entry), group(_maker_name(shown), _maker)


def decide_group(study: Study, session: InboxSession, group: InboxGroup) -> InboxSession:
    """Say of a group what it is for, in one act, and show the draft that comes next.

    Not of those that another window has judged meanwhile, which are told as passed over, nor of
    those that it worded anew: they go on waiting.
    """
    with study.store.transaction():
        now: dict[CardId, Card] = {card.id: card for card in waiting(study)}
        cards = [
            now[card.id]
            for card in group.cards
            if card.id in now and not is_worded_anew(now[card.id], card)
        ]
        after = decide_cards(study, session, group.kind, cards)
    passed = {card.id for card in group.cards if card.id not in now}
    told = {card.id for card in after.passed}
    others = (study.store.ask(content.one, card) for card in passed - told)
    return replace(after.without(passed), passed=(*after.passed, *filter(None, others)))


def _proposed(card: Card) -> Note:
    return card.offer or card.note


def _maker(card: Card) -> Hashable:
    return maker_of(_proposed(card))


def _maker_name(card: Card) -> str:
    note = _proposed(card)
    return note.origin.name if isinstance(note.origin, Model) else note.rule


def _entry(card: Card) -> Hashable:
    return card.note.path, card.note.entry


def _entry_name(card: Card) -> str:
    entry = card.note.entry
    parts = (entry.date.isoformat() if entry.date else "", entry.title or "")
    return " · ".join(filter(None, parts)) or PurePath(card.note.path).name
