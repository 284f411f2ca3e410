"""How much of the pure core its own tests reach: `python -m tests.coverage_of_core`, or make coverage.

The core is what the import contracts say that it is. What is not reached, is told by its lines.
"""

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PURE = "The core is pure"
FLOOR = 95
"""In percent, lines and branches together: it only goes up."""
BEYOND = (
    "cli",
    "tui",
    "agents",
    "study",
    "store",
    "collection",
    "anki",
    "files",
    "config",
    "locale",
    "edits",
    "endpoint",
)
"""Folders of tests that are about something else."""


def core() -> Iterator[str]:
    """The modules and packages of the core, as in 'srs.parse'."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for contract in settings["tool"]["importlinter"]["contracts"]:
        if contract["name"].startswith(PURE):
            yield from contract["source_modules"]


def main() -> int:
    """Run the tests, with what the core is measured by; the exit status of pytest."""
    left_out = (f"--ignore=tests/{folder}" for folder in BEYOND)
    measured = (f"--cov={module}" for module in core())
    return subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-n", "auto", "--dist", "loadgroup"),
            *("-m", "not slow", "--cov-branch", "--cov-report=term-missing:skip-covered"),
            *(f"--cov-fail-under={FLOOR}", *measured, *left_out, "tests"),
        ],
        cwd=ROOT,
        check=False,
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
