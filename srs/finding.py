"""What is told of a log: a line that makes no card, something to mend, a question to its owner."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from srs.note import Entry
from srs.translation import mark, spoken


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to be told of lines of a log."""

    path: str
    """Absolute; '' of a text that was read from no file."""
    first: int
    """Lines count from 1."""
    last: int
    code: str
    """What it is, in a word that programs can go by: heading, no-rule, lint, spelling."""
    message: str
    """The same in words for a person, a marked text; they may change from version to version."""
    text: str = ""
    """The first of the lines as it stands in the log, where they make no card."""
    entry: Entry | None = None
    """The entry that these belong to."""

    def at(self, path: str) -> "Finding":
        """The same of the log at `path`."""
        return replace(self, path=path)

    def __str__(self) -> str:
        """As in papers.md:12 there is no such date: a terminal can follow the place.

        In the reader's language.
        """
        return f"{self.path}:{self.first} {spoken(self.message)}"

    @property
    def in_english(self) -> str:
        """The same as documents of data have it."""
        return f"{self.path}:{self.first} {self.message}"


Reason = tuple[str, str]
"""The code and the message of a finding."""


def reason_finding(words: str) -> Reason:
    """One of the reasons that are always told in the same words, which are its code as well."""
    return _REASONS[words]


_ALWAYS_THE_SAME = (
    mark("code"),
    mark("comment"),
    mark("empty point"),
    mark("formula"),
    mark("front matter"),
    mark("heading"),
    mark("label"),
    mark("line too long"),
    mark("link"),
    mark("markup"),
    mark("no rule"),
    mark("property"),
    mark("reminder"),
    mark("schedule of another tool"),
    mark("separator"),
    mark("table"),
    mark("tags"),
    mark("title"),
    mark("too short"),
)
"""Why a line makes no card."""
_REASONS = {str(words): (words.replace(" ", "-"), words) for words in _ALWAYS_THE_SAME}


REJECTED: Reason = ("rejected-by-owner", mark("rejected by you"))
"""Why a line has no card, when all its cards were turned down."""
OFFERED: Reason = ("offered", mark("in other words of a card"))
"""When only what the present rules make of a card cites it, and the card keeps what it says."""


def at_line(line: int, code: str, message: str) -> Finding:
    """A finding of one line, in a text of whatever path."""
    return Finding("", line, line, code, message)


def merged_findings(reasons: Iterable[tuple[int, Reason]]) -> tuple[Finding, ...]:
    """Runs of neighbouring lines with the same reason, from (line, reason) in order."""
    runs: list[Finding] = []
    for line, (code, message) in reasons:
        last = runs[-1] if runs else None
        if last and last.last == line - 1 and last.message == message:
            runs[-1] = replace(last, last=line)
        else:
            runs.append(at_line(line, code, message))
    return tuple(runs)
