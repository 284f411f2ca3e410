"""Going through cards that were found: any number of them, and a word that is said of many."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from srs.card import Card, CardId, Status
from srs.query import FoundCard
from srs.query.sort_key import SortKey
from srs.store import numbered
from srs.store.decks import named
from srs.store.known_names import files, paper_titles, rules
from srs.store.numbered import CardNumber
from srs.study import manual, verdicts
from srs.study.garbage import without_collecting
from srs.study.search import wanted
from srs.study.study import Study
from srs.tags import paper_tag
from srs.verdict import VerdictKind

_SCHEDULED = (Status.ACTIVE, Status.SUSPENDED)


@without_collecting()
def found_numbers(
    study: Study, query: str = "", order: SortKey = SortKey.DECK, *, descending: bool = False
) -> list[CardNumber]:
    """The cards that match `query`, in `order`. Raises UsageError for one that means nothing."""
    meant = wanted(study, query)
    return study.store.ask(numbered.numbers_found, meant, order, descending=descending)


def numbered_cards(study: Study, some: Sequence[CardNumber]) -> Mapping[CardNumber, FoundCard]:
    """Those cards, in that order, with how far they have come; without those that are gone."""
    return study.store.ask(numbered.found_numbered, some, wanted(study))


def ids_of_many(study: Study, some: Sequence[CardNumber]) -> list[CardId]:
    """The ids of those cards, in no order."""
    return study.store.ask(numbered.ids_numbered, some)


def meant_by(study: Study, kind: VerdictKind, some: Sequence[CardNumber]) -> list[CardNumber]:
    """Those of `some` cards that `kind` may be said of, in their order.

    What is flagged already is not flagged; of an offer it is said whatever the card is.
    """
    with study.store.transaction(reading=True):
        groups = study.store.ask(numbered.numbers_by_state, some)
        offered = study.store.ask(numbered.offered_among, some) if _is_of_offers(kind) else set()
    return _in_order(some, groups, lambda *state: _may_be_said(kind, *state), offered)


def scheduled_among(study: Study, some: Sequence[CardNumber]) -> list[CardNumber]:
    """Those of `some` cards whose day may be set: they were reviewed, and are not put away."""
    with study.store.transaction(reading=True):
        groups = study.store.ask(numbered.numbers_by_state, some)
        reviewed = study.store.ask(numbered.reviewed_among, some)
    asked = _in_order(some, groups, lambda status, _: status in _SCHEDULED)
    return [number for number in asked if number in reviewed]


def say_of_many(study: Study, kind: VerdictKind, some: Sequence[CardNumber]) -> list[Card]:
    """Say `kind` of those of `some` cards that it may be said of, in one act; them, as they were.

    Of none of them where it may be said of none.
    """
    with study.store.transaction():
        cards = _cards(study, meant_by(study, kind, some))
        if cards:
            verdicts.give(study, kind, cards)
    return cards


def set_due(study: Study, some: Sequence[CardNumber], day: date | None) -> list[Card]:
    """Let those of `some` cards that were reviewed come back on `day`, or be new again (None)."""
    with study.store.transaction():
        cards = _cards(study, scheduled_among(study, some))
        return manual.reschedule(study, cards, day)


def known_values(study: Study) -> Mapping[str, Sequence[str]]:
    """What may stand behind the filters of which only the collection knows: deck, tag, ..."""
    with study.store.transaction(reading=True):
        decks = study.store.ask(named)
        titles = study.store.ask(paper_titles)
        paths, by_rule = study.store.ask(files), study.store.ask(rules)
    tags = {tag for title in titles if (tag := paper_tag(title))}
    return {
        "deck": sorted(_with_parents(decks)),
        "tag": sorted(tags),
        "file": sorted({path.rpartition("/")[2].rpartition("\\")[2] for path in paths if path}),
        "rule": sorted(by_rule),
    }


def _cards(study: Study, some: Sequence[CardNumber]) -> list[Card]:
    return study.store.ask(numbered.cards_numbered, some)


def _in_order(
    some: Sequence[CardNumber],
    groups: Mapping[tuple[Status, bool], Sequence[CardNumber]],
    holds: Callable[[Status, bool], bool],
    others: Collection[CardNumber] = (),
) -> list[CardNumber]:
    kept = {n for state, members in groups.items() if holds(*state) for n in members}
    kept.update(others)
    return [number for number in some if number in kept]


def _may_be_said(kind: VerdictKind, status: Status, flagged: bool) -> bool:  # noqa: FBT001, as stored
    if kind in {VerdictKind.FLAG, VerdictKind.UNFLAG}:
        return flagged is (kind is VerdictKind.UNFLAG)
    return status in verdicts.statuses_for(kind)


def _is_of_offers(kind: VerdictKind) -> bool:
    return kind in {VerdictKind.ACCEPT, VerdictKind.REJECT}


def _with_parents(decks: Collection[str]) -> set[str]:
    found = set(decks)
    for deck in decks:
        levels = deck.split("::")
        found.update("::".join(levels[:end]) for end in range(1, len(levels)))
    return found
