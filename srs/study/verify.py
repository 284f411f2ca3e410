"""Every card beside the lines that it cites, read again: whether they prove its answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from srs import files
from srs.card import Card, Status
from srs.errors import LogError
from srs.note import Note
from srs.store import content
from srs.store.search import Search, every_card
from srs.study.encodings import encoding_in
from srs.study.study import Study
from srs.translation import mark
from srs.verify import LinesOf, why_unfounded, why_unproven

_ALL = tuple(status for status in Status if status is not Status.RETIRED)
_OPEN = 8
"""Logs whose lines are held at a time: cards come log by log."""


@dataclass(frozen=True, slots=True)
class Unproven:
    """A card whose answer its lines do not prove."""

    card: Card
    why: str
    """A sentence, marked."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What reading the logs again proves."""

    cards: int
    """All that cite lines of a log, but the retired ones: proven, reworded or not proven."""
    proven: int
    reworded: int
    """In words of their owner, who answers for them."""
    unproven: tuple[Unproven, ...]
    """In log order."""
    without_lines: int
    """Cards apart from those, typed in or imported: they have nothing to prove."""


def verify(study: Study) -> Verified:
    """Read all logs again, and say of every card whether its answer stands in its lines."""
    logs = _Logs(study)
    proven = reworded = without_lines = 0
    found: list[Unproven] = []
    with study.store.transaction(reading=True):
        for card in study.store.ask(every_card, Search(None, study.today, statuses=_ALL)):
            if not card.note.lines:
                without_lines += 1
            elif card.edited:
                reworded += 1
            elif why := logs.why_not(card.note):
                found.append(Unproven(card, why))
            else:
                proven += 1
    cards = proven + reworded + len(found)
    return Verified(cards, proven, reworded, tuple(found), without_lines)


def where_founded(asked: Callable[[Note], bool], lines_of: LinesOf) -> Callable[[Note], bool]:
    """Of the notes that are `asked` at once, those whose answers stand in their lines."""
    return lambda note: asked(note) and not why_unfounded(note, lines_of)


def is_founded(study: Study, note: Note) -> bool:
    """Whether the answer of `note` stands in the lines that it was made of."""
    return not why_unfounded(note, known_lines(study))


def known_lines(study: Study) -> LinesOf:
    """The lines of the logs, each read when it is first asked for; () of one that cannot be."""
    return _Logs(study).known_lines


class _Logs:
    """Reads each log when it is first asked for."""

    def __init__(self, study: Study) -> None:
        self._study = study
        self.lines = lru_cache(_OPEN)(self._read)
        """The lines of the log at a path. Raises LogError."""
        self._encodings: dict[str, str | None] | None = None

    def why_not(self, note: Note) -> str:
        """Why `note` is not proven, marked; '' where it is."""
        try:
            for source in note.sources:
                self.lines(source.path)
        except LogError as error:
            return mark("its log cannot be read: {reason}", reason=error.marked)
        return why_unproven(note, self.known_lines)

    def known_lines(self, path: str) -> Sequence[str]:
        """The same, but () of a log that cannot be read."""
        try:
            return self.lines(path)
        except LogError:
            return ()

    def _read(self, path: str) -> Sequence[str]:
        if self._encodings is None:
            logs = self._study.store.ask(content.logs)
            self._encodings = {log.path: encoding_in(log.edition) for log in logs}
        text = files.read_log_text(Path(path), self._encodings.get(path)).text
        return text.replace("\r\n", "\n").split("\n")
