"""When a paper came out: its title, and a date at the head of the first line below it."""

import re
from collections.abc import Iterator

from srs.content import Basic
from srs.making.candidate import Candidate
from srs.making.language import Language, asking
from srs.making.subject import topic
from srs.note import Kind
from srs.parse import Section

_DATE = re.compile(
    r"(?P<date>(?:19|20)\d\d(?:\s?年\s?\d{1,2}\s?月|[.]\d{1,2}(?![\d.]))?)\s?年?(?:的|[，,]|发表|发布|\s|(?=文章|论文))"
    r"(?P<rest>.{0,24})"
)
_PAPER = re.compile(
    r"论文|文章|发表|发布|paper|工作|published|arxiv|^[A-Z][\w-]{1,11}$", re.IGNORECASE
)
_REMARK = re.compile(r"[~～]\s*$|[吗吧][，,？?]")


def date_of_paper(section: Section) -> str | None:
    """The date at the head of the first line below a title, when it is that of a paper."""
    if not section.points or not section.title:
        return None
    match = _DATE.match(section.points[0].text)
    named = match is not None and _PAPER.search(match["rest"].strip()) is not None
    return match["date"].strip() if match and named else None


def published(section: Section, spoken: Language) -> Iterator[Candidate]:
    """'《GPT2: ...》' and below it '2019年文章，...': when it was published."""
    told, name = date_of_paper(section), topic(section)
    if told is None or name is None:
        return
    point = section.points[0]
    if _REMARK.search(point.text) or spoken not in {Language.ZH, Language.EN}:
        return
    if section.date and int(told[:4]) > section.date.year:
        return
    pattern = "{0} 发表于何时？" if spoken is Language.ZH else "When was {0} published?"
    yield Candidate(
        kind=Kind.NUMBER,
        content=Basic(asking(f"{spoken}.published", pattern, name), told),
        first=point.first,
        last=point.last,
        rule="number.published",
    )
