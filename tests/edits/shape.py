"""Edits of how the lines are set: wrapped, numbered, marked, with other signs and characters."""

import random
import re
from collections.abc import Callable
from dataclasses import replace

from tests.edits.notebook import (
    Edited,
    Line,
    Notebook,
    Origin,
    body,
    is_heading,
    some_line,
    with_lines,
)

_FULL = str.maketrans(",;:?!()", "，；：？！（）")
_HALF = str.maketrans("，；：？！（）", ",;:?!()")
_BETWEEN_HAN = re.compile(r"(?<=[\u4e00-\u9fff])[,;:?!()]|[,;:?!()](?=[\u4e00-\u9fff])")
_OLD_FORMS = dict(
    zip(
        "个们这对学习时间问题过说发现实验数据网络编码经层训练优势缺点简单应该该样条计",
        "個們這對學習時間問題過說發現實驗數據網絡編碼經層訓練優勢缺點簡單應該該樣條計",
        strict=True,
    )
)


def reflow(logs: Notebook, rng: random.Random) -> Edited | None:
    """A line goes on in the next one, as an editor wraps it."""
    space = re.compile(r"(?<=[^\s#*\-.>|]) (?=[^\s#*\->|])|(?<=[，；])(?=\S)")
    place = some_line(logs, rng, lambda text: space.search(text, len(text) // 2))
    if place is None:
        return None
    path, at = place
    old = logs[path][at]
    cut = next(space.finditer(old.text, len(old.text) // 2))
    indent = old.text[: len(old.text) - len(body(old.text))]
    halves = old.text[: cut.start()], " " * len(indent) + old.text[cut.end() :]
    lines = [replace(old, text=half) for half in halves]
    return Edited(
        with_lines(logs, path, [*logs[path][:at], *lines, *logs[path][at + 1 :]]), (), old.origins
    )


def use_full_width_signs(logs: Notebook, rng: random.Random) -> Edited | None:
    del rng
    return _each_line(logs, lambda text: _BETWEEN_HAN.sub(lambda m: m[0].translate(_FULL), text))


def use_half_width_signs(logs: Notebook, rng: random.Random) -> Edited | None:
    del rng
    return _each_line(logs, lambda text: text.translate(_HALF))


def use_traditional_characters(logs: Notebook, rng: random.Random) -> Edited | None:
    """In one line, as an input method has them."""
    place = some_line(logs, rng, lambda text: any(sign in text for sign in _OLD_FORMS))
    if place is None:
        return None
    path, at = place
    old = logs[path][at]
    lines = list(logs[path])
    lines[at] = replace(
        old,
        text=old.text.translate(str.maketrans("".join(_OLD_FORMS), "".join(_OLD_FORMS.values()))),
    )
    return Edited(with_lines(logs, path, lines), tuple(_OLD_FORMS.items()), old.origins)


def use_traditional_characters_everywhere(logs: Notebook, rng: random.Random) -> Edited | None:
    del rng
    old_forms = str.maketrans("".join(_OLD_FORMS), "".join(_OLD_FORMS.values()))
    return _each_line(logs, lambda text: text.translate(old_forms), tuple(_OLD_FORMS.items()))


def _each_line(
    logs: Notebook, change: Callable[[str], str], put: tuple[tuple[str, str], ...] = ()
) -> Edited | None:
    changed = {
        path: [replace(line, text=change(line.text)) for line in lines]
        for path, lines in logs.items()
    }
    touched = frozenset[Origin]().union(
        *(
            line.origins
            for path, lines in logs.items()
            for line, after in zip(lines, changed[path], strict=True)
            if line.text != after.text
        )
    )
    return Edited(changed, put, touched) if touched else None


_NUMBER = re.compile(r"^(\s*)(\d{1,2})([.,，、)）])")


def insert_a_first_point(logs: Notebook, rng: random.Random) -> Edited | None:
    """A point before numbered ones, which all get the next number."""
    found = [
        (path, at)
        for path, lines in logs.items()
        for at, line in enumerate(lines)
        if (match := _NUMBER.match(line.text)) and match[2] == "1" and line.cited
    ]
    if not found:
        return None
    path, at = rng.choice(found)
    lines = list(logs[path])
    match = _NUMBER.match(lines[at].text)
    assert match
    chinese = not lines[at].text.isascii()
    said = "另外先跑一遍7272条样例" if chinese else "first a run of 7272 samples"
    new = Line(f"{match[1]}1{match[3]}{said}")
    touched = frozenset[Origin]()
    for n in range(at, len(lines)):
        if is_heading(lines[n].text):
            break
        moved = _NUMBER.sub(lambda m: f"{m[1]}{int(m[2]) + 1}{m[3]}", lines[n].text)
        touched |= lines[n].origins if moved != lines[n].text else frozenset()
        lines[n] = replace(lines[n], text=moved)
    return Edited(with_lines(logs, path, [*lines[:at], new, *lines[at:]]), (), touched)


def use_other_bullets(logs: Notebook, rng: random.Random) -> Edited | None:
    """Numbers become dashes, and dashes stars."""
    del rng

    def change(text: str) -> str:
        dashed = re.sub(r"^(\s*)-(?= (?!\[))", r"\1*", text)
        return _NUMBER.sub(r"\1- ", text) if dashed == text else dashed

    return _each_line(logs, change)


def set_in_bold(logs: Notebook, rng: random.Random) -> Edited | None:
    place = some_line(
        logs, rng, lambda text: re.search(r"[A-Za-z]{4,}", body(text)) and "*" not in text
    )
    if place is None:
        return None
    path, at = place
    old = logs[path][at]
    start = len(old.text) - len(body(old.text))
    word = rng.choice(list(re.finditer(r"[A-Za-z]{4,}", old.text[start:])))
    first, last = word.start() + start, word.end() + start
    lines = list(logs[path])
    lines[at] = replace(old, text=f"{old.text[:first]}**{old.text[first:last]}**{old.text[last:]}")
    return Edited(with_lines(logs, path, lines), (), old.origins)


def begin_otherwise(logs: Notebook, rng: random.Random) -> Edited | None:
    """Some words before what a line says."""
    place = some_line(logs, rng, lambda text: len(body(text)) > 8)
    if place is None:
        return None
    path, at = place
    old = logs[path][at]
    head = old.text[: len(old.text) - len(body(old.text))]
    more = "Note that " if old.text.isascii() else "值得注意的是"
    lines = list(logs[path])
    lines[at] = replace(old, text=head + more + body(old.text))
    return Edited(with_lines(logs, path, lines), (), old.origins)


def swap_clauses(logs: Notebook, rng: random.Random) -> Edited | None:
    """The two last clauses of a line change places."""
    place = some_line(logs, rng, _CLAUSES.search)
    if place is None:
        return None
    path, at = place
    old = logs[path][at]
    lines = list(logs[path])
    lines[at] = replace(old, text=_CLAUSES.sub(r"\3\2\1", old.text))
    return Edited(with_lines(logs, path, lines), (), old.origins)


_CLAUSES = re.compile(r"([^，；,;：:。]{4,})([，；,;])([^，；,;：:。]{4,})$")


def change_heading_levels(logs: Notebook, rng: random.Random) -> Edited | None:
    del rng
    edited = _each_line(logs, lambda text: re.sub(r"^(#{1,4}) ", r"\1# ", text))
    return edited and replace(edited, touched=frozenset())


def take_blank_lines_out(logs: Notebook, rng: random.Random) -> Edited | None:
    del rng
    return Edited(
        {
            path: [
                line
                for at, line in enumerate(lines)
                if line.text.strip()
                or at == 0
                or not (lines[at - 1].text.strip().startswith(("-", "*")))
            ]
            for path, lines in logs.items()
        }
    )
