"""A second reading of a log: which note is which card, and what becomes of the card.

A card has no mark in the log, so it is recognised again: first by its exact text, then by
its place and likeness. Each note is one card at most and the reverse, and what is
recognised keeps its id, and with it schedule and history.
"""

from srs.reconcile.alike import SameCard
from srs.reconcile.facts import is_another_fact
from srs.reconcile.follow import is_of_model
from srs.reconcile.keep import come_back, elsewhere, reconcile, reconcile_beside
from srs.reconcile.outcome import Change, Outcome, sayings
from srs.reconcile.terms import ReadingTerms, Reread, is_spoken_of

__all__ = [
    "Change",
    "Outcome",
    "ReadingTerms",
    "Reread",
    "SameCard",
    "come_back",
    "elsewhere",
    "is_another_fact",
    "is_of_model",
    "is_spoken_of",
    "reconcile",
    "reconcile_beside",
    "sayings",
]
