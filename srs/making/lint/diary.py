"""Lints of the day: what somebody did, felt or planned, and what was so only then."""

import re

from srs.making.lexicon.words import DIARY, LIVING, MOMENT, REMINDER, Words
from srs.making.lint.lint_input import Decision, LintInput

_OF_ONESELF = re.compile(
    r"我(?<![自本超忘无]我)(?!们|国|方|的世界)|俺|打卡|跑步|跑了步|散步|睡了|起床|早起|熬夜|晚上|早上|中午|"
    r"刷了|背了|做了.{0,6}题"
)
_MYSELF = re.compile(
    r"\b(?:I(?<!Type I)(?<!Part I)(?<!Phase I)(?<!Class I)(?:['’](?:m|ve|d|ll))?\s+[a-z]|[Mm](?:y|e|yself|ine)\b"
    r"|(?:[Tt]his (?:morning|afternoon|evening|week)|[Ll]ast (?:night|week)|[Tt]onight)\b)"
)
_DID = re.compile(
    r"看了|读了|学了|复习了|整理了|以后.{0,12}(?:都|全部|一定|要)|"
    r"(?:learn(?:ed|t) (?:and|how|about|to|the)|practi[cs]ed|reviewed|solved|revised|attended|ran|jogged|walked|biked|slept|woke|spent|finished|completed|watched|studied|worked on|"
    r"started|continued|got|went|bought|met|called|visited|ate|played|felt|cooked|definitely|hopefully|really|honestly|unfortunately|luckily|maybe|"
    r"not sure|feeling|trying|going to)\b",
    re.IGNORECASE,
)
"""How a line begins in a diary, where nobody needs to say who."""
_BEFORE_A_DAY = re.compile(r"(?:第|\b(?:day|week))\s?$", re.IGNORECASE)
_OF_A_DAY = re.compile(r"\s?(?:公里|打卡|of code|km\b|pages? read)", re.IGNORECASE)
_TOOK = re.compile(r"(?:\b(?:took|spent|takes)(?: me)?|用时|耗时|花费?|了)\s?$", re.IGNORECASE)
"""What stands before a time that somebody took."""
_TIME = re.compile(r"\d\s?(?:分钟|个?小时|天|个?星期|周|minutes?|mins?|hours?|h|days?|weeks?)$")
_HEARSAY = Words(
    r"据说|听说|传闻|可能有|也许|好像是|大概是|疑似|网传",
    r"\b(?:might|may) be\b|\b(?:maybe|perhaps|reportedly|allegedly|rumou?red|supposedly|i guess)\b",
)
_WRONG = Words(
    r"是错的|不对[）)。，]|（错|真的吗|存疑|有误",
    r"\(wrong|\bis it true\b|\bis wrong\b|not true\b|\?\?",
)
_PERISHABLE = Words(
    r"目前|现在|现如今|如今|最新|最近(?<!距离最近)(?<!离最近)(?!邻|的?(?:点|节点|中心|公共|距离))|至今|SOTA|"
    r"当前(?=最|主流|业界|市场|研究|水平|版本)",
    r"\b(?:currently|nowadays|at present|so far|latest|recently|state[- ]of[- ]the[- ]art)\b",
)


def diary(card: LintInput) -> Decision | None:
    """L14: feelings, activities and plans are of the day, not of the subject."""
    text = f"{card.core}\n{card.answer}"
    # who asks in words of their own has read the line: a word of feeling alone proves little there
    of_a_day = not card.is_asked_freely or (MOMENT.search(text) and LIVING.search(text))
    found = (of_a_day and DIARY.search(text)) or REMINDER.search(text)
    found = found or _OF_ONESELF.search(text) or _MYSELF.search(text)
    if found or _DID.match(card.core) or any(_is_of_a_day(*sides) for sides in card.gaps):
        return Decision.REFUSE
    # how long it took is a fact of a paper, but without a title it was the author's own time
    own = not card.is_named and any(_TOOK.search(before) for before, _ in card.gaps)
    return Decision.REFUSE if own and _TIME.search(card.answer) else None


def _is_of_a_day(before: str, behind: str) -> bool:
    return _BEFORE_A_DAY.search(before) is not None or _OF_A_DAY.match(behind) is not None


def perishable(card: LintInput) -> Decision | None:
    """L15: what is newest or best is so on a day, which title and date must tell.

    Hearsay may turn out otherwise, and what its author calls wrong is nothing to learn.
    """
    text = f"{card.core}\n{card.answer}"
    if _WRONG.search(text):
        return Decision.REFUSE
    if _HEARSAY.search(text):
        return Decision.HOLD
    if not _PERISHABLE.search(text):
        return None
    figures = card.about is not None and card.date is not None
    return None if figures else Decision.HOLD
