"""The store as a whole: its soundness, its end, and what it costs to import."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from srs.store import Store, content, history
from tests.store import samples


def test_a_sound_collection_has_no_problems(store: Store) -> None:
    review = samples.answer()
    store.do(content.save, [samples.card()])
    store.do(history.record, review, samples.after(review))
    assert store.problems() == []


def test_an_orphan_is_a_problem(store: Store, path: Path) -> None:
    review = samples.answer()
    store.do(content.save, [samples.card()])
    store.do(history.record, review, samples.after(review))
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("DELETE FROM card")
    assert sorted(store.problems()) == [
        "row 1 of memory names a missing card",
        "row 1 of note names a missing card",
        "row 1 of review names a missing card",
        "row 1 of words names a missing card",
    ]


def test_an_illegal_value_is_a_problem(store: Store, path: Path) -> None:
    store.do(content.save, [samples.card()])
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute("UPDATE card SET position = -1")
    assert len(store.problems()) == 1


def test_damage_is_a_problem_and_not_a_failure(path: Path) -> None:
    with Store.open(path) as store:
        store.do(content.save, (samples.card(str(n)) for n in range(500)))
    whole = path.read_bytes()
    middle = len(whole) * 3 // 4
    path.write_bytes(whole[:middle] + b"\xff" * 8192 + whole[middle + 8192 :])
    with Store.open(path) as store:
        assert store.problems()


def test_a_store_may_be_closed_twice_and_leaves_one_file(path: Path) -> None:
    store = Store.open(path)
    store.do(content.save, [samples.card()])
    store.close()
    store.close()
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("module", ["alembic", "mako", "sqlalchemy.orm", "srs.study"])
def test_an_up_to_date_store_is_opened_without_what_it_does_not_need(
    path: Path, module: str
) -> None:
    Store.open(path).close()
    code = (
        "import sys; from pathlib import Path; from srs.store import Store\n"
        "Store.open(Path(sys.argv[1])).close()\n"
        "sys.exit(sys.argv[2] in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path), module], check=False)
    assert done.returncode == 0
