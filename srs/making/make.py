"""From a log that has been read to notes, and the lines that yield none."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

from srs import render
from srs.content import Content
from srs.finding import Finding
from srs.making.candidate import Candidate, Place
from srs.making.families import family
from srs.making.known import Known
from srs.making.leftover import left_out
from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.language import Language
from srs.making.lexicon.languages import in_script_of, is_surely_english, language_of
from srs.making.lexicon.words import COUNTED, DIARY
from srs.making.lint import Decision, Exhibit, examine, expanded, settle
from srs.making.rules import LAST_RESORT, ROOT_RULES, rules_for
from srs.making.rules.across import across
from srs.making.rules.published import published
from srs.making.rules.questions import asked_by_heading
from srs.making.rules.tabled import tabled
from srs.making.rules.told_below import told_under_heading
from srs.making.rules.written import as_written
from srs.making.text.subject import ask, topic, whole_topic
from srs.note import Entry, Note
from srs.origin import LogLines
from srs.parse import Log, Point, Section, is_line_of_note
from srs.prose.clauses import in_one_line
from srs.prose.weigh import weight
from srs.reasons import lint_in_words

_BRACKETED = re.compile(r"（[^（）]*）|\([^()]*\)")
_LONGEST_SET_NAME = 10
_FIRST_LINES = 200
_FEW_CHARACTERS = 400
_SAMPLE = 2_000
"""Characters of a section that tell its language."""


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
    spoken = language_of("\n".join(log.lines[:_FIRST_LINES])[:_SAMPLE])
    for section in log.sections:
        for pair in section.pairs:
            desk.take_written(as_written(pair), section)
        for candidate in candidates(section, spoken, desk.asked):
            for member in family(candidate):
                desk.take(member, section)
    desk.notes.extend(across(log, path, deck))
    desk.settle()
    return Made(tuple(desk.notes), left_out(log, path, desk.notes, desk.rejected))


def candidates(
    section: Section, around: Language, asked: Collection[int] = ()
) -> Iterator[Candidate]:
    """All that the rules propose; `around` is the language of the log.

    What is said of the points that begin in the lines `asked` needs no last resort.
    """
    text = "\n".join(point.text for point in section.points)[:_SAMPLE]
    default = ENGLISH if around.han else around
    spoken = language_of(text, default) if text else around
    few = len(text) < _FEW_CHARACTERS and not is_surely_english(text)
    if text and spoken is ENGLISH and few:
        spoken = default  # names and terms look English in any language
    yield from asked_by_heading(section)
    yield from published(section, spoken)
    yield from told_under_heading(section, spoken)
    yield from tabled(section, spoken)
    marked = tuple(point for point in section.points if point.marker)
    if marked and _is_short(section.title):
        root = Point(marked[0].first, marked[0].last, section.title or "", None, marked)
        for rule in ROOT_RULES:
            yield from rule(Place(section, root, around=spoken))
    for place in _places(section, section.points, (), spoken):
        if is_line_of_note(place.point.text) and not place.children:
            continue
        for rule in rules_for(place.point):
            yield from rule(place)
        if place.point.first not in asked:
            for rule in LAST_RESORT:
                yield from rule(place)


def _is_short(title: str | None) -> bool:
    """Whether a title may name a set: that of a paper on 'methods' names none."""
    return weight(title or "") <= _LONGEST_SET_NAME or COUNTED.search(title or "") is not None


def _places(
    section: Section, points: tuple[Point, ...], above: tuple[Point, ...], spoken: Language
) -> Iterator[Place]:
    for point in points:
        yield Place(section, without_remarks(point), above, points, spoken)
        yield from _places(section, point.children, (*above, point), spoken)


def without_remarks(point: Point) -> Point:
    """`point` without what its author only remarks in brackets, as in '（太赞了）'."""
    text = _BRACKETED.sub(lambda match: "" if DIARY.search(match[0]) else match[0], point.text)
    return point if text == point.text else replace(point, text=text)
