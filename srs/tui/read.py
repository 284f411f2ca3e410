"""Reading logs from a screen, and what is said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from srs.collection import Collection
from srs.text import count


@dataclass(frozen=True, slots=True)
class Told:
    """What a reading came to, in words."""

    said: str
    problems: tuple[str, ...]
    """What could not be read, and what is to be mended in the logs."""
    nothing: str = ""
    """Why it came to nothing, where it did: no card, and none that was there before."""


def read(collection: Collection, paths: Sequence[Path] = ()) -> Told:
    """Read the logs at `paths`, or those that are usually read. Raises SrsError."""
    made = collection.logs.generate(paths)
    changes, nothing = made.changes, ""
    if not made.cards and not made.unchanged:
        lines = sum(skip.last - skip.first + 1 for skip in made.skipped)
        if made.unread:
            nothing = str(made.unread[0])
        elif lines:
            nothing = f"{count(lines, 'line')} read, and no card made: "
            nothing += "srs generate --dry-run PATH says why."
        else:
            nothing = "Nothing to read: no .md, .markdown, .txt or .org with words in it."
    told = {
        count(changes.added, "new card"): changes.added,
        f"{changes.changed} changed": changes.changed,
        f"{changes.moved} moved": changes.moved,
        f"{changes.retired} retired": changes.retired,
        f"{changes.returned} back again": changes.returned,
        f"{changes.kept} kept": changes.kept,
    }
    said = ", ".join(words for words, number in told.items() if number) or "nothing new"
    if made.unchanged:
        said += f"; {count(len(made.unchanged), 'log')} as before"
    return Told(
        f"Read your logs: {said}.", (*map(str, made.unread), *map(str, made.problems)), nothing
    )
