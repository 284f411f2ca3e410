"""A clock that stands still until it is set, and a study that goes by it."""

from datetime import UTC, date, datetime, time, timedelta

from srs.card import Card
from srs.config import Config
from srs.store import Store, content
from srs.study.study import Study
from tests.samples import TODAY

UTC_DAYS = Config(timezone=UTC)


class Clock:
    """Shows the same instant until it is moved on."""

    def __init__(self) -> None:
        self.shows = datetime.combine(TODAY, time(12), UTC)

    def __call__(self) -> datetime:
        return self.shows

    def pass_days(self, days: int) -> date:
        self.shows += timedelta(days=days)
        return self.shows.date()


def a_study(store: Store, clock: Clock, *cards: Card, config: Config = UTC_DAYS) -> Study:
    """A study of `cards`, whose days turn over by the clock in UTC."""
    store.do(content.save, cards)
    return Study(store, config, clock)
