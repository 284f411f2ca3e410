"""Lints of worth: figures that are worth learning, and words that can be understood."""

import re

from srs.making.lexicon.words import Words
from srs.making.lint.lint_input import Decision, LintInput
from srs.note import Kind

_AN_EXAMPLE = Words(
    r"例如|比如|譬如|假设|假如|举例|举个例子|设有",
    r"\b(?:e\.g\.|for (?:example|instance)|suppose|assume|say,|let's say|z\.\s?b\.)",
)
_PLACE_IN_TEXT = Words(
    r"(?:版本|§|第|图|表|章节?|#|端口)[\s.:：]*$",
    r"(?:version|v(?<!\wv)|section|chapter|figure|fig\.|table|page|"
    r"line|step|lecture|week|day|problem|exercise|issue|pr|port)[\s.:：]*$",
)
_VERSION = re.compile(r"[vV]?\d+(?:\.\d+){2,}|[vV]\d+(?:\.\d+)*")
_YEAR = re.compile(r"(?:19|20)\d\d\s?年?")
_EVENT = re.compile(
    r"发布|发表|提出|成立|诞生|发明|推出|问世|创立|出生|建立|"
    r"\b(?:publish|releas|introduc|propos|found|invent|launch|creat|born|establish|discover|ver[öo]ffentlich)",
    re.IGNORECASE,
)
_BEFORE_A_PRICE = re.compile(r"[$¥￥€£]\s?$")
_BEHIND_A_PRICE = re.compile(
    r"\s?(?:块钱|元|美元|刀|欧元|人民币|dollars?\b|USD|RMB|EUR|euros?\b|cents?\b)"
)
_PRICED = re.compile(r"[$¥￥€£]\s?\d|\d\s?(?:块钱?|元|美元|刀|欧元|dollars?|USD|RMB|EUR|euros?)")
_OF_THE_PAPER = re.compile(
    r"\s?(?:作者|页|引用|[Ss]tars?\b|authors?\b|pages?\b|citations?\b|commits?\b|downloads?\b|行代码|lines of code)"
)
_TOLD_IN = re.compile(r"第\S{1,3}[章节讲课]|(?:chapter|section|lecture|lesson) \d", re.IGNORECASE)
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.Z+-]+")
_CLOCK = re.compile(r"\d{1,2}[:：]\d\d|\d{1,2}\s?(?:am|pm|点钟?|月\d+日?|号)", re.IGNORECASE)
_ACRONYM = re.compile(r"\b[A-Z]{3,6}s?\b")


def not_worth_it(card: LintInput) -> Decision | None:
    """L17: figures that nobody needs by heart: of an example, a page, a version, a price."""
    kind, core, answer = card.candidate.kind, card.core, card.answer.strip()
    if _INSTANT.fullmatch(answer):
        return Decision.REFUSE
    if not card.gapped or kind not in {Kind.NUMBER, Kind.CLOZE}:
        return None
    if _VERSION.fullmatch(answer) or _CLOCK.fullmatch(answer):
        return Decision.REFUSE
    if any(_PLACE_IN_TEXT.search(before) for before, _ in card.gaps):
        return Decision.REFUSE
    if kind is Kind.NUMBER and _AN_EXAMPLE.search(card.gaps[0][0]):
        return Decision.REFUSE
    dateless = _YEAR.fullmatch(answer) and not _EVENT.search(core)
    stated_in = _PRICED.search(answer) or _TOLD_IN.match(core)
    incidental = stated_in or any(_is_incidental(*sides) for sides in card.gaps)
    return Decision.HOLD if dateless or incidental else None


def _is_incidental(before: str, behind: str) -> bool:
    """Whether a gap asks for a price, or for how long a paper is."""
    price = _BEFORE_A_PRICE.search(before) or _BEHIND_A_PRICE.match(behind)
    return price is not None or _OF_THE_PAPER.match(behind) is not None


def unexpanded(card: LintInput) -> Decision | None:
    """L24: an acronym that the log never writes out."""
    return Decision.NOTE if acronyms(card.answer) - card.expanded else None


def acronyms(text: str) -> frozenset[str]:
    """The acronyms in `text`, without the 's' of several."""
    return frozenset(acronym.removesuffix("s") for acronym in _ACRONYM.findall(text))


_IN_BRACKETS = re.compile(r"[（(](?:\s?[A-Za-z]{3,}[ -]|(?P<short>[A-Z]{3,6})s?[)）])")
"""The words that an acronym stands for, or an acronym."""
_SHORT_BEFORE = re.compile(r"\b(?P<short>[A-Z]{3,6})s?\s?$")
_WORD_BEFORE = re.compile(r"[A-Za-z]{3}\s?$")
_FAR = 10
"""Characters before a bracket that tell which it is."""


def expanded(text: str) -> frozenset[str]:
    """The acronyms that `text` writes out: 'GNN (graph neural network)' or the other way round."""
    return frozenset(
        filter(None, (_written_out(text, found) for found in _IN_BRACKETS.finditer(text)))
    )


def _written_out(text: str, bracket: re.Match[str]) -> str | None:
    before = text[max(0, bracket.start() - _FAR) : bracket.start()]
    if short := bracket["short"]:
        return short if _WORD_BEFORE.search(before) else None
    match = _SHORT_BEFORE.search(before)
    return match["short"] if match else None
