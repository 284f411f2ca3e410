"""What is asked in one go: neighbouring blocks together, and halves of what was too long."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from srs.proposals import prompt
from srs.proposals.block import Block

MOST_LINES = 60
"""Lines of one request: more make a small model forget the first of them."""
_TOKENS_EACH, _FEWEST_TOKENS, _MOST_TOKENS = 90, 1_200, 8_000
"""How long an answer may be: about a card for every other line, and never without room."""


@dataclass(frozen=True, slots=True)
class Request:
    """Blocks that are asked about together."""

    blocks: tuple[Block, ...]
    part: bool = False
    """Whether it is a part of a block: what is answered to it is no answer to the block."""
    revise: bool = False

    @property
    def lines(self) -> int:
        """How many lines it shows."""
        return sum(len(block.shown) for block in self.blocks)

    @property
    def system(self) -> str:
        """What holds for every block."""
        return prompt.system_text(revise=self.revise)

    @property
    def user(self) -> str:
        """The blocks."""
        return prompt.user_text(self.blocks, revise=self.revise)

    @property
    def most_tokens(self) -> int:
        """How long the answer may be."""
        return min(_MOST_TOKENS, max(_FEWEST_TOKENS, _TOKENS_EACH * self.lines))

    def halves(self) -> tuple["Request", ...]:
        """Two of half the length; () of one line."""
        middle = len(self.blocks) // 2
        if middle:
            some = (self.blocks[:middle], self.blocks[middle:])
            return tuple(replace(self, blocks=each) for each in some)
        (block,) = self.blocks
        if len(block.lines) == 1:
            return ()
        middle = len(block.lines) // 2
        parts = (
            replace(block, lines=block.lines[:middle]),
            replace(block, lines=block.lines[middle:], first=block.first + middle),
        )
        found = (replace(self, blocks=(part,), part=True) for part in parts if part.shown)
        return tuple(found)


def requests_for(blocks: Iterable[Block], *, revise: bool = False) -> list[Request]:
    """What is to be asked of `blocks`: those of one log together, up to MOST_LINES."""
    return [Request(group, revise=revise) for group in _together(list(blocks))]


def _together(blocks: Sequence[Block]) -> Iterator[tuple[Block, ...]]:
    group: list[Block] = []
    lines = 0
    for block in blocks:
        size = len(block.shown)
        if group and (block.path != group[-1].path or lines + size > MOST_LINES):
            yield tuple(group)
            group, lines = [], 0
        group.append(block)
        lines += size
    if group:
        yield tuple(group)
