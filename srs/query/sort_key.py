"""In which order what was found is shown."""

from enum import StrEnum


class SortKey(StrEnum):
    """What found cards are sorted by."""

    DECK = "deck"
    """By deck and log, as the lines of the log stand."""
    DUE = "due"
    INTERVAL = "interval"
    EASE = "ease"
    """Of cards that FSRS schedules, by stability."""
    LAPSES = "lapses"
    QUESTION = "question"
    CREATED = "created"
