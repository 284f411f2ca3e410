"""Reading a recurrence rule, and saying in words what is wrong with it."""

import re
import unicodedata
from datetime import date

from srs.easy_days.rule import Frequency, Place, Rule

_LONGEST: dict[Frequency, int] = {"DAILY": 1827, "WEEKLY": 260, "MONTHLY": 60, "YEARLY": 5}
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
_MOST: dict[Frequency, int] = {"MONTHLY": 5, "YEARLY": 53}
"""How many of a weekday there are in a month, in a year."""
_NUMBER = re.compile(r"[+-]?\d{1,4}", re.ASCII)
_WEEKDAY = re.compile(rf"([+-]?\d{{1,2}})?({'|'.join(_WEEKDAYS)})", re.ASCII)
_UNTIL = re.compile(r"(\d{8})(?:T\d{6}Z?)?", re.ASCII)


def read_rule(text: str) -> Rule:
    """The rule that `text` states, in capitals or not, half or full width.

    Raises ValueError, which says why in words, for what is no rule of days.
    """
    parts = _parts(text)
    frequency = _frequency(parts.get("FREQ"))
    if frequency != "DAILY" and not _PICKS_DAYS & parts.keys():
        raise ValueError("it must say which days, as in BYDAY=SU or BYMONTHDAY=1")
    weekdays = _weekdays(parts, frequency)
    wanted = {name: _numbers(parts, name, *_SPANS[name]) for name in _SPANS if name in parts}
    positions = wanted.pop("BYSETPOS", frozenset())
    if weekdays:
        wanted["BYDAY"] = weekdays
    if parts.get("WKST", "MO") not in _WEEKDAYS:
        raise ValueError(f"WKST={parts['WKST']} is no weekday as in WKST=SU")
    return Rule(
        frequency=frequency,
        interval=_interval(parts, _LONGEST[frequency]),
        until=_until(parts["UNTIL"]) if "UNTIL" in parts else date.max,
        week_begins=_WEEKDAYS.index(parts.get("WKST", "MO")),
        counted_in=_counted_in(parts, frequency),
        wanted=tuple(wanted.items()),
        positions=positions,
    )


def _parts(text: str) -> dict[str, str]:
    if len(text.strip().splitlines()) > 1:
        raise ValueError("it must be one rule on one line, without DTSTART or EXDATE")
    rule = "".join(unicodedata.normalize("NFKC", text).upper().split())
    parts: dict[str, str] = {}
    for part in filter(None, rule.removeprefix("RRULE:").split(";")):
        name, _, value = part.partition("=")
        if name not in _NAMES:
            raise ValueError(f"{name} is no part of a rule of days; there are {', '.join(_NAMES)}")
        if name in parts:
            raise ValueError(f"{name} stands there twice")
        parts[name] = value
    return parts


def _frequency(text: str | None) -> Frequency:
    for frequency in _LONGEST:
        if text == frequency:
            return frequency
    raise ValueError(f"FREQ must be one of {', '.join(_LONGEST)}")


def _numbers(parts: dict[str, str], name: str, low: int, high: int) -> frozenset[Place]:
    texts = parts[name].split(",")
    found = [int(text) if _NUMBER.fullmatch(text) else 0 for text in texts]
    for text, number in zip(texts, found, strict=True):
        if number == 0 or not low <= number <= high:
            span = f"{low} to {high}" if low > 0 else f"1 to {high} or -1 to {low}"
            raise ValueError(f"{name}={text} is none of {span}")
    return frozenset(found)


def _interval(parts: dict[str, str], longest: int) -> int:
    text = parts.get("INTERVAL", "1")
    number = int(text) if _NUMBER.fullmatch(text) else 0
    if not 1 <= number <= longest:
        raise ValueError(f"INTERVAL={text} is none of 1 to {longest}, which is five years")
    return number


def _weekdays(parts: dict[str, str], frequency: Frequency) -> frozenset[Place]:
    """What BYDAY names: a number before a weekday counts it in a month, or in a year."""
    if "BYDAY" not in parts:
        return frozenset()
    counted_in = _counted_in(parts, frequency)
    most = _MOST[counted_in] if counted_in else 0
    found: list[Place] = []
    for text in parts["BYDAY"].split(","):
        day = _WEEKDAY.fullmatch(text)
        if day is None:
            raise ValueError(f"BYDAY={text} is no weekday as in BYDAY=SA,SU")
        number = int(day[1] or 0)
        if day[1] and not most:
            raise ValueError(f"BYDAY={text} counts weekdays, as only MONTHLY and YEARLY can")
        if day[1] and not 1 <= abs(number) <= most:
            raise ValueError(f"BYDAY={text} counts beyond the {most} that there are")
        found.append((number, _WEEKDAYS.index(day[2])))
    return frozenset(found)


def _counted_in(parts: dict[str, str], frequency: Frequency) -> Frequency | None:
    """In what a number before a weekday counts; in none beside week numbers, as the RFC has it."""
    if frequency not in _MOST or "BYWEEKNO" in parts:
        return None
    return "MONTHLY" if "BYMONTH" in parts else frequency


def _until(text: str) -> date:
    """The last day of a rule."""
    found = _UNTIL.fullmatch(text)
    try:
        return date.fromisoformat(found[1] if found else "")
    except ValueError:
        raise ValueError(f"UNTIL={text} is no day as in UNTIL=20270301") from None
