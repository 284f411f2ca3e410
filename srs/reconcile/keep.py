"""The whole of a reading: drafts find their cards, and cards their drafts."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence

from srs.card import Card, Draft, Status, as_logged
from srs.reconcile.held import apart, going_on, paired
from srs.reconcile.match import match
from srs.reconcile.outcome import Outcome, added, kept, rejected, retired, sayings, stayed
from srs.reconcile.places import places
from srs.reconcile.terms import Terms, stands_apart

_OUT_OF_USE = {Status.RETIRED, Status.REJECTED}
"""Cards that do not mind whether their line is there."""


def reconcile(
    stored: Sequence[Card], drafts: Sequence[Draft], read: Collection[str], terms: Terms
) -> list[Outcome]:
    """What becomes of `stored` now that the logs `read` yield `drafts`.

    `stored` may hold cards of other logs: they are left alone, unless they are retired
    ones whose line has turned up. The outcomes stand in the order of `drafts`; behind them
    those of cards that no rule makes, and of the retired ones. What was rejected once is
    rejected in every log it turns up in.
    """
    pool = [c for c in stored if c.content.source.path in read or c.status is Status.RETIRED]
    matches = match(pool, drafts, lambda card, draft: stands_apart(card, draft, terms))
    for at in apart(matches, drafts, terms):
        del matches[at]
    found = {card.id for card in matches.values()}
    left = [card for card in pool if card.id not in found]
    there = going_on(left, terms)
    new = [(at, draft) for at, draft in enumerate(drafts) if at not in matches]
    matches |= paired([card for card in left if card.id in there], there, new)
    found = {card.id for card in matches.values()}
    others = [
        card
        for card in left
        if card.id in there and card.id not in found and card.status is not Status.REJECTED
    ]
    number = places(drafts, matches, others, there, terms)
    unwanted = {key for c in stored if c.status is Status.REJECTED for key in _sayings(c)}
    outcomes: list[Outcome] = []
    for at, draft in enumerate(drafts):
        card = matches.get(at)
        if card:
            outcomes.append(kept(card, draft, number.drafts[at], terms))
        else:
            made = added(draft, number.drafts[at], terms)
            outcomes.append(made if unwanted.isdisjoint(sayings(draft)) else rejected(made))
    outcomes.extend(stayed(c, None, there[c.id], number.cards[c.id], terms) for c in others)
    gone = (card for card in left if card.id not in found and card.id not in there)
    outcomes.extend(retired(card) for card in gone if card.status not in _OUT_OF_USE)
    return outcomes


def _sayings(card: Card) -> frozenset[Hashable]:
    return sayings(as_logged(card)) | sayings(card.content)


def elsewhere(
    stored: Iterable[Card], drafts: Iterable[Draft], read: Collection[str]
) -> frozenset[str]:
    """The logs, none of those `read`, that `drafts` may have been moved from.

    Such a log has a card of the very same lines and answer. Whether the lines are still
    there only that log can tell.
    """
    said = {(draft.quote, draft.answer) for draft in drafts}
    there: set[tuple[str, str]] = set()
    paths: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for card in stored:
        logged = as_logged(card)
        key = (logged.quote, logged.answer)
        if key not in said or card.status is Status.RETIRED:
            continue
        if logged.source.path in read:
            there.add(key)
        else:
            paths[key].add(logged.source.path)
    return frozenset().union(*(found for key, found in paths.items() if key not in there))
