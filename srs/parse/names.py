"""What the name of a log tells: its date, and what it is about."""

import re
from dataclasses import dataclass
from datetime import date

from srs.parse.dates import DatedHeading, find_date, find_year

_SUFFIX = re.compile(r"\.(?:md|markdown|txt|org)$", re.IGNORECASE)
_NUMBER_BEFORE = re.compile(r"\d{1,3}\s*[._、 -]\s*(?=\D)")
_OF_WHOM = (
    "my|the|daily|weekly|study|learning|learned|reading|paper|work|dev|research|personal|我的|"
    "个人|每日|日常|学习|读书|阅读|论文|工作|技术|复习|知识"
)
_KINDS = (
    "read ?me|logs?|notes?|index|diary|diaries|journals?|daily|weekly|todo|inbox|misc|untitled|"
    "main|til|contents?|pages?|text|document|flash ?cards?|cards?|new|test|tmp|temp|scratch|记录|"
    "笔记|日记|日志|随笔|总结|心得|卡片|目录|文档|未命名|无标题|新建文档|摘要|面经"
)
_SAYS_NOTHING = re.compile(rf"(?:{_OF_WHOM}|[\s_-])*(?:{_KINDS})?[\s_\d-]*$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True, slots=True)
class Name:
    """What is known of a log before it is read."""

    day: date | None = None
    year: tuple[int, int | None] | None = None
    """The year, or year and month, of a log of many days."""
    title: str | None = None
    """None when the name says nothing, as 'notes' does."""


def read_name(name: str) -> Name:
    """The date and title in the name of a log: '2023-02-10-Toolformer.md', '2023_06_04'."""
    stem = _SUFFIX.sub("", name).strip()
    dated = find_date(stem) or DatedHeading(None, stem)
    title = _NUMBER_BEFORE.sub("", dated.rest, count=1).strip(" _-.")
    if " " not in title:
        title = title.replace("_", " ").replace("-", " ")
    says = _WORD.search(title) and not _SAYS_NOTHING.match(title) and not find_year(title)
    return Name(dated.date, find_year(stem), " ".join(title.split()) if says else None)
