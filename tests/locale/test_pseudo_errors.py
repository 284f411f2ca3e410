"""What goes wrong is told in the language that holds, in which nothing else stands but data."""

import re
import sqlite3
from pathlib import Path

import pytest

from srs.errors import _USUAL, said_by_system
from srs.note import Kind
from srs.query.reading import FILTERS
from srs.schedule.registry import ALGORITHMS
from srs.store.failures import _REASONS, failure
from srs.translation import spoken
from tests.cli.program import Program
from tests.locale.pseudo import untranslated
from tests.locale.situations import QUERIES, Situation, situations
from tests.locale.test_pseudo_cli import COMMANDS, ID

pytestmark = pytest.mark.usefixtures("pseudo")

SITUATIONS = dict(situations())
_OF_THE_LIBRARY = re.compile(
    r"row \d+ missing from index \w+|"
    r"(?:Tree|Page|database disk image|wrong # of|malformed)[^⟧\n]*",
    re.IGNORECASE,
)
"""What SQLite and Python say of a detail."""
_SQL = re.compile(r"CREATE (?:TRIGGER|VIEW|TABLE|INDEX)[^⟧\n]*")
OF_QUERIES = " ".join([*FILTERS, *QUERIES, *Kind, "date>=2023-06 or not -not"])
OF_FILES = r"paper papers.md db csv json apkg \xff \xe9 0xff 0xbd utf windows parameters"
OF_SETTINGS = "SRS_NOW config.toml new_per_dai new_per_day mode=rw database easy_days scheduler"
SCHEMA = "alembic_version card place log memory ix_memory_due srs_"
DATA = {
    *COMMANDS,
    *ALGORITHMS,
    *untranslated(f"{OF_QUERIES} {OF_FILES} {OF_SETTINGS} {SCHEMA}"),
    *("gaps", "mine", "Anki", "sm", "written", "qa", "SR"),
}


@pytest.mark.parametrize("code", _REASONS)
def test_what_sqlite_could_not_do_is_told_in_it(code: int) -> None:
    error = sqlite3.OperationalError("?")
    error.sqlite_errorcode = code
    assert untranslated(str(failure("甲", error))) == []


@pytest.mark.parametrize("error", [UnicodeEncodeError("utf-8", "甲", 0, 1, "?"), ValueError("?")])
def test_what_cannot_be_kept_is_told_in_it(error: Exception) -> None:
    assert untranslated(str(failure("甲", error))) == []


@pytest.mark.parametrize("said", sorted(_USUAL))
def test_what_systems_say_of_files_is_told_in_it(said: str) -> None:
    assert untranslated(spoken(said_by_system(OSError(1, said)))) == []


def test_there_are_many() -> None:
    assert len(SITUATIONS) >= 80


@pytest.mark.parametrize("situation", SITUATIONS.values(), ids=SITUATIONS)
def test_what_goes_wrong_is_told_in_the_language_that_holds(
    srs: Program, situation: Situation
) -> None:
    run = situation(srs)
    shown = run.out + run.err
    assert "⟦" in shown
    assert "Traceback" not in shown
    for folder in (srs.home, srs.folder, Path.cwd()):
        shown = re.sub(rf"{re.escape(str(folder))}[\w./-]*", " ", shown)
    for data_like in (ID, _SQL, _OF_THE_LIBRARY):
        shown = data_like.sub(" ", shown)
    assert [word for word in untranslated(shown) if word not in DATA] == []
