"""Edits that write a line or an entry once more with other answers: the copy is the new one."""

import random
import re

from tests.edits.notebook import (
    FIGURE,
    Edited,
    Line,
    Notebook,
    body,
    some_line,
    spans,
    with_lines,
)
from tests.edits.phrases import LAST_WORD

_MODEL = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z0-9-]{2,}")


def _told_of_another(text: str, rng: random.Random) -> str:
    """The same sentence with other figures, or else with another name or another ending."""
    start = len(text) - len(body(text))
    if FIGURE.search(text, start):
        by = rng.choice([1, 2, 10])
        return text[:start] + FIGURE.sub(lambda m: str(int(float(m[0])) + by), text[start:])
    if names := list(_MODEL.finditer(text, start)):
        name = rng.choice(names)
        return text[: name.start()] + rng.choice(["Ibis", "Tapir"]) + text[name.end() :]
    if ends := list(LAST_WORD.finditer(text, start)):
        end = rng.choice(ends)
        other = "elsewhere" if end["word"].isascii() else "另外"
        return text[: end.start()] + other + text[end.end() :]
    return text


def copy_a_line_and_change(logs: Notebook, rng: random.Random) -> Edited | None:
    """The line stays, and one much like it stands before or behind it."""
    place = some_line(logs, rng, lambda text: _told_of_another(text, random.Random(0)) != text)  # noqa: S311
    if place is None:
        return None
    path, at = place
    old = logs[path][at]
    copy = Line(_told_of_another(old.text, rng))
    both = rng.choice([[copy, old], [old, copy]])
    lines = [*logs[path][:at], *both, *logs[path][at + 1 :]]
    return Edited(with_lines(logs, path, lines), (), old.origins)


def write_an_entry_like_it(logs: Notebook, rng: random.Random) -> Edited | None:
    """An entry once more, as that of the next week: same words, other answers, its lines new."""
    path = rng.choice(sorted(logs))
    found = [
        (start, end)
        for start, end in spans(logs[path])
        if any(line.cited for line in logs[path][start:end])
    ]
    if not found:
        return None
    start, end = rng.choice(found)
    lines = logs[path]
    new = [
        Line(re.sub(r"(?<=[./-])\d{1,2}\b", "28", line.text, count=1))
        if at == start
        else Line(_told_of_another(line.text, rng) if line.cited else line.text)
        for at, line in enumerate(lines[start:end], start)
    ]
    touched = frozenset[tuple[str, int]]().union(*(line.origins for line in lines[start:end]))
    place = rng.choice([0, start, end, len(lines)])
    both = with_lines(logs, path, [*lines[:place], *new, Line(""), *lines[place:]])
    return Edited(both, (), touched)


_ANSWER = re.compile(r"(?<=[^\W\dA-Z问答]{2}[：:])\s*(?![/:：])\S.*$")


def answer_the_label_otherwise(logs: Notebook, rng: random.Random) -> Edited | None:
    """A line goes, and one with its label and another answer stands there, or at the end."""
    place = some_line(
        logs, rng, lambda text: _ANSWER.search(body(text)) and not _WRITTEN.search(text)
    )
    if place is None:
        return None
    path, at = place
    text = logs[path][at].text
    other = rng.choice(_OTHER_ANSWERS if text.isascii() else _OTHER_ANSWERS_IN_CHINESE)
    new = Line(_ANSWER.sub(other, text))
    here = rng.random() < 0.5
    rest = [*logs[path][:at], *([new] if here else []), *logs[path][at + 1 :]]
    lines = rest if here else [*rest, Line(""), new]
    return Edited(with_lines(logs, path, lines), (), logs[path][at].origins)


_WRITTEN = re.compile(r"::|[$[{=]|question|answer|[问答]\s*[：:]", re.IGNORECASE)
_OTHER_ANSWERS = (" wooden boats; copper kettles", " a walk along the coast with 7171 steps")
_OTHER_ANSWERS_IN_CHINESE = ("木船、铜壶、石桥", "沿海散步走了7171步")
