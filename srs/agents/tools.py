"""The tools of the server: each call opens the collection, acts, and closes it again.

Calls come in threads, and a cancelled one goes on to its end: so one is done at a time, each act
is one transaction, and the same cards twice are there already. What an agent says is text that is
compared and kept; it is never run, opened or fetched.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, StrictInt, StrictStr, WithJsonSchema

from srs.agents import answers
from srs.agents.agent_name import agent_name
from srs.agents.calls import LONGEST_TEXT, PARTS, called_cards
from srs.agents.handles import digest_of_log, handle_of, named_logs, read_handle
from srs.agents.pages import first_page
from srs.collection import Collection
from srs.collection.here import open_collection
from srs.deck import in_deck
from srs.errors import SrsError, UsageError
from srs.note import Kind
from srs.proposals.block import Block
from srs.proposals.outcome import AlreadyThere
from srs.proposals.proposal import Refused
from srs.review import Rating
from srs.translation import mark

MOST_FOUND = 50
"""Cards that a search tells of at once."""
_MOST_DAYS = 365

Words = Annotated[StrictStr, Field(max_length=LONGEST_TEXT)]
_TEXT = {"type": "string", "maxLength": LONGEST_TEXT}
_CARD = {
    "type": "object",
    "properties": {
        "block": {**_TEXT, "description": "the id of the block"},
        "quote": {**_TEXT, "description": "copied letter by letter from these lines"},
        "lines": {
            "type": "array",
            "items": {"type": "integer"},
            "minItems": 2,
            "maxItems": 2,
            "description": "the first and the last line that it rests on",
        },
        "kind": {"enum": [str(kind) for kind in Kind]},
        "question": _TEXT,
        "answer": _TEXT,
        "items": {
            "type": ["array", "null"],
            "items": _TEXT,
            "description": "the members of a list or sequence; null for any other kind",
        },
    },
    "required": [part for part in PARTS if part != "items"],
    "additionalProperties": False,
}
# each card is checked by ourselves: the library would refuse all of them for one
Cards = Annotated[list[Any], WithJsonSchema({"type": "array", "items": _CARD, "maxItems": 50})]


@dataclass(frozen=True, slots=True)
class Tools:
    """What an agent may do with the collection of a home folder."""

    home: Path
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def _open(self) -> Iterator[Collection]:
        """The collection, for one call. Raises SrsError where there is none."""
        with self._lock, open_collection(self.home) as collection:
            if not collection.exists:
                raise SrsError(
                    mark("there is no collection in {home} yet", home=self.home),
                    mark("its owner makes one with 'srs generate my-log.md'"),
                )
            yield collection

    def lines(self, deck: Words = "", cursor: Words = "") -> answers.BlocksAnswer:
        """Blocks of lines that have no card; at most 100 lines, and a cursor to what follows."""
        with self._open() as collection:
            logs = collection.logs.records()
            if logs:  # the same as the command: without a log it would read a sample
                collection.logs.generate(listing=False)
                logs = collection.logs.records()
            if deck and not any(in_deck(log.deck, deck) for log in logs):
                raise UsageError(mark("there is no deck {deck!r}", deck=deck))
            paths = [log.path for log in logs if in_deck(log.deck, deck or None)]
            unread: list[str] = []
            page = first_page(_blocks_behind(collection, paths, cursor, unread))
            return answers.BlocksAnswer(
                blocks=[answers.described_block(block) for block in page.blocks],
                cursor=page.cursor,
                unread=unread,
            )

    def propose(self, cards: Cards, said_name: str) -> answers.ProposalsAnswer:
        """Let the gate see cards; what it lets pass waits for its owner's word."""
        called = called_cards(cards)
        refused = dict(called.refused)
        taken = already = 0
        with self._open() as collection:
            paths = named_logs(called.handles, (log.path for log in collection.logs.records()))
            blocks: list[Block] = []
            if paths:
                wanted = collection.drafts.wanted([Path(path) for path in paths], every=True)
                named = {handle.block for handle in called.handles}
                blocks = [b for b in wanted.blocks if b.path in paths and b.id in named]
            there = {block.id for block in blocks}
            proposals = {n: each for n, each in called.proposals.items() if each.block in there}
            refused |= dict.fromkeys(called.proposals.keys() - proposals.keys(), _NO_SUCH_BLOCK)
            if proposals:
                name = agent_name(said_name, collection.config.model.name)
                found = collection.drafts.propose(proposals.values(), blocks, name)
                already = found.already
                for place, outcome in zip(proposals, found.outcomes, strict=True):
                    if not isinstance(outcome, Refused):
                        taken += 1
                    elif not isinstance(outcome, AlreadyThere):
                        refused[place] = outcome.reason
        told = [answers.RefusedCard(card=n, reason=refused[n]) for n in sorted(refused)]
        return answers.ProposalsAnswer(taken=taken, already=already, refused=told)

    def search(
        self,
        query: Words = "",
        limit: Annotated[StrictInt, Field(ge=1, le=MOST_FOUND)] = 20,
        cursor: Words = "",
    ) -> answers.CardsAnswer:
        """Cards that match a query, in log order."""
        with self._open() as collection:
            found = [each.id for each in collection.cards.listed(query)]
            begin = _index_behind(list(map(str, found)), cursor)
            some = found[begin : begin + limit]
            cards = [answers.described_card(collection.cards.look(card)) for card in some]
            more = bool(some) and begin + limit < len(found)
            return answers.CardsAnswer(
                cards=cards, total=len(found), cursor=some[-1] if more else ""
            )

    def due(
        self, deck: Words = "", days: Annotated[StrictInt, Field(ge=1, le=_MOST_DAYS)] = 7
    ) -> answers.DueAnswer:
        """What is due today, by deck, and on the days to come."""
        with self._open() as collection:
            collection.cards.require_deck(deck or None)
            decks = [
                answers.AgentDeck(deck=each.name, cards=each.cards, new=each.new, due=each.due)
                for each in collection.cards.decks()
                if in_deck(each.name, deck or None)
            ]
            coming = collection.scheduling.forecast(days, deck or None)
            told = [answers.AgentDay(day=day.isoformat(), due=n) for day, n in coming.items()]
            return answers.DueAnswer(decks=decks, days=told)

    def next(self, deck: Words = "", query: Words = "") -> answers.NextAnswer:
        """The card that is asked next."""
        with self._open() as collection:
            collection.cards.require_deck(deck or None)
            queue = collection.reviews.queue(deck or None, query)
            card = queue.order[0] if queue.order else None
            found = [collection.cards.look(collection.cards.find(card))] if card else []
            return answers.NextAnswer(
                cards=[answers.described_card(each) for each in found],
                new=len(queue.new),
                due=len(queue.due) + len(queue.drills),
            )

    def answer(
        self, card: Words, grade: Literal["again", "hard", "good", "easy"]
    ) -> answers.GradedAnswer:
        """Record how well a person knew a card. Raises SrsError where its owner allows it not."""
        with self._open() as collection:
            if not collection.config.mcp.answer:
                raise SrsError(
                    mark("agents may not answer cards here"),
                    mark("their owner sets answer = true in [mcp] of config.toml"),
                )
            done = collection.reviews.answer(card, Rating[grade.upper()])
            return answers.GradedAnswer(
                card=done.review.card,
                grade=grade,
                due=done.progress.due.isoformat(),
                suspended=done.suspended,
            )


_NO_SUCH_BLOCK = mark("There is no such block any more: its lines have changed.")
_CHANGED = mark("the cursor names nothing any more: what it stood behind has changed")


def _blocks_behind(
    collection: Collection, paths: list[str], cursor: str, unread: list[str]
) -> Iterator[Block]:
    """The blocks behind the one that `cursor` names, log by log; all of them without one."""
    handle = read_handle(cursor) if cursor else None
    names = [digest_of_log(path) for path in paths]
    if handle and handle.log not in names:
        raise UsageError(_CHANGED, _BEGIN)
    for path in paths[names.index(handle.log) if handle else 0 :]:
        wanted = collection.drafts.wanted([Path(path)])
        unread += [answers.file_name(path)] * bool(wanted.unread)
        blocks = [block for block in wanted.blocks if block.path == path]
        begin = 0
        if handle:
            begin = _index_behind([str(handle_of(block)) for block in blocks], cursor)
            handle = None
        yield from blocks[begin:]


_BEGIN = mark("begin again without a cursor")


def _index_behind(names: list[str], cursor: str) -> int:
    """Where what follows `cursor` begins. Raises UsageError where it stands nowhere."""
    if not cursor:
        return 0
    if cursor not in names:
        raise UsageError(_CHANGED, _BEGIN)
    return names.index(cursor) + 1
