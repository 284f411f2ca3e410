"""Logs without a collection: reading one, and the notes that it yields."""

from dataclasses import dataclass, replace
from pathlib import Path

from srs import vaults
from srs.files import find_logs
from srs.files import read_log_text as read_file
from srs.finding import Finding
from srs.making import doubts, make_notes
from srs.note import Note
from srs.parse import Log, read_text


@dataclass(frozen=True, slots=True)
class Yield:
    """What a log yields."""

    notes: tuple[Note, ...]
    """In log order; a note is what a card says, with the lines it comes from."""
    left_out: tuple[Finding, ...]
    """Every line that is not blank and that no note cites, with the reason."""
    problems: tuple[Finding, ...]
    """What is to be mended in it."""
    doubts: tuple[Finding, ...]
    """What may be mistakes in it: questions to its author."""


def read_log(source: str | Path, encoding: str | None = None) -> Log:
    """A log: `source` is its text, or a Path to the file that holds it.

    A file that is not in UTF-8 is in `encoding` (by Python's name), or in what its bytes tell.
    Any text can be read. Raises LogError for a file that is not there or cannot be read.
    """
    if isinstance(source, str):
        return read_text(source)
    place = source.expanduser().absolute()
    content = read_file(place, encoding)
    log, _ = vaults.read_in_vault(content.text, place.name, vaults.vaults_above(place))
    return replace(log, path=str(place))


def draft_cards(log: Log, deck: str = "") -> Yield:
    """The notes of `log` and what is left out of it; nothing is kept.

    They belong to `deck`: by default, one of the name of its file, as where a collection reads it.
    """
    made = make_notes(log, log.path, deck or _deck_of(log))
    return Yield(
        made.notes,
        made.skips,
        tuple(each.at(log.path) for each in log.problems),
        tuple(each.at(log.path) for each in doubts(log)),
    )


def _deck_of(log: Log) -> str:
    found = find_logs(Path(log.path)).logs if log.path else []
    return found[0].deck if len(found) == 1 else "log"
