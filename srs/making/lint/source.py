"""Lints of the source: nothing but what the lines say, and no markup of theirs."""

import re

from srs.making import limits
from srs.making.lint.lint_input import Decision, LintInput
from srs.prose.weigh import hard_tokens, token_set, tokens

_NEGATION = re.compile(
    r"不(?!同|仅|但|断|过)|没有?|未(?!来)|无法|并非|\b(?:not|no|never|without|cannot|nicht|kein\w*)\b|n't\b",
    re.IGNORECASE,
)
HTML_ELEMENTS = (
    "a|abbr|audio|b|big|blockquote|body|br|button|canvas|center|code|del|details|div|em|embed|font|form|frame|h[1-6]"
    "|head|hr|html|i|iframe|img|input|ins|kbd|li|link|mark|meta|object|ol|p|pre|q|s|script|small|span|strike|strong"
    "|style|sub|summary|sup|svg|table|tbody|td|textarea|th|thead|title|tr|tt|u|ul|video"
)
"""Of HTML; another word between angles is a place to fill in, as in 'git add <file>'."""
_MARKUP = re.compile(
    rf"https?://|www\.|<(?!(?:[a-z][a-z_-]*|[A-Z][A-Z_-]*)>)[a-zA-Z/!][^<>]*>|<(?i:{HTML_ELEMENTS})>|`{{3}}|!?\[\[|\]\(|\{{\{{|\}}\}}|\}}@\d|(?:^|\s)::|::(?:\s|$)"
    r"|^:\w+:$|[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]",
    re.MULTILINE,
)
_SIGN = re.compile(r"[:<`\[\]{}$w\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
"""Without one of these there is no markup: one cheap look spares many."""
_CODE = re.compile(
    r"#include\b|\bdef \w+\(|\w\([^()]{0,40}\)\s?[;{]|[;{}]\s*$|&&|\|\||[!=]=(?!=)|\+\+(?:$|\s|;)"
    r"|\b(?:sudo|npm|pip3?|brew|apt-get|docker|kubectl|curl|wget|chmod|ssh|git) [a-z-]+ \S"
    r"|(?:^|\s)\$ \w|\s--?[a-z][\w-]+[ =]\S",
    re.MULTILINE,
)
_CALL = re.compile(r"(?:\w\([^()]*|\w ?[!=]?= ?[\"'])$", re.ASCII)
"""What stands before an argument, or a text in a program."""
_LATEX = re.compile(r"\\[A-Za-z]+")
_CODE_IN_MEMBER = re.compile(r"[={}]")


def ungrounded(card: LintInput) -> Decision | None:
    """L16: every number and Latin word of the answer, and half of the rest, is in its lines.

    It must stand there as a word: the 3 of '13' is none. What a 'not' stands before in
    the lines is not told without it.
    """
    answer = "\n".join(card.answers)
    held, words = token_set(card.quote), tokens(answer)
    if not held.issuperset(words):
        share = sum(token in held for token in words) / len(words)
        if share < limits.GROUNDED or not hard_tokens(answer) <= held:
            return Decision.REFUSE
    elif not words:
        return Decision.REFUSE
    return Decision.REFUSE if _loses_negation(card) else None


def unclean(card: LintInput) -> Decision | None:
    """L21: addresses, markup and code are nothing to remember."""
    core, answer = card.core, card.answer
    text = f"{card.question}\n{answer}"
    if _SIGN.search(text) and (
        _MARKUP.search(text) or core.count("$") % 2 or answer.count("$") % 2
    ):
        return Decision.REFUSE
    if any(_CODE_IN_MEMBER.search(item) for item in card.items or ()):
        return Decision.REFUSE
    if card.gapped and (_CODE.search(core) or "=" in answer):
        return Decision.REFUSE
    if any(_CALL.search(before) for before, _ in card.gaps):
        return Decision.REFUSE
    return Decision.HOLD if len(_LATEX.findall(text)) > limits.LATEX else None


def _loses_negation(card: LintInput) -> bool:
    """Whether a 'not' right before the answer is neither in the question nor in the answer."""
    if card.items is not None:
        return False
    answer = card.answer
    at = card.quote.find(answer)
    before = card.quote[max(0, at - limits.NEGATED) : max(0, at)]
    if not _NEGATION.search(before):
        return False
    return not _NEGATION.search(f"{card.core}\n{answer}")
