"""What a list is worth of which some members were missed."""

from srs.review import Rating

_HARD = 3
"""One of so many missed is 'hard', more of them is 'again'."""


def rating_of_missed(missed: int, total: int) -> Rating:
    """What a list is worth of which so many were missed: 'hard' up to a third of them."""
    if missed == 0:
        return Rating.GOOD
    return Rating.HARD if missed * _HARD <= total else Rating.AGAIN
