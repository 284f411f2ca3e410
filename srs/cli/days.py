"""A day as somebody types it on the command line."""

import re
import unicodedata
from datetime import date

import click

from srs.translation import tr

FURTHEST = 36_500
"""Days from today: a century."""


class DayParameter(click.ParamType["date | int"]):
    """A date as in 2027-01-15, or a number of days from today."""

    name = "day"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> "date | int":
        """The date, or the days from today."""
        text = unicodedata.normalize("NFKC", str(value)).strip().lower()
        if text in _NAMED:
            return _NAMED[text]
        if re.fullmatch(r"\d{1,5}", text) and int(text) <= FURTHEST:
            return int(text)
        try:
            return date.fromisoformat(text)
        except ValueError:
            no_day = tr(
                "{value!r} is no day: write 2027-01-15, tomorrow, or a number of days.", value=value
            )
            return self.fail(no_day, param, ctx)


_NAMED = {"today": 0, "tomorrow": 1}
