"""From a log that has been read to notes, and the lines that yield none."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from srs import render
from srs.finding import Finding, Reason
from srs.making import limits
from srs.making.block import Passed, Rest
from srs.making.blocks import NONE, Blocks
from srs.making.candidate import Candidate
from srs.making.leftover import Unlinted, as_findings, reasons_by_line
from srs.making.lexicon.languages import language_of
from srs.making.lint import expanded, settle
from srs.making.rule import LogSeen
from srs.making.rules import OF_LOGS, OF_PAIRS
from srs.note import Entry, Note
from srs.origin import LogLines
from srs.parse import Log, Section
from srs.prose.clauses import in_one_line
from srs.reasons import lint_in_words


@dataclass(frozen=True, eq=False)
class LogYield:
    """What a log yields."""

    notes: tuple[Note, ...]
    """In log order."""
    _left_out: Callable[[], tuple[Finding, ...]] = field(repr=False)
    _reasons: Callable[[], Mapping[int, Reason]] = field(repr=False)

    @cached_property
    def skips(self) -> tuple[Finding, ...]:
        """Every line that is not blank and that no note cites, with the reason.

        They are found when they are first asked for: not every reading tells them.
        """
        return self._left_out()

    @cached_property
    def reasons(self) -> Mapping[int, Reason]:
        """The same by line, in no order, and sooner known."""
        return self._reasons()

    def __eq__(self, other: object) -> bool:
        """Whether both yield the same."""
        if not isinstance(other, LogYield):
            return NotImplemented
        return self.notes == other.notes and self.skips == other.skips

    def __hash__(self) -> int:
        """Of the notes."""
        return hash(self.notes)

    def __reduce__(self) -> tuple[Callable[..., "LogYield"], tuple[object, ...]]:
        """What another process gets: with the lines left out, and without the log."""
        return LogYield.of, (self.notes, self.skips)

    @classmethod
    def of(cls, notes: tuple[Note, ...], skips: tuple[Finding, ...]) -> "LogYield":
        """A yield whose lines left out are known."""
        lines = {n: skip for skip in skips for n in range(skip.first, skip.last + 1)}
        return cls(
            notes,
            lambda: skips,
            lambda: {n: (skip.code, skip.message) for n, skip in lines.items()},
        )


@dataclass(slots=True)
class _Making:
    """What is being made of one log."""

    log: Log
    path: str
    deck: str
    notes: list[Note] = field(default_factory=list)
    rejected: defaultdict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    """By first line, the ids of the lints that turned a candidate down."""
    written: dict[str, dict[str, int]] = field(default_factory=dict)
    """What its author asks, with the line of each answer."""

    def take_written(self, candidate: Candidate, section: Section) -> None:
        """What the author wrote as a card is one, whatever the lints would say.

        The same once more is that card again; another answer to its question is only noted.
        """
        answers = self.written.setdefault(in_one_line(render.question_text(candidate.content)), {})
        answer = in_one_line(candidate.answer)
        if answer in answers:
            return
        flags = ("L20",) if answers else ()
        answers[answer] = candidate.first
        lines = candidate.first, candidate.last
        passed = Passed(
            candidate.kind, candidate.content, *lines, candidate.rule, candidate.sure, flags
        )
        self.keep(passed, Entry(section.date, section.title))

    def keep(self, passed: Passed, entry: Entry) -> None:
        """Make a note of what passed."""
        first, last = passed.first, passed.last
        origin = LogLines(self.path, first, last, self.log.quote(first, last))
        said = passed.kind, passed.content, origin, entry, self.deck
        self.notes.append(Note(*said, passed.rule, passed.sure, passed.flags))

    def settle(self) -> None:
        """Put the notes in log order, and let the lints see them all together."""
        self.notes.sort(key=_place)
        self.notes, rejected = settle(self.notes)
        for made in rejected:
            self.rejected[made.source.first].append("L20")


def _place(note: Note) -> tuple[int, int]:
    return (note.lines.first, note.lines.last) if note.lines else (0, 0)


def make_notes(log: Log, path: str, deck: str, blocks: Blocks = NONE) -> LogYield:
    """The notes of `log`, which was read from `path` (absolute) and belongs to `deck`.

    What was made of its `blocks` before is not made again.
    """
    making = _Making(log, path, deck)
    rest = Rest(expanded("\n".join(log.lines)))
    spoken = language_of("\n".join(log.lines[: limits.FIRST_LINES])[: limits.SAMPLE])
    points: list[Unlinted] = []
    for section in log.sections:
        for pair in section.pairs:
            for rule in OF_PAIRS:
                for candidate in rule.find(pair):
                    making.take_written(candidate, section)
        block = blocks.draft(section, log, spoken, rest)
        entry = Entry(section.date, section.title)
        for passed in block.passed:
            making.keep(passed, entry)
        for line, lint in block.rejected:
            making.rejected[line].append(lint)
        points += block.points
    for each in OF_LOGS:
        making.notes.extend(each.find(LogSeen(log, path, deck)))
    making.settle()
    notes = tuple(making.notes)

    def reasons() -> Mapping[int, Reason]:
        lints = {n: list(map(lint_in_words, lints)) for n, lints in making.rejected.items()}
        return reasons_by_line(log, notes, lints, points)

    made = LogYield(notes, lambda: as_findings(log, path, made.reasons), reasons)
    return made
