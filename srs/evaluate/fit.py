"""What fitting FSRS to a review log came to."""

from dataclasses import dataclass

from srs.evaluate.metrics import Scores


@dataclass(frozen=True, slots=True)
class Fit:
    """Newly fitted parameters, and what they are worth on reviews that were held back."""

    parameters: tuple[float, ...]
    reviews: int
    before: Scores
    """On the newest fifth, with the parameters in use."""
    after: Scores
    """On the same reviews, with parameters fitted to those before them."""
    kept: bool
    """Whether they are in use from now on: only if they predict better."""
