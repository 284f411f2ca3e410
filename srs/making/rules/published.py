"""When a paper came out: its title, and a date at the head of the first line below it."""

import re
from collections.abc import Iterator

from srs.content import Basic
from srs.making.candidate import Candidate
from srs.making.lexicon.language import Language
from srs.making.text.attributes import date_of_paper
from srs.making.text.subject import topic
from srs.note import Kind
from srs.parse import Section

_REMARK = re.compile(r"[~～]\s*$|[吗吧][，,？?]")


def published(section: Section, spoken: Language) -> Iterator[Candidate]:
    """'《GPT2: ...》' and below it '2019年文章，...': when it was published."""
    told, name = date_of_paper(section), topic(section)
    if told is None or name is None:
        return
    point = section.points[0]
    asked = spoken.asking("published", name)
    if _REMARK.search(point.text) or asked is None:
        return
    if section.date and int(told[:4]) > section.date.year:
        return
    yield Candidate(
        kind=Kind.NUMBER,
        content=Basic(asked, told),
        first=point.first,
        last=point.last,
        rule="number.published",
    )
