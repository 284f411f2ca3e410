"""What is told of a log: a line that makes no card, something to mend, a question to its owner."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from srs.note import Entry


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
    """The same in words for a person; they may change from version to version."""
    text: str = ""
    """The first of the lines as it stands in the log, where they make no card."""
    entry: Entry | None = None
    """The entry that these belong to."""

    def at(self, path: str) -> "Finding":
        """The same of the log at `path`."""
        return replace(self, path=path)

    def __str__(self) -> str:
        """As in papers.md:12 there is no such date: a terminal can follow the place."""
        return f"{self.path}:{self.first} {self.message}"


Reason = tuple[str, str]
"""The code and the message of a finding."""


def reason(words: str) -> Reason:
    """A reason that is always told in the same words, which are its code as well."""
    return words.replace(" ", "-"), words


def at_line(line: int, code: str, message: str) -> Finding:
    """A finding of one line, in a text of whatever path."""
    return Finding("", line, line, code, message)


def merged(reasons: Iterable[tuple[int, Reason]]) -> tuple[Finding, ...]:
    """Runs of neighbouring lines with the same reason, from (line, reason) in order."""
    runs: list[Finding] = []
    for line, (code, message) in reasons:
        last = runs[-1] if runs else None
        if last and last.last == line - 1 and last.message == message:
            runs[-1] = replace(last, last=line)
        else:
            runs.append(at_line(line, code, message))
    return tuple(runs)
