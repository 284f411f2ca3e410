"""Which logical lines are titles, and the dates of headings."""

import re

from srs.parse.dates import DatedHeading, find_date
from srs.parse.document import LogicalLine
from srs.parse.headings import PROSE, is_short

_BOOK_TITLE = re.compile(r"《([^《》]+)》")
_AROUND_TITLE = re.compile(
    r"(?:阅读|精读|重读|读|看|论文|paper|reading|[\s，,、:：+&和及*_-])*", re.IGNORECASE
)
_COUNTER = re.compile(r"(?:day|week|第)\s*\d+\s*[天日周]?$", re.IGNORECASE)
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}[.、]?\s+(?=[^\W\d])")
_CHAPTER = "一、"


def dated(heading: str, *, month_first: bool | None = None) -> DatedHeading | None:
    """The date of a heading; 'Day 12' beside it says nothing more and is dropped."""
    found = find_date(heading, month_first=month_first)
    if found and _COUNTER.match(found.rest):
        return DatedHeading(found.date, "")
    return found


def title_of(
    before: LogicalLine | None, line: LogicalLine, following: LogicalLine | None
) -> str | None:
    """The title that `line` is, if it is one.

    Either 《...》 with hardly a word around it, or a short line without punctuation at the
    margin: with its notes indented below it, listed right below it, or numbered like a chapter.
    """
    if line.marker is not None:
        return line.text if _is_chapter(line, following) else None
    if "《" in line.text:
        books = _BOOK_TITLE.findall(line.text)
        if books:
            around = _BOOK_TITLE.sub("", line.text)
            named = " / ".join(book.strip() for book in books)
            return named if _AROUND_TITLE.fullmatch(around) else None
    if line.indent or line.quoted or following is None or not _is_short(line):
        return None
    section = _SECTION.match(line.text)
    if section and following.marker is None:
        return line.text[section.end() :]
    stands_out = line.after_blank or (before is not None and before.marker is not None)
    lists = following.marker is not None and stands_out
    if PROSE.search(line.text) or not (following.indent > 0 or lists):
        return None
    return line.text


def _is_chapter(line: LogicalLine, following: LogicalLine | None) -> bool:
    """Whether `line` is numbered '一、' and stands above something of another style."""
    if line.marker is None or line.marker.style != _CHAPTER or line.indent or following is None:
        return False
    if following.marker is not None and following.marker.style == _CHAPTER:
        return False
    return following.indent == 0 and _is_short(line) and not PROSE.search(line.text)


def _is_short(line: LogicalLine) -> bool:
    return bool(line.text) and is_short(line.text)
