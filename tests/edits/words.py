"""Edits of what the lines say: slips, figures, other words, other facts."""

import random
import re
from dataclasses import replace
from itertools import count, cycle

from tests.edits.notebook import (
    FIGURE,
    Edited,
    Line,
    Notebook,
    body,
    notes_of,
    origins_of,
    some_line,
    with_lines,
)

_WORD = re.compile(r"[A-Za-z]{5,}|[\u4e00-\u9fff]{3,}")


def rewrite(
    logs: Notebook,
    place: tuple[str, int],
    text: str,
    put: tuple[tuple[str, str], ...] = (),
) -> Edited:
    path, at = place
    lines = list(logs[path])
    old = lines[at]
    lines[at] = replace(old, text=text)
    return Edited(with_lines(logs, path, lines), put, old.origins)


def fix_a_typo(logs: Notebook, rng: random.Random) -> Edited | None:
    place = some_line(logs, rng, _WORD.search)
    if place is None:
        return None
    text = logs[place[0]][place[1]].text
    match = rng.choice(list(_WORD.finditer(text)))
    word, at = match.group(), rng.randrange(1, len(match.group()) - 1)
    mended = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return rewrite(
        logs, place, text[: match.start()] + mended + text[match.end() :], ((word, mended),)
    )


def change_a_number(logs: Notebook, rng: random.Random) -> Edited | None:
    place = some_line(logs, rng, lambda text: FIGURE.search(body(text)))
    if place is None:
        return None
    text = logs[place[0]][place[1]].text
    start = len(text) - len(body(text))
    match = rng.choice(list(FIGURE.finditer(text, start)))
    other = str(int(float(match.group())) + rng.choice([2, 3, 17]))
    changed = text[: match.start()] + other + text[match.end() :]
    return rewrite(logs, place, changed, ((match.group(), other),))


def reword(logs: Notebook, rng: random.Random) -> Edited | None:
    """One in four of the words, at least one, by another."""
    place = some_line(logs, rng, _WORD.search)
    if place is None:
        return None
    text = logs[place[0]][place[1]].text
    words = list(dict.fromkeys(re.findall(r"[A-Za-z]{5,}|[\u4e00-\u9fff]{2}", body(text))))
    chosen = rng.sample(words, max(1, len(words) // 6))
    put = tuple((w, "otherwise" if w.isascii() else "另说") for w in chosen)
    for old, new in put:
        text = text.replace(old, new)
    return rewrite(logs, place, text, put)


def append_words(logs: Notebook, rng: random.Random) -> Edited | None:
    place = some_line(logs, rng, lambda text: FIGURE.search(body(text)) or "：" in text)
    if place is None:
        return None
    text = logs[place[0]][place[1]].text.rstrip()
    return rewrite(logs, place, text + ("，这点很关键" if not text.isascii() else ", a key point"))


def renumber(logs: Notebook, rng: random.Random) -> Edited | None:
    del rng
    changed = {
        path: [
            replace(
                line,
                text=re.sub(
                    r"^(\s*)(\d{1,2})([，、.)])",
                    lambda m: f"{m[1]}{int(m[2]) + 1}{m[3]}",
                    line.text,
                ),
            )
            for line in lines
        ]
        for path, lines in logs.items()
    }
    return None if changed == logs else Edited(changed)


def another_date(logs: Notebook, rng: random.Random) -> Edited | None:
    del rng
    changed = {
        path: [
            replace(
                line, text=re.sub(r"^(#* ?20\d\d[./-]\d{1,2}[./-])\d{1,2}", r"\g<1>27", line.text)
            )
            for line in lines
        ]
        for path, lines in logs.items()
    }
    return None if changed == logs else Edited(changed)


def rename_and_edit(logs: Notebook, rng: random.Random) -> Edited | None:
    edited = rng.choice([fix_a_typo, change_a_number, reword])(logs, rng)
    if edited is None:
        return None
    renamed = {path.replace("/logs/", "/logs/new-"): lines for path, lines in edited.logs.items()}
    return replace(edited, logs=renamed)


def retitle(logs: Notebook, rng: random.Random) -> Edited | None:
    del rng
    changed = {
        path: [
            replace(line, text=re.sub(r"《(.{2})", r"《新编\1", line.text))
            if "《" in line.text
            else replace(line, text=re.sub(r"^(#+ )(?!\d)", r"\1About ", line.text))
            for line in lines
        ]
        for path, lines in logs.items()
    }
    return None if changed == logs else Edited(changed)


def put_another_fact_there(logs: Notebook, rng: random.Random) -> Edited | None:
    """A line goes, and one that says something else stands in its place."""
    place = some_line(logs, rng, lambda text: FIGURE.search(body(text)))
    if place is None:
        return None
    path, at = place
    old = logs[path][at]
    head = old.text[: len(old.text) - len(body(old.text))]
    other = rng.choice(["新的数据集一共收集了 8888 张图片", "a run took 6661 steps on a laptop"])
    lines = list(logs[path])
    lines[at] = Line(head + other)
    return Edited(with_lines(logs, path, lines), (), old.origins)


_OTHERS = ("Zephyr", "Quokka", "Ibis", "Lemur", "Tapir")


def tell_of_another(logs: Notebook, rng: random.Random) -> Edited | None:
    """The same sentence about something else, with other figures, in the place of a line."""
    place = some_line(
        logs, rng, lambda text: FIGURE.search(body(text)) and _MODEL.match(body(text))
    )
    if place is None:
        return None
    path, at = place
    names, figures = cycle(_OTHERS), count(6161, 7)
    text = logs[path][at].text
    head = text[: len(text) - len(body(text))]
    other = _MODEL.sub(lambda _: next(names), FIGURE.sub(lambda _: str(next(figures)), body(text)))
    here = rng.random() < 0.5
    new = [Line(""), Line(head + other)]
    lines = [*logs[path][:at], *(new[1:] if here else []), *logs[path][at + 1 :]]
    edited = with_lines(logs, path, lines if here else [*lines, *new])
    new_figures = re.compile(r"61[6-9]\d")
    renamed = any(
        not origins_of(made, edited) and not new_figures.search(made.answer)
        for made in notes_of(edited)
    )
    # what has another name and the same figures has been renamed
    return None if renamed else Edited(edited, (), logs[path][at].origins)


_MODEL = re.compile(r"[A-Za-z][A-Za-z0-9.-]{2,}")


def put_another_clause_there(logs: Notebook, rng: random.Random) -> Edited | None:
    """A clause with a figure goes, and the line gets one with another figure at its end."""
    clause = re.compile(r"[，；。,;](?=[^，；。,;]*\d)[^，；。,;]{3,}")
    place = some_line(logs, rng, lambda text: clause.search(body(text)))
    if place is None:
        return None
    text = logs[place[0]][place[1]].text
    match = rng.choice(list(clause.finditer(text)))
    added = rng.choice(["，另有显卡8888块", "，耗电6666度", ", at 4444 volts"])
    changed = text[: match.start()] + text[match.end() :].rstrip() + added
    return replace(rewrite(logs, place, changed), news=("8888", "6666", "4444"))


def reindent(logs: Notebook, rng: random.Random) -> Edited | None:
    del rng
    changed = {
        path: [
            replace(line, text=re.sub(r"^(?: {4}|\t)+", lambda m: _other_indent(m[0]), line.text))
            for line in lines
        ]
        for path, lines in logs.items()
    }
    return None if changed == logs else Edited(changed)


def _other_indent(indent: str) -> str:
    return indent.replace("\t", "    ") if "\t" in indent else indent.replace("    ", "  ")


def edit_many_lines(logs: Notebook, rng: random.Random) -> Edited | None:
    """A day of work: up to five of the small edits, in different lines."""
    made = Edited(logs)
    for _ in range(5):
        step = rng.choice([fix_a_typo, append_words, change_a_number])(made.logs, rng)
        if step is None or step.touched & made.touched:
            continue
        if any(
            old in one or one in old for old, _ in step.put for pair in made.put for one in pair
        ):
            continue
        made = Edited(step.logs, made.put + step.put, made.touched | step.touched)
    return made if made.touched else None
