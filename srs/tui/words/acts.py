"""What was said of cards together, in words."""

from __future__ import annotations  # what was said is known when something was

from collections import Counter

from srs import study as use
from srs.translation import tr, trn
from srs.tui.words.names import VERDICTS
from srs.tui.words.text import join_sentences
from srs.verdict import VerdictKind


def verdicts_taken_back(act: use.verdicts.Act) -> str:
    """'Took back: accept of 3 cards.'; of each word a sentence."""
    counted = Counter(kind for kind in act.kinds if kind is not VerdictKind.WITHDRAW)
    said = (
        trn(
            "Took back: {verdict} of {number} card.",
            "Took back: {verdict} of {number} cards.",
            number,
            verdict=tr(VERDICTS[kind]),
        )
        for kind, number in counted.items()
    )
    return join_sentences(*said)
