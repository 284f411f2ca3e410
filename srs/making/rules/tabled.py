"""Rows of a table: what its columns say of what stands in the first one."""

import re
from collections.abc import Iterator

from srs.content import Basic, Prompt
from srs.making.candidate import Candidate
from srs.making.lexicon.language import Language, asking, before_han, quoted
from srs.making.lexicon.words import DIARY, REMINDER
from srs.making.text.heads import asks
from srs.note import Kind
from srs.parse import Row, Section, Table
from srs.prose.weigh import weight
from srs.text import is_chinese

_FEWEST_ROWS, _MOST_ROWS = 2, 40
_LONGEST_KEY, _LONGEST_VALUE = 12, 24
_COUNTER = re.compile(r"(?:#|no\.?|nr\.?|id|index|序号|编号|番号)?$", re.IGNORECASE)
_OF_THE_NOTE = re.compile(
    r"date|day|time|week|status|progress|todo|done|link|url|source|notes?|remarks?|duration|hours?|"
    r"日期|时间|天|周|状态|进度|链接|来源|备注|完成|计划|次数",
    re.IGNORECASE,
)
"""Columns of a diary or a plan, not of facts."""
_ASKED = {
    Language.ZH: ("{0}的{1}", "{0}是什么？"),
    Language.DE: ("{0}: {1}", "{0}?"),
    Language.JA: ("{0}の{1}", "{0}は何ですか？"),
    Language.RU: ("{0}: {1}", "{0}?"),
}
"""How row and column are named together, and what is asked of that."""
_DESCRIBES = (
    (Language.ZH, re.compile(r"描述|作用|功能|用途"), "{0}有什么作用？"),
    (Language.ZH, re.compile(r"含义|意思|说明|解释"), "{0}是什么意思？"),
    (Language.ZH, re.compile(r"定义|概念"), "{0}是什么？"),
    (Language.EN, re.compile(r"description|meaning|definition", re.IGNORECASE), "What is {0}?"),
    (Language.EN, re.compile(r"purpose|uses?|usage|function", re.IGNORECASE), "What is {0} for?"),
)
"""Columns that only say what the row is."""
_VERSUS = re.compile(r"\bvs\.?\b|versus|对比|比较|区别", re.IGNORECASE)
_FIGURE = re.compile(r"[\d.,%~\s-]+$")
_PLURAL = re.compile(r"[a-z]{2}(?<![sui])s$")
_COMMAND = re.compile(
    r"[;=]|(?:^|\s)--?[a-z]|^[a-z]+-[a-z]$|^//|\$\w|^sudo\s|\w\(\)|^(?:https?:|/)\S", re.ASCII
)
"""What stands in a row of commands: the writer of the table gave it no header."""
_YES_NO = re.compile(r"吗[？?]?$|是否|能否")
_NO_NOUN = re.compile(
    r"[?？]$|^(?:is|are|has|can|does|works?|runs?|when|where|why|how|who|used|needs?|supports?|requires?)\b"
    r"|\b(?:with|for|to|in|on|by|from|of|at)$",
    re.IGNORECASE,
)
"""A header that says something of the row, and is no attribute of it."""


def tabled(section: Section, spoken: Language) -> Iterator[Candidate]:
    """A card for each cell that says something of the first cell of its row."""
    for table in section.tables:
        key = 1 if _counts(table) else 0
        values = range(key + 1, max(len(row.cells) for row in table.rows))
        if len(table.header) == 2 and _VERSUS.search(section.title or ""):  # noqa: PLR2004
            continue  # two things side by side: neither column says what the other one is
        if any(map(_COMMAND.search, table.header)):
            continue
        if not _FEWEST_ROWS <= len(table.rows) <= _MOST_ROWS or _is_of_the_note(table):
            continue
        keys = [row.cells[key] for row in table.rows if len(row.cells) > key]
        for row in table.rows if len(set(keys)) == len(keys) == len(table.rows) else ():
            for column in values:
                yield from _cell(table, row, key, column, spoken)


def _cell(table: Table, row: Row, key: int, column: int, spoken: Language) -> Iterator[Candidate]:
    if len(row.cells) <= column:
        return
    named, value = row.cells[key].strip(), row.cells[column].strip()
    header = table.header[column].strip() if len(table.header) > column else ""
    fits = 0 < weight(named) <= _LONGEST_KEY and 0 < weight(value) <= _LONGEST_VALUE
    if not fits or named == value or DIARY.search(value) or REMINDER.search(value):
        return
    if spoken is Language.EN and is_chinese(f"{named}{header}"):
        spoken = Language.ZH
    question = _question(named, header, value, spoken)
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


def _question(named: str, header: str, value: str, spoken: Language) -> Prompt | None:
    for language, pattern, template in _DESCRIBES:
        if language is spoken and pattern.fullmatch(header):
            shown = before_han(named) if spoken is Language.ZH else quoted(named)
            return asking(f"{spoken}.row", template, shown)
    if not header:
        return None
    if asks(header):
        zh = spoken is Language.ZH
        said = f"{named}：{header.rstrip('？?')}" if zh else f"{named}: {header}"
        return asking(f"{spoken}.cell", "{0}？" if zh else "{0}", said)
    if spoken is Language.EN:
        return _in_english(named, header.lower() if header[1:2].islower() else header, value)
    if spoken not in _ASKED:
        return None
    both, frame = _ASKED[spoken]
    shown = before_han(named) if spoken is Language.ZH else named
    return asking(f"{spoken}.cell", frame, both.format(shown, header))


def _in_english(named: str, header: str, value: str) -> Prompt:
    if _NO_NOUN.search(header):
        return asking("en.cell", "{0}?", f"{named}: {header}")
    many = _PLURAL.search(header) is not None
    if many and _FIGURE.fullmatch(value):
        return Prompt(f"How many {header} does {named} have?", template="en.cell")
    return asking("en.cell", "What {1} the {0}?", f"{header} of {named}", "are" if many else "is")


def _counts(table: Table) -> bool:
    """Whether the first column only counts the rows."""
    return bool(table.header) and len(table.header) > 2 and bool(_COUNTER.match(table.header[0]))  # noqa: PLR2004


def _is_of_the_note(table: Table) -> bool:
    return any(_OF_THE_NOTE.fullmatch(name.strip()) for name in table.header)
