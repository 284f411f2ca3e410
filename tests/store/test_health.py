"""What is not as the migrations make it is found, and mended where no row is touched by it."""

import sqlite3
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from srs.store import Store, content
from srs.store.connection import connect
from srs.store.migrate import HEAD, SCRIPTS, schema_at
from tests.store import samples

TRIGGER = "CREATE TRIGGER mine AFTER INSERT ON memory BEGIN DELETE FROM log; END"


def alter(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            database.execute(statement)


def test_a_new_collection_is_as_it_should_be(store: Store) -> None:
    assert (store.problems(), store.deviations()) == ([], [])


@pytest.mark.parametrize(
    ("statement", "told", "mended"),
    [
        (TRIGGER, f"the trigger mine does not belong to srs: {TRIGGER}", "took away"),
        ("CREATE VIEW v AS\nSELECT 1", "the view v does not belong to srs: CREATE VIEW", "took"),
        (
            'CREATE INDEX "a b" ON card (position)',
            "the index a b does not belong to srs",
            "took away",
        ),
        ("DROP INDEX ix_memory_due", "the index ix_memory_due is missing", "made the index"),
        ("DROP TRIGGER review_no_delete", "the trigger review_no_delete is missing", "made the"),
        (
            "UPDATE sqlite_master SET sql = replace(sql, 'reviews are', 'nothing is') WHERE name = 'review_no_update'",
            "the trigger review_no_update is not as srs makes it",
            "made the trigger",
        ),
    ],
)
def test_an_index_trigger_or_view_is_told_and_mended(
    path: Path, statement: str, told: str, mended: str
) -> None:
    with Store.open(path) as store:
        store.do(content.save, [samples.card()])
    alter(path, statement)
    with Store.open(path) as store:
        (found,) = store.deviations()
        assert found.marked.startswith(told)
        assert (found.can_be_mended, found.is_damage) == (True, False)
        assert [each.mended.startswith(mended) for each in store.mend_schema()] == [True]
        assert (store.problems(), store.deviations()) == ([], [])
        assert store.ask(content.all_cards) == [samples.card()]


@pytest.mark.parametrize(
    ("statement", "is_damage"),
    [
        ("CREATE TABLE mine (x)", False),
        ("ALTER TABLE log ADD COLUMN mine TEXT", True),
        ("DROP TABLE parameters", True),
        ("UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '') WHERE name = 'log'", True),
    ],
)
def test_a_table_is_told_and_left_alone(path: Path, statement: str, *, is_damage: bool) -> None:
    Store.open(path).close()
    alter(path, statement)
    with Store.open(path) as store:
        (found,) = store.deviations()
        assert (found.can_be_mended, found.is_damage) == (False, is_damage)
        assert store.mend_schema() == []
        assert store.deviations() == [found]


def test_what_the_library_gathers_for_itself_does_not_count(path: Path) -> None:
    with Store.open(path) as store:
        store.do(content.save, [samples.card()])
    alter(path, "ANALYZE")
    with Store.open(path) as store:
        assert store.deviations() == []


def test_spaces_and_quotes_make_no_difference(path: Path) -> None:
    Store.open(path).close()
    alter(
        path,
        "DROP INDEX ix_memory_due",
        'CREATE INDEX "ix_memory_due"\n ON memory ( "due", reviewed, name )',
    )
    with Store.open(path) as store:
        assert store.deviations() == []


def test_every_revision_has_a_schema_of_its_own() -> None:
    seen = [schema_at(f"{number:04}") for number in range(1, int(HEAD) + 1)]
    assert all(one != other for one, other in pairwise(seen))


def test_a_migration_goes_round_what_others_have_put_there(path: Path) -> None:
    """SQLite builds no table anew that a view or a trigger speaks of."""
    database = connect(path)
    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    with database.rebuild() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
    database.close()
    view = "CREATE VIEW mine AS SELECT review.id FROM review JOIN card ON card.id = review.card"
    alter(path, view, TRIGGER)
    with Store.open(path) as store:
        parts = {each.part.marked for each in store.deviations()}
    assert parts == {"the view mine", "the trigger mine"}
