"""The blocks of logs that a model is asked about, with what the collection knows of their lines."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from srs import files, vaults
from srs.card import Card, CardId, Status
from srs.deck import in_deck
from srs.errors import LogError
from srs.note import Entry, wording
from srs.origin import Model
from srs.proposals.block import Block, BlockCard, BlockCardStatus, Taste
from srs.proposals.blocks import LogCards, cut_into_blocks
from srs.reasons import is_written
from srs.store import LogRecord, concerned, content, verdicts
from srs.study.logs import edition_of, editions, find_all
from srs.study.study import Study

_EACH = 2
"""So many cards that their owner reworded, kept and turned down tell a model what they like."""


@dataclass(frozen=True, slots=True)
class WantedBlocks:
    """The blocks in which a card is wanted, and the logs that could not be read."""

    blocks: tuple[Block, ...]
    unread: tuple[LogError, ...] = ()


def wanted_blocks(
    study: Study,
    paths: Sequence[Path] = (),
    *,
    deck: str | None = None,
    entry: date | None = None,
    every: bool = False,
) -> WantedBlocks:
    """The blocks of the logs at `paths` (of all that were read, without), in log order.

    Of `deck` and those below it, and of the entry of one day, where these are given. With
    `every`, lines that have a card already want one, too. The collection is to be up to date.
    """
    records = {log.path: log for log in study.store.ask(content.logs)}
    named = _named(study, paths, records)
    blocks: list[Block] = []
    unread: list[LogError] = []
    for record in named:
        if deck is not None and not in_deck(record.deck, deck):
            continue
        try:
            blocks += _of_log(study, record, every=every)
        except LogError as error:
            unread.append(error)
    if entry is not None:
        blocks = [b for b in blocks if any(e.date == entry for e in _entries(b))]
    return WantedBlocks(tuple(blocks), tuple(unread))


def as_they_are(study: Study, blocks: Iterable[Block]) -> list[Block]:
    """`blocks` with the cards that their lines have by now."""
    blocks = list(blocks)
    known = log_cards(study, {block.path for block in blocks})
    return [
        replace(block, cards=known[block.path].between(block.first, block.last)) for block in blocks
    ]


def log_cards(study: Study, paths: Iterable[str]) -> dict[str, LogCards]:
    """What is known of the cards of each log, by path."""
    paths = set(paths)
    of_log: defaultdict[str, list[Card]] = defaultdict(list)
    for card in concerned.in_log_order(study.store.ask(concerned.of_logs, paths)):
        of_log[card.note.path].append(card)
    cards = [card.id for found in of_log.values() for card in found]
    spoken = study.store.ask(verdicts.spoken_of, cards)
    rejected = study.store.ask(verdicts.turned_down, cards)
    return {path: _known(of_log[path], spoken, rejected) for path in paths}


def _named(study: Study, paths: Sequence[Path], records: dict[str, LogRecord]) -> list[LogRecord]:
    if not paths:
        return list(records.values())
    found, _ = find_all(paths, editions(edition_of(study), study, records))
    return [records[path] for path in found if path in records]


def _of_log(study: Study, record: LogRecord, *, every: bool) -> list[Block]:
    read_by = editions(edition_of(study), study, {record.path: record})
    found, _ = find_all([Path(record.path)], read_by)
    encoding = found[record.path].encoding if record.path in found else None
    place = Path(record.path)
    text = files.read_log_text(place, encoding).text
    log, _ = vaults.read_in_vault(text, place.name, vaults.vaults_above(place))
    known = log_cards(study, [record.path])[record.path]
    return cut_into_blocks(log, record.path, record.deck, known, every=every)


def _entries(block: Block) -> list[Entry]:
    return [entry for _, entry in block.entries] or [block.entry]


def _known(cards: Sequence[Card], spoken: set[CardId], rejected: frozenset[CardId]) -> LogCards:
    told = ((card, _status(card, spoken, rejected)) for card in cards)
    return LogCards(
        tuple(_block_card(card, status) for card, status in told if status),
        tuple(_taste(cards, spoken, rejected)),
    )


def _status(card: Card, spoken: set[CardId], rejected: frozenset[CardId]) -> BlockCardStatus | None:
    """What became of a card; None for one that is not there, or gave way to another."""
    if card.status is Status.RETIRED:
        return None
    if card.status is Status.REJECTED:
        return BlockCardStatus.REJECTED if card.id in rejected else None
    if is_written(card.note.rule):
        return BlockCardStatus.WRITTEN
    if card.status is Status.DRAFT:
        return BlockCardStatus.WAITING
    said = card.edited is not None or card.flagged or card.id in spoken
    return BlockCardStatus.KEPT if said else BlockCardStatus.ASKED


def _block_card(card: Card, status: BlockCardStatus) -> BlockCard:
    lines = frozenset(n for s in card.note.sources for n in range(s.first, s.last + 1))
    by_model = isinstance(card.note.origin, Model)
    return BlockCard(card.id, card.note.question, card.note.answer, lines, status, by_model)


def _taste(
    cards: Sequence[Card], spoken: set[CardId], rejected: frozenset[CardId]
) -> Iterable[Taste]:
    """Some cards that tell what their owner likes; the latest, since taste changes."""
    reworded = [card for card in cards if card.edited and card.status is Status.ACTIVE]
    kept = [
        card
        for card in cards
        if card.status is Status.ACTIVE and not card.edited and card.id in spoken
        if not is_written(card.note.rule)
    ]
    turned_down = [card for card in cards if card.id in rejected]
    for card in _latest(reworded):
        before = card.edited.seen if card.edited else wording(card.note)
        said = card.note.question, card.note.answer
        yield Taste(*said, kept=True, before=(before.question, before.answer))
    for some, is_kept in ((kept, True), (turned_down, False)):
        for card in _latest(some):
            yield Taste(card.note.question, card.note.answer, kept=is_kept)


def _latest(cards: Iterable[Card]) -> list[Card]:
    return sorted(cards, key=lambda card: (card.changed, card.position))[-_EACH:]
