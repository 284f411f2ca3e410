"""How long browsing takes at many cards: `python -m tests.benchmarks.browse`.

From a key until what it changes is painted: milliseconds of the processor's time, the longest
time that the screen did nothing else meanwhile, and memory. The collection is a file.
"""

import argparse
import asyncio
import resource
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median

from textual.pilot import Pilot

from srs.collection.here import open_collection
from srs.tui.app import SrsApp
from srs.tui.browse.query_line import QueryLine
from srs.tui.browse.screen import BrowseScreen
from srs.tui.frame.rows import RowList
from tests.benchmarks import life
from tests.benchmarks.collection import write_home

_SIZE = (120, 30)
_TIMES = 20
_TICK = 0.002
_SETTLED = 0.3
"""Seconds in which a search that was typed and the card beside the list are shown."""


class _Stalls:
    """The longest time in which the screen could not have taken a key."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._task = asyncio.ensure_future(self._watch())

    async def _watch(self) -> None:
        while True:
            begin = time.perf_counter()
            await asyncio.sleep(_TICK)
            self.longest = max(self.longest, time.perf_counter() - begin - _TICK)

    def stop(self) -> float:
        self._task.cancel()
        return self.longest * 1000


async def _timed(name: str, times: int, do: Callable[[], Awaitable[None]]) -> None:
    took, stalls = [], []
    for _ in range(times):
        watched = _Stalls()
        await asyncio.sleep(0.01)
        begin = time.process_time()
        await do()
        took.append((time.process_time() - begin) * 1000)
        stalls.append(watched.stop())
    figures = (median(took), max(took), median(stalls), max(stalls))
    sys.stdout.write(f"{name:40}{''.join(f'{each:9.1f}' for each in figures)}\n")


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def measure(home: Path) -> None:
    """Print the table."""
    now = datetime(2026, 11, 1, 9, tzinfo=UTC)
    with open_collection(home, now=lambda: now) as collection:
        app = SrsApp(collection)
        async with app.run_test(size=_SIZE) as pilot:
            await pilot.pause()
            before = _memory()
            await _timed("open, first paint", 1, lambda: _key(pilot, "b", until_found=True))
            screen = app.screen
            assert isinstance(screen, BrowseScreen)
            for name, key in (
                ("Down", "down"),
                ("PgDn", "pagedown"),
                ("End", "end"),
                ("Home", "home"),
                ("mark", "space"),
                ("mark all", "*"),
                ("unmark", "c"),
            ):
                await _timed(name, _TIMES, partial(_key, pilot, key))
            await _timed("Down, held", 1, lambda: _held(pilot, "down", 100))
            for _ in range(7):
                await _timed("sort", 1, lambda: _key(pilot, "s", until_found=True))
            for query in (life.RARE, "模型", "a", "is:due", "ivl>20 or reps>3", ""):
                await _timed(f"type {query!r}", 3, partial(_typed, pilot, screen, query))
            sys.stdout.write(f"{'memory, MB: before, now':40}{before:9.1f}{_memory():9.1f}\n")


async def _key(pilot: Pilot[None], key: str, *, until_found: bool = False) -> None:
    pilot.app.simulate_key(key)
    await pilot.pause()
    if until_found:
        await _found(pilot)


async def _held(pilot: Pilot[None], key: str, times: int) -> None:
    for _ in range(times):
        pilot.app.simulate_key(key)
        await asyncio.sleep(0.02)
    await pilot.pause()


async def _typed(pilot: Pilot[None], screen: BrowseScreen, query: str) -> None:
    screen.query_one(QueryLine).value = query
    await pilot.pause()
    await _found(pilot)


async def _found(pilot: Pilot[None]) -> None:
    """Wait for what is found in the background, and until it is painted."""
    await asyncio.sleep(_SETTLED)
    await pilot.pause()
    assert pilot.app.screen.query_one(RowList).count


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--cards", type=int, default=100_000)
    parser.add_argument("--home", type=Path, help="a home of that kind which is there already")
    chosen = parser.parse_args()
    head = ("ms", "most", "pause", "longest")
    sys.stdout.write(f"{'':40}{''.join(f'{each:>9}' for each in head)}\n")
    with tempfile.TemporaryDirectory() as folder:
        home = chosen.home or Path(folder) / "home"
        if not chosen.home:
            write_home(home, chosen.cards, 10 * chosen.cards)
        asyncio.run(measure(home))


if __name__ == "__main__":
    main()
