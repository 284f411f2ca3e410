"""Marks within lines: code, formulas, links and images first, then what is set off."""

import re
from collections.abc import Callable, Mapping

from srs.markdown.delimiters import Delimiter, resolved, sides_of
from srs.markdown.runs import Mark, MarkedRun

_SPECIAL = re.compile(r"[*_`~$\\!\[<]")
_BACKTICKS = re.compile(r"`+")
_LINK = re.compile(
    r"\[(?P<text>[^\[\]\n]{1,500})\]\((?P<to><[^<>\n]{1,1000}>|[^\s()<>]{1,1000})"
    r"(?:\s+\"[^\"\n]{0,300}\")?\)"
)
_IMAGE = re.compile(
    r"!\[(?P<alt>[^\[\]\n]{0,500})\]\((?P<to><[^<>\n]{1,1000}>|[^()\n\"]{1,1000}?)"
    r"(?:\s+\"[^\"\n]{0,300}\")?\s*\)"
)
_EMBEDDED = re.compile(r"!\[\[(?P<to>[^\[\]|\n]{1,500})(?:\|(?P<alt>[^\[\]\n]{0,300}))?\]\]")
_IMG = re.compile(r"<img\s[^<>]{0,1000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"\b(?P<name>src|alt)\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')", re.IGNORECASE
)
_ADDRESS = re.compile(r"<(?P<to>(?:https?|ftp|mailto):[^\s<>]{1,1000})>", re.IGNORECASE)
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|avif|heic|ico)$", re.IGNORECASE)
_ESCAPABLE = frozenset("`*_~$#|[]")
_WORDLIKE = re.compile(r"[\w ]+")
_ALNUM = re.compile(r"[A-Za-z0-9]")

Node = MarkedRun | Delimiter
_Found = tuple[list[Node], int] | None


def inline(text: str) -> tuple[MarkedRun, ...]:
    """`text` as runs; letters are kept, only marks that mean something go."""
    return resolved(_nodes(text))


def _nodes(text: str) -> list[Node]:
    found: list[Node] = []
    plain = at = 0
    while sign := _SPECIAL.search(text, at):
        start = sign.start()
        taken = _READERS[text[start]](text, start)
        if taken is None:
            at = start + 1
            continue
        nodes, at = taken
        if plain < start:
            found.append(MarkedRun(text[plain:start]))
        found += nodes
        plain = at
    if plain < len(text):
        found.append(MarkedRun(text[plain:]))
    return found


def _run(text: str, *marks: Mark, target: str = "") -> MarkedRun:
    return MarkedRun(text, frozenset(marks), target)


def _delimiter(text: str, at: int) -> _Found:
    sign, end = text[at], at
    while end < len(text) and text[end] == sign:
        end += 1
    opens, closes = sides_of(text, at, end)
    return [Delimiter(sign, end - at, opens=opens, closes=closes)], end


def _code(text: str, at: int) -> _Found:
    ticks = _BACKTICKS.match(text, at)
    if ticks is None:
        return None
    size, end = ticks.end() - at, text.find("\n\n", at)
    for close in _BACKTICKS.finditer(text, ticks.end(), end if end >= 0 else len(text)):
        if close.end() - close.start() == size:
            inner = text[ticks.end() : close.start()]
            if inner.startswith(" ") and inner.endswith(" ") and inner.strip():
                inner = inner[1:-1]
            return [_run(inner, "code")], close.end()
    return [MarkedRun(ticks[0])], ticks.end()


def _dollars(text: str, at: int) -> _Found:
    if text.startswith("$$", at):
        return _formula(text, at, "$$", "$$") or ([MarkedRun("$$")], at + 2)
    before = text[at - 1 : at]
    if _ALNUM.match(before) or text[at + 1 : at + 2].isspace():
        return None
    close = text.find("$", at + 1)
    while close > 0 and text[close - 1] == "\\":
        close = text.find("$", close + 1)
    after = text[close + 1 : close + 2]
    if close < 0 or text[close - 1].isspace() or _ALNUM.match(after) or after == "$":
        return None
    return _formula(text, at, "$", text[close])


def _formula(text: str, at: int, opening: str, closing: str) -> _Found:
    start = at + len(opening)
    end = text.find(closing, start)
    while end > 0 and closing == "$" and text[end - 1] == "\\":
        end = text.find(closing, end + 1)
    from srs.formula import (  # noqa: PLC0415, few cards have formulas, and the tables are large
        LONGEST,
        as_unicode,
        looks_like_formula,
    )

    if not 0 < end - start <= LONGEST:
        return None
    inner = text[start:end]
    if not looks_like_formula(inner):
        return None
    after = end + len(closing)
    return [_run(as_unicode(inner) or text[at:after], "formula")], after


def _backslash(text: str, at: int) -> _Found:
    after = text[at + 1 : at + 2]
    if after == "(":
        return _formula(text, at, "\\(", "\\)")
    if after == "[":
        close = text.find("\\]", at)
        bracketed = close < 0 or _WORDLIKE.fullmatch(text, at + 2, close)
        if not bracketed and (found := _formula(text, at, "\\[", "\\]")):
            return found
    return ([MarkedRun(after)], at + 2) if after in _ESCAPABLE and after else None


def _image(text: str, at: int) -> _Found:
    if image := _IMAGE.match(text, at):
        to = image["to"].strip().removeprefix("<").removesuffix(">")
        return [_run(image["alt"], "image", target=to)], image.end()
    if (image := _EMBEDDED.match(text, at)) and _PICTURE.search(image["to"].strip()):
        alt = image["alt"] or ""
        return [_run("" if alt[:1].isdigit() else alt, "image", target=image["to"].strip())], (
            image.end()
        )
    return None


def _link(text: str, at: int) -> _Found:
    link = _LINK.match(text, at)
    before = text[at - 1 : at] if at else ""
    if link is None or _ALNUM.match(before) or before in {"]", ")"}:
        return None
    to = link["to"].removeprefix("<").removesuffix(">")
    if not any(sign in to for sign in "/.#:"):
        return None
    said = resolved(_nodes(link["text"]))
    runs: list[Node] = [MarkedRun(run.text, run.marks | {"link"}, run.target) for run in said]
    if link["text"] != to:
        runs.append(_run(f" ({to})", "address"))
    return runs, link.end()


def _tag(text: str, at: int) -> _Found:
    if image := _IMG.match(text, at):
        said = {
            each["name"].lower(): each["double"] or each["single"] or ""
            for each in _ATTRIBUTE.finditer(image[0])
        }
        if said.get("src"):
            return [_run(said.get("alt", ""), "image", target=said["src"])], image.end()
    if address := _ADDRESS.match(text, at):
        return [_run(address["to"], "address")], address.end()
    return None


_READERS: Mapping[str, Callable[[str, int], _Found]] = {
    "*": _delimiter,
    "_": _delimiter,
    "~": _delimiter,
    "`": _code,
    "$": _dollars,
    "\\": _backslash,
    "!": _image,
    "[": _link,
    "<": _tag,
}
"""By the sign that each of them begins with; None where it stays a sign."""
