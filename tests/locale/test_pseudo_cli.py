"""Every command in a language that nobody speaks: what it says of its own is all translated."""

import io
import re
from contextlib import nullcontext
from pathlib import Path

import pytest

from srs import decoding
from srs.cli import failure, terminal
from srs.cli.app import _COMMANDS
from srs.collection.here import clock
from srs.config import Config, DeckConfig, Home, home_folder, load_config
from srs.config.setting import names_of, settings_of, tables_of
from srs.easy_days.reading import _LONGEST, _NAMES
from srs.errors import ConfigError, SrsError
from srs.files import packaged_logs
from srs.proposals import prompt
from srs.study.first import Start
from tests.cli.program import Program
from tests.cli.test_examples import EXAMPLES, NEEDS_A_CARD, a_model, words_of
from tests.locale.pseudo import untranslated

pytestmark = pytest.mark.usefixtures("pseudo")

ID = re.compile(r"\b[0-9a-z]{12}\b")
CUT = re.compile(r"\w+…")
SCREEN = re.compile(r"^\w+ Wanted\(.*$", re.MULTILINE)
CALENDAR = re.compile(
    r"^(?:(?:BEGIN|END|VERSION|PRODID|CALSCALE|UID|DTSTAMP|DTSTART|DTEND|TRANSP)[:;].*"
    r"|(?:SUMMARY|X-WR-CALNAME):)",
    re.MULTILINE,
)
"""What iCalendar has for words, in any language."""
COMMANDS = {"srs", *_COMMANDS, "set", "dry", "run", "again", "hard", "good", "easy", "token"}
MODELS = {"RMSE", "AUC", "AVG", "MOVING", "SM", "FSRS"}
MORE = [
    "srs list", "srs list is:retired", "srs list is:draft", "srs next", "srs due", "srs stats",
    "srs where", "srs settings", "srs backup", "srs undo", "srs flag deck:papers",
    "srs show k3x9", "srs export notes.csv", "srs set-due tomorrow k3x9", "srs reset k3x9",
    "srs list nothing-like-it", "srs generate --again", "srs due --ready-by 2027-01-15",
    "srs suspend k3x9", "srs bury k3x9", "srs accept is:draft", "srs list is:active",
]  # fmt: skip
"""What no example tells."""


def is_whole(example: str) -> bool:
    """Whether an example is no mere name of a command that needs more than that."""
    words = example.split()
    return len(words) > len(["srs", "accept"]) or words[-1] not in NEEDS_A_CARD | {"add", "mcp"}


def data_of(srs: Program, example: str) -> set[str]:
    """The words that are data: of logs, cards and rules, of places, settings and what is typed."""
    logs = [file.read_bytes().decode(errors="ignore") for file in srs.folder.glob("*.md")]
    cards = srs("list", "is:active or is:draft or is:rejected or is:retired", "--json").out
    rules = [rule["rule"] for rule in srs("stats", "--json").json["rules"]]
    kinds = [Config, DeckConfig, *(each.kind for each in tables_of(Config).values())]
    settings = [
        f"{each.key} {each.example}" for kind in kinds for each in settings_of(kind).values()
    ]
    settings += [*tables_of(Config), *names_of(Config)]
    settings.append((srs.home / "config.toml").read_text(encoding="utf-8"))
    places = [*map(str, srs.folder.rglob("*")), str(packaged_logs()), str(Home(srs.home).backups)]
    found = untranslated(" ".join([*logs, cards, *rules, *settings, *places, example]))
    return COMMANDS | MODELS | set(found)


@pytest.mark.parametrize("example", sorted(filter(is_whole, {*EXAMPLES, *MORE})))
def test_a_command_says_nothing_untranslated(some_weeks: Program, example: str) -> None:
    data = data_of(some_weeks, example)
    typed = io.TextIOWrapper(io.BytesIO(b"?\nh\nz\n\n\ni\n3\na\nx\n\n1\nu\nq\n"))
    some_weeks.monkeypatch.setattr("sys.stdin", typed)

    with a_model(some_weeks) if example.startswith("srs draft") else nullcontext():
        words = prompt.whole_text(()) + Path(prompt.__file__).read_text(encoding="utf-8")
        data |= set(untranslated(words))
        run = some_weeks(*words_of(some_weeks, example))

    shown = run.out + run.err
    for data_like in (ID, CUT, SCREEN, CALENDAR):
        shown = data_like.sub(" ", shown)
    assert [word for word in untranslated(shown) if word not in data] == []


def test_a_document_is_english_in_any_language(some_weeks: Program) -> None:
    (some_weeks.folder / "my-log.md").write_text("# x\n\n?\nthere\n", encoding="utf-8")
    (some_weeks.folder / "my.log.md").symlink_to("gone.md")
    card = some_weeks("list", "is:draft", "--json").json[0]["id"]
    for command in (
        ("generate", "--dry-run", "--json", some_weeks.folder),
        ("show", card, "--json"),
        ("doctor", "--json"),
        ("verify", "--json"),
    ):
        assert "⟦" not in some_weeks(*command).out


REFUSED = [
    "new_per_day = -1", "rollover = 99", "retention = 'x'", "retention = 2.0", "new_order = 3",
    "fuzz = 1", "decks = 7", "timezone = 'Moon'", "encoding = 'runes'", "encoding = 1",
    "easy_days = 'FREQ=DAILY'", "easy_days = 'FREQ=HOURLY'", "easy_days = 'BYDAY=SU'",
    "easy_days = 'FREQ=WEEKLY;BYDAY=XX'", "easy_days = 'FREQ=WEEKLY;BYDAY=1SU'",
    "easy_days = 'FREQ=WEEKLY;INTERVAL=999;BYDAY=SU'", "easy_days = 'FREQ=YEARLY;BYMONTH=13'",
    "database = 'x'", "database = 'mysql://x'", "database = 'sqlite://x'",
    "database = 'file://host/x'", "database = 'sqlite:///x?cache=shared'",
    "database = 'sqlite:///x?mode=ro'", "database = 'sqlite:///x?timeout=never'",
    "database = 'sqlite:///'", "deck = 1", "deck.papers.colour = 1", "= 1",
    "deck.papers.ready_by = 'soon'", "language = 'tlh'", "model = 1", "model.name = ''",
    "model.url = 'x'", "model.url = 'http://a:b@c'", "model.url = 'http://'",
    "model.url = 'http://c/?k=1'", "model.url = 'http://c d'", "model.key_env = 'sk-1'",
    "model.timeout = -1", "mcp.answer = 1",
]  # fmt: skip


@pytest.mark.parametrize("setting", REFUSED)
def test_a_setting_is_refused_in_the_language_that_holds(tmp_path: Path, setting: str) -> None:
    home = Home(tmp_path)
    home.config.write_text(setting, encoding="utf-8")
    with pytest.raises(ConfigError) as refused:
        load_config(home)
    assert refused.value.hint.startswith("⟦") or not refused.value.hint
    assert "⟦" in refused.value.message
    names = [*settings_of(Config), *settings_of(DeckConfig)]
    keys = untranslated(f"{tmp_path} config.toml {setting} {' '.join(names)} zh_CN")
    known = {*keys, *untranslated(" ".join([*decoding.like("runes"), *_NAMES, *_LONGEST]))}
    known |= {"mode", "timeout", "uri", "rwc", "rw", "oldest", "newest", "en"}
    told = refused.value.message + refused.value.hint
    assert [word for word in untranslated(told) if word not in known] == []


def test_an_unknown_setting_is_told_in_the_language_that_holds(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.config.write_text("new_per_dai = 1\nxyz = 1\n", encoding="utf-8")
    told = "".join(load_config(home).remarks)
    assert set(untranslated(told.replace(str(home.config), ""))) == {
        "new", "per", "dai", "day", "xyz",
    }  # fmt: skip


@pytest.mark.parametrize("start", ["home", "review", "inbox"])
@pytest.mark.parametrize("kind", [None, "dumb"])
def test_the_want_of_a_terminal_is_told_in_it(
    monkeypatch: pytest.MonkeyPatch, start: Start, kind: str | None
) -> None:
    with pytest.raises(SrsError) as without:
        terminal.require_terminal(start)
    assert untranslated(str(without.value)) == []
    for stream in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{stream}.isatty", lambda: True)
    if kind is None:
        monkeypatch.delenv("TERM", raising=False)
    else:
        monkeypatch.setenv("TERM", kind)
    with pytest.raises(SrsError) as poor:
        terminal.require_terminal(start)
    assert set(untranslated(str(poor.value))) <= {"dumb"}


def test_what_is_wrong_with_the_environment_is_told_in_it() -> None:
    for refused in (
        lambda: clock({"SRS_NOW": "9"}),
        lambda: home_folder({"SRS_HOME": "~0/9"}),
    ):
        with pytest.raises(ConfigError) as error:
            refused()
        assert untranslated(str(error.value)) == []


@pytest.mark.parametrize("error", [OSError(2, "?"), ValueError("?")])
def test_what_nobody_foresaw_is_told_in_it(
    capsys: pytest.CaptureFixture[str], error: Exception
) -> None:
    failure.report_error(error)
    assert set(untranslated(capsys.readouterr().err)) <= {"srs", "ValueError"}
