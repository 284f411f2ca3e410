"""How long a large collection takes: `python -m tests.benchmarks.study`.

It makes years of somebody's reviews, and times what is felt every day (the start of a review,
the next card with its answer on disk, statistics) and what happens once in a while (replaying
all reviews by each scheduler). Times are those of the work alone, without start-up.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from datetime import time as wall_time
from pathlib import Path
from statistics import median, quantiles
from typing import TypeVar

from srs.config import Config
from srs.day import Rollover
from srs.review import Rating
from srs.schedule.fsrs6 import FsrsScheduler
from srs.schedule.progress import replay
from srs.store import Store
from srs.study import review_session
from srs.study.answers import preview
from srs.study.bulk import without_collecting
from srs.study.memories import recomputed
from srs.study.statistics import document
from srs.study.study import Study
from srs.study.today import Wanted
from tests.benchmarks.collection import LAST_DAY, write_collection

_Result = TypeVar("_Result")
_NOW = datetime.combine(LAST_DAY, wall_time(20), UTC)


def timed(name: str, work: Callable[[], _Result]) -> _Result:
    """Print how long `work` takes, and give what it gives."""
    begin = time.perf_counter()
    found = work()
    show(name, f"{time.perf_counter() - begin:8.2f} s")
    return found


def show(name: str, figure: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{name:32}{figure}\n")
    sys.stdout.flush()


def answers(study: Study, number: int) -> Sequence[float]:
    """Milliseconds for showing the next card and what each grade gives, and for its answer."""
    now = review_session.begin(study, Wanted())
    found = []
    for card in now.session.waiting[:number]:
        begin = time.perf_counter()
        study.store.card(card)
        now = review_session.reveal(study, now)
        preview(study, card, tuple(Rating))
        now = review_session.rate(study, now, Rating.GOOD, 5_000)
        found.append((time.perf_counter() - begin) * 1000)
    return found


def main() -> None:
    """Make the collection, time, print."""
    options = argparse.ArgumentParser(prog="python -m tests.benchmarks.study", description=__doc__)
    options.add_argument("--cards", type=int, default=100_000)
    options.add_argument("--reviews", type=int, default=1_000_000)
    options.add_argument("--answers", type=int, default=1_000)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "srs.db")
        write_collection(place, asked.cards, asked.reviews)
        with Store.open(place) as store:
            limits = replace(
                Config().limits, new_per_day=asked.answers, reviews_per_day=asked.answers
            )
            config = Config(rollover=Rollover(zone=UTC), limits=limits)
            measure(Study(store, config, lambda: _NOW), asked.answers)


def measure(study: Study, number: int) -> None:
    """Time everything."""
    show("cards", f"{sum(study.store.by_status().values()):8}")
    show("start of a review", "")
    timed("  gathering and sorting", lambda: review_session.begin(study, Wanted()))
    spent = answers(study, number)
    percent = quantiles(spent, n=100)
    show(f"next card and answer, {len(spent)} times", "")
    show("  median, 99th of 100", f"{median(spent):8.2f} ms {percent[98]:8.2f} ms")
    timed("statistics", lambda: document(study, study.store.tallies()))
    reviews = timed("reading all reviews", study.store.reviews)
    show("  so many", f"{len(reviews):8}")
    with without_collecting():
        timed("replay by SM-2", lambda: replay(reviews))
        fsrs = FsrsScheduler()
        timed("replay by FSRS", lambda: replay(reviews, lambda _: fsrs))
    timed("reading and replay by SM-2", lambda: recomputed(study))


if __name__ == "__main__":
    main()
