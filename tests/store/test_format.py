"""docs/format.md: what it says of the tables is so, and its script reads a collection."""

import re
import subprocess
import sys
from pathlib import Path

from srs.card import Status
from srs.review import Rating
from srs.store import Store, tables
from srs.store.card_tables import KINDS, ORIGINS, STATUSES
from srs.study.answers import answer, undo
from srs.study.edit import edit
from tests.samples import cards_of
from tests.study.clock import Clock, a_study

PAGE = (Path(__file__).parents[2] / "docs" / "format.md").read_text(encoding="utf-8")


def listed(name: str) -> list[str]:
    """The words of the numbered list that the page has for `name`."""
    line = re.search(rf"\*\*{name}\*\*[^:]*: (.+)", PAGE)
    assert line is not None
    return re.findall(r"\d (\w+)", line[1])


def test_every_table_stands_there() -> None:
    named = re.findall(r"^\| (`.+?`) \|", PAGE, re.MULTILINE)
    told = {name for cell in named for name in re.findall(r"`(\w+)`", cell)}
    assert told == {*tables.metadata.tables, "alembic_version"}


def test_the_numbers_mean_what_it_says() -> None:
    assert listed("Kinds of cards") == [str(kind) for kind in KINDS]
    assert listed("Statuses") == [str(status) for status in STATUSES]
    assert listed("Kinds of reviews") == list(tables.REVIEW_KINDS)
    assert len(listed("Origins")) == len(ORIGINS)
    grades = re.findall(r"(\d) (again|hard|good|easy)", PAGE)
    assert [(rating.value, rating.name.lower()) for rating in Rating] == [
        (int(grade), name) for grade, name in grades
    ]


def test_its_script_prints_cards_and_what_stands_of_their_history(tmp_path: Path) -> None:
    script = re.findall(r"```python\n(.+?)```", PAGE, re.DOTALL)[0]
    (tmp_path / "cards.py").write_text(script, encoding="utf-8")
    with Store.open(tmp_path / "srs.db") as store:
        first, second = cards_of("ab")
        study = a_study(store, Clock(), first, second)
        edit(study, second.id, question="何为乙？", answer="乙是第二个")
        answer(study, first.id, Rating.GOOD)
        answer(study, second.id, Rating.AGAIN)
        undo(study)
    told = subprocess.run(
        [sys.executable, tmp_path / "cards.py", tmp_path / "srs.db"],
        capture_output=True,
        check=True,
        env={"PYTHONUTF8": "1"},
    ).stdout.decode()
    assert first.note.question in told
    assert first.id in told
    assert "  何为乙？\n  乙是第二个\n" in told
    assert f"{second.id}  {second.note.deck}  {Status.ACTIVE}" in told
    assert re.findall(r"graded  (\d)", told) == [str(Rating.GOOD.value)]
    assert len(script.splitlines()) <= 40
