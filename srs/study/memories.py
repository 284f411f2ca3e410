"""Memories follow from the reviews: computed anew when the scheduler is another one."""

from functools import lru_cache

from srs.card import CardId
from srs.schedule.progress import Progress
from srs.store import history, replay
from srs.study.garbage import without_collecting
from srs.study.study import Study


def recomputed(study: Study) -> dict[CardId, Progress]:
    """How far every card has come, from the review log and the schedulers of the settings."""
    scheduler_of = lru_cache(maxsize=None)(study.scheduler_of)
    # settings are looked up on the way, and belong to the same transaction
    with without_collecting(), study.store.transaction(reading=True):
        return study.store.ask(replay.recomputed, scheduler_of, uniform=study.config.is_uniform)


def rebuild(study: Study) -> int:
    """Let every card have come as far as `recomputed` says; the number of those."""
    scheduler_of = lru_cache(maxsize=None)(study.scheduler_of)
    with without_collecting(), study.store.transaction():
        return study.store.do(replay.rebuild, scheduler_of, uniform=study.config.is_uniform)


def follow_settings(study: Study) -> int:
    """Replay the review log if a deck has another scheduler than its memories were made by.

    Nothing is lost by it: back with the former scheduler, the memories are the very same.
    Returns how many cards were computed anew.
    """
    if study.config.is_uniform:  # decks need not be looked up, of which there may be many
        as_set = study.store.ask(history.scheduler_keys) <= {study.scheduler_of("").key}
    else:
        made = study.store.ask(history.schedulers)
        as_set = all(study.scheduler_of(deck).key == key for deck, key in made)
    return 0 if as_set else rebuild(study)
