"""Reading logs and drafting their cards: in several processes, where there is much to read."""

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from srs import files, vaults
from srs.errors import LogError
from srs.files import NO_CACHE, Cache, FoundLog
from srs.finding import Finding
from srs.making import LogYield, doubts, make_notes
from srs.making.blocks import blocks_of
from srs.parse import USUAL, Log
from srs.study.garbage import without_collecting
from srs.study.kept_skips import Skipped, keep_skips
from srs.study.logs import rules_of
from srs.translation import mark

MUCH = 1024 * 1024
"""Bytes in all logs from which more processes are worth their start."""
_PARCEL = 128 * 1024
"""Bytes, about, that a process reads before it hands over what it found."""
KEPT_FROM = 64 * 1024
"""Bytes of a log from which what is made of its blocks is kept: a small one is soon read again."""
_MOST_PROCESSES = 8
"""More would wait for the one that takes in what they found."""
_NO_PROCESSES = (OSError, ImportError, NotImplementedError, BrokenProcessPool)
"""What starting processes may end in where a system has none to give, or takes them away."""


@dataclass(frozen=True, slots=True)
class ReadLog:
    """A log that was read, with the notes that were made of it."""

    found: FoundLog
    """As what it was read."""
    digest: str
    """SHA-256 of its bytes, in hex."""
    result: LogYield
    problems: tuple[Finding, ...]
    """Things to mend in it, or in the settings of the vaults above it."""
    doubts: tuple[Finding, ...] = ()
    """What may be a mistake in it: questions to its owner."""
    lines: tuple[str, ...] = ()
    """All of it, as decoded."""
    is_kept: bool = False
    """Whether what is made of it is kept for the next time."""
    vault: str | None = None
    """The settings of a vault that say how its cards are written, where they are not as usual."""

    @property
    def path(self) -> str:
        """Where it lies, absolute."""
        return self.found.path


ReadingTold = Callable[[float], object]
"""Takes how much of the logs has been read, from 0 to 1; what it raises ends the reading."""


def untold(_share: float) -> None:
    """Where nobody waits to be told."""


def read_all(
    logs: Sequence[FoundLog], much: int = MUCH, cache: Cache = NO_CACHE, told: ReadingTold = untold
) -> tuple[list[ReadLog], list[LogError]]:
    """`logs`, read, and why others of them could not be.

    From `much` bytes on they are read in as many processes as there are processors, and of a
    large log what is made of its blocks is kept in `cache`; what comes out is the same.
    """
    sizes = [_size(each.path) for each in logs]
    outcomes = list(_told(_read_found(logs, sizes, much, cache), sizes, told))
    return (
        [outcome for outcome in outcomes if isinstance(outcome, ReadLog)],
        [outcome for outcome in outcomes if isinstance(outcome, LogError)],
    )


def skipped(made: LogYield) -> list[Skipped]:
    """The lines that `made` leaves out, as they are kept: a merged run for each reason."""
    runs: list[Skipped] = []
    for line, (_, message) in sorted(made.reasons.items()):
        last = runs[-1] if runs else None
        if last and last.last == line - 1 and last.reason is message:
            runs[-1] = Skipped(last.first, line, message)
        else:
            runs.append(Skipped(line, line, message))
    return runs


def _told(
    outcomes: Iterator[ReadLog | LogError], sizes: Sequence[int], told: ReadingTold
) -> Iterator[ReadLog | LogError]:
    """`outcomes`, each told when it is there, by its bytes."""
    done, whole = 0, sum(sizes) or 1
    told(0.0)
    for outcome, size in zip(outcomes, sizes, strict=True):
        done += size
        told(done / whole)
        yield outcome


def _read_found(
    found: Sequence[FoundLog], sizes: Sequence[int], much: int, cache: Cache
) -> Iterator[ReadLog | LogError]:
    """What became of each log, in their order."""
    parcels = _parcels(found, sizes)
    processes = min(_processors(), len(parcels), _MOST_PROCESSES)
    if processes > 1 and sum(sizes) >= much:
        return _read_in_processes(parcels, processes, cache)
    return (_read(each, cache) for each in found)


def _read_in_processes(
    parcels: Sequence[Sequence[FoundLog]], processes: int, cache: Cache
) -> Iterator[ReadLog | LogError]:
    """As one process would; what processes could not read, this one does."""
    done = 0
    with suppress(*_NO_PROCESSES):
        for read in _parcels_read(parcels, processes, cache):
            done += 1
            yield from read
    for parcel in parcels[done:]:
        yield from (_read(each, cache) for each in parcel)


def _parcels_read(
    parcels: Sequence[Sequence[FoundLog]], processes: int, cache: Cache
) -> Iterator[list[ReadLog | LogError]]:
    # spawned, not forked, as some systems do: a fork would take the open database along
    pool = ProcessPoolExecutor(
        processes, mp_context=get_context("spawn"), initializer=_leave_interrupt_to_parent
    )
    try:
        with _interrupt_held_back():
            reads = pool.map(partial(_read_parcel, cache), parcels)
        yield from reads
    finally:
        # of a reading that was stopped, what no process has begun is not begun any more
        pool.shutdown(cancel_futures=True)


def _leave_interrupt_to_parent() -> None:
    """Ctrl+C goes to every process; the parent hands out no more parcels, and says so."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _interrupt_held_back() -> Iterator[None]:
    """Ctrl+C waits until the end of the block, and never reaches a process started inside it.

    Such a process would be hit by it before it can say that it wants none. Where signals
    cannot be held back (Windows), there is that moment.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@without_collecting()
def _read_parcel(cache: Cache, parcel: Sequence[FoundLog]) -> list[ReadLog | LogError]:
    return [_read(each, cache) for each in parcel]


def _read(log: FoundLog, cache: Cache) -> ReadLog | LogError:
    path, place = log.path, Path(log.path)
    try:
        content = files.read_log_text(place, log.encoding)
    except LogError as error:
        return error
    above = vaults.vaults_above(place)
    read, vault = vaults.read_in_vault(content.text, place.name, above)
    is_kept = bool(cache.folder and log.edition and _size(path) >= KEPT_FROM)
    made = _made(read, log, cache if is_kept else NO_CACHE)
    if is_kept:
        keep_skips(cache, log, content.digest, skipped(made))
    return ReadLog(
        found=log,
        digest=content.digest,
        result=made,
        problems=(
            *(each.at(path) for each in read.problems),
            *(
                Finding(each.settings, 1, 1, "vault-settings", _unread(each.why_not))
                for each in above
                if each.why_not
            ),
        ),
        doubts=tuple(each.at(path) for each in doubts(read)),
        lines=read.lines,
        is_kept=is_kept,
        vault=vault.settings if vault and read.declared and vault.signs != USUAL else None,
    )


def _unread(why_not: str) -> str:
    return mark(
        "these settings of a vault cannot be read ({reason}): "
        "its cards are read with the usual signs",
        reason=why_not,
    )


def _made(read: Log, log: FoundLog, cache: Cache) -> LogYield:
    """The notes of a log, those of blocks that are as they were from the cache."""
    if cache == NO_CACHE:
        return make_notes(read, log.path, log.deck)
    edition = f"{rules_of(log.edition)} {sys.implementation.cache_tag}"
    blocks = blocks_of(cache.read(log.path, edition))
    made = make_notes(read, log.path, log.deck, blocks)
    if blocks.is_changed:
        cache.write(log.path, edition, bytes(blocks))
    return made


def _parcels(found: Sequence[FoundLog], sizes: Sequence[int]) -> list[list[FoundLog]]:
    """Neighbouring logs together: few enough to share the work, enough to be worth the way."""
    parcels: list[list[FoundLog]] = [[]]
    filled = 0
    for each, size in zip(found, sizes, strict=True):
        if filled >= _PARCEL:
            parcels.append([])
            filled = 0
        parcels[-1].append(each)
        filled += size
    return parcels


def _size(path: str) -> int:
    """Bytes; 0 for a file that cannot be asked, of which reading it will tell."""
    try:
        return Path(path).stat().st_size
    except (OSError, ValueError):
        return 0


def _processors() -> int:
    """Processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):  # not on macOS and Windows
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
