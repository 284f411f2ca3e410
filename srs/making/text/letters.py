"""The letters of an acronym, and the words that they begin."""

import re

SMALL_WORDS = {"of", "the", "and", "for", "in", "on", "a", "an", "to", "with", "by", "from", "as"}
"""Words whose letter an acronym may leave out."""


def spells(short: str, words: list[str]) -> bool:
    """Whether the letters of `short` begin `words`, in order; little words may be passed over."""
    letters = re.sub(r"[^A-Za-z]|s$", "", short).lower()
    parts = [part for word in words for part in re.split(r"[-/]", word) if part]
    at = 0
    for part in parts:
        if at < len(letters) and part[0].lower() == letters[at]:
            at += 1
            # one word may give more than its first letter, as in 'XML' and 'TypeScript'
            inner = [char.lower() for char in part[1:] if char.isupper()]
            while inner and at < len(letters) and letters[at] == inner[0]:
                inner.pop(0)
                at += 1
        elif part.lower() not in SMALL_WORDS:
            return False
    return len(set(letters)) > 1 and at == len(letters)
