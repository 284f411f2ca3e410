"""What else is to be known of a card: a sign for a narrow list, and a word."""

from srs.card import STATUS_NAMES, Status
from srs.query import FoundCard
from srs.queue import is_buried
from srs.translation import mark, tr

_OF_STATUS = {
    Status.DRAFT: "?", Status.SUSPENDED: "-", Status.RETIRED: ".", Status.REJECTED: "x",
}  # fmt: skip
"""As far as there is a key for it, the key is the sign."""
BURIED, LEECH, FLAGGED, OTHER = "b", "!", "f", "~"


def states(found: FoundCard) -> list[tuple[str, str]]:
    """The sign of each, and its word; what is usual has none."""
    card = found.card
    told = (
        (card.status in _OF_STATUS, _OF_STATUS.get(card.status, ""), STATUS_NAMES[card.status]),
        (is_buried(card, found.today), BURIED, mark("buried")),
        (found.is_leech, LEECH, mark("leech")),
        (card.flagged, FLAGGED, mark("flagged")),
        (card.in_conflict, OTHER, mark("in conflict")),
        (found.former is not None, OTHER, mark("changed")),
        (card.offer is not None, OTHER, mark("other words offered")),
        (card.is_earlier, OTHER, mark("from an earlier version")),
    )
    return [(sign, tr(word)) for holds, sign, word in told if holds]
