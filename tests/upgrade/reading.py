"""What reading the logs again makes of a home: which cards it takes away or changes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from srs.card import Card, CardId, Status
from srs.config import Config
from srs.note import wording
from srs.store import Store, content, verdicts
from srs.study.generate import generate
from srs.study.generated import Generated
from srs.study.study import Study
from srs.study.today import queue_of

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
DAYS = 30


@dataclass(slots=True)
class Taken:
    """Cards that their owner has learned or spoken of, and that are not what they were."""

    cards: int = 0
    """All there are."""
    retired: list[str] = field(default_factory=list)
    reworded: list[str] = field(default_factory=list)
    another_fact: list[str] = field(default_factory=list)
    """Such as are told to state another fact, and edited ones that ask their owner to choose."""
    status: list[str] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    """Days whose queue is another one."""
    generated: Generated | None = None

    @property
    def nothing(self) -> bool:
        """Whether all are what they were."""
        found = self.retired, self.reworded, self.another_fact, self.status, self.days
        return not any(found)


def a_study_at(store: Store) -> Study:
    config = Config(new_per_day=10**6, reviews_per_day=10**6, timezone=UTC)
    return Study(store, config, lambda: NOW)


def read_again(database: Path, logs: Sequence[Path] = (), *, again: bool = False) -> Taken:
    """Read the logs of the home at `database` with the present build, and compare."""
    with Store.open(database) as store:
        study = a_study_at(store)
        cards = {card.id: card for card in store.ask(content.all_cards)}
        spoken_of = store.ask(verdicts.spoken_of, cards)
        before = {name: card for name, card in cards.items() if name in spoken_of}
        asked = queues(study, before.keys())
        made = generate(study, logs, again=again)
        after = {card.id: card for card in store.ask(content.all_cards)}
        taken = compare(before, after)
        taken.days = [
            str(day) for day, queue in queues(study, before.keys()).items() if asked[day] != queue
        ]
    return replace(taken, generated=made)


def compare(before: dict[CardId, Card], after: dict[CardId, Card]) -> Taken:
    taken = Taken(len(before))
    for name, was in before.items():
        now = after[name]
        told = f"{name} {was.note.rule} {was.note.question!r} {was.note.answer!r}"
        if now.status is Status.RETIRED and was.status is not Status.RETIRED:
            taken.retired.append(told)
        elif now.status is not was.status:
            taken.status.append(f"{told}: {was.status} -> {now.status}")
        if wording(now.note) != wording(was.note) or now.note.quote != was.note.quote:
            taken.reworded.append(f"{told} -> {now.note.question!r} {now.note.answer!r}")
        if now.former != was.former or now.in_conflict != was.in_conflict:
            taken.another_fact.append(told)
    return taken


def queues(study: Study, of: Collection[CardId]) -> dict[date, list[list[CardId]]]:
    """Which of those cards each of the coming days asks, in which order: the due and the new.

    How the two are mixed depends on how many new cards there are beside them.
    """
    found = {}
    for number in range(DAYS):
        day = study.today + timedelta(days=number)
        queue = queue_of(study, day=day)
        asked = queue.due + queue.drills, queue.new
        found[day] = [[card for card in part if card in of] for part in asked]
    return found
