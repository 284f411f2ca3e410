"""The same work by Anki's own library, where it is installed: the backend, without a window.

`python -m tests.benchmarks.peers.real_anki PART FOLDER N`, or `build FOLDER CARDS REVIEWS`.
"""

import json
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median

from anki.collection import AddNoteRequest, Collection, ExportAnkiPackageOptions
from anki.decks import DeckConfigId, DeckId, UpdateDeckConfigs
from anki.scheduler.v3 import CardAnswer, Scheduler

from tests.benchmarks import life
from tests.benchmarks.measuring import Figures, megabytes, peak_mb, processor_ms, say

SEARCHES = {
    "search a word": life.RARE,
    "search deck:": "deck:Bench::03",
    "search is:due": "is:due",
    "search ivl>20": "prop:ivl>20",
    "list": "",
}
_WITH_IDS = ("search is:due", "search ivl>20")
_DAY_MS = 86_400_000
_USUAL = DeckConfigId(1)
_BEFORE_TODAY = 4_000
"""Days by which the first day of the collection lies before today."""


def build(folder: Path, cards: int, reviews: int) -> None:
    """Collections with SM-2 and with FSRS: made by Anki, and histories put into their tables."""
    (folder / "sm2").mkdir(parents=True)
    place = folder / "sm2" / "collection.anki2"
    with closing(Collection(str(place))) as col:
        _add_notes(col, cards)
        settings = col.decks.get_config(_USUAL)
        assert settings
        settings["rev"]["perDay"], settings["new"]["perDay"] = 9_999, 0
        col.decks.update_config(settings)
        known = col.db.list("select id from cards order by id") if col.db else []
    _add_reviews(place, known, reviews // cards)
    with closing(Collection(str(place))) as col:
        problems, sound = col.fix_integrity()
        assert sound, problems
        assert len(col.find_cards("is:due")) == cards // life.DUE
    shutil.copytree(folder / "sm2", folder / "fsrs")
    with closing(Collection(str(folder / "fsrs" / "collection.anki2"))) as col:
        now = col.decks.get_deck_configs_for_update(DeckId(_USUAL))
        limits, configs = now.current_deck.limits, [each.config for each in now.all_config]
        changed = UpdateDeckConfigs(target_deck_id=1, configs=configs, fsrs=True, limits=limits)
        col.decks.update_deck_configs(changed)


def _add_notes(col: Collection, cards: int) -> None:
    model = col.models.by_name("Basic")
    assert model
    decks = [col.decks.id(f"Bench::{n:02}") for n in range(life.DECKS)]
    requests = []
    for number in range(cards):
        note = col.new_note(model)
        note["Front"], note["Back"] = life.text(number)
        deck = decks[life.deck(number)]
        assert deck is not None
        requests.append(AddNoteRequest(note, deck))
    col.add_notes(requests)
    parent = col.decks.id("Bench")
    assert parent is not None
    col.decks.select(parent)


def _add_reviews(place: Path, known: list[int], each: int) -> None:
    with closing(sqlite3.connect(place)) as database, database:
        database.create_collation("unicase", lambda a, b: (a > b) - (a < b))
        (start,) = database.execute("select crt from col").fetchone()
        database.execute("update col set crt = ?", (start - _BEFORE_TODAY * 86_400,))
        states, log = [], []
        for number, card in enumerate(known):
            due, interval, answers = life.schedule(number, each)
            last, begin = 0, start * 1000 + number * 40
            for place_in, (day, passed, before, after) in enumerate(answers):
                last = begin + day * _DAY_MS
                grade = 3 if passed else 1
                log.append((last, card, -1, grade, after, before, 2500, 5000, int(place_in > 0)))
            data = json.dumps({"lrt": last // 1000})
            states.append((due + _BEFORE_TODAY, interval, each, data, card))
        database.executemany(
            "update cards set type=2, queue=2, due=?, ivl=?, factor=2500, reps=?, data=?, usn=-1 "
            "where id=?",
            states,
        )
        database.executemany("insert into revlog values(?,?,?,?,?,?,?,?,?)", log)


def opening(folder: Path, _: int) -> Figures:
    """From nothing to the first card, imports aside."""
    place = folder / "collection.anki2"
    begin = time.process_time()
    with closing(Collection(str(place))) as col:
        assert isinstance(col.sched, Scheduler)
        assert col.sched.get_queued_cards(fetch_limit=1).cards
        took = (time.process_time() - begin) * 1000
        held = peak_mb()
    opened = {"open to first card": took, "open, and count all": took}  # it counts them at once
    return opened | {"memory, open": held, "file": megabytes(place)}


def looking(folder: Path, _: int) -> Figures:
    """Searches, which give all ids; the figures of a year."""
    found: Figures = {}
    with closing(Collection(str(folder / "collection.anki2"))) as col:
        for name, query in SEARCHES.items():
            found[name] = processor_ms(partial(col.find_cards, query))
        found |= {f"{name}, all ids": found[name] for name in _WITH_IDS}
        graphs = col._backend.graphs  # noqa: SLF001 - its window has no other way either
        found["statistics"] = processor_ms(lambda: graphs(search="deck:Bench", days=365))
    return found


def exporting(folder: Path, _: int) -> Figures:
    """A package of all cards."""
    options = ExportAnkiPackageOptions(
        with_scheduling=False, with_deck_configs=False, with_media=False, legacy=True
    )
    with closing(Collection(str(folder / "collection.anki2"))) as col:
        place = str(folder / "all.apkg")
        took = processor_ms(
            lambda: col.export_anki_package(out_path=place, limit=None, options=options), 1
        )
        return {"export .apkg": took, "memory, export": peak_mb()}


def answering(folder: Path, answers: int) -> Figures:
    """One answer on the disk, and the next card."""
    from anki.cards import Card  # noqa: PLC0415 - it can only be imported after the collection

    took = []
    with closing(Collection(str(folder / "collection.anki2"))) as col:
        scheduler = col.sched
        assert isinstance(scheduler, Scheduler)
        queued = scheduler.get_queued_cards(fetch_limit=1).cards[0]
        for _ in range(answers):
            begin = time.process_time()
            card = Card(col, backend_card=queued.card)
            card.start_timer()
            good = CardAnswer.GOOD
            scheduler.answer_card(
                scheduler.build_answer(card=card, states=queued.states, rating=good)
            )
            queued = scheduler.get_queued_cards(fetch_limit=1).cards[0]
            took.append((time.process_time() - begin) * 1000)
    return {"one answer": median(took)}


PARTS: dict[str, Callable[[Path, int], Figures]] = {
    "opening": opening,
    "looking": looking,
    "exporting": exporting,
    "answering": answering,
}


if __name__ == "__main__":
    if sys.argv[1] == "build":
        build(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
        say({})
    else:
        say(PARTS[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3])))
