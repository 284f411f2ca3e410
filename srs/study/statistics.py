"""All figures of study as plain data, in the shape of `srs stats --json`."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import asdict

from srs.deck import in_deck
from srs.errors import StoreError
from srs.stats import (
    CardCounts,
    DayCounts,
    Figures,
    Group,
    Share,
    Spread,
    Streak,
    StudyCounts,
    buttons,
    by_group,
    calibration,
    days,
    figures,
    hours,
    months,
    spread,
    streaks,
)
from srs.store import content, history, kept_counts, study_counts
from srs.store.spread import memories
from srs.study.describe import Data
from srs.study.forecast import forecast
from srs.study.study import Study

FORECAST = 30
"""Days that are looked ahead."""


def counts_of(study: Study) -> StudyCounts:
    """Counts of the answers that stand, from which all figures are made.

    Those of the far past are counted once, and kept where the collection can be written to.
    """
    _keep_counts(study)
    return study.store.ask(study_counts.study_counts)


def days_of(study: Study) -> tuple[DayCounts, ...]:
    """As `counts_of`, by day alone, which is had in a moment."""
    _keep_counts(study)
    return study.store.ask(study_counts.day_counts)


def answers_of(study: Study, deck: str | None) -> StudyCounts:
    """As `counts_of`, without those by card; of the cards of `deck` and those below it."""
    if deck is not None:
        return study.store.ask(study_counts.counts_in_deck, deck)
    _keep_counts(study)
    return study.store.ask(study_counts.counts_of_all)


def memories_of(study: Study, deck: str | None) -> Spread:
    """How the memories of the cards of `deck` (None is all) are spread."""
    return spread(study.store.ask(memories, deck))


def decks_of(study: Study, deck: str | None) -> list[Group]:
    """The answers by deck, of `deck` and those below it (None is all)."""
    _keep_counts(study)
    cards = study.store.ask(study_counts.card_counts)
    return by_group(cards, lambda card: card.deck if in_deck(card.deck, deck) else None)


def _keep_counts(study: Study) -> None:
    if study.store.ask(kept_counts.is_due):
        with suppress(StoreError):
            study.store.do(kept_counts.keep_counts)


def summary(study: Study, cells: Iterable[DayCounts]) -> Figures:
    """The figures that are shown first."""
    by_status, learned = study.store.ask(content.by_status), study.store.ask(history.reviewed)
    now_ms = int(study.now().timestamp() * 1000)
    return figures(by_status, learned, cells, study.today, now_ms)


def streak_of(study: Study, cells: Iterable[DayCounts]) -> Streak:
    """Study days in a row, as they are now."""
    return streaks(cells, study.today, int(study.now().timestamp() * 1000))


def document(study: Study, counted: StudyCounts) -> Data:
    """Everything: days in ISO form, times in milliseconds, shares 0-1 or null of no answers."""
    by_button = buttons(counted.days)
    return {
        **asdict(summary(study, counted.days)),
        "retention_by_month": [
            {"month": month.month, "young": _share(month.young), "mature": _share(month.mature)}
            for month in months(counted.days)
        ],
        "per_day": [
            {
                "day": each.day.isoformat(),
                "reviews": each.answers,
                "duration_ms": each.milliseconds,
                "retention": each.recalled.share,
            }
            for each in days(counted.days)
        ],
        "forecast": [
            {"day": day.isoformat(), "due": due} for day, due in forecast(study, FORECAST).items()
        ],
        "buttons": {str(maturity): counted for maturity, counted in by_button.items()},
        **asdict(spread(study.store.ask(memories))),
        "hours": [{"hour": hour} | _share(share) for hour, share in hours(counted.hours)],
        "calibration": [asdict(each) for each in calibration(counted.foreseen)],
        "by_deck": _groups(counted, lambda card: card.deck),
        "by_paper": _groups(counted, lambda card: card.paper),
        "by_rule": _groups(counted, lambda card: card.rule),
    }


def _groups(counted: StudyCounts, name_of: Callable[[CardCounts], str | None]) -> list[Data]:
    return [_group(group) for group in by_group(counted.cards, name_of)]


def _group(group: Group) -> Data:
    return {
        "name": group.name,
        "cards": group.cards,
        "reviews": group.answers,
        "duration_ms": group.milliseconds,
        "retention": group.recalled.share,
    }


def _share(share: Share) -> Data:
    return {"answers": share.answers, "passed": share.passed, "retention": share.share}
