"""What `is:` asks of a card."""

from collections.abc import Callable

from srs.card import EARLIER, Status
from srs.query.candidate import Candidate
from srs.queue import is_buried

Query = Callable[[Candidate], bool]


def _is_buried(found: Candidate) -> bool:
    return found.card.status is Status.ACTIVE and is_buried(found.card, found.today)


def _is_due(found: Candidate) -> bool:
    due = found.due is not None and found.due <= found.today and not _is_buried(found)
    drills = found.progress is not None and found.progress.drills_on(found.today)
    return found.card.status is Status.ACTIVE and (due or drills)


_STATES: dict[str, Query] = {
    "new": lambda found: found.card.status is Status.ACTIVE and found.progress is None,
    "due": _is_due,
    "leech": lambda found: found.is_leech,
    "buried": _is_buried,
    "flagged": lambda found: found.card.flagged,
    "changed": lambda found: found.former is not None,
    "conflict": lambda found: found.card.in_conflict,
    "offer": lambda found: found.card.offer is not None,
    EARLIER: lambda found: found.card.is_earlier,
}
"""What `is:` may ask, beside the statuses of cards."""
_STATUSES = ("active", "draft", "suspended", "retired", "rejected")
STATES = (*_STATES, *_STATUSES)


def state_test(state: str) -> Query:
    """Whether a card is in `state`, one of STATES."""
    return _STATES.get(state) or (lambda found: found.card.status == state)
