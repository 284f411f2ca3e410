"""Review logs from files: CSV with a row for each review, also in the columns of Anki's revlog."""

import csv
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from io import TextIOWrapper
from pathlib import Path

from srs.day import Rollover
from srs.errors import LogError, said_by_system
from srs.evaluate.answers import Answer
from srs.files import open_file
from srs.translation import MarkedText, mark

_OURS = {"card_id", "review_rating", "review_time"}
_ANKI = {"id", "cid", "ease", "type"}
_LOWEST, _HIGHEST = 1, 4
_FILTERED = 3
_MANUAL = 0
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_Row = Mapping[str, str]
_Read = tuple[datetime, str, int]
"""Instant, card, button 1-4."""


def read_revlog(path: Path, rollover: Rollover) -> list[Answer]:
    """The reviews in a CSV file, in the order in which they were given.

    Its columns are card_id, review_rating (1-4) and review_time (ISO 8601, UTC where it says
    nothing), or those of Anki's revlog, whose rows that are no answers are left out: ease 0,
    and type 3 with factor 0. Raises LogError.
    """
    try:
        with TextIOWrapper(open_file(path), encoding="utf-8-sig", newline="") as file:
            found = sorted(_read(path, file.readline(), file, rollover), key=lambda read: read[:2])
    except OSError as error:
        raise LogError(
            mark("{path}: it cannot be read ({reason})", path=path, reason=said_by_system(error))
        ) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise LogError(
            mark("{path}: it is no CSV file ({reason})", path=path, reason=str(error))
        ) from error
    return [answer for _, _, answer in found]


def _read(
    path: Path, header: str, lines: Iterator[str], rollover: Rollover
) -> Iterator[tuple[datetime, str, Answer]]:
    sign = "\t" if "\t" in header else ","
    columns = [name.strip() for name in next(csv.reader([header], delimiter=sign), [])]
    reader: Callable[[_Row], _Read | None]
    if set(columns) >= _OURS:
        reader = _of_ours
    elif set(columns) >= _ANKI:
        reader = _of_anki
    else:
        raise LogError(
            mark(
                "{path}:1: it has neither the columns card_id, review_rating, review_time "
                "nor those of Anki's revlog",
                path=path,
            ),
            mark("export it with a first line that names the columns"),
        )
    for number, row in enumerate(csv.DictReader(lines, columns, delimiter=sign), 2):
        try:
            read = reader(row)
            day = rollover.day_of(read[0]).toordinal() if read else 0
        except (TypeError, ValueError, OverflowError) as error:
            raise LogError(
                mark(
                    "{path}:{line}: it is no review ({reason})",
                    path=path,
                    line=number,
                    reason=_in_words(error),
                )
            ) from error
        if read is not None:
            at, card, rating = read
            yield at, card, Answer(card, day, rating)


_USUAL = (
    mark("invalid literal for int() with base 10: {value}"),
    mark("Invalid isoformat string: {value}"),
)
_ONE_MISSING = {
    str(text): text
    for text in (
        mark(
            "int() argument must be a string, a bytes-like object or a real number, not 'NoneType'"
        ),
        mark("fromisoformat: argument must be str"),
    )
}
"""What Python says of a value that is none, and of one that is not there."""


def _in_words(error: Exception) -> str:
    """What is wrong with a row, marked."""
    said: str = error.args[0] if error.args else ""
    for text in _USUAL:
        before = text.removesuffix("{value}")
        if said.startswith(before):
            return MarkedText(said, (str(text),), {"value": said.removeprefix(before)})
    return _ONE_MISSING.get(said, said)


def _of_ours(row: _Row) -> _Read:
    at = datetime.fromisoformat(row["review_time"])
    at = at.replace(tzinfo=UTC) if at.tzinfo is None else at
    return at, row["card_id"], _rating(int(row["review_rating"]))


def _of_anki(row: _Row) -> _Read | None:
    ease, kind = int(row["ease"]), int(row["type"])
    is_manual = kind == _FILTERED and int(row.get("factor") or 0) == 0
    if ease == _MANUAL or is_manual:
        return None
    return _EPOCH + timedelta(milliseconds=int(row["id"])), row["cid"], _rating(ease)


def _rating(rating: int) -> int:
    if not _LOWEST <= rating <= _HIGHEST:
        raise ValueError(mark("a rating of {rating}", rating=rating))
    return rating
