"""Taking logs into the collection that have changed: new cards, changed cards, cards that went."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC

from srs.card import Card, CardId, Status
from srs.card_flags import flags_of
from srs.files import NO_CACHE, FoundLog
from srs.note import Note
from srs.reconcile import Change, Outcome, ReadingTerms, Reread, reconcile
from srs.store import LogRecord, content, history, verdicts
from srs.store.concerned import in_log_order
from srs.study.concerned import Concerned
from srs.study.digests import kept_for
from srs.study.generated import Changes, Generated, GeneratedCard
from srs.study.left_out import lines_left_out
from srs.study.logs import Editions
from srs.study.memories import follow_settings
from srs.study.reading import ReadLog, read_all
from srs.study.readings import read_origins, record_of, reread
from srs.study.recording import new_card_id
from srs.study.study import Study
from srs.study.upgrade import offered, refused, upgrade
from srs.study.verdicts import asked_at_once


@dataclass(frozen=True, slots=True)
class Before:
    """What is known of the logs before they are read, and by what they are."""

    records: Mapping[str, LogRecord]
    """Those that were read before, by path."""
    read_by: Editions
    edition: str


def take_in(
    study: Study,
    changed: Sequence[FoundLog],
    gone_beside: Callable[[Collection[str]], set[str]],
    before: Before,
    *,
    dry_run: bool,
) -> Generated:
    """Read the logs that have `changed` and bring the collection up to date.

    `gone_beside` tells which logs are gone, by the paths of those that were read. What waits and
    what is offered is told of a dry run alone, which writes nothing.
    """
    read, broken = read_all(changed, cache=NO_CACHE if dry_run else study.cache)
    readings = {each.path: each for each in read}
    gone = gone_beside(readings.keys())
    records = before.records
    outcomes: list[Outcome] = []
    stored: dict[CardId, Card] = {}
    again_read: dict[str, Reread] = {}
    if readings or gone:
        with study.store.transaction(reading=dry_run):
            concerned = Concerned(study.store)
            concerned.read(readings.keys() | gone, _notes(readings))
            read_origins(readings, concerned.cards, records, before.read_by)
            again_read = reread(readings, gone, records, before.edition)
            concerned.read(again_read.keys(), _notes(readings))
            stored = {card.id: card for card in concerned.cards}
            outcomes = _reconcile(study, stored, readings, again_read)
            if not dry_run:
                written = [o.card for o in outcomes if stored.get(o.card.id) != o.card]
                study.store.do(
                    content.save, written, [record_of(each) for each in readings.values()], gone
                )
                study.cache.keep_only(kept_for((records.keys() | readings.keys()) - gone))
                follow_settings(study)  # a log may have moved to a deck with another scheduler
    # not of the logs that lines may have come from: nobody asked for those
    made = _report(outcomes, read, set(stored), dry_run=dry_run)
    return replace(
        made,
        unread=tuple(broken),
        waiting=_drafts(made) if dry_run else 0,
        offers=_offers(study, stored.values(), outcomes) if dry_run else (),
        upgrade=upgrade(outcomes, again_read),
    )


def _reconcile(
    study: Study,
    stored: Mapping[CardId, Card],
    readings: Mapping[str, ReadLog],
    logs: Mapping[str, Reread],
) -> list[Outcome]:
    reviews = study.store.ask(history.review_counts, stored)
    terms = ReadingTerms(
        now=study.now().astimezone(UTC).replace(microsecond=0),
        new_id=new_card_id,
        active=asked_at_once(study),
        reviews=lambda card: reviews.get(card, 0),
        rejected=study.store.ask(verdicts.turned_down, stored),
        logs=logs,
        spoken_of=study.store.ask(verdicts.spoken_of, stored),
        refused=refused(study, stored),
    )
    return reconcile(list(stored.values()), _notes(readings), logs.keys(), terms)


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
    stored: set[CardId],
    *,
    dry_run: bool,
) -> Generated:
    found = [outcome.card for outcome in outcomes if outcome.change is not Change.RETIRED]
    outcomes = [o for o in outcomes if o.card.status is not Status.REJECTED]
    count = Counter(outcome.change for outcome in outcomes)
    paths = {reading.path for reading in readings}
    return Generated(
        changes=Changes(
            **{change.value: count[change] for change in Change},
            another_fact=sum(outcome.another_fact for outcome in outcomes),
        ),
        cards=tuple(
            GeneratedCard(
                None if dry_run and outcome.card.id not in stored else outcome.card.id,
                outcome.card.note,
                outcome.card.status,
                flags_of(outcome.card),
            )
            for outcome in outcomes
            if outcome.change is not Change.RETIRED and outcome.card.note.source.path in paths
        ),
        conflicts=sum(outcome.card.in_conflict for outcome in outcomes),
        skipped=lines_left_out(readings, found),
        doubts=tuple(doubt for reading in readings for doubt in reading.doubts),
        # many logs may lie in one vault
        problems=tuple(dict.fromkeys(each for reading in readings for each in reading.problems)),
        vaults=Counter(reading.vault for reading in readings if reading.vault),
    )
