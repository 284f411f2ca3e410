"""Reading a recurrence rule, and saying in words what is wrong with it."""

import re
import unicodedata
from datetime import date

from srs.translation import listed, tr

_LONGEST = {"DAILY": 1827, "WEEKLY": 260, "MONTHLY": 60, "YEARLY": 5}
"""How a rule may repeat, and its longest interval: five years."""
_SPANS = {
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYSETPOS": (-366, 366),
}
"""From which number to which a part counts, those below 0 from behind; 0 is none."""
_NAMES = ("FREQ", "INTERVAL", "UNTIL", "WKST", "BYDAY", *_SPANS)
_PICKS_DAYS = {"BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"}
"""Without one of these the day would be that of a first date, and a rule has none here."""
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MOST = {"MONTHLY": 5, "YEARLY": 53}
"""How many of a weekday there are in a month, in a year."""
_NUMBER = re.compile(r"[+-]?\d{1,4}", re.ASCII)
_WEEKDAY = re.compile(rf"([+-]?\d{{1,2}})?({'|'.join(_WEEKDAYS)})", re.ASCII)
_UNTIL = re.compile(r"(\d{8})(?:T\d{6}Z?)?", re.ASCII)


def read_rule(text: str) -> tuple[str, date]:
    """The rule that `text` states, in capitals or not, half or full width; and its last day.

    The rule is as dateutil takes it, in capitals and without UNTIL. Raises ValueError, which
    says why in words, for what is no rule of days.
    """
    parts = _parts(text)
    frequency = _frequency(parts.get("FREQ"))
    if frequency != "DAILY" and not _PICKS_DAYS & parts.keys():
        raise ValueError(tr("it must say which days, as in BYDAY=SU or BYMONTHDAY=1"))
    for name, (low, high) in _SPANS.items():
        _check_numbers(parts, name, low, high)
    _check_weekdays(parts, frequency)
    _check_interval(parts, _LONGEST[frequency])
    if parts.get("WKST", "MO") not in _WEEKDAYS:
        raise ValueError(tr("WKST={day} is no weekday as in WKST=SU", day=parts["WKST"]))
    until = parts.pop("UNTIL", None)
    rule = ";".join(f"{name}={value}" for name, value in parts.items())
    return rule, date.max if until is None else _until(until)


def _parts(text: str) -> dict[str, str]:
    if len(text.strip().splitlines()) > 1:
        raise ValueError(tr("it must be one rule on one line, without DTSTART or EXDATE"))
    rule = "".join(unicodedata.normalize("NFKC", text).upper().split())
    parts: dict[str, str] = {}
    for part in filter(None, rule.removeprefix("RRULE:").split(";")):
        name, _, value = part.partition("=")
        if name not in _NAMES:
            raise ValueError(
                tr(
                    "{name} is no part of a rule of days; there are {names}",
                    name=name,
                    names=listed(_NAMES),
                )
            )
        if name in parts:
            raise ValueError(tr("{name} stands there twice", name=name))
        parts[name] = value
    return parts


def _frequency(text: str | None) -> str:
    if text not in _LONGEST:
        raise ValueError(tr("FREQ must be one of {names}", names=listed(_LONGEST)))
    return text


def _check_numbers(parts: dict[str, str], name: str, low: int, high: int) -> None:
    for text in parts[name].split(",") if name in parts else ():
        number = int(text) if _NUMBER.fullmatch(text) else 0
        if number == 0 or not low <= number <= high:
            fields = {"part": f"{name}={text}", "low": low, "high": high}
            if low > 0:
                raise ValueError(tr("{part} is none of {low} to {high}", **fields))
            raise ValueError(tr("{part} is none of 1 to {high} or -1 to {low}", **fields))


def _check_interval(parts: dict[str, str], longest: int) -> None:
    text = parts.get("INTERVAL", "1")
    number = int(text) if _NUMBER.fullmatch(text) else 0
    if not 1 <= number <= longest:
        raise ValueError(
            tr(
                "INTERVAL={number} is none of 1 to {longest}, which is five years",
                number=text,
                longest=longest,
            )
        )


def _check_weekdays(parts: dict[str, str], frequency: str) -> None:
    """A number before a weekday counts it in a month, or in a year; dateutil takes any."""
    if "BYDAY" not in parts:
        return
    most = _most(parts, frequency)
    numbered: set[bool] = set()
    for text in parts["BYDAY"].split(","):
        day = _WEEKDAY.fullmatch(text)
        if day is None:
            raise ValueError(tr("BYDAY={day} is no weekday as in BYDAY=SA,SU", day=text))
        if day[1] and not most:
            raise ValueError(
                tr("BYDAY={day} counts weekdays, as only MONTHLY and YEARLY can", day=text)
            )
        if day[1] and not 1 <= abs(int(day[1])) <= most:
            raise ValueError(
                tr("BYDAY={day} counts beyond the {most} that there are", day=text, most=most)
            )
        numbered.add(bool(day[1]))
    if len(numbered) > 1:  # dateutil would give the days that are both, which are hardly any
        raise ValueError(tr("BYDAY has weekdays with a number and without: leave out one sort"))


def _most(parts: dict[str, str], frequency: str) -> int:
    """Up to which number a weekday can be counted; 0 where it cannot, as beside week numbers."""
    if "BYWEEKNO" in parts:
        return 0
    return _MOST.get("MONTHLY" if frequency == "YEARLY" and "BYMONTH" in parts else frequency, 0)


def _until(text: str) -> date:
    """The last day of a rule."""
    found = _UNTIL.fullmatch(text)
    try:
        return date.fromisoformat(found[1] if found else "")
    except ValueError:
        raise ValueError(tr("UNTIL={day} is no day as in UNTIL=20270301", day=text)) from None
