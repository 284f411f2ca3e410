"""What the sides of a benchmark share: medians of the processor's time, peak memory, processes."""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median

Figures = dict[str, float]
"""Rows by name, in milliseconds or megabytes."""
_KILOBYTES = 1024 * 1024 if sys.platform == "darwin" else 1024


def processor_ms(work: Callable[[], object], times: int = 5) -> float:
    """The median of what `work` takes of the processor, in milliseconds."""
    took = []
    for _ in range(times):
        begin = time.process_time()
        found = work()
        took.append((time.process_time() - begin) * 1000)
        del found  # what it gives back is not to be held while it is done again
    return median(took)


def peak_mb() -> float:
    """The most memory that this process held so far, in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():  # unlike ru_maxrss it does not begin with what the parent held
        lines = status.read_text(encoding="utf-8").splitlines()
        line = next(line for line in lines if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KILOBYTES


def in_a_process(module: str, *words: object) -> Figures:
    """What a module prints as JSON in its last line, run in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, words)],
        capture_output=True,
        check=False,
        text=True,
        env={**os.environ, "TZ": "UTC"},  # the days of some begin by the clock on the wall
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: Figures = json.loads(done.stdout.splitlines()[-1])
    return found


def child_ms(command: list[str], variables: Mapping[str, str]) -> float:
    """The processor's time that a command takes from its start to its end, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, **variables})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent * 1000


def megabytes(path: Path) -> float:
    """The size of a file."""
    return path.stat().st_size / 2**20


def say(figures: Figures) -> None:
    """Hand figures to `in_a_process`."""
    sys.stdout.write(json.dumps(figures) + "\n")
