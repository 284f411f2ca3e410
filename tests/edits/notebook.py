"""A notebook: logs whose lines know where they come from, and what an edit makes of it."""

import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from srs.making import make_notes
from srs.making.blocks import Blocks, Packed
from srs.note import Note
from srs.parse import read_text

Origin = tuple[str, int]
"""A line of the notebook before the edit: path, and number from 1."""


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    origins: frozenset[Origin] = frozenset()
    cited: bool = False
    """Whether a card comes from it: what is edited by preference."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A notebook after an edit, and how the edit put some words for others."""

    logs: dict[str, list[Line]]
    put: tuple[tuple[str, str], ...] = ()
    touched: frozenset[Origin] = frozenset()
    """Lines whose text was changed or taken away."""
    news: tuple[str, ...] = ()
    """Words that only an answer has that no line gave before."""


Notebook = dict[str, list[Line]]


Edit = Callable[[Notebook, random.Random], Edited | None]
"""None where the notebook has nothing to be edited like this."""


def notebook(logs: dict[str, str]) -> Notebook:
    plain = {
        path: [
            Line(text, frozenset({(path, number)}))
            for number, text in enumerate(re.split(r"\r?\n", log), 1)
        ]
        for path, log in logs.items()
    }
    cited = frozenset().union(*(origins_of(made, plain) for made in notes_of(plain, keep=True)))
    return {
        path: [replace(line, cited=line.origins <= cited) for line in lines]
        for path, lines in plain.items()
    }


_KEPT: dict[bytes, Packed] = {}
"""What is made of the blocks of logs before they are edited: most of them stay as they are."""


def notes_of(logs: Notebook, *, keep: bool = False) -> list[Note]:
    """The notes of all logs; what is made of their blocks is kept for the next ones, or not."""
    made: list[Note] = []
    for path, lines in logs.items():
        blocks = Blocks(_KEPT)
        log = read_text("\n".join(line.text for line in lines))
        made.extend(make_notes(log, path, path, blocks).notes)
        if keep:
            _KEPT.update(blocks.made)
    return made


def origins_of(made: Note, logs: Notebook) -> frozenset[Origin]:
    """The lines before the edit that a note cites."""
    return frozenset[Origin]().union(
        *(
            line.origins
            for source in made.sources
            for line in logs[source.path][source.first - 1 : source.last]
            if line.text.strip()
        )
    )


_HEADING = re.compile(r"\s*(?:#|《|[|`<]|---|\d{4}[-./年])")


def is_heading(text: str) -> bool:
    return _HEADING.match(text) is not None


def spans(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Where the sections below the headings begin and end."""
    starts = [at for at, line in enumerate(lines) if re.match(r"#+ ", line.text)]
    return list(zip(starts, [*starts, len(lines)][1:], strict=True))


FIGURE = re.compile(r"(?<![A-Za-z0-9.-])\d+(?:\.\d+)?")


def some_line(
    logs: Notebook, rng: random.Random, fits: Callable[[str], object]
) -> tuple[str, int] | None:
    found = [
        (path, at)
        for path, lines in logs.items()
        for at, line in enumerate(lines)
        if line.cited and line.text.strip() and not is_heading(line.text) and fits(line.text)
    ]
    return rng.choice(found) if found else None


def body(text: str) -> str:
    """The text behind the marker of a point."""
    return re.sub(r"^\s*(?:\d+[.,，、)）]|[-*+])?\s*", "", text)


def with_lines(logs: Notebook, path: str, lines: Iterable[Line]) -> Notebook:
    return logs | {path: list(lines)}
