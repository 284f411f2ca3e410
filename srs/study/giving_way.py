"""Drafts of rules that give way to a model's card of the same lines."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace

from srs.card import Card, Status
from srs.origin import Model
from srs.store import concerned, content, verdicts
from srs.study.recording import verdict_now
from srs.study.study import Study
from srs.verdict import VerdictKind

Lines = AbstractSet[tuple[str, int]]
"""Lines of logs, each a path and a number."""


def lines_of_models(cards: Iterable[Card]) -> Lines:
    """The lines that models' cards among `cards` stand on."""
    return frozenset().union(*(_lines(c) for c in cards if isinstance(c.note.origin, Model)))


def gives_way(card: Card, lines: Lines) -> bool:
    """Whether `card` is a rule's draft, all of whose lines are among those `lines` of models."""
    drafted = card.status is Status.DRAFT and not isinstance(card.note.origin, Model)
    return drafted and _lines(card) <= lines


def give_way(study: Study, accepted: Iterable[Card], act: str) -> None:
    """Withdraw the rules' drafts whose lines a model's card among `accepted` has, in one `act`.

    Who takes the act back has them again.
    """
    lines = lines_of_models(accepted)
    if not lines:
        return
    cards = study.store.ask(concerned.of_logs, {path for path, _ in lines})
    drafts = [card for card in cards if gives_way(card, lines)]
    events = [verdict_now(study, VerdictKind.WITHDRAW, card, act) for card in drafts]
    study.store.do(verdicts.append_verdicts, events)
    study.store.do(content.save, [replace(card, status=Status.REJECTED) for card in drafts])


def _lines(card: Card) -> Lines:
    return {(s.path, n) for s in card.note.sources for n in range(s.first, s.last + 1)}
