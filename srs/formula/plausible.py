"""Whether what stands between two signs is a formula, and no price, variable or prose."""

import re

_COMMAND = re.compile(r"\\[A-Za-z]+|\\[{}|%,;]|[\^_]")
"""What only a formula has."""
_RELATION = re.compile(r"[=<>≤≥≠≈∈→+*/|-]")
_WORD = re.compile(r"[A-Za-z]{3,}(?![A-Za-z]*[(\[])")
"""Letters that are more than a product of two, and name no function."""
_NO_FORMULA = re.compile(r"[\"`;\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]|\n\s*\n")
"""Signs of prose and programs."""
_OPEN, _CLOSE = "([", ")]"


def looks_like_formula(text: str) -> bool:
    """Whether `text`, without the signs around it, reads as a formula."""
    if not text.strip() or re.search(r"\n\s*\n", text):
        return False
    if _COMMAND.search(text):
        return True
    if _NO_FORMULA.search(text) or not _balanced(text):
        return False
    if _WORD.search(text):
        return bool(_RELATION.search(text)) and not text[0].isdigit()
    words = text.split()
    return len(words) == 1 or bool(_RELATION.search(text)) or "," in text


def _balanced(text: str) -> bool:
    """Whether brackets close, whatever their kinds: [0, 1) is an interval."""
    depth = 0
    for sign in text:
        depth += (sign in _OPEN) - (sign in _CLOSE)
        if depth < 0:
            return False
    return depth == 0
