"""The verdict log, inside a transaction."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, insert, or_, select

from srs.card import Card, CardId, Status
from srs.review import Review
from srs.store import card_rows, rows, tables
from srs.store.card_tables import ORIGINS, STATUS_NUMBERS
from srs.store.concerned import batches
from srs.store.days import instant
from srs.store.ids import id_bytes
from srs.store.references import CARD_NAMED, device_number, next_place
from srs.store.whole import whole
from srs.trust import Counts, RuleCounts, RuleTier
from srs.verdict import Tier, Verdict, VerdictKind

_GIVEN, _UNDO = tables.verdict, tables.verdict.alias("undo")
_UNDONE = select(_UNDO.c.seq).where(_UNDO.c.undoes == _GIVEN.c.seq).exists()
_STANDS = (_GIVEN.c.kind != VerdictKind.UNDO) & ~_UNDONE
_REFERRING = {"card", "device", "undoes"}
_COLUMNS = [column for column in _GIVEN.c if column.name not in _REFERRING]
_BEFORE = tables.verdict.alias("taken_back")
_VERDICTS = (
    select(
        *_COLUMNS,
        tables.card.c.id.label("card"),
        tables.device.c.name.label("device"),
        _BEFORE.c.id.label("undoes"),
    )
    .join(tables.card, tables.card.c.seq == _GIVEN.c.card)
    .join(tables.device, tables.device.c.seq == _GIVEN.c.device)
    .outerjoin(_BEFORE, _BEFORE.c.seq == _GIVEN.c.undoes)
    .order_by(_GIVEN.c.seq)
)
_TAKEN_BACK = select(_GIVEN.c.seq).where(_GIVEN.c.id == bindparam("undone")).scalar_subquery()
_ADD = insert(_GIVEN).values(card=CARD_NAMED, undoes=_TAKEN_BACK)


_LATER = tables.verdict.alias("later")
_UNDONE_LATER = select(_UNDO.c.seq).where(_UNDO.c.undoes == _LATER.c.seq).exists()
_OF_OTHERS = (VerdictKind.PROPOSE, VerdictKind.OFFER, VerdictKind.WITHDRAW)
"""What a model said of a card, or came of it: its owner has said nothing yet."""
_DECIDING = (VerdictKind.ACCEPT, VerdictKind.REJECT)


def _is_last(*counting: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether it is the last word on a card that took it or turned it down, of those counting."""
    behind = (_LATER.c.card == _GIVEN.c.card, _LATER.c.seq > _GIVEN.c.seq)
    verdicts = (_LATER.c.kind.in_(_DECIDING), ~_UNDONE_LATER)
    later = select(_LATER.c.seq).where(*behind, *verdicts, *counting)
    return and_(_GIVEN.c.kind.in_(_DECIDING), ~_UNDONE, ~later.exists())


_LAST = _is_last()
# what came from no log tells nothing of the rules
_LAST_OF_LOGS = and_(_is_last(_LATER.c.path.is_not(None)), _GIVEN.c.path.is_not(None))


def verdict_events(connection: Connection) -> list[Verdict]:
    """All events, in the order they were recorded."""
    return [rows.verdict_of(row) for row in connection.execute(_VERDICTS).mappings()]


def last_act(connection: Connection) -> list[Verdict]:
    """The verdicts of the last act that still stands; [] when there is none."""
    newest = select(_GIVEN.c.act).where(_STANDS).order_by(_GIVEN.c.seq.desc()).limit(1)
    return _of_act(connection, connection.scalar(newest))


def act_of(connection: Connection, act: str) -> list[Verdict]:
    """The verdicts of one act that still stand."""
    return _of_act(connection, id_bytes(act))


def _of_act(connection: Connection, act: bytes | None) -> list[Verdict]:
    query = _VERDICTS.where(_STANDS, _GIVEN.c.act == act)
    return [rows.verdict_of(row) for row in connection.execute(query).mappings()]


def last_decided_drafts(connection: Connection, most: int) -> list[tuple[CardId, datetime]]:
    """The drafts that were accepted or rejected last and stay so, and when; the last one first."""
    query = (
        select(tables.card.c.id, _GIVEN.c.at)
        .join(tables.card, tables.card.c.seq == _GIVEN.c.card)
        .where(_GIVEN.c.kind.in_(_DECIDING), _GIVEN.c.before == Status.DRAFT, ~_UNDONE)
        .order_by(_GIVEN.c.seq.desc())
        .limit(most)
    )
    return [(CardId(card), instant(at)) for card, at in connection.execute(query)]


def came_after(connection: Connection, verdict: Verdict, review: Review) -> bool:
    """Whether `verdict` was recorded after `review`."""
    event, card = tables.review.c, tables.card.c
    seq = (
        select(event.seq)
        .join(tables.card, card.seq == event.card)
        .where(card.id == review.card, event.id == id_bytes(review.id))
    )
    query = select(_GIVEN.c.seq > seq.scalar_subquery()).where(_GIVEN.c.id == id_bytes(verdict.id))
    return bool(connection.scalar(query))


def spoken_of(connection: Connection, cards: Iterable[CardId]) -> set[CardId]:
    """Those of `cards` that have an answer, or a verdict of their owner that stands."""
    card = tables.card.c
    answered = select(tables.review.c.seq).where(tables.review.c.card == card.seq).exists()
    by_owner = _STANDS & _GIVEN.c.kind.not_in(_OF_OTHERS)
    has_verdict = select(_GIVEN.c.seq).where(_GIVEN.c.card == card.seq, by_owner).exists()
    query = select(card.id).where(answered | has_verdict)
    return {
        CardId(found)
        for some in batches(cards)
        for found in connection.scalars(query.where(card.id.in_(some)))
    }


def append_verdicts(connection: Connection, given: Iterable[Verdict]) -> None:
    """Add events after all others."""
    place, devices = next_place(connection), dict[str, int]()
    values = []
    for seq, verdict in enumerate(given, place):
        if verdict.device not in devices:
            devices[verdict.device] = device_number(connection, verdict.device)
        values.append(
            rows.verdict_values(verdict)
            | {"seq": seq, "device": devices[verdict.device], "card_id": verdict.card}
            | {"undone": None if verdict.undoes is None else id_bytes(verdict.undoes)}
        )
    if values:
        connection.execute(_ADD, values)


def of_card(connection: Connection, card: CardId) -> list[Verdict]:
    """The verdicts on one card that stand, in the order they were given."""
    query = _VERDICTS.where(_STANDS, tables.card.c.id == card)
    return [rows.verdict_of(row) for row in connection.execute(query).mappings()]


def verdicts_of_kind(
    connection: Connection, kind: VerdictKind, cards: Iterable[CardId]
) -> list[Verdict]:
    """The verdicts of one kind on `cards` that stand, in the order they were given."""
    query = _VERDICTS.where(_STANDS, _GIVEN.c.kind == kind)
    return [
        rows.verdict_of(row)
        for some in batches(cards)
        for row in connection.execute(query.where(tables.card.c.id.in_(some))).mappings()
    ]


def logs_of(connection: Connection, kind: VerdictKind) -> set[str]:
    """The logs, by path, that verdicts of one kind which stand are about."""
    query = select(_GIVEN.c.path).where(_STANDS, _GIVEN.c.kind == kind).distinct()
    return {path for path in connection.scalars(query) if path is not None}


def verdict_counts(connection: Connection, source: RuleTier | None = None) -> RuleCounts:
    """As `srs.trust.count_verdicts`; only those of one `source`, if it is given."""
    key = (_GIVEN.c.rule, _GIVEN.c.tier, _GIVEN.c.path, _GIVEN.c.kind)
    query = select(*key, func.count()).where(_LAST_OF_LOGS).group_by(*key)
    if source is not None:
        query = query.where(_GIVEN.c.rule == source.rule, _GIVEN.c.tier == source.tier)
    found: defaultdict[RuleTier, defaultdict[str, Counts]]
    found = defaultdict(lambda: defaultdict(Counts))
    for rule, tier, path, kind, cards in connection.execute(query):
        counts = Counts(cards, 0) if kind == VerdictKind.ACCEPT else Counts(0, cards)
        found[RuleTier(rule, Tier(tier))][path] += counts
    return {of: dict(by_log) for of, by_log in found.items()}


def turned_down(connection: Connection, cards: Iterable[CardId]) -> frozenset[CardId]:
    """Those of `cards` whose last standing verdict turned them down."""
    query = select(tables.card.c.id).join(_GIVEN, _GIVEN.c.card == tables.card.c.seq)
    query = query.where(_LAST, _GIVEN.c.kind == VerdictKind.REJECT)
    return frozenset(
        CardId(found)
        for some in batches(cards)
        for found in connection.scalars(query.where(tables.card.c.id.in_(some)))
    )


def rejected_as_copies(connection: Connection) -> list[Card]:
    """The rejected cards that no verdict turned down: others say the same."""
    turned_down = and_(_LAST, _GIVEN.c.kind == VerdictKind.REJECT)
    withdrawn = and_(_STANDS, _GIVEN.c.kind == VerdictKind.WITHDRAW)
    of_it = _GIVEN.c.card == tables.card.c.seq
    said = select(_GIVEN.c.seq).where(of_it, or_(turned_down, withdrawn))
    query = whole().where(
        tables.card.c.status == STATUS_NUMBERS[Status.REJECTED],
        tables.card.c.origin == ORIGINS.index("log"),
        ~said.exists(),
    )
    return [card_rows.card_from_row(row) for row in connection.execute(query)]
