"""Decks that are taken out of the collection, and brought back by an undo."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from srs import files
from srs.card import Card, Status
from srs.deck import deck_levels, in_deck
from srs.errors import CardError
from srs.store import LogRecord, content, search, verdicts
from srs.store.search import Search
from srs.study import samples
from srs.study.cards import require_deck
from srs.study.recording import new_id, verdict_now
from srs.study.study import Study
from srs.translation import mark
from srs.verdict import Verdict, VerdictKind

_THERE = tuple(status for status in Status if status is not Status.RETIRED)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What a deck consisted of when it was taken out."""

    cards: tuple[Card, ...]
    """As they were."""
    logs: tuple[str, ...]
    """The paths of its logs."""
    still_found: tuple[str, ...]
    """Those of them that lie where 'srs generate' goes on to look."""


def forget(study: Study, deck: str) -> Forgotten:
    """Take `deck` and the decks below it out: its cards are retired, its logs not read again.

    One act, which an undo takes back. Raises UsageError for a deck that is not there, CardError
    for one that was forgotten before.
    """
    require_deck(study, deck)
    with study.store.transaction():
        wanted = Search(None, study.today, deck=deck, statuses=_THERE)
        cards = [found.card for found in study.store.ask(search.found, wanted)]
        records = study.store.ask(content.logs)
        logs = [log for log in records if in_deck(log.deck, deck)]
        if not cards and not logs:
            raise CardError(
                mark("deck {deck!r} has no cards any more", deck=deck),
                mark("'srs list is:retired' shows what it had"),
            )
        act = new_id(study.now())
        study.store.do(
            verdicts.append_verdicts,
            (verdict_now(study, VerdictKind.FORGET, card, act) for card in cards),
        )
        retired = (replace(c, status=Status.RETIRED, resumes=c.status) for c in cards)
        study.store.do(content.save, retired, gone=[log.path for log in logs])
    others = [Path(log.asked) for log in records if log not in logs]
    looked_at = [*study.config.decks, *others]
    return Forgotten(
        tuple(cards),
        tuple(log.path for log in logs),
        tuple(log.path for log in logs if _is_below(Path(log.path), looked_at)),
    )


def bring_back(study: Study, card: Card, verdict: Verdict) -> None:
    """Undo what `verdict` did to `card`; one that has come back by itself stays as it is."""
    if card.status is Status.RETIRED:
        study.store.do(content.save, [replace(card, status=verdict.before, resumes=None)])


def know_again(study: Study, act: Iterable[Verdict]) -> None:
    """Let the logs that `act` made forgotten be read again, as far as they are there."""
    known = {log.path for log in study.store.ask(content.logs)}
    cards = {each.path: each.card for each in act if each.path}
    for place, of_it in cards.items():
        card, path = study.store.ask(content.one, of_it), Path(place)
        if card is None or place in known or files.is_gone(path):
            continue
        deck = card.note.deck
        # without digest: it is read again, whatever has become of it
        study.store.do(content.save, [], [LogRecord(place, deck, "", str(_through(path, deck)))])


def forgotten_logs(study: Study, records: Collection[str]) -> set[str]:
    """The paths of logs that are left out where a folder is read: nobody has named them since.

    `known` are those that are part of the collection.
    """
    return study.store.ask(verdicts.logs_of, VerdictKind.FORGET) - {*records}


def _through(path: Path, deck: str) -> Path:
    """What was read to find the log at `path` in `deck`: a folder so far above it, or itself."""
    levels = len(deck_levels(deck)) - 1
    if samples.is_sample(path):
        return samples.where_now(path)
    return path.parents[levels] if 0 < levels < len(path.parents) else path


def _is_below(path: Path, folders: Iterable[Path]) -> bool:
    return any(path.is_relative_to(folder.expanduser().resolve()) for folder in folders)
