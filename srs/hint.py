"""A hint at an answer: how it begins and how long it is; of a figure its unit."""

import re

from srs.cells import graphemes

HINTS = 3
"""How many hints there are at an answer, each of which shows more."""
_QUARTERS = 4
_LONGEST = 16
"""Signs up to which each hidden one has a sign of its own; behind them their number tells."""
_FIGURE = re.compile(r"\d")
_HIDDEN = "_"


def hint_at(answer: str, number: int) -> str:
    """The hint of that `number`, from 1: its first sign, half of it, three quarters of it.

    Of a figure the first one is its unit, and how many digits it has. Never the whole answer.
    """
    signs = graphemes(" ".join(answer.split()))
    if number == 1 and _FIGURE.search(answer) and len(signs) <= _LONGEST:
        return "".join(_HIDDEN if _FIGURE.search(sign) else sign for sign in signs)
    shown = 1 if number == 1 else len(signs) * min(number, HINTS) // _QUARTERS
    shown = min(max(shown, 1), len(signs) - 1)
    hidden = signs[shown:]
    head = "".join(signs[:shown])
    if len(signs) > _LONGEST:
        word = head if number > 1 else _first_word(signs)
        return f"{word}… ({len(signs)})"
    return head + "".join(_HIDDEN if sign.strip() else sign for sign in hidden)


def _first_word(signs: list[str]) -> str:
    """The first word of a long answer, whose first letter would tell nothing; or two signs."""
    first = "".join(signs).split(" ", 1)[0]
    return first if first.isascii() and len(first) <= _LONGEST else "".join(signs[:2])
