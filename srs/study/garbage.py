"""What is done to very many things at once."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


@contextmanager
def without_collecting() -> Iterator[None]:
    """No search for circles of garbage inside the block.

    Where tens of thousands of values are made that stay, and none of them in a circle,
    looking through them again and again takes as long as making them.
    """
    _BLOCKS.enter()
    try:
        yield
    finally:
        _BLOCKS.leave()


class _Blocks:
    """Those that are under way: logs may be read in one thread while cards are asked in another."""

    def __init__(self) -> None:
        self._lock, self._number, self._collecting = Lock(), 0, True

    def enter(self) -> None:
        with self._lock:
            if not self._number:
                self._collecting = gc.isenabled()
                gc.disable()
            self._number += 1

    def leave(self) -> None:
        with self._lock:
            self._number -= 1
            if not self._number and self._collecting:
                gc.enable()


_BLOCKS = _Blocks()
