"""Opening a review: what all reviews of a sitting share."""

from collections.abc import Callable

from srs.collection import Collection
from srs.study.today import Wanted
from srs.tui.review.screen import ReviewScreen, Ticks
from srs.tui.review.worth_asking import DraftsOfToday


def reviews(collection: Collection, ticks: Ticks) -> Callable[[Wanted], ReviewScreen]:
    """What makes the screen of a review; no two of them show the same drafts on one day."""
    drafts = DraftsOfToday(collection)
    return lambda wanted: ReviewScreen(collection, wanted, ticks, drafts)
