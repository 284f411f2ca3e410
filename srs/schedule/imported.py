"""What another tool knew of a card, as each scheduler takes it; what is missing is estimated.

Ease and difficulty say the same on two scales. A new card stands at an ease of 2.5, and near
the middle of the difficulties; the hardest at 1.3 and at 10: a line through both pairs makes
one of the other. A stability is the interval after which nine of ten are still remembered,
which is what an interval is without it.
"""

from srs.review import ImportedState

HARDEST, EASIEST = 10.0, 1.0
"""The bounds of a difficulty."""
_NEW_EASE, _LOWEST_EASE, _NEW_DIFFICULTY = 250, 130, 5.0
_SLOPE = (_NEW_EASE - _LOWEST_EASE) / (HARDEST - _NEW_DIFFICULTY)
_SHORTEST = 0.01
"""Days: no stability is less."""


def interval_of(state: ImportedState, longest: int) -> int:
    """The days from the last review to the next, from 1 to `longest`."""
    return min(max(1, state.interval), longest)


def ease_of(state: ImportedState) -> int:
    """The ease in hundredths; that of a new card where nothing is known."""
    ease = state.ease
    if ease is None:
        difficulty = _NEW_DIFFICULTY if state.difficulty is None else state.difficulty
        ease = round(_NEW_EASE + (_NEW_DIFFICULTY - difficulty) * _SLOPE)
    return max(_LOWEST_EASE, ease)


def difficulty_of(state: ImportedState) -> float:
    """The difficulty, 1 to 10; that of a new card where nothing is known."""
    difficulty = state.difficulty
    if difficulty is None:
        ease = _NEW_EASE if state.ease is None else state.ease
        difficulty = _NEW_DIFFICULTY + (_NEW_EASE - ease) / _SLOPE
    return min(max(EASIEST, difficulty), HARDEST)


def stability_of(state: ImportedState) -> float:
    """The days after which 90 % of such cards are still remembered."""
    return max(_SHORTEST, state.interval if state.stability is None else state.stability)
