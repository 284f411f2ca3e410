"""The gate: of what a model or an agent proposes, only what its quote of the log proves.

A proposal becomes a card, an offer to put a card in other words, or is refused with its reason.
What its lines say to a model changes nothing here: they are compared, and never obeyed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from srs.content import Content
from srs.making.candidate import Candidate
from srs.making.lint import Decision, LintInput, lint_decisions
from srs.note import Kind
from srs.proposals import limits
from srs.proposals.asking import NoCardError, proposed_content
from srs.proposals.block import Block, BlockCard
from srs.proposals.grounding import ungrounded_answer
from srs.proposals.language import is_foreign
from srs.proposals.outcome import AlreadyThere, Checked, GroundedCard, Outcome, WordingOffer
from srs.proposals.plain import misshapen, unclean_text
from srs.proposals.proposal import Proposal, Refused
from srs.proposals.repeats import ComparedProposal, RepeatedError, asked_card, bettered, repeats
from srs.proposals.verbatim import Verbatim, verbatim
from srs.reasons import lint_in_words
from srs.text import clean_line
from srs.translation import mark

RULE = "model"
"""The rule that a card of the gate is made by."""
_LETTER_BY_LETTER = "L16"
"""It wants '3' where the lines have 三; the gate looks closer, and lets that pass as a draft."""


def checked(
    proposals: Iterable[Proposal], blocks: Sequence[Block], *, revise: bool = False
) -> Checked:
    """What becomes of `proposals` for `blocks`, of which they name one each, or quote it.

    To `revise` is to offer other words for drafts of rules as well; else a draft of a rule stands
    beside the card of the model.
    """
    gate = _Gate({block.id: block for block in blocks}, revise=revise)
    return Checked(tuple(map(gate.outcome, proposals)))


class _RefusedError(Exception):
    """A proposal is refused; its argument is the sentence that says why."""


@dataclass(slots=True)
class _Gate:
    blocks: dict[str, Block]
    revise: bool
    passed: dict[str, list[ComparedProposal]] = field(default_factory=dict)
    """By block, the cards of the proposals before."""
    existing: dict[str, list[tuple[BlockCard, ComparedProposal]]] = field(default_factory=dict)
    """By block, the cards that it has."""

    def outcome(self, proposal: Proposal) -> Outcome:
        """What becomes of one proposal, after those before it."""
        block = self.blocks.get(proposal.block or "")
        kind = Refused
        try:
            _refuse(misshapen(proposal))
            block = block or self._quoted_block(proposal)
            return self._new(_grounded(proposal, block))
        except RepeatedError as error:
            kind, reason = AlreadyThere, error.args[0]
        except (_RefusedError, NoCardError) as error:
            reason = error.args[0]
        question = clean_line(proposal.question[: limits.LONGEST_SHOWN])
        return kind(reason, question, (proposal.first, proposal.last), block.path if block else "")

    def _quoted_block(self, proposal: Proposal) -> Block:
        """The block of a proposal that names none: the one whose lines hold its quote."""
        found = [
            block
            for block in self.blocks.values()
            if _has_lines(block, proposal)
            and verbatim(proposal.quote, _seen(block, proposal)) is Verbatim.WHOLE
        ]
        if not found:
            raise _RefusedError(mark("It names no block, and no block holds its quote."))
        if len(found) > 1:
            raise _RefusedError(mark("It names no block, and several hold its quote."))
        return found[0]

    def _new(self, card: GroundedCard) -> Outcome:
        """`card`, or the offer that it is; raises RepeatedError."""
        lines = frozenset(range(card.first, card.last + 1))
        asked = asked_card(card.question, card.answer, lines)
        passed = self.passed.setdefault(card.block.id, [])
        if any(repeats(asked, other) for other in passed):
            raise RepeatedError(mark("An earlier card of the same reply asks this."))
        offers = [
            bettered(asked, existing, other, revise=self.revise)
            for existing, other in self._cards_of(card.block)
            if asked.meets(other)
        ]
        passed.append(asked)
        offer = next(filter(None, offers), None)
        return WordingOffer(offer, card) if offer else card

    def _cards_of(self, block: Block) -> list[tuple[BlockCard, ComparedProposal]]:
        if block.id not in self.existing:
            self.existing[block.id] = [
                (card, asked_card(card.question, card.answer, card.lines)) for card in block.cards
            ]
        return self.existing[block.id]


def _refuse(reason: str | None) -> None:
    if reason is not None:
        raise _RefusedError(reason)


def _seen(block: Block, proposal: Proposal) -> str:
    """The cited lines that a model is shown: those of a diary prove nothing."""
    first, last = proposal.first, proposal.last
    return "\n".join(line for number, line in block.shown if first <= number <= last)


def _has_lines(block: Block, proposal: Proposal) -> bool:
    return block.first <= proposal.first <= proposal.last <= block.last


def _grounded(proposal: Proposal, block: Block) -> GroundedCard:
    """The card that a proposal is, whose lines prove it; raises _RefusedError or NoCardError."""
    _refuse(_misplaced(proposal, block))
    entry = block.entry_at(proposal.first)
    names = dict.fromkeys((*block.headings, entry.title or "", block.about or ""))
    title = "\n".join(names)
    lines = _seen(block, proposal)
    beside = "\n".join((*names, *(line for _, line in block.shown)))
    _refuse(next(filter(None, _faults(proposal, lines, title, beside)), None))
    kind, content = proposed_content(proposal, lines, beside)
    return _linted(proposal, block, kind, content)


def _misplaced(proposal: Proposal, block: Block) -> str | None:
    """What is wrong with the lines that a proposal cites."""
    first, last = proposal.first, proposal.last
    if last < first:
        return mark("Its last line stands before its first one.")
    if not _has_lines(block, proposal):
        return mark(
            "It cites lines {first}–{last}; its block has {from_line}–{to_line}.",
            first=first,
            last=last,
            from_line=block.first,
            to_line=block.last,
        )
    if last - first >= limits.MOST_LINES:
        return mark("It cites more than {most} lines.", most=limits.MOST_LINES)
    return None


def _faults(proposal: Proposal, lines: str, title: str, beside: str) -> Iterator[str | None]:
    """What is wrong with what a proposal says; None for each check that finds nothing."""
    stands = verbatim(proposal.quote, lines)
    if stands is Verbatim.NOT:
        yield mark("Its quote does not stand in its lines.")
    if stands is Verbatim.CUT:
        yield mark("Its quote begins or ends within a word or a number.")
    yield unclean_text(proposal, lines)
    for text in proposal.items or (proposal.answer,):
        if verbatim(text, lines) is Verbatim.CUT:
            yield mark("Its answer begins or ends within a word or a number.")
    for text in (proposal.answer, *(proposal.items or ())):
        yield ungrounded_answer(text, proposal.question, proposal.quote, lines, title)
    if is_foreign(proposal.question, f"{lines}\n{title}", beside):
        yield mark("It asks in a language that its lines have not.")


def _linted(proposal: Proposal, block: Block, kind: Kind, content: Content) -> GroundedCard:
    """The card with what the lints say of it; raises _RefusedError where one turns it down."""
    first, last = proposal.first, proposal.last
    seen = LintInput(
        Candidate(kind, content, first, last, RULE),
        content,
        _seen(block, proposal),
        block.about,
        block.entry_at(first).date,
        block.expanded,
    )
    decisions = lint_decisions(seen)
    for lint, decision in decisions.items():
        if decision is Decision.REFUSE and lint != _LETTER_BY_LETTER:
            _refuse(mark("A lint turns it down ({lint}).", lint=lint_in_words(lint)))
    sure = not {Decision.HOLD, Decision.REFUSE}.intersection(decisions.values())
    return GroundedCard(block, kind, content, first, last, proposal.quote, tuple(decisions), sure)
