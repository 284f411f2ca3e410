"""When a paper came out: its title, and a date at the head of the first line below it."""

import re
from collections.abc import Iterator

from srs.content import Basic
from srs.making.candidate import Candidate
from srs.making.rule import Sees, languages_with, rule
from srs.making.text.attributes import date_of_paper
from srs.making.text.place import Place
from srs.making.text.subject import topic
from srs.note import Kind

_REMARK = re.compile(r"[~～]\s*$|[吗吧][，,？?]")


@rule(
    {"number.published": "the date of a paper, at the head of the first line below its title"},
    ("## 2023.6.2\n《BERT：预训练》\n    2018年论文，双向编码\n", "BERT 发表于何时？"),
    ("# GPT-2\n\n2019, paper on language models\n", "When was GPT-2 published?"),
    sees=Sees.TITLE,
    languages=languages_with("published"),
)
def published(place: Place) -> Iterator[Candidate]:
    """'《GPT2: ...》' and below it '2019年文章，...': when it was published."""
    section = place.section
    day, name = date_of_paper(section), topic(section)
    if day is None or name is None:
        return
    point = section.points[0]
    asked = place.around.asking("published", name)
    if _REMARK.search(point.text) or asked is None:
        return
    if section.date and int(day[:4]) > section.date.year:
        return
    yield Candidate(
        kind=Kind.NUMBER,
        content=Basic(asked, day),
        first=point.first,
        last=point.last,
        rule="number.published",
    )
