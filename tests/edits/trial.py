"""Edits tried on logs: each log is read, edited as somebody would, and read again."""

import random
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from srs import files
from srs.card import Card, CardId
from srs.errors import LogError
from srs.note import Note
from srs.reconcile import Change, Outcome, ReadingTerms, Reread, reconcile
from tests.edits.judging import Figures, judge
from tests.edits.notebook import Edit, Edited, Notebook, notebook, notes_of

PATH = "/logs/log.md"
FIRST, LATER = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Log:
    """A log, and the cards that were made of it."""

    name: str
    """What its edits are drawn by: the same ones whatever other logs there are."""
    lines: Notebook
    cards: Sequence[Card]


def log(name: str, text: str) -> Log:
    lines = notebook({PATH: text})
    return Log(name, lines, collection(lines))


def collection(lines: Notebook) -> list[Card]:
    """The cards of a first reading."""
    return [o.card for o in reconcile([], notes_of(lines), set(lines), terms(FIRST))]


def terms(now: datetime) -> ReadingTerms:
    numbers = count(1)
    return ReadingTerms(
        now=now, new_id=lambda: CardId(f"{now:%d}-{next(numbers)}"), active=lambda made: made.sure
    )


def tries(edit: Edit, read: Log, times: int) -> Iterator[Edited]:
    """The edit in up to so many places of a log, each once."""
    before: list[Edited] = []
    for seed in range(times if read.cards else 0):
        edited = edit(read.lines, random.Random(f"{edit.__name__} {read.name} {seed}"))  # noqa: S311  # no secret
        if edited is not None and edited not in before:
            before.append(edited)
            yield edited


def logs_in(folder: Path) -> list[Log]:
    """The logs in a folder, each by its path there."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.suffix in files.SUFFIXES and path.is_file():
            with suppress(LogError):
                found.append(
                    log(path.relative_to(folder).as_posix(), files.read_log_text(path).text)
                )
    return found


def read_again(
    cards: Sequence[Card], made: Sequence[Note], lines: Notebook, gone: Iterable[str] = ()
) -> list[Outcome]:
    """What becomes of `cards` now that a notebook yields the notes `made`; some logs are gone."""
    logs = {
        path: Reread(
            path, path, [line.text for line in log], same_bytes=False, by_other_rules=False
        )
        for path, log in lines.items()
    }
    return reconcile(cards, made, {PATH, *logs, *gone}, replace(terms(LATER), logs=logs))


def figures(cards: Sequence[Card], edited: Edited) -> Figures:
    """What became of the cards of an edited log."""
    made = notes_of(edited.logs)
    outcomes = read_again(cards, made, edited.logs)
    after = [o.card for o in outcomes if o.change is not Change.RETIRED]
    return judge(cards, edited, list(zip(after, made, strict=True)))
