"""Drafts of rules that give way to a model's card of the same lines."""

from collections.abc import Iterable
from dataclasses import replace

from srs.card import Card, Status
from srs.origin import Model
from srs.store import concerned, content, verdicts
from srs.study.recording import verdict_now
from srs.study.study import Study
from srs.verdict import VerdictKind


def give_way(study: Study, accepted: Iterable[Card], act: str) -> None:
    """Withdraw the rules' drafts whose lines a model's card among `accepted` has, in one `act`.

    Who takes the act back has them again.
    """
    lines = {
        (source.path, number)
        for card in accepted
        if isinstance(card.note.origin, Model)
        for source in card.note.sources
        for number in range(source.first, source.last + 1)
    }
    if not lines:
        return
    drafts = [
        card
        for card in study.store.ask(concerned.of_logs, {path for path, _ in lines})
        if card.status is Status.DRAFT and not isinstance(card.note.origin, Model)
        if all((s.path, n) in lines for s in card.note.sources for n in range(s.first, s.last + 1))
    ]
    events = [verdict_now(study, VerdictKind.WITHDRAW, card, act) for card in drafts]
    study.store.do(verdicts.append_verdicts, events)
    study.store.do(content.save, [replace(card, status=Status.REJECTED) for card in drafts])
