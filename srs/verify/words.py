"""Text as the words that are compared: what stands in it stands there as whole words.

A word is a figure with its sign, a run of letters, a character of a script without spaces, or a
sign. White space, full width and the marks of Markdown, org and HTML are none. Capitals count, and
so does every letter of another alphabet that looks the same.
"""

import html
import re
import unicodedata
from functools import lru_cache

_ALONE = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    r"\U00020000-\U0003ffff"
)
"""What is written without spaces: each character is a word."""
_LETTER = rf"[^\W_{_ALONE}]"
_WORD = re.compile(
    rf"[{_ALONE}]"
    rf"|(?:(?<![^\W{_ALONE}])(?<![.)\]])[-.](?=\d))?"
    rf"{_LETTER}+(?:(?<=\d)(?:[.,:]|\^-?)(?=\d){_LETTER}+)*"
    r"|[^\w\s]"
)
"""1.5B, -3, 10,000 and 10^6 are a word each, so that no 5, 3, 000 or 6 stands in them."""
_MARKS = frozenset("*`~#|\\[](){}<>\"'“”‘’「」『』《》〈〉【】")
_APART = str.maketrans({**{wide: f" {wide} " for wide in "，。：；．"}, "−": "-"})
"""In '1，5B' there is no 1,5."""
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_RAISED = re.compile("[\xb2\xb3\xb9\u2070-\u207f]+")
"""10² is not 102."""
_NUMBERED = re.compile(
    "[\xbc-\xbe\u2080-\u209c\u2150-\u218b\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3247"
    "\u3280-\u32bf]"
)
"""Fractions and numbers in circles or set low, which would run into the figure beside them."""
_POWER = re.compile(r"\^\{(-?\w{1,20})\}")
_UNREAD = re.compile(
    r"\{\{c\d{1,3}::|\[\[(?:[^\[\]|]{1,300}\||[^\[\]]{1,1000}\]\[)"
    r"|\]\([^()\n]{0,1000}(?:\([^()\n]{0,100}\)[^()\n]{0,300})?\)|\[\^\w{1,30}\]"
)
"""Before a gap its number; of a link the page behind other words, the address; a footnote."""
_IMAGE = re.compile(r"!\[([^\[\]\n]{0,300})\]\(")
"""Whose address is all that it says."""
_REFERENCE = re.compile(r"\]\[[^\[\]\n]{1,60}\]")
"""Behind the words of a link: what it is called elsewhere. Or words in brackets of their own."""
_TAKEN_BACK = re.compile(r"~~[^~\n]{1,300}~~|<!--.{0,1000}?-->", re.DOTALL)
_TAGS = (
    (re.compile(r"(?<=\d)<sub>(?=\d)|</?br\s*/?>", re.IGNORECASE), " "),
    (re.compile(r"<sup>o</sup>", re.IGNORECASE), "°"),
    (re.compile(r"<sup>(?!(?:st|nd|rd|th)<)", re.IGNORECASE), "^"),
    (
        re.compile(
            r"</?(?:a|b|big|center|code|del|div|em|font|i|ins|kbd|mark|p|s|small|span|strong|su[bp]"
            r"|u)(?:\s[^<>]{0,300})?>",
            re.IGNORECASE,
        ),
        "",
    ),
)
_BULLET = re.compile(r"^[ \t>]*[-*+•](?=[\s\d])", re.MULTILINE)
_INSIDE = re.compile(rf"{_LETTER}(?:{_LETTER}|[\u0300-\u036f])|[-−.,:^]\d|.[-−.,:^]\d", re.DOTALL)
"""Two or three characters between the first two of which no word may end."""
_HIDES = re.compile(r"<|~~|\[\[|\]\(|\^\{")
"""What may make words none: struck out, an address, a comment, a part of a power."""
_BETWEEN = "\n"
ONCE_MORE = "\0"
NO_WORDS = _BETWEEN
"""What a text without words, of signs like '<>' alone, is written as."""


def word_row(text: str) -> str:
    """The words of `text`, with a line end around each: one such row may be sought in another."""
    text = _UNSEEN.sub("", text)
    if "<" in text or "~~" in text:
        text = _TAKEN_BACK.sub(" ", text)
        for tag, instead in _TAGS:
            text = tag.sub(instead, text)
    if "^{" in text:
        text = _POWER.sub(r"^\1", text)
    if "[" in text or "{{" in text:
        text = _UNREAD.sub(" ", _IMAGE.sub(r"!\1 (", text))
    if "==" in text:
        text = text.replace("==", " ")
    if "&" in text:
        text = html.unescape(text)
    if not text.isascii():
        text = _NUMBERED.sub(r" \g<0> ", _RAISED.sub(r"^\g<0>", text))
        text = unicodedata.normalize("NFKC", text.translate(_APART))
    return _BETWEEN.join(["", *(w for w in _WORD.findall(text) if w not in _MARKS), ""])


@lru_cache(maxsize=256)  # the cards of a line come one after the other
def word_row_of_lines(lines: str) -> str:
    """The same of lines of a log, without the bullets before them.

    Behind ONCE_MORE, the same without what may be references.
    """
    lines = _BULLET.sub("", lines)
    row = word_row(lines)
    return f"{row}{ONCE_MORE}{word_row(_REFERENCE.sub(']', lines))}" if "][" in lines else row


def is_whole(part: str, text: str) -> bool:
    """Whether a glance shows that `part` stands in `text` to the letter, and divides no word."""
    at = text.find(part)
    if at < 0 or not part.strip() or _HIDES.search(text):
        return False
    before = text[at - 1 : at + 2] if at else f" {text[:2]}"
    return not (_INSIDE.match(before) or _INSIDE.match(text, at + len(part) - 1))
