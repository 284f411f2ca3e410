"""What a model or an agent proposes becomes drafts, or offers on cards: never more than that."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC

from srs.card import Card, CardId, Newer, Status, is_offered_by_model
from srs.note import Note, Wording, worded
from srs.origin import LogLines, Model
from srs.proposals.block import Block
from srs.proposals.gate import RULE, checked
from srs.proposals.outcome import AlreadyThere, GroundedCard, Outcome, WordingOffer
from srs.proposals.proposal import Proposal, Refused
from srs.reconcile import is_another_fact
from srs.store import concerned, content, verdicts
from srs.study.blocks import as_they_are
from srs.study.recording import new_card_id, new_id, verdict_now
from srs.study.study import Study
from srs.study.upgrade import refused as refused_words
from srs.study.verdicts import asked_at_once
from srs.study.verify import known_lines
from srs.translation import mark
from srs.verdict import Sides, VerdictKind
from srs.verify import why_unfounded

_TURNED_DOWN = mark("You did not want these words for the card.")
_GONE = mark("The card that it would word anew is gone.")
_OFFERED = mark("Other words are offered for the card already.")


@dataclass(frozen=True, slots=True)
class Proposed:
    """What became of proposals."""

    taken: tuple[Card, ...] = ()
    """New drafts."""
    offered: tuple[Card, ...] = ()
    """Cards that other words are offered for."""
    refused: tuple[Refused, ...] = ()
    """What makes no card, each with its reason; what is there already among them."""
    already: int = 0
    """How many of those are there already."""
    outcomes: tuple[Card | Refused, ...] = ()
    """What became of each proposal, in their order: a draft, the card of an offer, or why not."""

    def __add__(self, other: "Proposed") -> "Proposed":
        """Both together."""
        return Proposed(
            self.taken + other.taken,
            self.offered + other.offered,
            self.refused + other.refused,
            self.already + other.already,
            self.outcomes + other.outcomes,
        )


def take_proposals(  # noqa: PLR0913  # who proposes what of which, and as a part of what
    study: Study,
    proposals: Iterable[Proposal],
    blocks: Sequence[Block],
    model: str,
    act: str | None = None,
    *,
    resuming: bool = True,
) -> Proposed:
    """Let the gate see `proposals` of `model` for `blocks`, and keep what it lets pass.

    As drafts that wait for their owner's word, and as offers on cards; all in one `act`, which an
    undo takes back. What is there already is not made again. `resuming`, a card that was asked
    before its line went is asked again when it comes back in the same words.
    """
    with study.store.transaction():
        outcome = checked(proposals, as_they_are(study, blocks))
        taking = _Taking(study, model, act or new_id(study.now()), asked_at_once(study), resuming)
        taking.know(concerned_paths(blocks))
        outcomes = tuple(map(taking.outcome, outcome.outcomes))
    refused = tuple(each for each in outcomes if isinstance(each, Refused))
    already = sum(isinstance(each, AlreadyThere) for each in refused)
    return Proposed(tuple(taking.drafts), tuple(taking.offers), refused, already, outcomes)


def concerned_paths(blocks: Iterable[Block]) -> set[str]:
    """The logs of `blocks`."""
    return {block.path for block in blocks}


@dataclass(slots=True)
class _Taking:
    """What is taken in one act."""

    study: Study
    model: str
    act: str
    asked: Callable[[Note], bool]
    """Whether a note is asked at once: of the model that is set, where its owner trusts it."""
    resuming: bool
    """Whether a card that comes back is what it was before."""
    drafts: list[Card] = field(default_factory=list)
    offers: list[Card] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    """Those of the logs, in their order."""

    def know(self, paths: set[str]) -> None:
        """Take note of the cards of these logs."""
        found = self.study.store.ask(concerned.of_logs, paths)
        self.cards = list(concerned.in_log_order(found))

    def outcome(self, found: Outcome) -> Card | Refused:
        """What becomes of a proposal that the gate has looked at."""
        if isinstance(found, GroundedCard):
            return self.draft(found)
        return self.offer(found) if isinstance(found, WordingOffer) else found

    def draft(self, grounded: GroundedCard) -> Card | Refused:
        """A new draft; or one whose line had gone, and came back in other words.

        The checker, which shares nothing with the gate, has to find the answer as well.
        """
        note = _note(grounded, self.model)
        if why := why_unfounded(note, known_lines(self.study)):
            return Refused(why, note.question, (grounded.first, grounded.last), note.path)
        now = self.study.now().astimezone(UTC).replace(microsecond=0)
        gone = self._gone(note)
        if gone:
            same = (gone.note.question, gone.note.answer) == (note.question, note.answer)
            status = (gone.resumes or Status.DRAFT) if same and self.resuming else Status.DRAFT
            card = replace(gone, note=note, status=status, resumes=None, changed=now)
        else:
            status = Status.ACTIVE if self.asked(note) else Status.DRAFT
            card = Card(new_card_id(), note, status, self._place(note), now)
        self.study.store.do(content.save, [card])
        self.cards = [each for each in self.cards if each.id != card.id]
        event = verdict_now(self.study, VerdictKind.PROPOSE, card, self.act)
        # taken back it is as good as turned down: no history is deleted
        before = gone.status if gone else Status.REJECTED
        self.study.store.do(verdicts.append_verdicts, [replace(event, before=before)])
        self.drafts.append(card)
        return card

    def offer(self, offer: WordingOffer) -> Card | Refused:
        """Other words for a card, unless its owner has turned them down before."""
        card = self.study.store.ask(content.one, CardId(offer.card_id))
        lines, path = (offer.card.first, offer.card.last), offer.card.block.path
        if card is None or card.note.lines is None:
            return Refused(_GONE, offer.card.question, lines, path)
        said = Wording(offer.card.kind, offer.card.content)
        origin = Model(self.model, card.note.lines, _proof(offer.card))
        note = replace(worded(card.note, said), origin=origin, rule=RULE)
        words = (card.id, note.question, note.answer)
        after = replace(card, newer=Newer(note))
        if card.newer is not None and is_offered_by_model(card) and card.offer:
            same = Wording(card.offer.kind, card.offer.content) == said
            kind = AlreadyThere if same else Refused
            return kind(_OFFERED, note.question, lines, path)
        turned_down = card.newer is not None or after.offer is None
        if turned_down or words in refused_words(self.study, [card.id]):
            return Refused(_TURNED_DOWN, note.question, lines, path)
        event = verdict_now(
            self.study,
            VerdictKind.OFFER,
            card,
            self.act,
            wording=Sides(note.question, note.answer),
        )
        self.study.store.do(verdicts.append_verdicts, [replace(event, model=self.model)])
        self.study.store.do(content.save, [after])
        self.offers.append(after)
        return after

    def _gone(self, note: Note) -> Card | None:
        """A model's card of this log whose line had gone, and which told what `note` tells."""
        said = Wording(note.kind, note.content)
        for card in self.cards:
            if card.status is not Status.RETIRED or not isinstance(card.note.origin, Model):
                continue
            same = _folded(card.note.question) == _folded(note.question)
            was = Wording(card.note.kind, card.note.content)
            if card.note.path == note.path and same and not is_another_fact(was, said):
                return card
        return None

    def _place(self, note: Note) -> int:
        """Beside the card above it: the next reading of the log gives all of them their places."""
        above = [
            card.position
            for card in self.cards
            if card.note.path == note.path and card.note.source.first <= note.source.first
        ]
        return max(above, default=0)


def _note(card: GroundedCard, model: str) -> Note:
    block = card.block
    lines = LogLines(block.path, card.first, card.last, block.quote(card.first, card.last))
    return Note(
        card.kind,
        card.content,
        Model(model, lines, _proof(card)),
        block.entry_at(card.first),
        block.deck,
        RULE,
        sure=False,
        flags=card.flags,
    )


def _proof(card: GroundedCard) -> str:
    """The words that prove it as they stand; all of its lines, where the model left marks out."""
    lines = card.block.quote(card.first, card.last)
    quote = card.quote.strip()
    return quote if quote in lines else lines.strip()


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
