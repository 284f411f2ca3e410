"""Blocks without a search for garbage, inside each other and in several threads."""

import gc
from threading import Event, Thread

import pytest

from srs.study.garbage import without_collecting


def test_nothing_is_collected_inside_a_block_and_everything_behind_it() -> None:
    with without_collecting():
        with without_collecting():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_blocks_of_two_threads_that_overlap_leave_it_as_it_was() -> None:
    other_is_in, other_may_go = Event(), Event()

    def other() -> None:
        with without_collecting():
            other_is_in.set()
            other_may_go.wait()

    thread = Thread(target=other)
    with without_collecting():
        thread.start()
        other_is_in.wait()
    assert not gc.isenabled()
    other_may_go.set()
    thread.join()
    assert gc.isenabled()


def test_who_collects_nothing_anyway_is_not_made_to() -> None:
    gc.disable()
    try:
        with without_collecting(), pytest.raises(ZeroDivisionError), without_collecting():
            _ = 1 / 0
        assert not gc.isenabled()
    finally:
        gc.enable()
