"""What something is for, told without a label."""

import re
from collections.abc import Iterator

from srs.content import Basic
from srs.making.candidate import Candidate
from srs.making.lexicon.chinese import CHINESE
from srs.making.lexicon.languages import asking_in
from srs.making.rule import rule
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.note import Kind
from srs.prose.clauses import cut, without_tail

_WORDS = ("用于", "用来")
_FOR = re.compile(rf"(?<![作应适使通专运套])(?:{'|'.join(_WORDS)})")
"""But 作用于 and 适用于 are words of their own."""
_PURPOSE = re.compile(
    r"^(?P<what>[A-Za-z][A-Za-z0-9 +-]{0,20}?|[\u4e00-\u9fff]{2,8})\s?"
    rf"(?:主要)?(?:{_FOR.pattern})(?P<purpose>.{{3,}})$"
)
_VAGUE = re.compile(r"[但也这那它其该此并可被都就才是不能]|同时|作者|本文|一个|一种|可以")


@rule(
    {"verb.purpose": "what something is used for"},
    ("- RM用于给回答打分\n", "RM 用来做什么？"),
    needs=_WORDS,
    languages=(CHINESE,),
)
def purpose(place: Place) -> Iterator[Candidate]:
    """'RM用于给回答打分': what something is for."""
    for sentence in cut(place.text, "。；;！!？?"):
        for clause in cut(sentence, "，,"):
            match = _PURPOSE.match(clause)
            if match and not _VAGUE.search(match["what"]):
                asked = asking_in(CHINESE, "purpose", match["what"].strip())
                answer = without_tail(match["purpose"])
                yield propose(place, Kind.REASON, Basic(asked, answer), "verb.purpose")
