"""Lines that tell of a note, and not of what it is about: its author, source, tags, state."""

import re

from srs.parse.lines import Line

_FIELD = re.compile(
    r"(?:[-*+•]\s+)?[*_]{0,2}(?P<key>[^\s：:*_,，。；;][^：:*_,，。；;]{0,23}?)[*_]{0,2}\s?(?:::|：|:(?=\s|$))"
)
_KEY = (
    r"作者|译者|来源|出处|标签|日期|链接|网址|网站|评分|关键[词字]|原文|论文地址|代码地址|项目地址|"
    r"(?:创建|修改|更新|阅读|记录|学习)(?:时间|日期)|"
    r"authors?|source|tags?|date|url|links?|alias(?:es)?|rating|keywords|created|updated|modified|"
    r"doi|isbn|read on|date read"
)
_FIELD_LINE = re.compile(rf"[*_ ]*(?:{_KEY})[*_ ]*(?:：|:(?=\s|$))", re.IGNORECASE)
"""A key that is hardly ever a term, and the colon behind it."""
_SURE = re.compile(
    rf"{_KEY}|(?:发布|完成|开始|结束)(?:时间|日期)|published|categor(?:y|ies)|cssclass(?:es)?|publish|permalink|layout|draft",
    re.IGNORECASE,
)
"""The same where other fields stand beside them."""
_LIKELY = re.compile(
    r"状态|时间|类型|分类|年份|会议|期刊|机构|单位|语言|标题|题目|别名|优先级|进度|版本|地址|出版社|备注|"
    r"status|state|title|type|year|venue|journal|conference|publisher|language|lang|priority|paper|code|id|topic|subject|"
    r"course|semester|version|affiliations?|github",
    re.IGNORECASE,
)
_FEWEST = 2
_MOST = 30
"""Lines of a block between two rules."""
_RULE = re.compile(r"-{3,}$")
_ITEM = re.compile(r"-\s+[\w\"'\[]")


def is_line_of_note(text: str) -> bool:
    """Whether `text` is a field of the note even where it stands by itself: '作者：...'."""
    return _FIELD_LINE.match(text) is not None


def about_the_note(lines: list[Line], masked: dict[int, str]) -> set[int]:
    """The numbers of the lines that stand in a block of fields of the note.

    Two or more in a row are a block where one has a key such as 'author' or 标签, and so is what
    stands as YAML between two rules.
    """
    found: set[int] = set()
    run: list[tuple[Line, str]] = []
    for line in lines:
        text = line.text
        may_be = (":" in text or "：" in text) and line.number not in masked
        field = _FIELD.match(text) if may_be else None
        if run and (not field or line.after_blank or run[-1][0].number != line.number - 1):
            found |= _block(run)
            run = []
        if field:
            run.append((line, field["key"].strip()))
    found |= _block(run)
    return found | _between_rules(lines, masked)


def _block(run: list[tuple[Line, str]]) -> set[int]:
    """The lines of `run` from its first field of the note to its last."""
    fields = [n for n, (_, key) in enumerate(run) if is_note_field(key)]
    sure = any(_SURE.fullmatch(run[n][1]) for n in fields)
    if len(fields) < _FEWEST or not sure:
        return set()
    block = run[fields[0] : fields[-1] + 1]
    return {line.number for line, _ in block} if 2 * len(fields) >= len(block) else set()


def _between_rules(lines: list[Line], masked: dict[int, str]) -> set[int]:
    found: set[int] = set()
    opened: int | None = None
    for at, line in enumerate(lines):
        if line.text[0] != "-" or not _RULE.match(line.text):
            continue
        inside = lines[opened + 1 : at] if opened is not None and at - opened <= _MOST else []
        if _is_yaml(inside, masked):
            found.update(held.number for held in inside)
            opened = None
        else:
            opened = at
    return found


def _is_yaml(inside: list[Line], masked: dict[int, str]) -> bool:
    fields = [_FIELD.match(line.text) for line in inside]
    alike = all(field or _ITEM.match(line.text) for field, line in zip(fields, inside, strict=True))
    if not alike or any(line.after_blank for line in inside[1:]):
        return False
    keys = [field["key"].strip() for field in fields if field]
    fields_of_notes = sum(map(is_note_field, keys))
    return (
        fields_of_notes >= _FEWEST
        and 2 * fields_of_notes >= len(keys)
        and not any(line.number in masked for line in inside)
    )


def is_note_field(key: str) -> bool:
    """Whether people tell something of a note under `key`."""
    return _SURE.fullmatch(key) is not None or _LIKELY.fullmatch(key) is not None
