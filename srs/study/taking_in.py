"""Taking logs into the collection that have changed: new cards, changed cards, cards that went."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC

from srs.card import Card, CardId, Status
from srs.card_flags import flags_of
from srs.files import FoundLog
from srs.note import Note
from srs.reconcile import Change, Outcome, ReadingTerms, Reread, reconcile_beside
from srs.store import LogRecord, content, history, placed, verdicts
from srs.store.concerned import in_log_order
from srs.study.concerned import Concerned
from srs.study.digests import kept_for
from srs.study.generated import Changes, Generated, GeneratedCard
from srs.study.left_out import lines_left_out
from srs.study.logs import Editions
from srs.study.memories import follow_settings
from srs.study.reading import ReadingTold, ReadLog, read_all, untold
from srs.study.readings import read_origins, record_of, reread
from srs.study.recording import new_card_id
from srs.study.same_cards import SameCards, find_same, keep_yields, yields_of
from srs.study.study import Study
from srs.study.upgrade import offered, refused, upgrade
from srs.study.verdicts import asked_at_once
from srs.study.verify import where_founded
from srs.verify import LinesOf


@dataclass(frozen=True, slots=True)
class Before:
    """What is known of the logs before they are read, and by what they are."""

    records: Mapping[str, LogRecord]
    """Those that were read before, by path."""
    read_by: Editions
    edition: str


def take_in(  # noqa: PLR0913  # a reading, and what is asked of it
    study: Study,
    changed: Sequence[FoundLog],
    gone_beside: Callable[[Collection[str]], set[str]],
    before: Before,
    *,
    dry_run: bool,
    listing: bool,
    told: ReadingTold = untold,
) -> Generated:
    """Read the logs that have `changed` and bring the collection up to date.

    `gone_beside` tells which logs are gone, by the paths of those that were read. What waits and
    what is offered is told of a dry run alone, which writes nothing. Without a `listing` the cards
    and the lines left out are not told, and those that stay as they are need not be read.
    """
    read, broken = read_all(
        changed, cache=study.cache.to_read() if dry_run else study.cache, told=told
    )
    readings = {each.path: each for each in read}
    gone = gone_beside(readings.keys())
    records = before.records
    outcomes: list[Outcome] = []
    stored: dict[CardId, Card] = {}
    again_read: dict[str, Reread] = {}
    same, yields = SameCards(), {} if dry_run else yields_of(read)
    if readings or gone:
        with study.store.transaction(reading=dry_run):
            asked = where_founded(asked_at_once(study), _lines_of(readings))
            if not listing:
                same = find_same(study, read, yields, asked)
            concerned = Concerned(study.store, same.others)
            concerned.read(readings.keys() | gone, _notes(readings), same.cards)
            read_origins(readings, concerned.cards, records, before.read_by, same.cards)
            again_read = reread(readings, gone, records, before.edition)
            concerned.read(again_read.keys(), _notes(readings), same.cards)
            stored = {card.id: card for card in concerned.cards}
            notes, terms = _notes(readings), _terms(study, stored, again_read, asked)
            outcomes, places = reconcile_beside(
                same.cards, concerned.cards, notes, again_read.keys(), terms
            )
            if not dry_run:
                written = [o.card for o in outcomes if stored.get(o.card.id) != o.card]
                study.store.do(
                    content.save, written, [record_of(each) for each in readings.values()], gone
                )
                study.store.do(placed.move, same.moved(notes, places.notes))
                study.cache.keep_only(kept_for((records.keys() | readings.keys()) - gone))
                follow_settings(study)  # a log may have moved to a deck with another scheduler
    if not dry_run:
        keep_yields(study.cache, read, yields)
    # not of the logs that lines may have come from: nobody asked for those
    known = set(stored) if dry_run else None
    made = _report(outcomes, read, known, kept=len(same.cards), listing=listing)
    return replace(
        made,
        unread=tuple(broken),
        waiting=_drafts(made) if dry_run else 0,
        offers=_offers(study, stored.values(), outcomes) if dry_run else (),
        upgrade=upgrade(outcomes, again_read),
    )


def _terms(
    study: Study,
    stored: Collection[CardId],
    logs: Mapping[str, Reread],
    asked: Callable[[Note], bool],
) -> ReadingTerms:
    reviews = study.store.ask(history.review_counts, stored)
    return ReadingTerms(
        now=study.now().astimezone(UTC).replace(microsecond=0),
        new_id=new_card_id,
        active=asked,
        reviews=lambda card: reviews.get(card, 0),
        rejected=study.store.ask(verdicts.turned_down, stored),
        logs=logs,
        spoken_of=study.store.ask(verdicts.spoken_of, stored),
        refused=refused(study, stored),
    )


def _lines_of(readings: Mapping[str, ReadLog]) -> LinesOf:
    return lambda path: readings[path].lines if path in readings else ()


def _notes(readings: Mapping[str, ReadLog]) -> list[Note]:
    return [note for read in readings.values() for note in read.result.notes]


def _offers(
    study: Study, stored: Collection[Card], outcomes: Sequence[Outcome]
) -> tuple[Card, ...]:
    """The cards that would be offered in other words, once `outcomes` of `stored` were written."""
    before = in_log_order([*study.store.ask(content.offered_cards), *stored])
    after = {card.id: card for card in before}
    return offered((after | {outcome.card.id: outcome.card for outcome in outcomes}).values())


def _drafts(made: Generated) -> int:
    return sum(card.status is Status.DRAFT for card in made.cards)


def _report(
    outcomes: Sequence[Outcome],
    readings: Collection[ReadLog],
    known: set[CardId] | None,
    *,
    kept: int,
    listing: bool,
) -> Generated:
    """What came of the readings. Of cards that are not `known`, where that is told, ids are none.

    `kept` cards stay as they were beside those of the `outcomes`.
    """
    found = [outcome.card for outcome in outcomes if outcome.change is not Change.RETIRED]
    outcomes = [o for o in outcomes if o.card.status is not Status.REJECTED]
    count = Counter(outcome.change for outcome in outcomes)
    count[Change.KEPT] += kept
    paths = {reading.path for reading in readings}
    return Generated(
        changes=Changes(
            **{change.value: count[change] for change in Change},
            another_fact=sum(outcome.another_fact for outcome in outcomes),
        ),
        cards=tuple(
            GeneratedCard(
                outcome.card.id if known is None or outcome.card.id in known else None,
                outcome.card.note,
                outcome.card.status,
                flags_of(outcome.card),
            )
            for outcome in outcomes
            if outcome.change is not Change.RETIRED and outcome.card.note.source.path in paths
        )
        if listing
        else (),
        conflicts=sum(outcome.card.in_conflict for outcome in outcomes),
        skipped=lines_left_out(readings, found) if listing else (),
        has_lines=any(line.strip() for reading in readings for line in reading.lines),
        doubts=tuple(doubt for reading in readings for doubt in reading.doubts),
        # many logs may lie in one vault
        problems=tuple(dict.fromkeys(each for reading in readings for each in reading.problems)),
        vaults=Counter(reading.vault for reading in readings if reading.vault),
    )
