"""Rows of a table: what its columns say of what stands in the first one."""

import re
from collections.abc import Iterator

from srs.content import Basic, Prompt
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.language import Language
from srs.making.lexicon.languages import asking_in, of_names
from srs.making.lexicon.words import DIARY, REMINDER
from srs.making.rule import Sees, rule
from srs.making.text.heads import asks
from srs.making.text.place import Place
from srs.note import Kind
from srs.parse import Table, TableRow
from srs.prose.weigh import weight

_COUNTER = re.compile(r"(?:#|no\.?|nr\.?|id|index|序号|编号|番号)?$", re.IGNORECASE)
_OF_THE_NOTE = re.compile(
    r"date|day|time|week|status|progress|todo|done|link|url|source|notes?|remarks?|duration|hours?|"
    r"日期|时间|天|周|状态|进度|链接|来源|备注|完成|计划|次数",
    re.IGNORECASE,
)
"""Columns of a diary or a plan, not of facts."""
_VERSUS = re.compile(r"\bvs\.?\b|versus|对比|比较|区别", re.IGNORECASE)
_FIGURE = re.compile(r"[\d.,%~\s-]+$")
_COMMAND = re.compile(
    r"[;=]|(?:^|\s)--?[a-z]|^[a-z]+-[a-z]$|^//|\$\w|^sudo\s|\w\(\)|^(?:https?:|/)\S", re.ASCII
)
"""What stands in a row of commands: the writer of the table gave it no header."""
_YES_NO = re.compile(r"吗[？?]?$|是否|能否")


@rule(
    {"table.cell": "a cell of a table, by the names of its row and its column"},
    ("| 元素 | 符号 |\n| --- | --- |\n| 铁 | Fe |\n| 铜 | Cu |\n", "铁的符号是什么？"),
    (
        "| Metal | Symbol |\n| --- | --- |\n| iron | Fe |\n| copper | Cu |\n",
        "What is the symbol of iron?",
    ),
    sees=Sees.TITLE,
)
def tabled(place: Place) -> Iterator[Candidate]:
    """A card for each cell that says something of the first cell of its row."""
    section = place.section
    for table in section.tables:
        key = 1 if _counts(table) else 0
        values = range(key + 1, max(len(row.cells) for row in table.rows))
        if len(table.header) == 2 and _VERSUS.search(section.title or ""):  # noqa: PLR2004
            continue  # two things side by side: neither column says what the other one is
        if any(map(_COMMAND.search, table.header)):
            continue
        if not limits.FEWEST_ROWS <= len(table.rows) <= limits.MOST_ROWS or _is_of_the_note(table):
            continue
        keys = [row.cells[key] for row in table.rows if len(row.cells) > key]
        for row in table.rows if len(set(keys)) == len(keys) == len(table.rows) else ():
            for column in values:
                yield from _cell(table, row, key, column, place.around)


def _cell(
    table: Table, row: TableRow, key: int, column: int, spoken: Language
) -> Iterator[Candidate]:
    if len(row.cells) <= column:
        return
    named, value = row.cells[key].strip(), row.cells[column].strip()
    header = table.header[column].strip() if len(table.header) > column else ""
    fits = 0 < weight(named) <= limits.LONGEST_KEY and 0 < weight(value) <= limits.LONGEST_VALUE
    if not fits or named == value or DIARY.search(value) or REMINDER.search(value):
        return
    question = _question(named, header, value, of_names(f"{named}{header}", spoken))
    if question is None or _YES_NO.search(header):
        return
    only = len(table.header) == 2  # noqa: PLR2004 - a name and what is said of it
    yield Candidate(
        kind=Kind.NUMBER if _FIGURE.match(value) else Kind.DEFINITION,
        content=Basic(question, value),
        first=row.line,
        last=row.line,
        rule="table.cell",
        sure=only,
    )


def _question(named: str, header: str, value: str, language: Language) -> Prompt | None:
    for column, template in language.describes:
        if column.fullmatch(header):
            return language.asking(template, language.term(named))
    if not header:
        return None
    if asks(header):
        ends = "？?" if language.han else ""
        return asking_in(language, "cell/asked", f"{named}{language.colon}{header.rstrip(ends)}")
    if language.cell:
        return language.cell(named, header, value)
    of = language.templates.get("cell/of")
    return language.asking("cell", of.format(language.inside(named), header)) if of else None


def _counts(table: Table) -> bool:
    """Whether the first column only counts the rows."""
    return bool(table.header) and len(table.header) > 2 and bool(_COUNTER.match(table.header[0]))  # noqa: PLR2004


def _is_of_the_note(table: Table) -> bool:
    return any(_OF_THE_NOTE.fullmatch(name.strip()) for name in table.header)
