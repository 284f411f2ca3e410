"""How many tokens a text has, about: before it is sent, nobody but its model knows."""

import re

_DENSE = re.compile(
    "[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\uffef\U00020000-\U0003ffff]"
)
"""Han, kana, hangul, and the punctuation between them."""
_LETTERS = 4
"""Of any other writing, spaces included, to a token."""


def estimated_tokens(text: str) -> int:
    """About one token for a Han letter, and one for four letters of Latin; 0 for no text."""
    dense = sum(1 for _ in _DENSE.finditer(text))
    return dense + -(-(len(text) - dense) // _LETTERS)
