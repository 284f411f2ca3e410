"""Opening a review: what all reviews of a sitting share."""

from collections.abc import Callable
from functools import partial

from srs.collection import Collection
from srs.tui.review.drafts_of_today import DraftsOfToday
from srs.tui.review.screen import ReviewScreen
from srs.tui.review.stopwatch import Ticks


def reviews(collection: Collection, ticks: Ticks) -> Callable[..., ReviewScreen]:
    """What makes the screen of a review of what is wanted; `awaits_logs` may be said of it.

    No two of them show the same drafts on one day.
    """
    drafts = DraftsOfToday(collection)
    return partial(ReviewScreen, collection, ticks=ticks, drafts=drafts)
