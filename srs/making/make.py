"""From a log that has been read to notes, and the lines that yield none."""

from collections import defaultdict
from dataclasses import dataclass, field

from srs import render
from srs.content import Content
from srs.finding import Finding
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.candidates import candidates
from srs.making.families import family
from srs.making.known import Known
from srs.making.leftover import left_out
from srs.making.lexicon.languages import in_script_of, language_of
from srs.making.lint import Decision, Exhibit, examine, expanded, settle
from srs.making.rule import LogSeen
from srs.making.rules import OF_LOGS, OF_PAIRS
from srs.making.text.subject import ask, topic, whole_topic
from srs.note import Entry, Note
from srs.origin import LogLines
from srs.parse import Log, Section
from srs.prose.clauses import in_one_line
from srs.reasons import lint_in_words


@dataclass(frozen=True, slots=True)
class Made:
    """What a log yields."""

    notes: tuple[Note, ...]
    """In log order."""
    skips: tuple[Finding, ...]
    """Every line that is not blank and that no note cites, with the reason."""


@dataclass(slots=True)
class _Desk:
    """What is being made of one log."""

    log: Log
    path: str
    deck: str
    expanded: frozenset[str]
    """The acronyms that the log writes out."""
    notes: list[Note] = field(default_factory=list)
    rejected: defaultdict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    known: Known = field(default_factory=Known)
    told: defaultdict[int, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    """By first line of a point, what of its text has its card."""

    written: dict[str, dict[str, int]] = field(default_factory=dict)
    """What its author asks, with the line of each answer."""
    asked: set[int] = field(default_factory=set)
    """The first lines of points that have a card."""

    def take(self, candidate: Candidate, section: Section) -> None:
        """Let the lints see a candidate, and keep it unless one rejects it."""
        span, told = candidate.span, self.told[candidate.first]
        if span and any(start < span[1] and span[0] < end for start, end in told):
            return
        about = topic(section)
        quote = self.log.quote(candidate.first, candidate.last)
        asked = in_script_of(candidate.content, quote)
        content = ask(asked, candidate.context, whole_topic(section))
        exhibit = Exhibit(candidate, content, quote, about, section.date, self.expanded)
        verdicts = examine(exhibit)
        bar = {Decision.REFUSE, Decision.HOLD} if candidate.last_resort else {Decision.REFUSE}
        against = [lint_in_words(name) for name, v in verdicts.items() if v in bar]
        if not against and not candidate.part:
            lines = candidate.first, candidate.last
            if self.known.has(exhibit.question, exhibit.answer, lines):
                against = [lint_in_words("L18")]
        if against:
            if not (candidate.last_resort and self.rejected[candidate.first]):
                self.rejected[candidate.first].extend(against)
            return
        if span:
            told.append(span)
        if not candidate.last_resort:
            self.asked.add(candidate.first)
        self._keep(candidate, section, content, verdicts)

    def take_written(self, candidate: Candidate, section: Section) -> None:
        """What the author wrote as a card is one, whatever the lints would say.

        The same once more is that card again; another answer to its question is only told.
        """
        answers = self.written.setdefault(in_one_line(render.question(candidate.content)), {})
        answer = in_one_line(candidate.answer)
        if answer in answers:
            return
        other = {"L20": Decision.NOTE} if answers else {}
        answers[answer] = candidate.first
        self._keep(candidate, section, candidate.content, other)

    def settle(self) -> None:
        """Put the notes in log order, and let the lints see them all together."""
        self.notes.sort(key=lambda made: (made.source.first, made.source.last))
        self.notes, rejected = settle(self.notes)
        for made in rejected:
            self.rejected[made.source.first].append(lint_in_words("L20"))

    def _keep(
        self,
        candidate: Candidate,
        section: Section,
        content: Content,
        verdicts: dict[str, Decision],
    ) -> None:
        self.notes.append(
            Note(
                kind=candidate.kind,
                content=content,
                origin=LogLines(
                    self.path,
                    candidate.first,
                    candidate.last,
                    self.log.quote(candidate.first, candidate.last),
                ),
                entry=Entry(section.date, section.title),
                deck=self.deck,
                rule=candidate.rule,
                sure=candidate.sure and Decision.HOLD not in verdicts.values(),
                flags=tuple(verdicts),
            )
        )


def make_notes(log: Log, path: str, deck: str) -> Made:
    """The notes of `log`, which was read from `path` (absolute) and belongs to `deck`."""
    desk = _Desk(log, path, deck, expanded("\n".join(log.lines)))
    spoken = language_of("\n".join(log.lines[: limits.FIRST_LINES])[: limits.SAMPLE])
    for section in log.sections:
        for pair in section.pairs:
            for rule in OF_PAIRS:
                for candidate in rule.find(pair):
                    desk.take_written(candidate, section)
        for candidate in candidates(section, spoken, desk.asked):
            for member in family(candidate):
                desk.take(member, section)
    for each in OF_LOGS:
        desk.notes.extend(each.find(LogSeen(log, path, deck)))
    desk.settle()
    return Made(tuple(desk.notes), left_out(log, path, desk.notes, desk.rejected))
