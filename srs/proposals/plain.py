"""Whether a proposal is plain text of a size that a card may have."""

import re

from srs.making.lint.source import HTML_ELEMENTS
from srs.proposals import limits
from srs.proposals.proposal import Proposal
from srs.text import harmless
from srs.translation import mark

_SAID = re.compile(r"[^\W_]")
_ELEMENT = re.compile(
    rf"</?(?:{HTML_ELEMENTS})(?:[\s/][^<>]*)?>|<!--|<!doctype|&(?:#x?[\da-f]+|lt|gt|nbsp|amp|quot);",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"[a-z][a-z\d+.-]{1,12}://\S*|\bwww\.\S*|\b(?:javascript|vbscript|mailto):\S+|\bdata:\w+/\S*",
    re.IGNORECASE,
)
_EMBEDDED = re.compile(r"!?\[[^\[\]]*\]\([^()]*\)|!?\[\[[^\[\]]*\]\]")
_STYLE = re.compile(
    r"\[/?(?:bold|dim|italic|underline|strike|blink|reverse|conceal|link|on|red|green|blue|yellow|black|white"
    r"|magenta|cyan|b|i|u|s|@click)\b[^\[\]\n]*\]|\[/\]",
    re.IGNORECASE,
)
"""Markup of terminals; nothing evaluates it, and nobody would learn it."""


def misshapen(proposal: Proposal) -> str | None:
    """Why a proposal is none that one could look into: too long or empty; None if it is."""
    return _too_long(proposal) or _empty(proposal)


def _too_long(proposal: Proposal) -> str | None:
    texts = (proposal.answer, *(proposal.items or ()))
    if len(proposal.question) > limits.LONGEST_QUESTION:
        return mark("The question is too long.")
    if len(texts) > limits.MOST_MEMBERS + 1:
        return mark("The list has more members than one card can ask for.")
    if max(map(len, texts)) > limits.LONGEST_ANSWER:
        return mark("The answer is too long.")
    return mark("The quote is too long.") if len(proposal.quote) > limits.LONGEST_QUOTE else None


def _empty(proposal: Proposal) -> str | None:
    texts = (proposal.answer, *(proposal.items or ()))
    if not _SAID.search(harmless(proposal.question)):
        return mark("The question is empty.")
    if not all(_SAID.search(harmless(text)) for text in texts) or proposal.items == ():
        return mark("The answer is empty, or a part of it is.")
    short = len(_SAID.findall(harmless(proposal.quote))) < limits.SHORTEST_QUOTE
    return mark("The quote is too short to prove anything.") if short else None


def unclean_text(proposal: Proposal, lines: str) -> str | None:
    """Why what a proposal says is no plain text; None if it is. Links of its `lines` are theirs."""
    said = (proposal.question, proposal.answer, *(proposal.items or ()))
    if any(harmless(text) != text for text in said) or (
        harmless(proposal.quote) != proposal.quote and proposal.quote not in lines
    ):
        return mark("It holds characters that cannot be seen and would be obeyed.")
    for text in said:
        if _ELEMENT.search(text):
            return mark("It holds markup.")
        for pattern in (_LINK, _EMBEDDED, _STYLE):
            if any(found not in lines for found in pattern.findall(text)):
                return mark("It holds markup or a link that its lines have not.")
    return None
