"""Tables of Markdown and org: what is in their cells."""

import re
from collections.abc import Sequence

from srs.parse.document import Table, TableRow
from srs.parse.inline import without_marks
from srs.parse.lines import Line

_COLUMNS = range(2, 6)
_MOST_ROWS = 60
_RULE = re.compile(r"\|?(?:\s*:?-+:?\s*[|+])+(?:\s*:?-+:?\s*)?\|?$")
_CELL = re.compile(r"(?:\\.|`[^`]{0,300}`|\[\[[^\[\]]{0,300}\]\]|[^|\\])++|\||\\")


def is_rule(text: str) -> bool:
    """Whether `text` is the line between the head and the body of a table."""
    return _RULE.match(text) is not None


def read_tables(lines: Sequence[Line]) -> list[Table]:
    """The small tables among `lines`, which are all those of tables, in order.

    A table of one column or of more than five is no set of facts, and neither is a very long one.
    """
    runs: list[list[Line]] = []
    for line in lines:
        if not runs or line.after_blank or runs[-1][-1].number != line.number - 1:
            runs.append([])
        runs[-1].append(line)
    return [table for run in runs if (table := _read(run))]


def _read(run: list[Line]) -> Table | None:
    if len(run) > _MOST_ROWS:
        return None
    rules = [at for at, line in enumerate(run) if is_rule(line.text)]
    rows = [TableRow(line.number, _cells(line.text)) for line in run if not is_rule(line.text)]
    columns = max((len(row.cells) for row in rows), default=0)
    if columns not in _COLUMNS or not rows:
        return None
    has_header = rules[:1] == [1] or rules[:2] == [0, 2]
    header = rows[0].cells if has_header else ()
    body = tuple(rows[1:] if has_header else rows)
    return Table(run[0].number, run[-1].number, header, body) if body else None


_IN_A_LIST = re.compile(r"^(?:[-*+•]|\d{1,3}[.)])\s+(?=\|)")
"""The marker of a point that is a table stands before its first line only."""


def _cells(text: str) -> tuple[str, ...]:
    """The cells between the bars; a bar in code, in a link or behind a backslash is none."""
    cells = [""]
    for part in _CELL.findall(_IN_A_LIST.sub("", text.strip(), count=1).removeprefix("|")):
        if part == "|":
            cells.append("")
        else:
            cells[-1] += part
    if not cells[-1].strip():
        cells.pop()
    return tuple(without_marks(cell.replace("\\|", "|")) for cell in cells)
