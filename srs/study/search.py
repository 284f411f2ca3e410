"""Finding cards by a query, and those that a word of their owner is to be done to."""

import re
from collections.abc import Sequence

from srs.card import STATUS_NAMES, Card, Status
from srs.errors import CardError
from srs.query import FoundCard, Listed, parse_query
from srs.store import search as searching
from srs.store.search import Search, found
from srs.study.cards import find
from srs.study.study import Study
from srs.translation import mark

_OF_A_QUERY = re.compile(r"[:：<>=]")
"""No id has one of these."""
_NOT = ("-", "－")


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


def search(study: Study, query: str = "") -> list[FoundCard]:
    """The cards that match `query`, in log order, with their progress.

    Without a query: every card but retired and rejected ones. Raises UsageError.
    """
    return study.store.ask(found, wanted(study, query))


def listed_cards(study: Study, query: str = "") -> list[Listed]:
    """The same as a list tells them."""
    return study.store.ask(searching.listed_rows, wanted(study, query))


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
    there_are = mark("'srs list is:{status}' shows them", status=str(usual))
    if is_query(names):
        meant = wanted(study, " ".join(names), statuses=(usual,))
        cards = [each.card for each in study.store.ask(found, meant)]
        if not cards:
            raise CardError(mark("no {status} card matches", status=STATUS_NAMES[usual]), there_are)
        return cards
    if word_of_query := next((name for name in names if name.startswith(_NOT)), None):
        raise CardError(
            mark("no id begins as {word!r} does", word=word_of_query),
            mark(
                "a query needs a filter here: 'srs {command} is:{status} {word}'",
                command=str(word),
                status=str(usual),
                word=word_of_query,
            ),
        )
    cards = [find(study, name) for name in names]
    for card in cards:
        if card.status not in statuses:
            raise CardError(
                mark(
                    "card {card} is {status}, and '{command}' is for {wanted} cards",
                    card=card.id,
                    status=STATUS_NAMES[card.status],
                    command=str(word),
                    wanted=STATUS_NAMES[usual],
                ),
                there_are,
            )
    return list({card.id: card for card in cards}.values())
