"""Whether what was foreseen came true."""

from collections.abc import Iterable
from dataclasses import dataclass

from srs.stats.counts import Foreseen


@dataclass(frozen=True, slots=True)
class Calibration:
    """Answers that were foreseen alike."""

    predicted: float
    """The mean chance (0-1) of recall, as the scheduler saw it before each answer."""
    actual: float
    """The share (0-1) that was remembered."""
    answers: int


def calibration(cells: Iterable[Foreseen]) -> list[Calibration]:
    """Predicted against actual, from the least likely to the most."""
    return [
        Calibration(cell.chances / cell.answers, cell.passed / cell.answers, cell.answers)
        for cell in sorted(cells)
        if cell.answers
    ]
