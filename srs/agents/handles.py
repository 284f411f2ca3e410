"""How a block is named to an agent: the server remembers nothing between two calls."""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from srs.proposals.block import Block

_DIGITS = 8


class BlockHandle(NamedTuple):
    """The id of a block and its log, of which a digest is enough to find it again."""

    block: str
    log: str

    def __str__(self) -> str:
        """As an agent is told it: '0f3c2a9b8d7e-5a1c9f02'."""
        return f"{self.block}-{self.log}"


def digest_of_log(path: str) -> str:
    """A name of a log that tells no folder."""
    return hashlib.sha256(path.encode(errors="surrogateescape")).hexdigest()[:_DIGITS]


def handle_of(block: Block) -> BlockHandle:
    """The handle of `block`."""
    return BlockHandle(block.id, digest_of_log(block.path))


def read_handle(text: str) -> BlockHandle:
    """What `text` names; what is no handle names no block."""
    block, _, log = text.strip().partition("-")
    return BlockHandle(block, log)


def named_logs(handles: Iterable[BlockHandle], paths: Iterable[str]) -> list[str]:
    """Those of `paths` that some of `handles` name."""
    digests = {handle.log for handle in handles}
    return [path for path in paths if digest_of_log(path) in digests]
