"""What belongs together among the settings that stand in no table."""

from collections.abc import Mapping

from srs.translation import mark

OTHERS = mark("More")
GROUPS: Mapping[str, tuple[str, ...]] = {
    mark("What is read"): ("decks", "encoding", "accept"),
    mark("A day of study"): (
        "new_per_day",
        "reviews_per_day",
        "new_order",
        "new_cards",
        "due_order",
        "rollover",
        "timezone",
    ),
    mark("When cards come back"): (
        "scheduler",
        "retention",
        "fuzz",
        "easy_days",
        "leech_lapses",
        "leeches",
    ),
    mark("On the screen"): ("language", "theme", "grades", "typed", "minutes", "longest_answer"),
    mark("Where it is kept"): ("database",),
}
"""The names of settings, by what they have in common, in English."""


def group_of(name: str) -> str:
    """What the setting `name` is of; a setting of a table is of that table."""
    return next((group for group, names in GROUPS.items() if name in names), OTHERS)
