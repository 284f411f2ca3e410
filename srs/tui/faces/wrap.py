"""Lines of a given width for text that mixes Chinese and English.

Textual breaks lines at spaces only, which cuts English words inside Chinese sentences
and lets a line begin with '。'. Here a line may end at a space and between wide
characters, never inside a word that would fit on a line, and punctuation stays with
the text it belongs to.
"""

from dataclasses import dataclass

from rich.cells import split_graphemes

NO_START = frozenset("。，、；：！？）》」』】〉〕〗’”…—～·,.;:!?)]}%℃")
"""What no line begins with."""

NO_END = frozenset("（《「『【〈〔〖‘“([{")
"""What no line ends with."""

_OF_PATHS = frozenset("/\\")
"""Behind which a path is cut that is longer than a line: neither in a name nor in a number."""
_NO_BREAK_SPACES = frozenset("\u00a0\u202f")
_ROOT, _ROOM_FOR_ROOT = "~/", 12
"""What of a path that is cut is left at its beginning, and from how many cells on."""
_NARROWEST = 2
"""A wide character must fit, or no line would ever hold it."""


@dataclass(frozen=True, slots=True)
class _Glyph:
    """What stands in one or two cells: a character with its accents and joiners."""

    text: str
    start: int
    end: int
    cells: int

    @property
    def is_space(self) -> bool:
        return self.text.isspace() and self.text not in _NO_BREAK_SPACES

    @property
    def is_wide(self) -> bool:
        return self.cells > 1


def wrap(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` cells (at least 2). Spaces at a break are dropped."""
    return [text[start:end] for start, end in wrap_spans(text, width)]


def wrap_spans(text: str, width: int) -> list[tuple[int, int]]:
    """The lines of `wrap` as offsets into `text`, from start up to end."""
    spans: list[tuple[int, int]] = []
    offset = 0
    for paragraph in text.split("\n"):
        spans.extend(
            (offset + start, offset + end)
            for start, end in _paragraph(paragraph, max(width, _NARROWEST))
        )
        offset += len(paragraph) + 1
    return spans


def cut_in_the_middle(path: str, room: int) -> str:
    """`path` in at most `room` cells: it keeps its beginning and, as far as that fits, its name."""
    glyphs = [_Glyph(path[s:e], s, e, cells) for s, e, cells in split_graphemes(path)[0]]
    if sum(glyph.cells for glyph in glyphs) <= room:
        return path
    name = max(path.rfind("/"), path.rfind("\\"))
    kept = max(0, room - 1)
    head = tail = ""
    for glyph in reversed(glyphs):
        if glyph.start < name or glyph.cells > kept - (len(_ROOT) if room > _ROOM_FOR_ROOT else 0):
            break
        tail, kept = glyph.text + tail, kept - glyph.cells
    for glyph in glyphs:
        if glyph.cells > kept:
            break
        head, kept = head + glyph.text, kept - glyph.cells
    return f"{head}…{tail}"


def _paragraph(text: str, width: int) -> list[tuple[int, int]]:
    glyphs = [_Glyph(text[s:e], s, e, cells) for s, e, cells in split_graphemes(text)[0]]
    words = next((at for at, glyph in enumerate(glyphs) if not glyph.is_space), len(glyphs))
    indent = sum(glyph.cells for glyph in glyphs[:words])
    start = words if indent >= width else 0
    lines: list[tuple[int, int]] = []
    while start < len(glyphs):
        end = _line_end(glyphs, start, width, first_word=max(start, words))
        last = end
        while last > start and glyphs[last - 1].is_space:
            last -= 1
        if last > start:
            lines.append((glyphs[start].start, glyphs[last - 1].end))
        start = end
        while start < len(glyphs) and glyphs[start].is_space:
            start += 1
    return lines or [(0, 0)]


def _line_end(glyphs: list[_Glyph], start: int, width: int, first_word: int) -> int:
    """Where the line from `start` ends: at a break, else inside a word longer than the line."""
    fits = _fitting(glyphs, start, width)
    if fits == len(glyphs):
        return fits
    inside = range(fits, first_word, -1)
    parted = (at for at in inside if _may_break(glyphs, at))
    half = (start + fits) // 2  # a line is not left nearly empty
    behind_name = (at for at in inside if at > half and glyphs[at - 1].text in _OF_PATHS)
    cut = (at for at in inside if not _clings(glyphs, at))
    found = (next(each, None) for each in (parted, behind_name, cut))
    return next(filter(None, found), max(fits, start + 1))


def _fitting(glyphs: list[_Glyph], start: int, width: int) -> int:
    """How far the glyphs from `start` fill `width` cells; spaces may hang over the edge."""
    cells = 0
    for at in range(start, len(glyphs)):
        cells += glyphs[at].cells
        if cells > width and not glyphs[at].is_space:
            return at
    return len(glyphs)


def _may_break(glyphs: list[_Glyph], at: int) -> bool:
    """Whether a line may end before glyph `at`."""
    before, after = glyphs[at - 1], glyphs[at]
    parts = before.is_space or after.is_space or before.is_wide or after.is_wide
    return parts and not _clings(glyphs, at)


def _clings(glyphs: list[_Glyph], at: int) -> bool:
    """Whether punctuation holds together what stands before and after glyph `at`."""
    after = next((glyph.text for glyph in glyphs[at:] if not glyph.is_space), "")
    before = next((glyph.text for glyph in reversed(glyphs[:at]) if not glyph.is_space), "")
    return after in NO_START or before in NO_END
