"""A store that holds a collection and nothing else: one is emptied, for making it takes longest."""

from collections.abc import Sequence

from sqlalchemy import delete

from srs.card import Card
from srs.schedule.progress import Progress
from srs.store import Store, content, history, tables


def fill(store: Store, collection: Sequence[tuple[Card, Progress | None]]) -> None:
    """Let `store` hold the cards of `collection`, each as far as it has come, and no others."""
    with store._database.write() as connection:  # noqa: SLF001  # nothing else deletes cards
        for table in (tables.memory, tables.words, tables.note, tables.card):
            connection.execute(delete(table))
    store.do(content.save, (card for card, _ in collection))
    store.do(history.cache_all, {card.id: state for card, state in collection if state})
