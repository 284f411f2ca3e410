"""A day as somebody types it on the command line."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import ClassVar

import click

from srs.translation import tr

FURTHEST = 36_500
"""Days from today: a century."""


class DayParameter(click.ParamType["date | int"]):
    """A date as in 2027-01-15, or a number of days from today."""

    name = "day"
    named: ClassVar[Mapping[str, int]] = MappingProxyType({"today": 0, "tomorrow": 1})
    number = r"\+?\d{1,5}"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> "date | int":
        """The date, or the days from today."""
        text = unicodedata.normalize("NFKC", str(value)).strip().lower()
        if text in self.named:
            return self.named[text]
        if re.fullmatch(self.number, text) and abs(int(text)) <= FURTHEST:
            return int(text)
        try:
            return date.fromisoformat(text)
        except ValueError:
            no_day = tr(
                "{value!r} is no day: write 2027-01-15, tomorrow, or a number of days.", value=value
            )
            return self.fail(no_day, param, ctx)


class AnyDayParameter(DayParameter):
    """The same; also yesterday, and a number of days that have passed, as in -30."""

    named = MappingProxyType({**DayParameter.named, "yesterday": -1})
    number = r"[+-]?\d{1,5}"


def day_meant(day: date | int, today: date) -> date:
    """The day of a parameter. Raises BadParameter for one that is no date."""
    if isinstance(day, date):
        return day
    try:
        return today + timedelta(days=day)
    except OverflowError as error:
        said = tr("{number} days from today is no day.", number=day)
        raise click.BadParameter(said) from error
