"""The schema is created, brought up to date, or left exactly as it was."""

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from srs.card import CardId, Status
from srs.errors import DamagedStoreError, NewerStoreError, StoreError
from srs.review import ReviewId
from srs.store import Store, content, history, migrate, tables
from srs.store.connection import Database, connect
from tests.store import old, samples


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    database = connect(path)
    yield database
    database.close()


def schema(path: Path, *, without: str = "alembic_version") -> list[tuple[str, str, str]]:
    query = (
        "SELECT type, name, sql FROM sqlite_master "
        "WHERE sql IS NOT NULL AND tbl_name <> ? ORDER BY type, name"
    )
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query, [without]).fetchall()


def revision_of(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        found: str = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    return found


def set_revision(path: Path, name: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", [name])


def test_head_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", migrate.SCRIPTS)
    assert ScriptDirectory.from_config(config).get_heads() == [migrate.HEAD]


def test_a_new_database_is_at_head(store: Store, path: Path) -> None:
    assert store.ask(content.all_cards) == []
    assert revision_of(path) == migrate.HEAD


# an index of an expression, which the test below sees
@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection")
@pytest.mark.filterwarnings("ignore:autogenerate skipping metadata-specified expression-based")
def test_the_migrations_build_the_tables_the_code_works_with(store: Store, path: Path) -> None:
    assert store.problems() == []
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, tables.card.metadata) == []
    engine.dispose()


def test_they_build_them_to_the_letter_constraints_and_all(
    store: Store, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "from-metadata.db"
    engine = create_engine(f"sqlite:///{other}")
    tables.card.metadata.create_all(engine)
    engine.dispose()
    assert store.path == path
    migrated = [entry for entry in schema(path) if entry[0] != "trigger"]
    assert in_one_line(migrated) == in_one_line(schema(other))


def in_one_line(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """A column that was added later stands in the same line as the one before it."""
    return [
        (kind, name, re.sub(r"\s*(,)\s*|\s+", r"\1 ", sql).strip()) for kind, name, sql in entries
    ]


def test_every_table_is_strict(store: Store, path: Path) -> None:
    assert store.path == path
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("PRAGMA table_list").fetchall()
    strict = {name for _, name, _, _, _, strict in found if strict}
    assert strict == set(tables.card.metadata.tables)


def test_triggers_guard_what_no_constraint_can(store: Store, path: Path) -> None:
    assert store.path == path
    triggers = [name for kind, name, _ in schema(path) if kind == "trigger"]
    assert triggers == [
        "card_id_keep",
        "card_lines_insert",
        "card_lines_keep",
        "card_lines_update",
        "memory_name_insert",
        "memory_name_update",
        "note_quote_insert",
        "note_quote_update",
        "place_keep",
        "review_more_first",
        "review_more_no_delete",
        "review_more_no_update",
        "review_no_delete",
        "review_no_update",
        "review_once",
        "review_whole",
        "verdict_no_delete",
        "verdict_no_update",
    ]


def test_opening_again_keeps_everything(path: Path) -> None:
    with Store.open(path) as store:
        store.do(content.save, [samples.card()])
    with Store.open(path) as store:
        assert store.ask(content.all_cards) == [samples.card()]


REVISIONS = tuple(f"{number:04}" for number in range(1, int(migrate.HEAD)))


@pytest.mark.parametrize("revision", REVISIONS)
def test_whatever_the_way_the_schema_is_the_same(path: Path, tmp_path: Path, revision: str) -> None:
    """Triggers and views among it: what builds a table anew drops them without a word."""
    old.build(path, revision)
    Store.open(path).close()
    Store.open(tmp_path / "new.db").close()
    assert schema(path) == schema(tmp_path / "new.db")
    with Store.open(path) as store:
        assert store.deviations() == []


@pytest.mark.parametrize("revision", REVISIONS)
def test_an_old_collection_keeps_every_row(path: Path, revision: str) -> None:
    """A review is tied to its card by a foreign key, and so is what is cached of it."""
    old.fill(path, revision)
    review = samples.answer()
    with Store.open(path) as store:
        assert store.ask(content.all_cards) == [samples.card()]
        assert store.ask(history.review_events) == [review]
        assert store.ask(history.progress) == {review.card: samples.after(review)}
        assert store.ask(content.logs) == [samples.log()]
        assert store.problems() == []
        store.do(content.set_status, [samples.card().id], Status.REJECTED)
        with pytest.raises(StoreError):
            store.do(
                history.record, review._replace(id=ReviewId("r2"), card=CardId("nobody")), None
            )
    assert revision_of(path) == migrate.HEAD


@pytest.mark.parametrize("revision", [each for each in REVISIONS if each <= "0010"])
def test_a_row_that_breaks_a_rule_of_its_table_stops_it_all_with_a_word(
    path: Path, revision: str
) -> None:
    old.fill(path, revision)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE card SET status = 'bogus'")
    with pytest.raises(DamagedStoreError, match="cannot be brought up to date") as failure:
        Store.open(path)
    assert "nothing was changed" in failure.value.hint
    assert revision_of(path) == revision


def test_a_later_schema_is_refused_and_left_alone(path: Path) -> None:
    Store.open(path).close()
    set_revision(path, "9999")
    before = path.read_bytes()
    with pytest.raises(NewerStoreError, match=r"srs\.db.*later version") as failure:
        Store.open(path)
    assert "update srs" in failure.value.hint
    assert path.read_bytes() == before


def test_the_database_of_another_program_is_refused_and_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE places (url TEXT)")
    before = schema(path)
    with pytest.raises(StoreError, match="another program"):
        Store.open(path)
    assert schema(path) == before


def test_an_empty_file_becomes_a_database(path: Path) -> None:
    path.touch()
    with Store.open(path) as store:
        assert store.problems() == []


FAILING = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "9999", "{head}"


def upgrade():
    op.create_table("half", sa.Column("done", sa.Integer))
    op.execute("INSERT INTO half VALUES (1)")
    op.add_column("log", sa.Column("half", sa.Text))
    op.execute("INSERT INTO nowhere VALUES (1)")
"""


@pytest.fixture
def failing(tmp_path: Path) -> str:
    """The migrations with one more, which fails after it has done something."""
    scripts = tmp_path / "migrations"
    shutil.copytree(Path(migrate.__file__).parent / "migrations", scripts)
    (scripts / "versions" / "9999_fails.py").write_text(FAILING.format(head=migrate.HEAD), "utf-8")
    return str(scripts)


def test_a_migration_that_fails_leaves_nothing_behind(
    path: Path, database: Database, failing: str
) -> None:
    with Store.open(path) as store:
        store.do(content.save, [samples.card()], [samples.log()])
    before = schema(path)
    with pytest.raises(StoreError):
        migrate.bring_up_to_date(database, failing, "9999")
    assert schema(path) == before
    assert revision_of(path) == migrate.HEAD
    with Store.open(path) as store:
        assert store.ask(content.all_cards) == [samples.card()]
        assert store.ask(content.logs) == [samples.log()]


def test_a_first_migration_that_fails_leaves_an_empty_database(
    path: Path, database: Database, failing: str
) -> None:
    with pytest.raises(StoreError):
        migrate.bring_up_to_date(database, failing, "9999")
    assert schema(path, without="") == []


@pytest.mark.parametrize("status", ["active", "draft", "suspended", "retired"])
def test_a_card_of_the_first_collections_keeps_its_status(path: Path, status: str) -> None:
    old.build(path, "0001")
    old.insert(path, "card", {**old.CARD, "status": status})
    with Store.open(path) as store:
        assert store.ask(content.all_cards) == [samples.card(status=Status(status))]


def test_old_answers_are_told_apart_by_how_long_their_cards_waited(path: Path) -> None:
    old.build(path, "0005")
    old.insert(path, "card", old.CARD)
    old.insert(
        path,
        "review",
        old.REVIEW,
        {**old.REVIEW, "id": "r2", "day": "2024-04-04"},
        {**old.REVIEW, "id": "r3", "kind": "undo", "grade": None, "undoes": "r2"},
        {**old.REVIEW, "id": "r4", "day": "2024-03-11"},
    )
    with Store.open(path) as store:
        assert [event.scheduled for event in store.ask(history.review_events)] == [
            None,
            30,
            None,
            6,
        ]


def _open(path: Path) -> None:
    with Store.open(path) as store:
        store.ask(content.all_cards)


def test_two_processes_may_open_a_new_collection_at_once(path: Path) -> None:
    spawn = get_context("spawn")
    processes = [spawn.Process(target=_open, args=(path,)) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0, 0]
    with Store.open(path) as store:
        assert store.problems() == []


def test_whoever_waited_for_another_to_migrate_does_not_migrate_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As the loser of the race sees it: nothing there at first, all done when its turn comes.
    seen = iter([None, migrate.HEAD])
    monkeypatch.setattr(migrate, "revision_of", lambda _connection: next(seen))
    monkeypatch.setattr(migrate, "_upgrade", lambda *_: pytest.fail("migrated again"))
    migrate.bring_up_to_date(database)
    assert list(seen) == []


def test_an_index_that_an_earlier_version_made_otherwise_is_made_anew(path: Path) -> None:
    old.build(path, "0006")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP INDEX ix_memory_due")
        connection.execute("CREATE INDEX ix_memory_due ON memory (interval)")
    with Store.open(path) as store:
        assert store.deviations() == []
