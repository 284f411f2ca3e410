"""Settings: what may be set, what it means, and how a slip is told."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from srs.config import (
    Config,
    DatabaseFile,
    DeckConfig,
    Home,
    McpConfig,
    ModelConfig,
    checked,
    home_folder,
    load_config,
)
from srs.errors import ConfigError


def load(folder: Path, text: str) -> Config:
    (folder / "config.toml").write_text(text, encoding="utf-8")
    return load_config(Home(folder))


def test_without_settings_the_defaults_hold(tmp_path: Path) -> None:
    assert load_config(Home(tmp_path)) == Config()
    assert load(tmp_path, "") == Config()


def test_everything_can_be_set(tmp_path: Path) -> None:
    found = load(
        tmp_path,
        """
        decks = ["notes", "/logs/papers.md"]
        new_per_day = 5
        reviews_per_day = 0
        rollover = 2
        timezone = "Asia/Shanghai"
        grades = "sm2"
        accept = "none"
        scheduler = "sm2"
        database = "sqlite:////data/srs.db"
        new_order = "newest"
        new_cards = "last"
        due_order = "random"
        [deck.papers]
        ready_by = 2027-01-15
        """,
    )
    assert found == Config(
        decks=(tmp_path / "notes", Path("/logs/papers.md")),
        new_per_day=5,
        reviews_per_day=0,
        new_order="newest",
        due_order="random",
        new_cards="last",
        of_decks={"papers": DeckConfig(ready_by=date(2027, 1, 15))},
        rollover=2,
        timezone=ZoneInfo("Asia/Shanghai"),
        grades="sm2",
        accept="none",
        database=DatabaseFile(Path("/data/srs.db")),
    )


def test_one_deck_needs_no_brackets_and_may_lie_at_home(tmp_path: Path) -> None:
    assert load(tmp_path, 'decks = "~/notes"').decks == (Path.home() / "notes",)


def test_a_zone_decides_the_study_day(tmp_path: Path) -> None:
    days = load(tmp_path, 'timezone = "Asia/Shanghai"').study_days
    assert str(days.day_of(datetime(2026, 11, 22, 20, 30, tzinfo=UTC))) == "2026-11-23"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("new_per_day = -1", "new_per_day must be a whole number, 0 or more, not -1"),
        ("new_per_day = true", "new_per_day must be"),
        ('new_per_day = "5"', "new_per_day must be"),
        ("reviews_per_day = 1.5", "reviews_per_day must be"),
        ("rollover = 24", "rollover must be a number from 0 to 23, not 24"),
        ('timezone = "Mars/Olympus"', "timezone must be a time zone"),
        ('timezone = "../etc/passwd"', "timezone must be a time zone"),
        ("timezone = 8", "timezone must be a text"),
        ('grades = "stars"', 'grades must be "buttons" or "sm2"'),
        ('accept = "maybe"', 'accept must be "sure" or "all" or "none"'),
        ('scheduler = "fsrs7"', 'scheduler must be "sm2" or "fsrs"'),
        ("retention = 0.5", "retention must be from 0.7"),
        ("retention = true", "retention must be a share"),
        ("deck = 3", "deck must be a table"),
        ('deck.papers.scheduler = "sm3"', "scheduler must be"),
        ("deck.papers.colour = 3", "has no setting 'colour'"),
        ('deck.papers.ready_by = "soon"', "ready_by must be a day, as in 2027-01-15, not 'soon'"),
        ("deck.papers.ready_by = 2027-01-15T10:00:00", "ready_by must be a day"),
        ('new_order = "first"', 'new_order must be "oldest" or "newest"'),
        ('due_order = "late"', 'due_order must be "overdue" or "random"'),
        ('new_cards = "first"', 'new_cards must be "mixed" or "last"'),
        ("fuzz = 1", "fuzz must be true or false, not 1"),
        ('easy_days = "sundays"', "easy_days must be a recurrence rule of days"),
        ('easy_days = "FREQ=HOURLY"', "easy_days must be a recurrence rule of days"),
        ('easy_days = "FREQ=WEEKLY;BYDAY=SU;UNTIL=2027-03-01"', "no day as in UNTIL=20270301"),
        ('easy_days = "FREQ=MONTHLY;BYDAY=54SU"', "BYDAY=54SU counts beyond"),
        ('easy_days = "FREQ=MONTHLY;BYMONTHDAY=0"', "BYMONTHDAY=0 is none of 1 to 31"),
        ('easy_days = "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"', "no such day in five years"),
        ("decks = 7", "decks must be paths"),
        ('decks = [""]', "decks must be paths"),
        ("database = []", "database must be a text"),
        ("new_per_day = = 3", "line 1"),
    ],
)
def test_a_slip_is_told_with_file_and_key(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(ConfigError) as failure:
        load(tmp_path, text)
    assert failure.value.message.startswith(str(tmp_path / "config.toml"))
    assert problem in failure.value.message


def test_settings_that_are_no_text_are_one_error(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(Home(tmp_path))


def test_an_unknown_key_is_told_and_the_rest_holds(tmp_path: Path) -> None:
    found = load(tmp_path, "new_per_dya = 3\nxyz = 0.9\nrollover = 3")
    assert found.rollover == 3
    assert len(found.remarks) == 2
    assert found.remarks[0].endswith("did you mean new_per_day?")


def test_the_home_folder_is_the_one_that_is_named(tmp_path: Path) -> None:
    home = home_folder({"SRS_HOME": str(tmp_path)})
    assert (home.database, home.config, home.backups) == (
        tmp_path / "srs.db",
        tmp_path / "config.toml",
        tmp_path / "backups",
    )


def test_else_it_is_where_the_system_keeps_such_things() -> None:
    assert home_folder({}).folder.name == "srs"


def test_the_home_folder_does_not_depend_on_where_srs_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert home_folder({"SRS_HOME": "mine"}).folder == tmp_path / "mine"


def test_a_home_folder_of_nobody_is_one_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="SRS_HOME"):
        home_folder({"SRS_HOME": "~nobody-of-this-name/srs"})
    with pytest.raises(ConfigError, match="decks must be paths"):
        load(tmp_path, 'decks = "~nobody-of-this-name/notes"')


def test_a_deck_has_the_scheduler_of_the_nearest_deck_above_it(tmp_path: Path) -> None:
    found = load(tmp_path, 'scheduler = "fsrs"\n[deck."papers"]\nscheduler = "sm2"')
    assert [found.scheduler_of(deck) for deck in ("papers::bert", "papers", "maths")] == [
        "sm2",
        "sm2",
        "fsrs",
    ]
    assert not found.is_uniform


@pytest.mark.parametrize("value", ["1" * 5000, "[" * 20_000], ids=["number", "nesting"])
def test_toml_that_the_library_gives_up_on_is_one_error(tmp_path: Path, value: str) -> None:
    with pytest.raises(ConfigError, match=r"config\.toml"):
        load(tmp_path, f"rollover = {value}")


def test_a_value_cannot_control_the_terminal(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as failure:
        load(tmp_path, r'accept = "\u001b[31m"')
    assert "\x1b" not in failure.value.message


def test_a_folder_or_file_in_the_way_is_one_error(tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()
    (tmp_path / "file").touch()
    for folder in (tmp_path, tmp_path / "file"):
        with pytest.raises(ConfigError, match=r"config\.toml"):
            load_config(Home(folder))


def test_easy_days_are_those_of_the_rule(tmp_path: Path) -> None:
    moves = load(tmp_path, 'easy_days = "FREQ=WEEKLY;BYDAY=SU"\nfuzz = true\n').moves
    assert moves.is_easy(date(2026, 11, 22))
    assert not moves.is_easy(date(2026, 11, 23))
    assert moves.fuzz


def test_the_newest_backup_is_told_by_its_name(tmp_path: Path) -> None:
    home = Home(tmp_path)
    assert home.newest_first() == []
    home.backups.mkdir()
    for name in ("srs-20261122-090000", "srs-20261122-090000-2", "srs-20270101-090000-unreadable"):
        (home.backups / f"{name}.db").touch()
    (home.backups / "zz-copied.db").touch()
    (home.backups / "srs-20280101-090000.db").mkdir()
    assert [file.stem for file in home.newest_first()] == [
        "srs-20261122-090000-2",
        "srs-20261122-090000",
        "zz-copied",
    ]


def test_no_backup_takes_the_place_of_another(tmp_path: Path) -> None:
    home, now = Home(tmp_path), datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    home.backups.mkdir()
    for name in (
        "srs-20261122-090000",
        "srs-20261122-090000-2",
        "srs-20261122-090000-3-unreadable",
    ):
        found = home.free_backup(now, "-unreadable" if name.endswith("e") else "")
        found.touch()
    assert [file.name for file in sorted(home.backups.iterdir())] == [
        "srs-20261122-090000-2.db",
        "srs-20261122-090000-unreadable.db",
        "srs-20261122-090000.db",
    ]


def test_without_a_table_there_is_no_model_and_no_agent_answers(tmp_path: Path) -> None:
    for config in (load(tmp_path, ""), load(tmp_path, "[model]\n[mcp]\n")):
        assert config.model == ModelConfig() == ModelConfig(timeout=120, parallel=1, trust=False)
        assert config.model.url is None
        assert config.model.budget_tokens is None
        assert config.mcp == McpConfig(answer=False)


def test_a_model_is_set_in_a_table_of_its_own(tmp_path: Path) -> None:
    found = load(
        tmp_path,
        """
        [model]
        url = "http://localhost:11434/v1/"
        name = "qwen"
        key_env = "MY_KEY"
        key_command = "pass show it"
        timeout = 300
        parallel = 4
        budget_tokens = 50000
        trust = true
        [mcp]
        answer = true
        """,
    )
    url = "http://localhost:11434/v1"
    assert found == Config(
        model=ModelConfig(url, "qwen", "MY_KEY", "pass show it", 300, 4, 50_000, trust=True),
        mcp=McpConfig(answer=True),
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("model = 3", "model must be a table, as in [model], not 3"),
        ("[[mcp]]", "mcp must be a table, as in [mcp], not [{}]"),
        ("model.url = 5", "model.url must be a text in quotes, not 5"),
        ('model.url = "localhost:11434"', "model.url: it must begin with http:// or https://"),
        ("model.parallel = 99", "model.parallel must be a number from 0 to 16, not 99"),
        ("model.timeout = 1.5", "model.timeout must be a number from 0 to 3600, not 1.5"),
        ('model.trust = "yes"', "model.trust must be true or false"),
    ],
)
def test_a_slip_in_a_table_is_told_with_the_name_of_the_table(
    tmp_path: Path, text: str, problem: str
) -> None:
    with pytest.raises(ConfigError) as told:
        load(tmp_path, text)
    assert problem in told.value.message


def test_an_unknown_key_of_a_table_is_told_and_its_value_is_not(tmp_path: Path) -> None:
    found = load(tmp_path, '[model]\nkey = "sk-secret"\nurll = "x"\n[mcp]\ncolour = 1\n[modle]\n')
    assert [line.partition(": ")[2] for line in found.remarks] == [
        "modle is no setting of this version; did you mean model?",
        "model.key is no setting of this version; did you mean model.key_env?",
        "model.urll is no setting of this version; did you mean model.url?",
        "mcp.colour is no setting of this version",
    ]


@pytest.mark.parametrize(
    "text",
    [
        'model.key_env = "sk-secret"',
        'model.key_env = "secret key"',
        'model.url = "https://me:secret@host/v1"',
        'model.url = "https://secret@host/v1"',
        'model.url = "https://host/v1?key=secret"',
        'model.url = "secret"',
    ],
)
def test_what_may_be_a_key_or_a_password_is_not_repeated(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigError) as told:
        load(tmp_path, text)
    assert told.value.hint
    assert "secret" not in str(told.value)


def test_a_program_sets_a_model_as_a_file_does(tmp_path: Path) -> None:
    given = Config(model=ModelConfig(url="http://localhost/v1/"))
    assert checked(given, tmp_path).model.url == "http://localhost/v1"
    with pytest.raises(ConfigError, match=r"ModelConfig: timeout must be"):
        checked(Config(model=ModelConfig(timeout=-1)), tmp_path)
