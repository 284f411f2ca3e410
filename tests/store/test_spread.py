"""Counting memories in the database gives what looking at each gives."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from math import floor

from hypothesis import given, settings
from hypothesis import strategies as st

from srs.card import CardId
from srs.schedule.fsrs6 import FsrsMemory
from srs.schedule.progress import Progress
from srs.schedule.scheduler import Memory
from srs.schedule.sm2 import Sm2Memory
from srs.stats import RetrievabilityCounts, spread
from srs.stats.counts import SPANS
from srs.store import Store, content, history
from srs.store.spread import memories
from tests.samples import TODAY, cards_of
from tests.schedule.leitner import Box

_NAMES = "abcdefgh"
_DAYS = st.one_of(st.integers(1, 36_500), st.sampled_from(SPANS))
_STABLE = st.one_of(st.floats(0.01, 36_500), st.sampled_from(SPANS).map(float))
_SM2 = st.builds(Sm2Memory, st.integers(0, 9), _DAYS, st.integers(130, 400))
_FSRS = st.builds(FsrsMemory, _STABLE, st.floats(1, 10), _DAYS)
_KNOWN = st.one_of(
    st.tuples(st.just("sm2"), _SM2),
    st.tuples(st.sampled_from(["fsrs6 1 0.9 default", "fsrs6 2 0.8 default"]), _FSRS),
    st.tuples(st.just("fsrs5 of another release"), _FSRS),
    st.tuples(st.just("boxes 1"), st.builds(Box, st.integers(1, 5), st.integers(0, 3))),
)


def one_by_one(known: Iterable[Memory]) -> list[RetrievabilityCounts]:
    """What each of them tells."""
    counted: Counter[tuple[int, int | None, int | None, int | None]] = Counter()
    for memory in known:
        told = memory.figures()
        ease, difficulty, stability = map(told.get, ("ease", "difficulty", "stability"))
        counted[
            bisect_left(SPANS, memory.interval),
            None if ease is None else floor(ease * 10),
            None if difficulty is None else int(difficulty),
            None if stability is None else bisect_left(SPANS, stability),
        ] += 1
    return [RetrievabilityCounts(*cell, cards) for cell, cards in counted.items()]


@settings(deadline=None)
@given(st.lists(_KNOWN, max_size=len(_NAMES)))
def test_memories_are_spread_as_one_by_one(known: list[tuple[str, Memory]]) -> None:
    at = datetime(2026, 3, 10, 12, tzinfo=UTC)
    with Store.open("sqlite://") as store:
        store.do(content.save, cards_of(_NAMES))
        kept = {
            CardId(name): Progress(memory, key, TODAY, TODAY, TODAY, 1, 0, True, None, at)  # noqa: FBT003
            for name, (key, memory) in zip(_NAMES, known, strict=False)
        }
        store.do(history.cache_all, kept)
        read = [state.memory for state in store.ask(history.progress).values()]
        assert len(read) == len(known)
        assert spread(store.ask(memories)) == spread(one_by_one(read))


def test_the_parts_have_names() -> None:
    cells = [RetrievabilityCounts(part, None, None, None, 1) for part in range(len(SPANS) + 1)]
    assert list(spread(cells).intervals) == [
        "1", "2-3", "4-7", "8-14", "15-21", "22-30", "31-60", "61-90", "91-180", "181-365",
        "366-730", "731+",
    ]  # fmt: skip


def test_of_no_memory_nothing_is_told() -> None:
    with Store.open("sqlite://") as store:
        assert store.ask(memories) == []
