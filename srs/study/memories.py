"""Memories follow from the reviews: computed anew when the scheduler is another one."""

from srs.card import CardId
from srs.schedule.progress import Progress, replay
from srs.schedule.scheduler import Scheduler
from srs.study.bulk import without_collecting
from srs.study.study import Study


def recomputed(study: Study) -> dict[CardId, Progress]:
    """How far every card has come, from the review log and the schedulers of the settings."""
    by_deck: dict[str, Scheduler] = {}
    everywhere = study.scheduler_of("")
    decks = {} if study.config.is_uniform else study.store.deck_of_cards()

    def scheduler_of(card: CardId) -> Scheduler:
        deck = decks.get(card, "")
        if deck not in by_deck:
            by_deck[deck] = study.scheduler_of(deck)
        return by_deck[deck]

    with without_collecting():
        return replay(study.store.reviews(), scheduler_of if decks else lambda _: everywhere)


def follow_settings(study: Study) -> int:
    """Replay the review log if a deck has another scheduler than its memories were made by.

    Nothing is lost by it: back with the former scheduler, the memories are the very same.
    Returns how many cards were computed anew.
    """
    if study.config.is_uniform:  # decks need not be looked up, of which there may be many
        as_set = study.store.scheduler_keys() <= {study.scheduler_of("").key}
    else:
        made = study.store.schedulers()
        as_set = all(study.scheduler_of(deck).key == key for deck, key in made)
    if as_set:
        return 0
    with study.store.transaction():
        progress = recomputed(study)
        study.store.rebuild(progress)
    return len(progress)
