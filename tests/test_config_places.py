"""The line of config.toml where a setting stands."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.config import Config, Home, load_config
from srs.config.places import line_of, place_in
from srs.errors import ConfigError

TEXT = """\
# 设置
new_per_day = 3   # few
decks = [
    "~/notes",  # mine
    "~/论文",
]
about = '''
rollover = 4
'''
rollover = 4
model.name = "x"
[deck."papers"]
scheduler = "fsrs"

[keys]
review.undo = "z"
"app.help" = { a = 1 }
[[odd]]
one = 1
[[odd]]
two = 2
"""


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (("new_per_day",), 2),
        (("decks",), 3),
        (("about",), 7),
        (("rollover",), 10),
        (("model", "name"), 11),
        (("deck", "papers"), 12),
        (("deck", "papers", "scheduler"), 13),
        (("keys", "review", "undo"), 16),
        (("keys", "app.help", "a"), 17),
        (("odd", "two"), 21),
        (("nothing",), None),
        (("rollover", "nothing"), None),
        ((), None),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_setting_stands_where_its_statement_begins(
    keys: tuple[str, ...], line: int | None, end: str
) -> None:
    assert line_of(TEXT.replace("\n", end), keys) == line


def test_what_is_no_toml_has_no_such_line() -> None:
    assert line_of("a = = 1", ["a"]) is None


@given(st.data())
def test_each_of_many_is_found(data: st.DataObject) -> None:
    values = st.sampled_from(["1", '"x"', "[\n 1,\n\n 2]", "'''\n\nk0 = 1\n'''", "{ a = 1 }"])
    lines, where = "", {}
    for number, value in enumerate(data.draw(st.lists(values, max_size=9))):
        lines += data.draw(st.sampled_from(["", "\n", "# k1 = 1\n", f"[t{number}]\n"]))
        where[number] = lines.count("\n") + 1
        lines += f"k{number} = {value}\n"
    table = tomllib.loads(lines)
    for number, line in where.items():
        key = f"k{number}"
        above = next(
            (name for name, own in table.items() if isinstance(own, dict) and key in own), ""
        )
        assert line_of(lines, [above, key] if above else [key]) == line


def load(folder: Path, text: str) -> Config:
    (folder / "config.toml").write_text(text, encoding="utf-8")
    return load_config(Home(folder))


def test_a_wrong_value_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    for text, line in [
        ("# 一\n\nrollover = 99\n", 3),
        ("[model]\ntimeout = 1.5", 2),
        ("[deck.papers]\n[deck.bert]\nscheduler = 'sm3'", 3),
        ("[deck.papers]\ncolour = 3", 2),
        ("rollover = 3\nmcp = 1", 2),
    ]:
        with pytest.raises(ConfigError) as told:
            load(tmp_path, text)
        assert told.value.message.startswith(f"{file}:{line}: ")


def test_what_is_wrong_about_looks_is_told_with_its_line_and_the_default_holds(
    tmp_path: Path,
) -> None:
    found = load(
        tmp_path,
        'new_per_day = 3\ntheme = "drak"\n[colors]\naccent = "goldish"\nerror = "#f00"\ntext = "#000"\n'
        '[keys]\nreview.undo = 5\n"app.help" = "f1 h"\nhome.quit = ["x"]\nreview.easy = ""\n',
    )
    file = tmp_path / "config.toml"
    assert found.theme == "dark"
    assert (found.colors.accent, found.colors.error) == (None, "#f00")
    assert found.keys == {"app.help": ("f1", "h"), "home.quit": ("x",)}
    assert found.new_per_day == 3
    assert found.file == file
    told = dict(line.removeprefix(f"{file}:").split(": ", 1) for line in found.remarks)
    assert told["2"].startswith('theme must be "dark" or "light" or')
    assert told["2"].endswith("not 'drak'; the default holds")
    assert (
        told["4"]
        == "colors.accent must be a colour, as in \"#7AA2C8\", not 'goldish'; the default holds"
    )
    assert told["6"] == "colors.text is no setting of this version"
    assert told["8"].startswith("keys.review.undo must be keys")
    assert told["11"] == "keys.review.easy names no key; the default holds"


def test_what_stands_nowhere_has_no_line() -> None:
    assert place_in("rollover = 3", "config.toml", "theme") == "config.toml"
