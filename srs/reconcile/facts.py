"""Whether an edit changed what a card states, or only how it is said."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from srs.note import Kind, Wording
from srs.prose.weigh import tokens
from srs.text import is_chinese

_STILL_ALIKE = 0.5
"""Share of common words below which an answer, or the member of a list, is another one."""
_SLIP = 0.75
"""From this likeness on two words are one, mistyped."""
_SHORTEST_SLIP = 4
NEGATION = re.compile(r"[不没無无非未]|\b(?:not|no|never|without)\b|n't", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*|[A-Z]{2,}")
"""A word that English would not write like this if it were no name: BERT, fp16, LayerNorm."""


def is_another_fact(before: Wording, after: Wording) -> bool:
    """Whether `after`, of the same card, answers with other figures, terms or members.

    Other words for the same are not another fact, nor is a mended slip (recurrant).
    """
    if before.items is None or after.items is None:
        return _differs(before.answer, after.answer)
    if len(before.items) != len(after.items):
        return True
    left = list(after.items)
    for member in before.items:
        same = next((other for other in left if not _differs(member, other)), None)
        if same is None:
            return True
        left.remove(same)
    in_order = all(
        not _differs(one, other) for one, other in zip(before.items, after.items, strict=True)
    )
    return before.kind is Kind.SEQUENCE and not in_order


def is_slip(one: str, other: str) -> bool:
    """Whether two words are the same one, mistyped; figures never are."""
    if min(len(one), len(other)) < _SHORTEST_SLIP or not (one.isalpha() and other.isalpha()):
        return False
    return sorted(one) == sorted(other) or (
        SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SLIP
    )


def have_slips_only(gone: Iterable[str], come: Iterable[str]) -> bool:
    """Whether each word that has gone or come is another spelling of one that came or went."""
    gone, come = set(gone), set(come)
    return all(any(is_slip(word, other) for other in come) for word in gone) and all(
        any(is_slip(word, other) for other in gone) for word in come
    )


def _differs(before: str, after: str) -> bool:
    if before == after:
        return False
    one, other = _terms(before), _terms(after)
    if not have_slips_only(one - other, other - one):
        return True
    if len(NEGATION.findall(before)) != len(NEGATION.findall(after)):
        return True
    words, now = (set(tokens(text.replace("-", " "))) for text in (before, after))
    if have_slips_only(words - now, now - words):
        return False
    return len(words & now) < _STILL_ALIKE * len(words | now)


def _terms(text: str) -> set[str]:
    """What must not change by itself: figures, names, and in Chinese every Latin word."""
    if is_chinese(text):
        return {token for token in tokens(text) if token.isascii()}
    names = {word for name in _NAME.findall(text) for word in tokens(name)}
    return names | {token for token in tokens(text) if any(map(str.isdigit, token))}
