"""Pages of blocks: what one call tells of the lines without a card."""

from collections.abc import Iterable
from dataclasses import dataclass

from srs.agents.handles import handle_of
from srs.proposals.block import Block

MOST_LINES = 100
"""Lines of a page; a block has some sixty at most."""
_MOST_CHARACTERS = 40_000
"""Of the lines of a page, unless one block alone has more."""
LONGEST_LINE = 2_000
"""Characters of a line that are shown: a quote is no longer."""


@dataclass(frozen=True, slots=True)
class BlockPage:
    """The blocks of one call."""

    blocks: tuple[Block, ...]
    is_last: bool

    @property
    def cursor(self) -> str:
        """Names where the next page begins: behind the last block; '' where there is none."""
        return "" if self.is_last or not self.blocks else str(handle_of(self.blocks[-1]))


def first_page(blocks: Iterable[Block]) -> BlockPage:
    """The first page of `blocks`, of which no more are taken than it needs."""
    found: list[Block] = []
    lines = characters = 0
    for block in blocks:
        lines += len(block.shown)
        characters += sum(min(len(line), LONGEST_LINE) for _, line in block.shown)
        if found and (lines > MOST_LINES or characters > _MOST_CHARACTERS):
            return BlockPage(tuple(found), is_last=False)
        found.append(block)
    return BlockPage(tuple(found), is_last=True)
