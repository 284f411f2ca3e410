"""Lints of lists: few members, all of them names, and a question that tells how many."""

import re

from srs.making import limits
from srs.making.lint.lint_input import Decision, LintInput
from srs.note import Kind
from srs.prose.weigh import tokens, weight

_CLAUSE = re.compile(
    r"(?:并(?![行发列联])|再(?!现)|也|但|可以|通过|让|我们|你|如果|因为|所以|由于)"
    r"|(?:and|then|but|if|because|so|we|you|it|they|this|there)\b",
    re.IGNORECASE,
)
"""How a clause of an argument begins."""
_SAYS = re.compile(
    r"了(?!解)|使得|[^不而还就只总算要]是[^否非]|不能|可以|应该|(?<=[0-9A-Za-z])表示|意味着"
    r"|\b(?:is|are|was|were|has|have|had|does|did|should|would|could|cannot|can't|don't)\b",
    re.IGNORECASE,
)
"""A finite verb, by which a member says something instead of naming it."""
_GOES_ON = re.compile(
    r"容易(?!度)|会(?![议话员])|因此|从而|导致|使(?![用命者])|需要|就(?![绪业地近诊医职任读餐坐])"
    r"|都(?![城市])|还(?![原款价])|才(?![能华])|而(?!且)|却|只能"
)
"""How the second half of a sentence begins, which a comma does not make a member."""
_WORDS = {
    2: "两二", 3: "三", 4: "四", 5: "五", 6: "六", 7: "七", 8: "八", 9: "九", 10: "十",
}  # fmt: skip
_ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def too_many(card: LintInput) -> Decision | None:
    """L03: long lists are not remembered as one card."""
    count = len(card.items or ())
    if count > limits.MOST_MEMBERS:
        return Decision.REFUSE
    return Decision.HOLD if count > limits.MANY_MEMBERS else None


def no_list(card: LintInput) -> Decision | None:
    """L04: the members of a list are names, not clauses of an argument."""
    items = card.items
    if not items:
        return None
    if any(_GOES_ON.match(item) for item in items[1:]):
        return Decision.REFUSE
    wrong = any(
        not item or weight(item) > limits.LONGEST_MEMBER or "。" in item or _CLAUSE.match(item)
        for item in items
    )
    if wrong or len(set(items)) < len(items):
        return Decision.REFUSE
    saying = sum(_SAYS.search(item) is not None for item in items)
    return Decision.HOLD if saying >= limits.SAYING_MEMBERS * len(items) else None


def no_count(card: LintInput) -> Decision | None:
    """L05: who does not know how many are asked for cannot know when the answer is whole."""
    items, question = card.items, card.core
    if items is None or card.candidate.kind not in {Kind.LIST, Kind.SEQUENCE}:
        return None
    count = len(items)
    said = tokens(question)
    counted = (
        str(count) in said
        or len(card.gaps) == count
        or any(char in question for char in _WORDS.get(count, ""))
        or (count < len(_ENGLISH) and _ENGLISH[count] in said)
    )
    return None if counted else Decision.REFUSE
