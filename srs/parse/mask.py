"""Lines that are no notes: front matter, code, comments, tables, links, separators."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from srs.parse.lines import LONGEST, Line

_FRONT_MATTER_LIMIT = 200
_FENCE = re.compile(r"(`{3,}|~{3,})")
_FRONT_MATTER_KEY = re.compile(r"[\w-]+\s*:|-\s|#")
_SEPARATOR = re.compile(r"(?:[-*_=~—]\s*){3,}$")
_TABLE = re.compile(r"\|.*\|")
_LINK = re.compile(r"(?:[-*+•]\s+)?(?:<?https?://\S+>?|!?\[[^\]]*\]\([^)]*\))[。.,，;；]?$")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>$|\[TOC\]$", re.IGNORECASE)

_SINGLE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("separator", _SEPARATOR),
    ("table", _TABLE),
    ("link", _LINK),
    ("markup", _TAG),
)


def mask(lines: list[Line]) -> dict[int, str]:
    """The numbers of the lines that are no notes, each with the reason."""
    at = _front_matter_end(lines)
    masked = dict.fromkeys((line.number for line in lines[:at]), "front matter")
    scan = _Scan(lines)
    while at < len(lines):
        end, reason = scan.block(at)
        if reason is not None:
            masked.update(dict.fromkeys((line.number for line in lines[at:end]), reason))
        at = end
    return masked


@dataclass(slots=True)
class _Scan:
    lines: list[Line]
    unclosed: set[str] = field(default_factory=set)
    """Openers that nothing below closes, so that many of them do not each search the log."""

    def block(self, at: int) -> tuple[int, str | None]:
        """Where the block at `at` ends, and why it is no note; None when it is one."""
        text = self.lines[at].text
        if len(text) > LONGEST:
            return at + 1, "line too long"
        if fence := _FENCE.match(text):
            return self._end(at, fence[1], _fence_closer(fence[1])), "code"
        if text.startswith("<!--"):
            if "-->" in text:
                return at + 1, "comment"
            return self._end(at, "<!--", lambda end: "-->" in end), "comment"
        for reason, pattern in _SINGLE:
            if pattern.match(text):
                return at + 1, reason
        return at + 1, None

    def _end(self, at: int, opener: str, closes: Callable[[str], bool]) -> int:
        """The end of the block that `opener` begins; one that is never closed is one line."""
        if opener not in self.unclosed:
            for end in range(at + 1, len(self.lines)):
                if closes(self.lines[end].text):
                    return end + 1
            self.unclosed.add(opener)
        return at + 1


def _fence_closer(fence: str) -> Callable[[str], bool]:
    return lambda text: text.startswith(fence) and not text.strip(fence[0])


def _front_matter_end(lines: list[Line]) -> int:
    if not lines or lines[0].text != "---" or lines[0].number != 1:
        return 0
    for end, line in enumerate(lines[1:_FRONT_MATTER_LIMIT], 1):
        if line.text in {"---", "..."}:
            return end + 1
        if line.indent == 0 and not _FRONT_MATTER_KEY.match(line.text):
            return 0
    return 0
