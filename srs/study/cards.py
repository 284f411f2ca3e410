"""Finding a card by what somebody calls it, and what there is to know about it."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches

from srs.card import Card, CardId
from srs.deck import deck_levels, in_deck
from srs.errors import CardError, UsageError
from srs.note import Wording
from srs.query import FoundCard
from srs.schedule.progress import Progress
from srs.store import content, history
from srs.store.decks import named
from srs.study.study import Study
from srs.translation import mark, one_of

Named = Card | FoundCard | str
"""A card, or what finds one: what a search gave, its id, the beginning of one."""


def card_of(study: Study, name: Named) -> Card:
    """The card that somebody means. Raises CardError as `find`."""
    if isinstance(name, str):
        return find(study, name)
    return name.card if isinstance(name, FoundCard) else name


def ids_of(names: Named | Iterable[Named]) -> list[str]:
    """One name or several, as ids or a query."""
    several = [names] if isinstance(names, Named) else names
    return [each if isinstance(each, str) else _id_of(each) for each in several]


def _id_of(found: Card | FoundCard) -> CardId:
    return found.card.id if isinstance(found, FoundCard) else found.id


def find(study: Study, name: str) -> Card:
    """The card whose id is `name` or begins with it.

    Raises CardError when there is none, or more than one.
    """
    if name and (card := study.store.ask(content.one, CardId(name))):
        return card
    ids = study.store.ask(content.ids_beginning, name) if name else []
    if not ids:
        raise no_card(name)
    if len(ids) > 1:
        raise CardError(
            mark("several cards begin with {name!r}", name=name),
            mark("give more of the id, as in {card}", card=ids[0]),
        )
    card = study.store.ask(content.one, ids[0])
    if card is None:
        raise CardError(mark("card {card} has just been removed", card=ids[0]))
    return card


def no_card(name: str) -> CardError:
    """What is said where `name` is the id of no card."""
    return CardError(mark("there is no card {name!r}", name=name), mark("'srs list' shows the ids"))


def look(study: Study, card: Card) -> FoundCard:
    """`card` with its progress, as it is today."""
    state = study.store.ask(history.stored_progress, card.id)
    return FoundCard(card, state, study.today, study.config.leech_lapses)


def former(study: Study, card: Card) -> Wording | None:
    """What `card` said when it was last answered, where its fact has changed since."""
    if card.former is None:
        return None
    return former_of(study, card, study.store.ask(history.stored_progress, card.id))


def former_of(study: Study, card: Card, progress: Progress | None) -> Wording | None:
    """As `former`, of a card that has come so far."""
    before = FoundCard(card, progress, study.today, study.config.leech_lapses).former
    return before.wording if before else None


_DECKS_TOLD = 10


def require_deck(study: Study, deck: str | None) -> None:
    """Raise UsageError when no card is in `deck` or below it."""
    if deck is None:
        return
    names = study.store.ask(named)
    if any(in_deck(name, deck) for name in names):
        return
    raise UsageError(mark("there is no deck {deck!r}", deck=deck), _decks_instead(deck, names))


def _decks_instead(deck: str, names: Collection[str]) -> str:
    """What somebody may have meant who named `deck`: near names, else what there is."""
    folded = {deck_levels(name)[-1].casefold(): name for name in names}
    folded |= {name.casefold(): name for name in names}
    if near := get_close_matches(deck.casefold(), folded):
        return mark("did you mean {decks}?", decks=one_of(folded[name] for name in near))
    there = sorted(names, key=deck_levels)
    if not there:
        return mark("'srs generate' makes some from your logs")
    more = ("...",) if len(there) > _DECKS_TOLD else ()
    return mark("there are: {names}", names=(*there[:_DECKS_TOLD], *more))
