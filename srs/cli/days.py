"""A day as somebody types it on the command line."""

from datetime import date, timedelta

import click

from srs.day import FURTHEST, day_typed
from srs.translation import tr

__all__ = ["FURTHEST", "AnyDayParameter", "DayParameter", "day_meant"]


class DayParameter(click.ParamType["date | int"]):
    """A date as in 2027-01-15, or a number of days from today."""

    name = "day"
    past = False

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> "date | int":
        """The date, or the days from today."""
        day = day_typed(str(value), past=self.past)
        if day is None:
            no_day = tr(
                "{value!r} is no day: write 2027-01-15, tomorrow, or a number of days.", value=value
            )
            return self.fail(no_day, param, ctx)
        return day


class AnyDayParameter(DayParameter):
    """The same; also yesterday, and a number of days that have passed, as in -30."""

    past = True


def day_meant(day: date | int, today: date) -> date:
    """The day of a parameter. Raises BadParameter for one that is no date."""
    if isinstance(day, date):
        return day
    try:
        return today + timedelta(days=day)
    except OverflowError as error:
        said = tr("{number} days from today is no day.", number=day)
        raise click.BadParameter(said) from error
