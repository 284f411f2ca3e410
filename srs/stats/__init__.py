"""Figures of study, from counts of answers: how much, how well, when, and what is to come."""

from srs.stats.calibration import Calibration, calibration
from srs.stats.counts import (
    CardCounts,
    DayCounts,
    Foreseen,
    HourCounts,
    Maturity,
    RetrievabilityCounts,
    StudyCounts,
)
from srs.stats.days import Streak, streaks
from srs.stats.spread import Spread, spread
from srs.stats.summary import Figures, Share, figures
from srs.stats.views import Group, Month, StudiedDay, buttons, by_group, days, hours, months

__all__ = [
    "Calibration",
    "CardCounts",
    "DayCounts",
    "Figures",
    "Foreseen",
    "Group",
    "HourCounts",
    "Maturity",
    "Month",
    "RetrievabilityCounts",
    "Share",
    "Spread",
    "Streak",
    "StudiedDay",
    "StudyCounts",
    "buttons",
    "by_group",
    "calibration",
    "days",
    "figures",
    "hours",
    "months",
    "spread",
    "streaks",
]
