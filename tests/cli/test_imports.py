"""What a command that is typed every day must not wait for."""

import os
import subprocess
import sys

import pytest

from tests.cli.program import Program

_TYPED = """
import sys
from srs.cli import main
sys.argv = ["srs", *sys.argv[1:]]
try:
    main()
finally:
    print("loaded", *sorted(sys.modules), file=sys.stderr)
"""


@pytest.mark.parametrize("typed", ["next", "due", "list is:new tag:kind", "list --json", "show"])
def test_who_looks_at_cards_waits_for_no_rules(srs: Program, typed: str) -> None:
    """Rules are a hundred patterns, and take longer to import than all else that is done."""
    srs("generate", srs.log)
    words = typed.split()
    if typed == "show":
        words.append(srs("list", "--json").json[0]["id"])

    run = subprocess.run(
        [sys.executable, "-c", _TYPED, *words],
        capture_output=True,
        text=True,
        check=True,
        env=dict(os.environ),
    )

    loaded = run.stderr.partition("loaded ")[2].split()
    assert "srs.store" in loaded
    slow = {"making", "parse", "reconcile", "anki", "evaluate"}
    assert [name for name in loaded if name.startswith("srs.") and name.split(".")[1] in slow] == []
