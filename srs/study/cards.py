"""Finding one card, and everything there is to know about it."""

from dataclasses import dataclass

from srs.card import Card, CardId, Status
from srs.errors import CardError
from srs.review import Review
from srs.schedule.progress import Progress
from srs.study.study import Study


@dataclass(frozen=True, slots=True)
class CardView:
    """A card with its schedule."""

    card: Card
    progress: Progress | None


def find(study: Study, name: str) -> Card:
    """The card whose id is `name` or begins with it.

    Raises CardError when there is none, or more than one.
    """
    found = study.store.ids_beginning(name)
    if name in found:
        found = [CardId(name)]
    if not found:
        raise CardError(f"no card {name!r}", "'srs list' shows the ids")
    if len(found) > 1:
        raise CardError(
            f"{len(found)} cards begin with {name!r}", f"give more of the id, as in {found[0]}"
        )
    card = study.store.card(found[0])
    if card is None:
        raise CardError(f"card {found[0]} has just been removed")
    return card


def view(study: Study, card: Card) -> CardView:
    """`card` with its schedule."""
    return CardView(card, study.store.progress_of(card.id))


def views(study: Study) -> list[CardView]:
    """Every card of the collection in log order, retired ones too."""
    progress = study.store.progress()
    return [CardView(card, progress.get(card.id)) for card in study.store.cards()]


def history(study: Study, card: CardId) -> list[Review]:
    """Every event of the card, undone ones too, oldest first."""
    return study.store.reviews(card)


def set_status(study: Study, cards: list[Card], status: Status) -> None:
    """Accept, suspend or take back `cards`, all of them or none."""
    study.store.set_status([card.id for card in cards], status)
