"""What is done to very many things at once."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """No search for circles of garbage inside the block.

    Where tens of thousands of values are made that stay, and none of them in a circle,
    looking through them again and again takes as long as making them.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
