"""What a newer version of srs changed in logs that an older one had read, and what it would."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from srs.card import Card, CardId
from srs.reconcile import Change, Outcome, Reread
from srs.store import verdicts
from srs.study.generated import EARLIER, OFFERED, Upgrade
from srs.study.study import Study
from srs.verdict import VerdictKind

_CHANGED = (Change.ADDED, Change.CHANGED, Change.RETIRED)


def upgrade(outcomes: Iterable[Outcome], logs: Mapping[str, Reread]) -> Upgrade:
    """What came of reading `logs` by other rules; of a log that was edited as well, what stays."""
    rules: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for outcome in outcomes:
        card = outcome.card
        log = logs.get(card.note.path)
        if log is None or not log.by_other_rules:
            continue
        if card.offer:
            rules[card.offer.rule][OFFERED] += 1
        elif card.is_earlier:
            rules[card.note.rule][EARLIER] += 1
        elif log.same_bytes and outcome.change in _CHANGED:
            rules[card.note.rule][outcome.change] += 1
    return Upgrade({rule: dict(rules[rule]) for rule in sorted(rules)})


def refused(study: Study, cards: Iterable[CardId]) -> Collection[tuple[CardId, str, str]]:
    """Those of `cards`, with question and answer of words that their owner did not want."""
    return {
        (verdict.card, verdict.wording.question, verdict.wording.answer)
        for verdict in study.store.ask(verdicts.verdicts_of_kind, VerdictKind.REFUSE, cards)
        if verdict.wording
    }


def offered(cards: Iterable[Card]) -> tuple[Card, ...]:
    """Those of `cards` that the present rules word otherwise, where their owner may take that."""
    return tuple(card for card in cards if card.offer)
