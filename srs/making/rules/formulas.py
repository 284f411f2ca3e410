"""Formulas: 'p = nkT' below a heading, 'k = R / N_A 玻尔兹曼常量'; the right side is the gap."""

import re
from collections.abc import Iterator
from dataclasses import replace

from srs.content import Cloze
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.words import DIARY
from srs.making.rule import rule
from srs.making.text.gaps import hollowed
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.making.text.subject import topic
from srs.note import Kind
from srs.prose.weigh import weight
from srs.verdict import Tier

_HAN = "\u4e00-\u9fff"
_SIDE = rf"[^=＝,，;；。:：{_HAN}\"'`{{}}\[\]<>#&|!?？]"
_FORMULA = re.compile(
    rf"(?:[=→⇒]>?\s+)?(?P<name>[{_HAN}]{{2,12}})?\s?(?P<left>{_SIDE}{{1,40}}(?:=\s?{_SIDE}{{1,40}}){{0,2}}?)[=＝]"
    rf"\s?(?P<right>{_SIDE}{{1,40}})(?P<rest>[,，(（]?\s?[{_HAN}].*|[,，]\s.*)?"
)
_SYMBOL = re.compile(r"(?<![A-Za-z])(?:[A-Za-z]{1,3}|[α-ωΑ-Ω])(?![A-Za-z])")
"""A quantity: a few letters, perhaps with an index."""
_OPERATOR = re.compile(r"[/*·×÷^√²³+∑∫]|\s-\s|sqrt|log|ln|exp|sin|cos|tan|[A-Za-z]\s?[A-Za-z]")
_PROGRAM = re.compile(
    r"\b[a-z]{4,}(?:_[a-z]+)*\(|\w\.\w|\+=|-=|==|//|->|\b(?:def|let|var|const|int|return|print|for|if|in)\b|_[a-z]{3,}|[A-Za-z]+\(\)|^\d"
)


@rule(
    {"cloze.formula": "the right side of a formula below a heading"},
    ("# 理想气体\n\n- 压强 p = nkT / V\n", "理想气体：压强 p = ____"),
    (
        "# Ideal gas\n\n- p = nkT / V, the pressure of a gas\n",
        "Ideal gas: p = ____ , the pressure of a gas",
    ),
    needs="=＝",
    tier=Tier.UNSURE,
)
def formula(place: Place) -> Iterator[Candidate]:
    """A point that is a formula, perhaps with a word on what it is, below a heading."""
    text = place.text.strip("$ ")
    if not place.section.title or place.children or DIARY.search(text):
        return
    match = _FORMULA.fullmatch(text)
    if match is None or _PROGRAM.search(text):
        return
    left, right = match["left"].strip(), match["right"].strip()
    named = match["name"] or match["rest"] or ""
    of_quantities = _SYMBOL.search(left) and _SYMBOL.search(right) and _OPERATOR.search(right)
    if (
        of_quantities
        and weight(right) <= limits.LONGEST_GAP
        and weight(named) <= limits.SAID_OF_A_FORMULA
    ):
        at = text.rindex(right, match.start("right"), match.end("right"))
        content = Cloze(hollowed(text, (0, len(text)), {(at, at + len(right)): right}))
        named = topic(place.section)
        whole = (0, len(place.text))
        made = propose(place, Kind.CLOZE, content, "cloze.formula", named=named, span=whole)
        yield replace(made, sure=False)
