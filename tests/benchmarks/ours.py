"""What this program takes for the work of a day: `python -m tests.benchmarks.ours PART HOME N`.

Each part is run in a process of its own, by `tests.benchmarks.study`.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from srs.config import home_folder, load_config
from srs.review import Rating
from srs.store import Store
from srs.store.search import ids, page
from srs.study import review_session
from srs.study.export import export
from srs.study.memories import rebuild, recomputed
from srs.study.search import wanted
from srs.study.statistics import counts_of, document
from srs.study.study import Study
from srs.study.today import Wanted
from srs.study.verdicts import give_by_name
from srs.verdict import VerdictKind
from tests.benchmarks import life
from tests.benchmarks.collection import NOW
from tests.benchmarks.measuring import Figures, megabytes, peak_mb, processor_ms, say

SEARCHES = {
    "search a word": life.RARE,
    "search deck:": "deck:bench::03",
    "search is:due": "is:due",
    "search ivl>20": "ivl>20",
    "list": "",
}
_WITH_IDS = ("search is:due", "search ivl>20")


@contextmanager
def open_study(home: Path) -> Iterator[Study]:
    """The collection of a home, closed at the end of the block."""
    with Store.open(home / "srs.db") as store:
        config = load_config(home_folder({"SRS_HOME": str(home)}))
        yield Study(store, config, lambda: NOW, "bench")


def opening(home: Path, _: int) -> Figures:
    """From nothing to the first card, and until all that wait are counted, imports aside."""
    begin = time.process_time()
    with open_study(home) as study:
        now = review_session.begin(study, Wanted())
        assert now.card
        took = (time.process_time() - begin) * 1000
        assert now.due_left
        counted = (time.process_time() - begin) * 1000
    size = megabytes(home / "srs.db")
    opened = {"open to first card": took, "open, and count all": counted}
    return opened | {"memory, open": peak_mb(), "file": size}


def looking(home: Path, _: int) -> Figures:
    """Searches: how many and the first rows in order, or all ids; the figures of study."""
    found: Figures = {}
    with open_study(home) as study:
        for name, query in SEARCHES.items():
            search = wanted(study, query)
            found[name] = processor_ms(partial(study.store.ask, page, search))
            if name in _WITH_IDS:
                all_of = f"{name}, all ids"
                found[all_of] = processor_ms(partial(study.store.ask, ids, search))
        found["statistics"] = processor_ms(lambda: document(study, counts_of(study)))
    return found


def exporting(home: Path, _: int) -> Figures:
    """A package of all cards for Anki."""
    with open_study(home) as study, TemporaryDirectory() as folder:
        took = processor_ms(lambda: export(study, Path(folder, "all.apkg")), 1)
    return {"export .apkg": took, "memory, export": peak_mb()}


def answering(home: Path, answers: int) -> Figures:
    """One answer on the disk, and the next card."""
    with open_study(home) as study:
        now = review_session.begin(study, Wanted())
        took = []
        for _ in range(answers):
            begin = time.process_time()
            now = review_session.rate(study, now, Rating.GOOD, 5_000)
            took.append((time.process_time() - begin) * 1000)
    return {"one answer": median(took)}


def keys(home: Path, answers: int) -> Figures:
    """What the screen asks for when Space and then a grade are pressed; a draft accepted."""
    with open_study(home) as study:
        now = review_session.begin(study, Wanted())
        pressed = []
        for _ in range(answers):
            begin = time.process_time()
            now = review_session.reveal(study, now)
            review_session.preview(study, now, tuple(Rating))
            review_session.former_of_current(study, now)
            now = review_session.rate(study, now, Rating.GOOD, 5_000)
            pressed.append((time.process_time() - begin) * 1000)
        drafts = iter(study.store.ask(ids, wanted(study, "is:draft")))
        accept = processor_ms(lambda: give_by_name(study, VerdictKind.ACCEPT, [next(drafts)]), 20)
    return {"Space and a grade": median(pressed), "accept a draft": accept}


def replaying(home: Path, _: int) -> Figures:
    """All schedules from all reviews, read from the disk."""
    with open_study(home) as study:
        took = processor_ms(lambda: recomputed(study), 1)
    return {"replay of all reviews": took}


def rebuilding(home: Path, _: int) -> Figures:
    """The same, and kept: what another scheduler in the settings asks for."""
    with open_study(home) as study:
        took = processor_ms(lambda: rebuild(study), 1)
    return {"replay, and kept": took, "memory, replay": peak_mb()}


PARTS: dict[str, Callable[[Path, int], Figures]] = {
    "opening": opening,
    "looking": looking,
    "exporting": exporting,
    "replaying": replaying,
    "answering": answering,
    "keys": keys,
    "rebuilding": rebuilding,
}
"""In the order in which they are run: those that write come last."""


if __name__ == "__main__":
    say(PARTS[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3])))
