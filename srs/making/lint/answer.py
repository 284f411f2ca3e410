"""Lints of the answer: whole, precise, and not to be had from the question."""

import re
from collections.abc import Iterator

from srs import render
from srs.making import limits
from srs.making.lexicon.words import GENERIC, META, OPINION, SET_NOUN
from srs.making.lint.lint_input import Decision, LintInput
from srs.making.lint.torn import bare, has_its_gap, is_taken_back, is_torn
from srs.note import Kind
from srs.prose.clauses import without_brackets
from srs.prose.weigh import hard_tokens, weight
from srs.text import folded

_LATIN_OR_DIGIT = re.compile("[a-z0-9]")
_HAN_RUN = re.compile(r"[\u3400-\u9fff]+")
_CONNECTIVE = re.compile(
    r"^(?:而(?!言)|并(?![行发列联])|即(?!时|使|可)|的|但|比如|例如"
    r"|(?:which|and|or|but|so|e\.g|i\.e)\b|[:：,，.。;；=|>、）)])",
    re.IGNORECASE,
)
_HANGING = re.compile(
    r"(?:(?<!目)的|(?<![饱总柔])和|(?<![存内外潜现所])在|(?<![小实同准延及暂计耗])时|(?<![最前背落先])后"
    r"|(?<!参)与|(?<![普涉提])及|或|把|被|[来來][说說]|而言|[（(《「，,、：:])$|\b(?:(?<!know )of|the|a|an|and|or|to|with|for|in)$",
    re.IGNORECASE,
)
_KEYWORD = re.compile(r"[A-Za-z]+\Z|[A-Za-z]+\s?[\u3400-\u9fff]")
"""One Latin word and nothing else, or one in a Chinese sentence."""
_OF_A_TIME = {"时", "后"}
_ASKS_WHEN = re.compile(r"什么时[候机]|何时|哪[个种]时|什么情况|\bwhen\b", re.IGNORECASE)
_END = re.compile(r"\s*(?:$|[，。；：、！？,.;:!?）)\]】])", re.MULTILINE)
_IS_LIKE = re.compile(r"(?:.*[^\W_])?(?<![不而还就只总算要])是[^否非].*[^是]的")
"""'X 是无序的' is whole: 是 and 的 stand around what something is like."""
_LONGEST_HANGING = 4
"""Characters at the end of an answer where one of these begins."""
_PAIRS = ("（）", "《》", "「」", "【】", "[]", "“”")
_BRACKET = re.compile(f"[(){re.escape(''.join(_PAIRS))}]")
_WIDE = str.maketrans("()", "（）")
"""Half of the people who open a bracket in one width close it in the other."""
_ELSEWHERE = re.compile(
    r"(?:具体|详细)?(?:参?见|详见|参考|看)\s?(?:[《\w.])|(?:placed|shown|listed|given|see|as) (?:above|below|here)\b|see ",
    re.IGNORECASE,
)
"""It stands somewhere else."""
_EMPTY = re.compile(
    r"(?:(?-i:[\u3400-\u9fff])|太多|很少|不少|一些|其他|如下|以下|这样|那样|这个|那个|它们?|他们|上述|同上|没有|未知|"
    r"it|them|this|that|these|those|more|less|same|others?|one|none|aber|also|oder|und|"
    r"(?:as )?(?:follows|below|above)|when|where|here|there|etc)",
    re.IGNORECASE,
)
_NUMERAL = re.compile("[一二两三四五六七八九十百千万亿]")
_JOINTS = re.compile(r"(?<=[a-z])[\s_-](?=\d)|(?<=\d)\s(?=[^\Wa-z\d_])")
_NAMES = re.compile(r"[A-Za-z0-9]")
_FIGURE = re.compile(
    r"(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)\s?"
    r"(?P<scale>[kKMBGTwW](?![A-Za-z])|百万|千万|[百千万亿]|(?:thousand|million|billion|trillion)\b)?"
)
_IN_A_NAME = re.compile(r"[A-Za-z_][\w.-]*\d[\w.]*|\d+(?:\.\d+){2,}|第\s?\d+")
"""The 2 of 'GPT-2' is no figure."""
_SCALE = {
    "k": 1e3, "K": 1e3, "M": 1e6, "B": 1e9, "G": 1e9, "T": 1e12, "w": 1e4, "W": 1e4,
    "百": 1e2, "千": 1e3, "万": 1e4, "百万": 1e6, "千万": 1e7, "亿": 1e8,
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
}  # fmt: skip


def gives_away(card: LintInput) -> Decision | None:
    """L09: the answer stands in the question, word for word, by most of its words, or as a figure."""
    question = folded(card.question)
    named = [folded(without_brackets(answer) or answer) for answer in card.answers]
    leaks = sum(len(answer) > 1 and _contains(question, answer) for answer in named)
    if leaks and leaks * 2 >= len(named):
        return Decision.REFUSE
    if card.items is not None:
        return None
    if card.gapped and _stands_again(card):
        return Decision.REFUSE
    if card.candidate.kind is Kind.NUMBER and card.gapped:
        return _figure_given(card)
    return Decision.REFUSE if _mostly_given(card) else None


def cut_off(card: LintInput) -> Decision | None:
    """L12: a piece torn from a sentence, a word or a number; or what is only asked, or taken back."""
    if any(_is_piece(card, answer) for answer in card.answers):
        return Decision.REFUSE
    if len(card.answers) > limits.MOST_MEMBERS:
        return None  # L03 rejects it, and so many are not held against so many lines
    line = bare(card.quote)
    bares = [bare(part) for part in card.parts]
    asked = card.items is None and any(has_its_gap(part, line) for part in bares)
    if asked or any(is_torn(part, line) for part in bares):
        return Decision.REFUSE
    if card.gapped:
        return Decision.HOLD if _unbalanced(card.core) else None
    if any(is_taken_back(part, line) for part in bares):
        return Decision.REFUSE
    return Decision.HOLD if is_taken_back(bares[-1], line, later=True) else None


def _is_piece(card: LintInput, answer: str) -> bool:
    """Whether an answer begins or ends as a piece of a sentence does."""
    if _unbalanced(answer):
        return True
    if card.is_asked_freely and _KEYWORD.match(answer):
        return False  # the 'or' of a query language is a name
    if _CONNECTIVE.match(answer):
        return True
    hanging = _HANGING.search(answer, len(answer) - _LONGEST_HANGING)
    return hanging is not None and not (
        card.is_asked_freely and _ends_whole(card, answer, hanging[0])
    )


def _ends_whole(card: LintInput, answer: str, ending: str) -> bool:
    """Whether an answer to somebody's own question ends where it may: 'when?', '只在第一次读时'."""
    if _IS_LIKE.fullmatch(answer):
        return True
    if ending in _OF_A_TIME and _ASKS_WHEN.search(card.core):
        return True
    at = card.quote.find(answer)
    ends = at >= 0 and _END.match(card.quote, at + len(answer)) is not None
    return ends and ending in {*_OF_A_TIME, "的"}


def says_nothing(card: LintInput) -> Decision | None:
    """L13: an answer that nobody could get wrong, or that could be anything."""
    answer = card.answer.strip()
    short = weight(answer) < limits.SHORTEST_CLOZE
    if short and OPINION.search(answer):
        return Decision.REFUSE
    if _ELSEWHERE.match(answer):
        return Decision.REFUSE
    counted = card.is_asked_freely and _NUMERAL.fullmatch(answer)
    if (
        (_EMPTY.fullmatch(answer) and not counted)
        or META.fullmatch(answer)
        or GENERIC.fullmatch(answer)
    ):
        return Decision.REFUSE
    vague = weight(answer) < limits.SHORTEST_DEFINITION and not _NAMES.search(answer)
    if vague and "是什么" in card.core:
        return Decision.HOLD
    # '____：a，b，c' asks for the label, not for what it holds
    label = card.gapped and SET_NOUN.search(answer) and card.items is None
    return Decision.REFUSE if label else None


def _stands_again(card: LintInput) -> bool:
    """Whether what a gap hides stands elsewhere in the question, perhaps joined otherwise.

    'GPT-3' is told by 'GPT3', and '6 层' by '6层'.
    """
    around = _JOINTS.sub("", render.question_text(card.content, "|").lower())
    named = ((without_brackets(part) or part).lower() for part in card.parts)
    hidden = (_JOINTS.sub("", part) for part in named)
    return any(part and _contains(around, part) for part in hidden)


def _contains(question: str, answer: str) -> bool:
    """Whether `answer` stands in `question`, as a word of its own where it is Latin."""
    if not answer.isascii():
        return answer in question
    at = question.find(answer)
    while at >= 0:
        around = question[max(0, at - 1) : at] + question[at + len(answer) : at + len(answer) + 1]
        if not _LATIN_OR_DIGIT.search(around):
            return True
        at = question.find(answer, at + 1)
    return False


def _mostly_given(card: LintInput) -> bool:
    """Whether most words of the answer are in the question; both sides of a contrast may be."""
    if card.candidate.kind is Kind.CONTRAST:
        return False
    # 'PPO 优化算法' is not told by '用了什么优化算法': its name is what is asked for
    if not hard_tokens(card.answer) <= hard_tokens(card.question):
        return False
    words, pairs = hard_tokens(card.answer), _pairs(card.answer)
    if len(words) + len(pairs) < limits.FEWEST_LEAKED:
        return False
    given = len(words) + sum(pair in card.question for pair in pairs)
    return given >= limits.LEAKED * (len(words) + len(pairs))


def _pairs(text: str) -> set[str]:
    """The pairs of Chinese characters that follow each other."""
    return {run[n : n + 2] for run in _HAN_RUN.findall(text) for n in range(len(run) - 1)}


def _figure_given(card: LintInput) -> Decision | None:
    """'1.51亿参数（0.15B）' tells one figure twice; '5亿 ... 5亿' in two gaps tells itself."""
    parts = card.parts
    if len(set(parts)) < len(parts):
        return Decision.HOLD
    around = list(_values(card.core))
    for part in parts:
        for value in _values(part):
            alike = (abs(value - other) <= limits.SAME_FIGURE * value for other in around)
            if value >= limits.LARGE_FIGURE and any(alike):
                return Decision.REFUSE
    shown = set(_values(_IN_A_NAME.sub("", card.core)))
    return Decision.REFUSE if any(shown.issuperset(_values(part)) for part in parts) else None


def _values(text: str) -> Iterator[float]:
    for match in _FIGURE.finditer(text):
        yield float(match["number"].replace(",", "")) * _SCALE.get(match["scale"] or "", 1)


def _unbalanced(text: str) -> bool:
    if not _BRACKET.search(text):
        return False
    wide = text.translate(_WIDE)
    return any(wide.count(pair[0]) != wide.count(pair[1]) for pair in _PAIRS)
