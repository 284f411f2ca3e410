"""Finding cards, and everything there is to know about them."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches

from srs.card import Card, CardId, Status
from srs.errors import CardError, UsageError
from srs.note import Wording
from srs.query import Candidate, parse_query
from srs.queue import deck_order, in_deck
from srs.schedule.progress import Progress
from srs.store import content, history
from srs.store.decks import named
from srs.store.search import Search, every, found
from srs.study.study import Study

Named = Card | Candidate | str
"""A card, or what finds one: what a search gave, its id, the beginning of one."""


def card_of(study: Study, name: Named) -> Card:
    """The card that somebody means. Raises CardError as `find`."""
    if isinstance(name, str):
        return find(study, name)
    return name.card if isinstance(name, Candidate) else name


def ids_of(names: Named | Iterable[Named]) -> list[str]:
    """One name or several, as ids or a query."""
    several = [names] if isinstance(names, Named) else names
    return [each if isinstance(each, str) else _id_of(each) for each in several]


def _id_of(found: Card | Candidate) -> CardId:
    return found.card.id if isinstance(found, Candidate) else found.id


def find(study: Study, name: str) -> Card:
    """The card whose id is `name` or begins with it.

    Raises CardError when there is none, or more than one.
    """
    if name and (card := study.store.ask(content.one, CardId(name))):
        return card
    ids = study.store.ask(content.ids_beginning, name) if name else []
    if not ids:
        raise CardError(f"there is no card {name!r}", "'srs list' shows the ids")
    if len(ids) > 1:
        raise CardError(
            f"several cards begin with {name!r}", f"give more of the id, as in {ids[0]}"
        )
    card = study.store.ask(content.one, ids[0])
    if card is None:
        raise CardError(f"card {ids[0]} has just been removed")
    return card


def look(study: Study, card: Card) -> Candidate:
    """`card` with its progress, as it is today."""
    state = study.store.ask(history.progress_of, card.id)
    return Candidate(card, state, study.today, study.config.leech_lapses)


def former(study: Study, card: Card) -> Wording | None:
    """What `card` said when it was last answered, where its fact has changed since."""
    if card.former is None:
        return None
    return former_of(study, card, study.store.ask(history.progress_of, card.id))


def former_of(study: Study, card: Card, progress: Progress | None) -> Wording | None:
    """As `former`, of a card that has come so far."""
    before = Candidate(card, progress, study.today, study.config.leech_lapses).former
    return before.wording if before else None


def wanted(
    study: Study,
    query: str = "",
    deck: str | None = None,
    statuses: tuple[Status, ...] = tuple(Status),
) -> Search:
    """What a query means today, in `deck` and the decks below it (None is all).

    Without a query: every card but retired and rejected ones. Raises UsageError.
    """
    meant = parse_query(query)
    if not query.strip():
        statuses = tuple(status for status in statuses if status is not Status.RETIRED)
    return Search(meant, study.today, study.config.leech_lapses, deck, statuses)


def search(study: Study, query: str = "") -> list[Candidate]:
    """The cards that match `query`, in log order, with their progress.

    Without a query: every card but retired and rejected ones. Raises UsageError.
    """
    return study.store.ask(found, wanted(study, query))


@contextmanager
def searching(study: Study, search: Search) -> Iterator[Iterator[Candidate]]:
    """What is found, read while it is used, inside the block."""
    with study.store.transaction(reading=True):
        yield study.store.ask(every, search)


_DECKS_TOLD = 10


def require_deck(study: Study, deck: str | None) -> None:
    """Raise UsageError when no card is in `deck` or below it."""
    if deck is None:
        return
    names = study.store.ask(named)
    if any(in_deck(name, deck) for name in names):
        return
    raise UsageError(f"there is no deck {deck!r}", _decks_instead(deck, names))


def _decks_instead(deck: str, names: Collection[str]) -> str:
    """What somebody may have meant who named `deck`: near names, else what there is."""
    folded = {name.rpartition("::")[2].casefold(): name for name in names}
    folded |= {name.casefold(): name for name in names}
    if near := get_close_matches(deck.casefold(), folded):
        return f"did you mean {' or '.join(folded[name] for name in near)}?"
    there = sorted(names, key=deck_order)
    if not there:
        return "'srs generate' makes some from your logs"
    more = ", ..." if len(there) > _DECKS_TOLD else ""
    return f"there are: {', '.join(there[:_DECKS_TOLD])}{more}"


_OF_A_QUERY = re.compile(r"[:：<>=]")
"""No id has one of these."""
_NOT = ("-", "－")


def is_query(names: Sequence[str]) -> bool:
    """Whether `names` are a query, and not ids."""
    return any(_OF_A_QUERY.search(name) for name in names)


def chosen(study: Study, word: str, names: Sequence[str], statuses: Sequence[Status]) -> list[Card]:
    """The cards that `word` is to be done to, each once.

    `names` are ids, or one query with a filter, as in deck:papers: that means all cards
    that match and are in the first of the `statuses` that the word is for. Raises CardError
    when a card is not there or in none of them, or when none matches.
    """
    usual = statuses[0]
    if is_query(names):
        meant = wanted(study, " ".join(names), statuses=(usual,))
        cards = [each.card for each in study.store.ask(found, meant)]
        if not cards:
            raise CardError(f"no {usual} card matches", f"'srs list is:{usual}' shows them")
        return cards
    if word_of_query := next((name for name in names if name.startswith(_NOT)), None):
        raise CardError(
            f"no id begins as {word_of_query!r} does",
            f"a query needs a filter here: 'srs {word} is:{usual} {word_of_query}'",
        )
    cards = [find(study, name) for name in names]
    for card in cards:
        if card.status not in statuses:
            raise CardError(
                f"card {card.id} is {card.status}, and '{word}' is for {usual} cards",
                f"'srs list is:{usual}' shows them",
            )
    return list({card.id: card for card in cards}.values())
