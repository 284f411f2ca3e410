"""A blamed log as a picture to share: SVG, each character in the cells that it takes."""

from collections.abc import Iterator, Mapping
from html import escape
from itertools import groupby
from pathlib import Path

from srs.blame import FADED, FIRM, Blame, BlamedLine, Mark
from srs.card import CardId
from srs.cells import cells, cut_to_width, width
from srs.study.blame_words import blame_summary, lead, on_its_line
from srs.translation import trn

ROWS = 120
"""Lines of a log that one picture shows."""
_COLUMNS = 96
"""Cells of the text of a line; what is longer is cut."""
_LEAD = 9
_CELL, _ROW, _SIZE = 8.4, 20, 14
_EDGE = 24
_PALEST = 0.3
_STYLE = """\
.paper { fill: #fdfdfb; stroke: #d9d9d4 } text { fill: #1b1b1b; font: 14px ui-monospace, \
"SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", "Sarasa Mono SC", \
"Noto Sans Mono CJK SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", monospace; \
white-space: pre }
.soft { fill: #6b6b6b } .new { fill: #1f5fae } .waits { fill: #8a3fa0 } .gone { fill: #b3261e }
.title { font-weight: bold }
@media (prefers-color-scheme: dark) { .paper { fill: #16181b; stroke: #33363a } \
text { fill: #e8e8e6 } .soft { fill: #9a9a98 } .new { fill: #7db4f5 } .waits { fill: #d59be6 } \
.gone { fill: #f2938c } }
"""


def blame_picture(found: Blame, _: Mapping[CardId, str]) -> str:
    """The picture of the first `ROWS` lines; a row more tells how many are not shown."""
    shown = found.shown[:ROWS]
    more = len(found.shown) - len(shown)
    rows = [row for at, line in enumerate(shown) for row in _row(line, _top(at))]
    if more:
        said = trn("… and {number} more line", "… and {number} more lines", more)
        rows += _text(said, _EDGE + (_LEAD + 2) * _CELL, _top(len(shown)), "soft")
    wide = round(2 * _EDGE + (_LEAD + 2 + _COLUMNS) * _CELL)
    high = _top(len(shown) + bool(more)) + _EDGE // 2
    size = f'viewBox="0 0 {wide} {high}" width="{wide}" height="{high}"'
    name = on_its_line(Path(found.path).name)
    about = cut_to_width(blame_summary(found), _LEAD + 2 + _COLUMNS)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img">',
        f"<title>{escape(name)}</title>",
        f"<style>{_STYLE}</style>",
        f'<rect class="paper" x=".5" y=".5" width="{wide - 1}" height="{high - 1}" rx="8"/>',
        *_text(cut_to_width(name, _COLUMNS), _EDGE, _EDGE + _SIZE, "title"),
        *_text(about, _EDGE, _EDGE + _SIZE + _ROW, "soft"),
        *rows,
        "</svg>\n",
    ]
    return "\n".join(parts)


def _top(row: int) -> int:
    """The base line of a row of the log."""
    return _EDGE + _SIZE + _ROW * (row + 3)


def _row(line: BlamedLine, top: int) -> Iterator[str]:
    said = cut_to_width(lead(line), _LEAD)
    at = _EDGE + (_LEAD - width(said)) * _CELL
    yield from _text(said, at, top, _kind(line))
    text = cut_to_width(on_its_line(line.text), _COLUMNS)
    yield from _text(text, _EDGE + (_LEAD + 2) * _CELL, top, "", _opacity(line))


def _kind(line: BlamedLine) -> str:
    if line.retrievability is not None:
        return "gone" if line.retrievability < FADED else ""
    return "soft" if line.mark is Mark.NONE else line.mark.value


def _opacity(line: BlamedLine) -> float:
    chance = line.retrievability
    if chance is None or chance >= FIRM:
        return 1.0
    return _PALEST + (1 - _PALEST) * (chance / FIRM) ** 3


def _text(text: str, left: float, top: int, kind: str, opacity: float = 1.0) -> Iterator[str]:
    """`text` from `left` on, in runs of characters that are as wide as each other.

    No font has Chinese of just twice the width of its Latin letters on every machine.
    """
    told = f' class="{kind}"' if kind else ""
    told += f' opacity="{opacity:.2f}"' if opacity < 1 else ""
    for wide, run in groupby(_signs(text), lambda sign: (width(sign), sign.isspace())):
        signs = "".join(run)
        taken = width(signs)
        if not wide[1]:
            length = f' textLength="{taken * _CELL:.1f}" lengthAdjust="spacingAndGlyphs"'
            yield f'<text x="{left:.1f}" y="{top}"{told}{length}>{escape(signs)}</text>'
        left += taken * _CELL


def _signs(text: str) -> Iterator[str]:
    """`text` in characters, each with what is drawn into it."""
    sign = ""
    for char in text:
        if sign and cells(char) and not sign.endswith("\u200d"):
            yield sign
            sign = ""
        sign += char
    if sign:
        yield sign
