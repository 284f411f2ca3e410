"""Reading logs from a screen, and what is said of it."""

from dataclasses import dataclass

from srs.study.generated import Generated
from srs.translation import tr, trn
from srs.tui.words.changes import problems_of, reading_text


@dataclass(frozen=True, slots=True)
class ReadingReport:
    """What a reading came to, in words."""

    said: str
    problems: tuple[str, ...]
    """What could not be read, and what is to be mended in the logs."""
    nothing: str = ""
    """Why it came to nothing, where it did: no card, and none that was there before."""


def report_of(generated: Generated) -> ReadingReport:
    """What a reading came to."""
    nothing = ""
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
    return ReadingReport(reading_text(generated), problems_of(generated), nothing)
