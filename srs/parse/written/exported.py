"""Notes between START and END, or STARTI and ENDI, as Obsidian_to_Anki takes them to Anki."""

import re

from srs.parse.written.gaps import Marked, clozes, find_gaps
from srs.parse.written.page import Page, WrittenBlock
from srs.translation import mark

_TYPE = re.compile(
    r"(?:Basic|Cloze|基础|基本|问答题?|填空题?)\b.{0,60}"
    r"|[^\s:：。，.!?？！]{1,30}(?: [^\s:：。，.!?？！]{1,30}){0,4}$",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"STARTI\s*\[(?P<type>[^\[\]\n]{1,60})\]\s*(?P<text>(?:(?!STARTI)[^\n])*?)ENDI(?!\w)"
)
_LEFT = re.compile(r"(?:STARTI\s*\[|\bENDI\b)")
_USUAL = (
    r"Front|Back(?: Extra)?|Text|Extra|Add Reverse|Header"
    r"|正面|背面(?:额外)?|反面|文字|额外|问题?|答案?"
)
"""Names of fields."""
_FIELD = re.compile(rf"^[ \t]*(?P<name>{_USUAL})\s?[:：][ \t]*", re.MULTILINE | re.IGNORECASE)
_OWN_FIELD = re.compile(
    r"^[ \t]*(?P<name>[A-Z\u4e00-\u9fff][^\s:：][^:：\n]{0,28})[:：](?:[ \t]+|$)",
    re.MULTILINE,
)
_FIELD_IN_LINE = re.compile(rf"(?:^|\s)(?P<name>{_USUAL})\s?[:：]\s*", re.IGNORECASE)
_TAGS = re.compile(r"(?:^[ \t]*|\s)Tags?\s?[:：][^\n]*$", re.MULTILINE)
_ID = re.compile(r"(?:<!-- ?)?\bID: ?\d{6,}(?: ?-->)?")
_MATH = re.compile(r"\$[^$\n]{1,300}\$|`[^`\n]{1,300}`|\\\(.{1,300}?\\\)")
_CURLY = re.compile(r"(?<!\{)\{(?:c?(?P<n>\d{1,3})[:|])?(?P<gap>[^{}\n]{1,300})\}(?!\})")
_IS_CLOZE = re.compile(r"cloze|填空", re.IGNORECASE)
_BOTH = re.compile(r"reversed? card\)|反转|双向", re.IGNORECASE)
_OPTIONAL = re.compile(r"optional|可选", re.IGNORECASE)
_LONGEST = 100
"""Lines of a note."""
_NO_TEXT = mark("note for Anki without text")
_NO_GAPS = mark("note for Anki without gaps")
_UNCLOSED_IN_LINE = mark("note that begins with STARTI and has no ENDI")
_UNCLOSED = mark("note that begins with START and has no END")


def exported(page: Page, at: int) -> WrittenBlock | None:
    """The note that begins with START at `at`, or the notes of a line with STARTI."""
    text = page.text(at)
    if text[:5] != "START" and "STARTI" not in text:
        return None
    if text == "START":
        return _note(page, at)
    notes = list(_INLINE.finditer(text))
    if not notes:
        begun = _LEFT.match(text) is not None
        return WrittenBlock(at, at + 1, (), _UNCLOSED_IN_LINE, "unclosed") if begun else None
    end = page.end_of_marks(at + 1)
    blocks = [
        _cards(page, (at, end), note["type"], _fields(_without_end(note["text"]), _FIELD_IN_LINE))
        for note in notes
    ]
    pairs = tuple(pair for block in blocks for pair in block.pairs)
    return WrittenBlock(at, end, pairs, blocks[0].why_none, blocks[0].code)


def _note(page: Page, at: int) -> WrittenBlock | None:
    if at + 1 >= len(page.lines) or not _TYPE.match(page.text(at + 1)):
        return None
    end = next(
        (
            n
            for n in range(at + 2, min(at + _LONGEST, len(page.lines)))
            if page.lines[n].text in {"END", "START"}
        ),
        None,
    )
    kind = page.text(at + 1)
    if end is None or page.lines[end].text == "START":
        return (
            WrittenBlock(at, at + 1, (), _UNCLOSED, "unclosed")
            if _looks_like_a_note(page, at)
            else None
        )
    text = _without_end(page.body(at + 2, end))
    fields = _fields(text, _FIELD)
    if len(fields) == 1 and not _IS_CLOZE.search(kind):
        fields = _fields(text, _OWN_FIELD)
    return _cards(page, (at, page.end_of_marks(end + 1)), kind, fields)


def _looks_like_a_note(page: Page, at: int) -> bool:
    """Whether what stands below START is a note although nothing ends it."""
    below = [page.text(n) for n in range(at + 1, min(at + 8, len(page.lines)))]
    return bool(re.match(r"Basic|Cloze", below[0])) or any(_FIELD.match(text) for text in below)


def _without_end(text: str) -> str:
    """A note without its tags and its number in Anki."""
    return _ID.sub("", _TAGS.sub("", _ID.sub("", text))).strip()


def _fields(text: str, sign: re.Pattern[str]) -> list[tuple[str, str]]:
    """Name and text of each field; that of the first may have no name."""
    names = list(sign.finditer(text))
    starts = [match.start() for match in names] + [len(text)]
    found = [("", text[: starts[0]].strip())]
    found += [
        (match["name"].lower(), text[match.end() : end].strip())
        for match, end in zip(names, starts[1:], strict=True)
    ]
    return [(name, said) for name, said in found if said]


def _cards(
    page: Page, lines: tuple[int, int], kind: str, fields: list[tuple[str, str]]
) -> WrittenBlock:
    start, end = lines
    if not fields:
        return WrittenBlock(start, end, (), _NO_TEXT, "no-text")
    first = fields[0][1]
    if _IS_CLOZE.search(kind):
        pairs = clozes(first, find_gaps(first) or list(_curly(first)))
        return (
            page.gapped(start, end, pairs)
            if pairs
            else WrittenBlock(start, end, (), _NO_GAPS, "no-gap")
        )
    reverse = dict(fields).get("add reverse")
    both = bool(_BOTH.search(kind)) and (reverse is not None or not _OPTIONAL.search(kind))
    back = "\n".join(said for name, said in fields[1:] if name != "add reverse")
    if not back:
        return WrittenBlock(start, end, ())
    return page.block(start, end, [(first, back)], "exported", both=both)


def _curly(text: str) -> list[Marked]:
    """'{gap}', '{1:gap}', '{c1|gap}'; each without a number is a card of its own."""
    math = [match.span() for match in _MATH.finditer(text)]
    return [
        Marked(*m.span(), m.span("gap"), None, (f"c{m['n']}" if m["n"] else f"s{m.start()}",))
        for m in _CURLY.finditer(text)
        if not any(a <= m.start() < b for a, b in math)
    ]
