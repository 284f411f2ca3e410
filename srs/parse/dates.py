"""Dates at the head of an entry.

A date library would take '1.5' for one. So the shape is recognised here: what has it surely is
a date, or no day that there is.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_YEAR = r"(?:19|20)\d\d"
_NUMERIC = re.compile(
    rf"(?<![\d.])(?P<year>{_YEAR})(?:"
    r"(?P<sep>[./_-])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})"
    r"|\s?[年년]\s?(?P<zh_month>\d{1,2})\s?[月월]\s?(?P<zh_day>\d{1,2})\s?[日号號일]?"
    r"|(?P<iso_month>\d\d)(?P<iso_day>\d\d)"
    r")(?![\d.]|\s?%)"
)
_DAY_FIRST = re.compile(
    rf"(?<![\d.])(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?(?P<year>{_YEAR})(?![\d.])"
)
_SLASHED = re.compile(
    rf"(?<![\d/-])(?P<one>\d{{1,2}})(?P<sep>[/-])(?P<two>\d{{1,2}})(?P=sep)(?P<year>{_YEAR})(?![\d/-])"
)
_MONTHS = (
    "jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|apr(?:il)?|may|mai|june?|juni|july?|juli"
    "|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?"
)
_NUMBERS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
    "mär": 3, "mai": 5, "okt": 10, "dez": 12,
}  # fmt: skip
"""Of the months, by the first three letters of their names."""
_NAMED = re.compile(
    rf"\b(?:(?P<month>{_MONTHS})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+|"
    rf"(?P<first_day>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<then_month>{_MONTHS})\.?,?\s+)"
    rf"(?P<year>{_YEAR})\b",
    re.IGNORECASE,
)
_DAY_OF_WEEK = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag\b|mittwoch\b"
    r"|(?:周|週|星期|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?)"
)
_WEEKDAY_BEFORE = re.compile(rf"(?:^|(?<=[\s(\[<])){_DAY_OF_WEEK}[,，]?\s*$", re.IGNORECASE)
_AFTER = re.compile(
    rf"(?:\s?[~–—至-]\s?(?:{_YEAR}[./-])?\d{{1,2}}[./-]\d{{1,2}}(?!\d))?"  # '2021-4-3~4-5'
    rf"\s*(?:[(（\[【]\s*(?:{_DAY_OF_WEEK}|[月火水木金土日])\s*[)）\]】]|{_DAY_OF_WEEK})?[,，]?"
    r"(?:T?\s*\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:\s?[ap]m\b)?(?:\s?[+-]\d\d:?\d\d|Z)?|\s*\d{1,2}\.\d\d$)?",
    re.IGNORECASE,
)
_EDGES = " \t-–—:：,，.|*_()[]<>【】·•#"
_OPENING_BRACKETS = "《「『"
_LONGEST_DATE_LINE = 60
"""Characters."""
_DIGIT = re.compile(r"\d")
_YEAR_ONLY = re.compile(rf"(?P<year>{_YEAR})\s*[年년]?$")
_MONTH_OF_YEAR = re.compile(
    rf"(?P<year>{_YEAR})\s*[年년./_-]\s*(?P<month>\d{{1,2}})\s*[月월]?$"
    rf"|(?P<name>{_MONTHS})\.?,?\s+(?P<named_year>{_YEAR})$",
    re.IGNORECASE,
)
_WITHOUT_YEAR = re.compile(
    r"(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?[日号號]?(?![\d-])"
    rf"|(?P<name>{_MONTHS})\.?\s+(?P<named_day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![./:-]?\d)"
    rf"|(?P<first_day>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?P<then_name>{_MONTHS})\b\.?"
    r"|(?P<whole_month>\d{1,2})(?P<sep>[./-])(?P<whole_day>\d{1,2})(?=$|[\s(（]*(?:周|週|星期|mon|tue|wed|thu|fri|sat|sun))"
    r"|(?P<only_day>\d{1,2})\s?[日号號]$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DatedHeading:
    """A heading with a date in it."""

    date: date | None
    """None when it has the shape of a date but there is no such day."""
    rest: str
    """The heading without the date, the day of the week and the time."""


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """The start of a heading that is a date but for its year."""

    month: int | None
    """None when the heading above tells it too."""
    day: int
    rest: str


def find_date(heading: str, *, month_first: bool | None = None) -> DatedHeading | None:
    """The date in `heading`, if there is one.

    '06/04/2023' is one only where `month_first` tells how the log writes dates.
    """
    if not _DIGIT.search(heading):
        return None
    text = " ".join(unicodedata.normalize("NFKC", heading).split())
    match = _find(text)
    if match is None:
        return None
    found = _to_date(match, month_first=month_first)
    if isinstance(found, _Unsure):
        return None
    before = _WEEKDAY_BEFORE.sub("", text[: match.start()])
    behind = _AFTER.match(text, match.end())
    rest = f"{before} {text[behind.end() if behind else match.end() :]}"
    return DatedHeading(found, " ".join(rest.split()).strip(_EDGES))


def dates_within(text: str) -> Iterator[tuple[int, int, date]]:
    """The dates in running text, in one normal form (NFKC): where each begins, ends, and its day.

    '06/04/2023' can be read in two ways, and is none.
    """
    end = 0
    found = (match for shape in (_NUMERIC, _NAMED, _DAY_FIRST) for match in shape.finditer(text))
    for match in sorted(found, key=re.Match.start):
        day = _to_date(match, month_first=None)
        if match.start() >= end and isinstance(day, date):
            end = match.end()
            yield match.start(), end, day


def is_date_line(text: str, *, month_first: bool | None = None) -> bool:
    """Whether a line that is no heading holds nothing but a date."""
    if len(text) > _LONGEST_DATE_LINE:
        return False
    bare = text.strip(_EDGES)
    if not bare or bare[0] in _OPENING_BRACKETS:
        return False
    dated = find_date(text, month_first=month_first)
    return dated is not None and not dated.rest


def begins_with_date(text: str) -> str | None:
    """What stands behind the date that `text` begins with; None when it begins with none."""
    match = _NUMERIC.match(text) or _NAMED.match(text) or _DAY_FIRST.match(text)
    if match is None:
        return None
    behind = _AFTER.match(text, match.end())
    end = behind.end() if behind else match.end()
    parted = end > match.end() or text[end : end + 1] in _EDGES  # '' is too
    return text[end:].strip(_EDGES) if parted else None


def is_month_first(headings: list[str]) -> bool | None:
    """How a log writes dates such as '06/24/2023', from those that can be read in one way only."""
    first = second = False
    for heading in headings:
        for match in _SLASHED.finditer(heading):
            first |= int(match["one"]) > 12 >= int(match["two"])  # noqa: PLR2004 - months
            second |= int(match["two"]) > 12 >= int(match["one"])  # noqa: PLR2004 - months
    return second if first != second else None


def find_year(heading: str) -> tuple[int, int | None] | None:
    """The year, or year and month, that `heading` consists of."""
    if heading.isascii() and not _DIGIT.search(heading):
        return None
    text = unicodedata.normalize("NFKC", heading).strip(_EDGES)
    if match := _YEAR_ONLY.match(text):
        return int(match["year"]), None
    if match := _MONTH_OF_YEAR.match(text):
        if match["name"]:
            return int(match["named_year"]), _month_number(match["name"])
        month = int(match["month"])
        return (int(match["year"]), month) if 1 <= month <= 12 else None  # noqa: PLR2004 - months
    return None


def find_day_of_month(heading: str) -> DayOfMonth | None:
    """The date without a year that `heading` begins with: '6月9日', 'June 9', or '6.9' alone."""
    if heading.isascii() and not _DIGIT.search(heading):
        return None
    text = unicodedata.normalize("NFKC", heading).strip(_EDGES)
    match = _WITHOUT_YEAR.match(text)
    if match is None:
        return None
    name = match["name"] or match["then_name"]
    digits = match["month"] or match["whole_month"]
    month = _month_number(name) if name else int(digits) if digits else None
    day = match["day"] or match["named_day"] or match["first_day"] or match["whole_day"]
    behind = _AFTER.match(text, match.end())
    rest = text[behind.end() if behind else match.end() :].strip(_EDGES)
    return DayOfMonth(month, int(day or match["only_day"]), rest)


class _Unsure:
    """Stands for a date that can be read in two ways."""


def _find(text: str) -> re.Match[str] | None:
    return (
        _NUMERIC.search(text)
        or _NAMED.search(text)
        or _DAY_FIRST.search(text)
        or _SLASHED.search(text)
    )


def _to_date(match: re.Match[str], *, month_first: bool | None) -> date | _Unsure | None:
    """The day that `match` names; None when there is no such day."""
    fields = match.groupdict()
    try:
        if match.re is _NAMED:
            month = _month_number(fields["month"] or fields["then_month"])
            return _day(fields["year"], month, fields["day"] or fields["first_day"])
        if match.re is _SLASHED:
            one, two = int(fields["one"]), int(fields["two"])
            if one > 12 or two > 12 or one == two:  # noqa: PLR2004 - months
                month_first = two > one
            if month_first is None:
                return _Unsure()
            return _day(fields["year"], *((one, two) if month_first else (two, one)))
        if match.re is _DAY_FIRST:
            return _day(fields["year"], fields["month"], fields["day"])
        return _day(
            fields["year"],
            fields["month"] or fields["zh_month"] or fields["iso_month"],
            fields["day"] or fields["zh_day"] or fields["iso_day"],
        )
    except (ValueError, OverflowError):
        return None


def _day(year: str, month: str | int, day: str | int) -> date:
    return date(int(year), int(month), int(day))


def _month_number(name: str) -> int:
    return _NUMBERS[name[:3].lower()]
