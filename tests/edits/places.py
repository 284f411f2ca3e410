"""Edits of where the lines stand: other order, entry or log; split, merged, taken away."""

import random
import re
from dataclasses import replace

from tests.edits.notebook import FIGURE, Edited, Line, Notebook, body, some_line, spans, with_lines


def _neighbours(logs: Notebook, rng: random.Random) -> tuple[str, int] | None:
    """Two points of one indent, one after the other."""
    found = [
        (path, at)
        for path, lines in logs.items()
        for at in range(len(lines) - 1)
        if (lines[at].cited or lines[at + 1].cited)
        and all(_POINT.match(lines[n].text) for n in (at, at + 1))
        and _indent(lines[at].text) == _indent(lines[at + 1].text)
    ]
    return rng.choice(found) if found else None


_POINT = re.compile(r"\s*(?:\d+[.,，、)）]|[-*+]\s)")


def _indent(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


def reorder_points(logs: Notebook, rng: random.Random) -> Edited | None:
    place = _neighbours(logs, rng)
    if place is None:
        return None
    path, at = place
    lines = list(logs[path])
    lines[at], lines[at + 1] = lines[at + 1], lines[at]
    return Edited(with_lines(logs, path, lines))


def insert_above(logs: Notebook, rng: random.Random) -> Edited | None:
    path = rng.choice(sorted(logs))
    lines = [Line("# my own notes"), Line(""), Line("一句闲话"), Line("")]
    return Edited(with_lines(logs, path, [*lines, *logs[path]]))


def insert_between(logs: Notebook, rng: random.Random) -> Edited | None:
    place = _neighbours(logs, rng)
    if place is None:
        return None
    path, at = place
    new = Line(_indent(logs[path][at].text) + "- 另外一台机器每秒处理 7777 个请求")
    return Edited(with_lines(logs, path, [*logs[path][: at + 1], new, *logs[path][at + 1 :]]))


def move_to_another_entry(logs: Notebook, rng: random.Random) -> Edited | None:
    place = some_line(logs, rng, lambda text: FIGURE.search(body(text)))
    if place is None:
        return None
    path, at = place
    line = logs[path][at]
    rest = [*logs[path][:at], *logs[path][at + 1 :]]
    found = spans(rest)
    if not found:
        return None
    start, _ = rng.choice(found)
    return Edited(
        with_lines(logs, path, [*rest[: start + 1], Line(""), line, Line(""), *rest[start + 1 :]])
    )


def reorder_entries(logs: Notebook, rng: random.Random) -> Edited | None:
    path = rng.choice(sorted(logs))
    found = spans(logs[path])
    if len(found) < 2:
        return None
    start, end = rng.choice(found[1:])
    lines = logs[path]
    entry = lines[start:end]
    return Edited(with_lines(logs, path, [*entry, Line(""), *lines[:start], *lines[end:]]))


def move_to_another_file(logs: Notebook, rng: random.Random) -> Edited | None:
    path = rng.choice(sorted(logs))
    found = spans(logs[path])
    if not found:
        return None
    start, end = rng.choice(found)
    lines = logs[path]
    moved = {path: [*lines[:start], *lines[end:]], "/logs/elsewhere.md": lines[start:end]}
    return Edited(logs | moved)


def rename_the_file(logs: Notebook, rng: random.Random) -> Edited | None:
    path = rng.choice(sorted(logs))
    return Edited({("/logs/renamed.md" if p == path else p): lines for p, lines in logs.items()})


def merge_two_lines(logs: Notebook, rng: random.Random) -> Edited | None:
    place = _neighbours(logs, rng)
    if place is None:
        return None
    path, at = place
    one, two = logs[path][at], logs[path][at + 1]
    both = Line(f"{one.text.rstrip()}；{body(two.text)}", one.origins | two.origins)
    new = [*logs[path][:at], both, *logs[path][at + 2 :]]
    return Edited(with_lines(logs, path, new), (), both.origins)


def split_a_line(logs: Notebook, rng: random.Random) -> Edited | None:
    place = some_line(logs, rng, lambda text: re.search(r"\S{4}[，；。;]\S{4}", text))
    if place is None:
        return None
    path, at = place
    old = logs[path][at]
    cut = rng.choice([m.end() for m in re.finditer(r"(?<=\S{4})[，；。;](?=\S{4})", old.text)])
    halves = [old.text[: cut - 1], _indent(old.text) + old.text[cut:].lstrip()]
    if _POINT.match(old.text):
        halves[1] = re.sub(r"^(\s*)", lambda m: f"{m[1]}- ", halves[1])
    lines = [replace(old, text=half) for half in halves]
    new = [*logs[path][:at], *lines, *logs[path][at + 1 :]]
    return Edited(with_lines(logs, path, new), (), old.origins)


def delete_a_line(logs: Notebook, rng: random.Random) -> Edited | None:
    place = some_line(logs, rng, lambda text: FIGURE.search(body(text)))
    if place is None:
        return None
    path, at = place
    new = [*logs[path][:at], *logs[path][at + 1 :]]
    return Edited(with_lines(logs, path, new), (), logs[path][at].origins)
