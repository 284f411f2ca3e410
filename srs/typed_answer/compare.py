"""What was typed beside the answer: the same, nearly, or something else, and where they differ."""

import re

from srs.typed_answer.difference import differing
from srs.typed_answer.results import Comparison, Correctness, Piece, Sort
from srs.typed_answer.words import read_words

_BRACKETED = re.compile(r"[（(]([^（()）]*)[)）]")


def compare(answer: str, typed: str) -> Comparison:
    """`typed` beside `answer`: both as they are shown, without the white space around them.

    Of an answer with something in brackets, what stands before them or in them is nearly right.
    """
    ours, theirs = read_words(answer), read_words(typed)
    if ours.shown == theirs.shown:
        piece = Piece(Sort.EQUAL, ours.shown, theirs.shown)
        return Comparison(Correctness.EXACT, (piece,) if ours.shown else ())
    difference = differing(ours, theirs)
    if ours.form == theirs.form:
        correctness = Correctness.SAME
    elif difference.is_near or _is_part(answer, theirs.form):
        correctness = Correctness.NEAR
    else:
        correctness = Correctness.WRONG
    return Comparison(correctness, difference.pieces)


def named_apart(text: str) -> list[str]:
    """What stands before the brackets of `text`, and in them: each may be said for the whole."""
    if "(" not in text and "（" not in text:
        return []
    parts = [_BRACKETED.sub("", text), *_BRACKETED.findall(text)]
    return [part for part in parts if part.strip()]


def _is_part(answer: str, form: str) -> bool:
    return bool(form) and any(read_words(part).form == form for part in named_apart(answer))
