"""A model that is asked by hand: the text for a chat window, and what its owner brings back."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from srs.errors import UsageError
from srs.proposals import prompt
from srs.proposals.block import Block
from srs.proposals.reply import read_pieces
from srs.proposals.requests import MOST_LINES
from srs.store import replies
from srs.store.replies import AskedModel
from srs.study.proposing import Proposed, take_proposals
from srs.study.recording import ms_now
from srs.study.study import Study
from srs.translation import mark

NAME = "by hand"
"""What a model is called that its owner asked in a window of its own."""
MOST = 16_000_000
"""Characters that are read of what came back: no window gives more."""
_ANSWERED = AskedModel(prompt.VERSION, NAME)
_SHOWN = AskedModel(f"{prompt.VERSION} shown", NAME)
"""What is kept of the blocks that stood in the last text."""


@dataclass(frozen=True, slots=True)
class PromptText:
    """A text for a chat window."""

    text: str
    blocks: tuple[Block, ...]
    """What it asks about."""
    left: int
    """How many blocks come after them."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of what came back."""

    proposed: Proposed
    blocks: int
    """The blocks that it answers."""
    proposals: int
    cut: bool
    """Whether it was cut off: its whole cards were taken."""


def prompt_text(
    study: Study, blocks: Sequence[Block], most: int | None = None, *, again: bool = False
) -> PromptText | None:
    """The text that asks about the next of `blocks`; None where none is left.

    Of `most` blocks, or of as many as a window takes well. Those of the last text come again
    until they are answered, and with `again` even then.
    """
    known = [] if again else [block.id for block in blocks]
    kept = study.store.ask(replies.kept_replies, known, _ANSWERED)
    waiting = [block for block in blocks if block.id not in kept]
    some: list[Block] = []
    for block in waiting:
        size = sum(len(each.shown) for each in (*some, block))
        if (len(some) >= most) if most is not None else (some and size > 2 * MOST_LINES):
            break
        some.append(block)
    if not some:
        return None
    shown = {block.id: "" for block in some}
    study.store.do(replies.keep_replies, shown, _SHOWN, ms_now(study))
    return PromptText(prompt.whole_text(some), tuple(some), len(waiting) - len(some))


def take_answer(study: Study, text: str, blocks: Sequence[Block]) -> Brought:
    """Let the gate see the cards in `text`, which is about some of `blocks`.

    Raises UsageError where there is no card in it, nor an empty list of cards.
    """
    found = read_pieces(text[:MOST])
    if found is None or (found.cut and not (found.proposals or found.refused)):
        raise UsageError(
            mark("there are no cards in the answer"),
            mark("it must hold the JSON that the prompt asks for"),
        )
    with study.store.transaction():
        proposed = take_proposals(study, found.proposals, blocks, NAME)
        proposed += Proposed(refused=found.refused)
        known = [block.id for block in blocks]
        shown = study.store.ask(replies.kept_replies, known, _SHOWN)
        named = {p.block for p in found.proposals if p.block in known}
        # an answer to the whole text says of the blocks without a card that they deserve none
        answered = named if found.cut else {*named, *shown}
        texts = {block: _cards_of(text, block) for block in answered if block}
        study.store.do(replies.keep_replies, texts, _ANSWERED, ms_now(study))
    return Brought(proposed, len(answered), len(found.proposals), found.cut)


def _cards_of(text: str, block: str) -> str:
    """What is kept of an answer: that there was one, and how often it names the block."""
    return str(len(re.findall(re.escape(block), text)))
