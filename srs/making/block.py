"""A block of a log, a section: the candidates that the rules propose and the lints let pass."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from srs.content import Content
from srs.making.candidate import Candidate
from srs.making.candidates import candidates
from srs.making.families import family
from srs.making.known import CardsSoFar, ComparedCard, Lines, compared_card
from srs.making.leftover import Unlinted, unlinted
from srs.making.lexicon.language import Language
from srs.making.lexicon.languages import in_script_of
from srs.making.lint import Decision, LintInput, acronyms, lint_decisions
from srs.making.text.subject import ask, topic, whole_topic
from srs.note import Kind
from srs.parse import Log, Section

ALREADY_ASKED = "L18"


@dataclass(slots=True)
class Rest:
    """The rest of a log: all that a block wants to know of it."""

    expanded: frozenset[str]
    """The acronyms that the log writes out."""
    known: CardsSoFar = field(default_factory=CardsSoFar)
    """The cards of the blocks before."""


@dataclass(frozen=True, slots=True)
class Passed:
    """What a note will say that no lint turns down."""

    kind: Kind
    content: Content
    first: int
    last: int
    rule: str
    sure: bool
    flags: tuple[str, ...]
    """Ids of the lints that had something to say."""


@dataclass(frozen=True, slots=True)
class DraftedBlock:
    """What is made of a block, and all that it asked of the rest of its log.

    Where the rest gives the same replies, the same is made of the same block.
    """

    passed: tuple[Passed, ...] = ()
    """In the order of the rules."""
    rejected: tuple[tuple[int, str], ...] = ()
    """Candidates that were turned down: first line, and the id of a lint."""
    asked: tuple[tuple[ComparedCard, Lines, bool], ...] = ()
    """Cards that might be known, in their order, each with the reply."""
    acronyms: frozenset[str] = frozenset()
    """Those of its answers."""
    expanded: frozenset[str] = frozenset()
    """Those of them that the log writes out."""
    points: tuple[Unlinted, ...] = ()
    """All points, each with the reason for which it would have no card."""


def draft(
    section: Section, log: Log, around: Language, rest: Rest, replies: Sequence[bool] = ()
) -> DraftedBlock:
    """What is made of `section`; `around` is the language of the log.

    `replies` are those that `rest` has given to the first cards of it already.
    """
    making = _Making(section, log, rest, iter(replies))
    for candidate in candidates(section, around, making.has_card):
        for member in family(candidate):
            making.take(member)
    return DraftedBlock(
        tuple(making.passed),
        tuple((line, lint) for line, lints in making.rejected.items() for lint in lints),
        tuple(making.asked),
        frozenset(making.acronyms),
        frozenset(making.acronyms & rest.expanded),
        unlinted(section),
    )


@dataclass(slots=True)
class _Making:
    """What is being made of one block."""

    section: Section
    log: Log
    rest: Rest
    replies: Iterator[bool]
    passed: list[Passed] = field(default_factory=list)
    rejected: defaultdict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    asked: list[tuple[ComparedCard, Lines, bool]] = field(default_factory=list)
    acronyms: set[str] = field(default_factory=set)
    covered: defaultdict[int, list[tuple[int, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """By first line of a point, what of its text has its card."""
    has_card: set[int] = field(default_factory=set)
    """The first lines of points that have a card."""

    def take(self, candidate: Candidate) -> None:
        """Let the lints see a candidate, and keep it unless one rejects it."""
        span, covered = candidate.span, self.covered[candidate.first]
        if span and any(start < span[1] and span[0] < end for start, end in covered):
            return
        section = self.section
        quote = self.log.quote(candidate.first, candidate.last)
        put = in_script_of(candidate.content, quote)
        content = ask(put, candidate.context, whole_topic(section))
        expanded = self.rest.expanded
        card = LintInput(candidate, content, quote, topic(section), section.date, expanded)
        self.acronyms |= acronyms(card.answer)
        verdicts = lint_decisions(card)
        bar = {Decision.REFUSE, Decision.HOLD} if candidate.last_resort else {Decision.REFUSE}
        against = [name for name, verdict in verdicts.items() if verdict in bar]
        if not against and not candidate.part and self._is_asked_already(card):
            against = [ALREADY_ASKED]
        if against:
            if not (candidate.last_resort and self.rejected[candidate.first]):
                self.rejected[candidate.first].extend(against)
            return
        if span:
            covered.append(span)
        if not candidate.last_resort:
            self.has_card.add(candidate.first)
        sure = candidate.sure and Decision.HOLD not in verdicts.values()
        lines = candidate.first, candidate.last
        self.passed.append(
            Passed(candidate.kind, content, *lines, candidate.rule, sure, tuple(verdicts))
        )

    def _is_asked_already(self, seen: LintInput) -> bool:
        """Whether an earlier card asks the same."""
        card = compared_card(seen.question, seen.answer)
        lines = seen.candidate.first, seen.candidate.last
        reply = next(self.replies, None)
        if reply is None:
            reply = self.rest.known.has(card, lines)
        self.asked.append((card, lines, reply))
        return reply
