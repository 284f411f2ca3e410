"""The two scripts of Chinese: 优势 and 優勢 are one word."""

from collections.abc import Sequence
from functools import lru_cache


def is_respelt(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether of two texts one is in simplified characters, and the other has old forms for some.

    GB 2312 has the simplified characters and no old form; Big5 has many of both.
    """
    if len(one) != len(other):
        return False
    return _has_old_forms(one, other) or _has_old_forms(other, one)


def _has_old_forms(simplified: Sequence[str], text: Sequence[str]) -> bool:
    return all(
        _is_simplified(here) and (here == there or not _is_simplified(there))
        for here, there in zip(simplified, text, strict=True)
    )


@lru_cache(maxsize=4096)
def _is_simplified(word: str) -> bool:
    try:
        word.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True
