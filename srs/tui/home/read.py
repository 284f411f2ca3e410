"""Reading logs from a screen, and what is said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from srs.collection import Collection
from srs.study.generated import Changes
from srs.translation import listed, mark, tr, trn


@dataclass(frozen=True, slots=True)
class ReadingReport:
    """What a reading came to, in words."""

    said: str
    problems: tuple[str, ...]
    """What could not be read, and what is to be mended in the logs."""
    nothing: str = ""
    """Why it came to nothing, where it did: no card, and none that was there before."""


def read_logs(collection: Collection, paths: Sequence[Path] = ()) -> ReadingReport:
    """Read the logs at `paths`, or those that are usually read. Raises SrsError."""
    generated = collection.logs.generate(paths)
    changes, nothing = generated.changes, ""
    if not generated.cards and not generated.unchanged:
        lines = sum(skip.last - skip.first + 1 for skip in generated.skipped)
        if generated.unread:
            nothing = str(generated.unread[0])
        elif lines:
            nothing = trn(
                "{number} line read, and no card made: srs generate --dry-run PATH says why.",
                "{number} lines read, and no card made: srs generate --dry-run PATH says why.",
                lines,
            )
        else:
            nothing = tr("Nothing to read: no .md, .markdown, .txt or .org with words in it.")
    said = _changes_text(changes) or tr("nothing new")
    if before := len(generated.unchanged):
        sentence = trn(
            "Read your logs: {said}; {number} log as before.",
            "Read your logs: {said}; {number} logs as before.",
            before,
            said=said,
        )
    else:
        sentence = tr("Read your logs: {said}.", said=said)
    return ReadingReport(
        sentence, (*map(str, generated.unread), *map(str, generated.problems)), nothing
    )


def _changes_text(changes: Changes) -> str:
    new = trn("{number} new card", "{number} new cards", changes.added) if changes.added else ""
    others = (
        (mark("{number} changed"), changes.changed),
        (mark("{number} moved"), changes.moved),
        (mark("{number} retired"), changes.retired),
        (mark("{number} back again"), changes.returned),
        (mark("{number} kept"), changes.kept),
    )
    changed = (tr(text, number=number) for text, number in others if number)
    return listed(filter(None, [new, *changed]))
