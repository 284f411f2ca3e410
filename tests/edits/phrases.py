"""Edits of a part of what is said: the end of a sentence or a label, a word of a title, a name."""

import random
import re
from dataclasses import replace

from tests.edits.notebook import Edited, Line, Notebook, body, is_heading, some_line, with_lines
from tests.edits.words import rewrite

_CHINESE = ("情况", "部分", "方面", "做法", "效果")
_ENGLISH = ("matter", "version", "scheme", "effort")
LAST_WORD = re.compile(
    r"(?P<word>[A-Za-z]{3,}|[\u4e00-\u9fff]{2})(?=[。；;.!?！？，,]?\s*$|[。；;！？，]|[.!?,;] )"
)
_LABEL = re.compile(
    r"^(?P<head>[^：:|`#《]{0,30}?)(?P<word>[A-Za-z]{3,}|[\u4e00-\u9fff]{1,2})\s?[：:](?!//|:)"
)
_TITLE = re.compile(r"《[^》]+》|^#+ \s*\D.*$")
_TITLE_WORD = re.compile(r"[A-Za-z]{3,}|[\u4e00-\u9fff]{2}")
_NAME = re.compile(r"(?<![A-Za-z0-9-])[A-Z][A-Za-z]*(?:-?\d+|[A-Z][A-Za-z]*)(?![A-Za-z0-9-])")


def _another(word: str, rng: random.Random) -> str:
    some = _ENGLISH if word.isascii() else _CHINESE
    return rng.choice([other for other in some if other != word])[: max(len(word), 2)]


def change_last_word(logs: Notebook, rng: random.Random) -> Edited | None:
    """The last word of a sentence or clause is another one."""
    place = some_line(logs, rng, lambda text: LAST_WORD.search(body(text)))
    return _put_word(logs, rng, place, LAST_WORD) if place else None


def change_label_ending(logs: Notebook, rng: random.Random) -> Edited | None:
    """The last word of a label is another one: 实验结论 becomes 实验效果."""
    place = some_line(logs, rng, lambda text: _LABEL.search(body(text)))
    return _put_word(logs, rng, place, _LABEL) if place else None


def _put_word(
    logs: Notebook, rng: random.Random, place: tuple[str, int], where: re.Pattern[str]
) -> Edited:
    text = logs[place[0]][place[1]].text
    head = text[: len(text) - len(body(text))]
    match = rng.choice(list(where.finditer(body(text))))
    word = match["word"]
    other = _another(word, rng)
    first, last = (len(head) + at for at in match.span("word"))
    before = text[max(len(head), first - 2) : first]
    return rewrite(
        logs, place, text[:first] + other + text[last:], ((before + word, before + other),)
    )


def rename_a_label(logs: Notebook, rng: random.Random) -> Edited | None:
    """A label gets another name wherever it stands."""
    place = some_line(logs, rng, _says_more_than_its_label)
    if place is None:
        return None
    text = body(logs[place[0]][place[1]].text)
    found = _LABEL.search(text)
    assert found
    label = found["head"] + found["word"]
    other = "what was seen" if label.isascii() else "所见"
    start = re.compile(rf"^(\s*(?:\d+[.,，、)）]|[-*+])?\s*){re.escape(label)}(?=\s?[：:])")
    return _everywhere(logs, start, rf"\g<1>{other}", ((label, other),))


def _says_more_than_its_label(text: str) -> bool:
    label = _LABEL.search(body(text))
    behind = body(text)[label.end() :] if label else ""
    return len("".join(re.findall(r"[^\W\d]", behind))) > len(text) / 2


def rename_a_thing(logs: Notebook, rng: random.Random) -> Edited | None:
    """A name is written otherwise wherever it stands."""
    place = some_line(logs, rng, _NAME.search)
    if place is None:
        return None
    name = rng.choice(_NAME.findall(logs[place[0]][place[1]].text))
    return _everywhere(logs, re.compile(rf"\b{re.escape(name)}\b"), "Quokka", ((name, "Quokka"),))


def _everywhere(
    logs: Notebook, old: re.Pattern[str], new: str, put: tuple[tuple[str, str], ...]
) -> Edited | None:
    changed, touched = {}, frozenset[tuple[str, int]]()
    for path, lines in logs.items():
        changed[path] = [replace(line, text=old.sub(new, line.text)) for line in lines]
        for line, after in zip(lines, changed[path], strict=True):
            touched |= line.origins if line.text != after.text else frozenset()
    return Edited(changed, put, touched) if touched else None


def change_words_of_a_title(logs: Notebook, rng: random.Random) -> Edited | None:
    """Words of one title are others, and its lines stay."""
    found = [
        (path, at, match)
        for path, lines in logs.items()
        for at, line in enumerate(lines)
        for match in _TITLE.finditer(line.text)
        if _TITLE_WORD.search(match.group())
    ]
    if not found:
        return None
    path, at, title = rng.choice(found)
    lines = list(logs[path])
    words = list(_TITLE_WORD.finditer(lines[at].text, title.start(), title.end()))
    chosen = rng.sample(words, max(1, len(words) // 3))
    text, put = lines[at].text, []
    for match in sorted(chosen, key=lambda match: -match.start()):
        other = _another(match.group(), rng)
        text = text[: match.start()] + other + text[match.end() :]
        put.append((match.group(), other))
    lines[at] = replace(lines[at], text=text)
    touched = frozenset[tuple[str, int]]().union(*(line.origins for line in _below(lines, at)))
    return Edited(with_lines(logs, path, lines), tuple(put), touched)


def _below(lines: list[Line], at: int) -> list[Line]:
    """The line of a title and all up to the next one."""
    ends = (n for n in range(at + 1, len(lines)) if is_heading(lines[n].text))
    return lines[at : next(ends, len(lines))]
