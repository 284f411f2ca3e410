"""Inline marks of Markdown, HTML, Obsidian and org, taken off: a card shows words, not marks."""

import html
import re

from srs.parse.lines import UNSAFE

# Every repetition has a bound or cannot overlap what follows it: hostile input costs linear time.
_KEPT = "\x00"
"""Stands around the number of a piece of code while marks are taken off; no log holds it."""
_PLACE = re.compile(rf"{_KEPT}(\d+){_KEPT}")
_MARKED = re.compile(r"[`*_\[\]<>&#^~\\$]|==")
_VERBATIM = re.compile(r"(`{1,2})(?!`)(?P<code>[^`\n]{1,300})\1(?!`)|(?P<math>\$[^$\n]{1,300}\$)")
_COMMENT = re.compile(r"<!--[^<>]{0,300}-->")
_IMAGE = re.compile(
    r"(?:!\[\[[^\[\]]{1,300}\]\]|!\[[^\[\]]{0,300}\]\([^()]{0,1000}\))(?:\{[:#.][^{}]{0,200}\})?"
)
"""With its width and height in braces, as Logseq and pandoc write them."""
_LINK = re.compile(
    r"(?<!\w)\[(?P<text>[^\[\]]{1,300})\](?:\((?:[^()]|\([^()]{0,100}\)){0,1000}\)|\[[^\[\]]{0,60}\])"
)
_WIKI = re.compile(
    r"\[\[(?P<page>[^\[\]|]{1,300})(?:\|(?P<shown>[^\[\]]{1,300})|\]\[(?P<org>[^\[\]]{1,300}))?\]\]"
)
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,30}\]:?")
_EMPHASIS = (
    re.compile(r"(\*{2,3}|__)(?=\S)(?P<text>.{1,300}?)(?<=\S)\1"),
    re.compile(r"(?<![A-Za-z0-9*\\])\*(?=[^\s*])(?P<text>[^*]{1,300})(?<=\S)\*(?![A-Za-z0-9*])"),
    re.compile(r"(?<![\w\\])_(?=[^\s_])(?P<text>[^_]{1,300})(?<=\S)_(?!\w)"),
)
_HIGHLIGHTED = re.compile(
    r"(?<![A-Za-z0-9=])==(?=[^\s=])(?P<text>[^=]{1,300})(?<=[^\s=])==(?![A-Za-z0-9=])"
)
_STRUCK = re.compile(r"~~(?=\S)[^~]{1,300}~~")
_BREAK = re.compile(r"</?br\s*/?>|<img\b[^<>]{0,1000}>", re.IGNORECASE)
# A pair of tags is markup; a tag by itself may be what the note is about, as <mask> or <th>.
_PAIRED = re.compile(
    r"<(?P<tag>b|i|u|em|strong|sub|sup|kbd|mark|span|font|center|small|big|del|ins|s|p|div|a|code|"
    r"details|summary|h[1-6])(?:\s[^<>]{0,300})?>(?P<text>[^<>]{0,300})</(?P=tag)>",
    re.IGNORECASE,
)
_RAISED = re.compile(
    r"(?:(?<=[\d)])|(?<=(?<![^\W\d_])[^\W\d_]))<sup>(?!(?:st|nd|rd|th)<)(?P<text>[-+−]?\w{1,12})</sup>",
    re.IGNORECASE,
)
"""A power: 2<sup>48</sup> is not 248."""
_AUTOLINK = re.compile(r"<(https?://[^<>\s]{1,1000})>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});")
_BLOCK_ID = re.compile(r"\s\^[A-Za-z0-9-]{3,40}$")
_TAGS_AT_END = re.compile(r"(?<!\s)(?:\s+#(?=[^\W\d])[\w/-]{1,60}){1,20}$")
_TAG = re.compile(r"(?<!\S)#(?=[^\W\d])([\w/-]{1,60})")
_ESCAPED = re.compile(r"\\([!\"#$%&'()*+,\-./:;<=>?@\[\]^_`{|}~])")


def without_marks(text: str) -> str:
    """`text` without images and without the marks of links, emphasis, tags and code.

    Code and formulas stay as they are written.
    """
    if not _MARKED.search(text):
        return text.strip()
    text = _TAGS_AT_END.sub("", _BLOCK_ID.sub("", text)) if "#" in text or "^" in text else text
    text, kept = _set_aside(text)
    return _put_back(_emphasis(_words(text)), kept).strip()


def stressed_words(text: str) -> tuple[str, ...]:
    """What the author set in bold, in italics or as a link, in order, without those marks."""
    if "*" not in text and "_" not in text and "[" not in text:
        return ()
    text, kept = _set_aside(text)
    found = [(match.start(), _shown(match)) for match in _WIKI.finditer(text)]
    for pattern in (_LINK, *_EMPHASIS):
        found.extend((match.start(), match["text"]) for match in pattern.finditer(text))
    words = (_put_back(without_marks(word), kept) for _, word in sorted(found))
    return tuple(word for word in dict.fromkeys(words) if word)


def _set_aside(text: str) -> tuple[str, list[str]]:
    """`text` with numbers in the places of code and formulas, and what stood there."""
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append((match["code"] or match["math"]).strip())
        return f"{_KEPT}{len(kept) - 1}{_KEPT}"

    return _VERBATIM.sub(keep, text), kept


def _put_back(text: str, kept: list[str]) -> str:
    return _PLACE.sub(lambda place: kept[int(place[1])], text) if kept else text


def _words(text: str) -> str:
    """`text` without links, tags and entities."""
    if "[" in text:
        text = _FOOTNOTE.sub("", _IMAGE.sub("", text))
        text = _LINK.sub(r"\g<text>", _WIKI.sub(_shown, text))
    if "<" in text:
        text = _RAISED.sub(_power, _BREAK.sub(" ", _COMMENT.sub("", text)))
        text = _AUTOLINK.sub(r"\1", _PAIRED.sub(r"\g<text>", _PAIRED.sub(r"\g<text>", text)))
    if "&" in text:
        text = _ENTITY.sub(_character, text)
    if "#" in text:
        text = _TAG.sub(r"\1", text)
    return text


def _power(raised: re.Match[str]) -> str:
    return "°" if raised["text"] == "o" else f"^{raised['text']}"


def _character(entity: re.Match[str]) -> str:
    return UNSAFE.sub("", html.unescape(entity[0])).replace("\xa0", " ")


def _shown(link: re.Match[str]) -> str:
    return link["org"] or link["shown"] or link["page"]


def _emphasis(text: str) -> str:
    if "~~" in text:
        text = _STRUCK.sub("", text)
    if "==" in text:
        text = _HIGHLIGHTED.sub(r"\g<text>", text)
    if "*" in text or "_" in text:
        for pattern in _EMPHASIS:
            text = pattern.sub(r"\g<text>", text)
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text
