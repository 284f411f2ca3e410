"""What a command that is typed every day must not wait for."""

import importlib.util
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

RULES = {"srs.making", "srs.parse", "srs.reconcile", "srs.anki", "srs.evaluate"}
"""A hundred patterns and more, which take longer to import than all else that is done."""
ELSEWHERE = {
    "alembic",
    "dateutil",
    "email.parser",
    "fsrs",
    "genanki",
    "rich",
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.orm",
    "textual",
    "srs.cli.planned",
    "srs.decoding",
    "srs.endpoint",
    "srs.files.find",
    "srs.files.reading",
    "srs.plan",
    "srs.session",
    "srs.stats",
    "srs.store.place",
    "srs.store.restore",
    "srs.store.study_counts",
    "srs.store.verdicts",
    "srs.trust",
    "srs.vaults",
    "srs.study.add",
    "srs.study.answers",
    "srs.study.maintenance",
    "srs.study.export",
    "srs.study.generate",
    "srs.study.inbox",
    "srs.study.manual",
    "srs.study.planning",
    "srs.study.review_session",
    "srs.study.statistics",
    "srs.study.undo",
    "srs.study.verdicts",
}
"""What other commands need."""
TAGS = {"srs.prose"}
"""Patterns by which the tags of a card are found, that only its JSON has."""
QUERY = {"srs.query.tree", "srs.query.grammar", "srs.query.matching", "srs.store.terms"}
QUEUE = {"srs.study.today", "srs.store.day_queue", "srs.study.search", "srs.store.search"}


def _loaded(srs: Program, typed: str) -> set[str]:
    """The modules that a process has imported once the command is done, with their packages."""
    srs("generate", srs.log)
    words = typed.split()
    if words[0] == "show":
        words.insert(1, srs("list", "--json").json[0]["id"])
    run = subprocess.run(
        [sys.executable, "-c", _TYPED, *words],
        capture_output=True,
        text=True,
        check=True,
        env=dict(os.environ),
    )
    return set(run.stderr.partition("loaded ")[2].split())


@pytest.mark.parametrize(
    ("typed", "late"),
    [
        ("due", RULES | ELSEWHERE | TAGS | QUERY),
        ("next", RULES | ELSEWHERE | TAGS | QUERY),
        ("show", RULES | ELSEWHERE | TAGS | QUERY | QUEUE),
        ("list x", RULES | ELSEWHERE | TAGS),
        ("list is:new tag:kind", RULES | ELSEWHERE),
        ("next --json", RULES | ELSEWHERE | QUERY),
        ("show --json", RULES | ELSEWHERE | QUERY | QUEUE),
        ("list --json", RULES | ELSEWHERE),
    ],
)
def test_who_looks_at_cards_waits_for_nothing_else(
    srs: Program, typed: str, late: set[str]
) -> None:
    loaded = _loaded(srs, typed)
    assert {"srs.store", "sqlalchemy"} <= loaded
    assert loaded & late == set()


def test_a_log_that_did_not_change_waits_for_nothing_that_reads_one(srs: Program) -> None:
    loaded = _loaded(srs, "generate")
    assert "srs.study.generate" in loaded
    assert loaded & {"srs.making", "srs.reconcile", "srs.parse.read", "srs.parse.dates"} == set()


def test_what_is_not_waited_for_is_there_all_the_same(srs: Program) -> None:
    """Or a module that was given another name would be missed by nobody."""
    loaded = _loaded(srs, "due --plan")
    assert {"srs.plan", "srs.cli.planned", "srs.study.planning"} <= loaded
    missing = {
        name
        for name in RULES | ELSEWHERE | TAGS | QUERY | QUEUE
        if importlib.util.find_spec(name) is None
    }
    assert missing == set()
