"""A setting is written, and nothing else of config.toml changes."""

import re
import tomllib
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.config.toml_text import in_toml, key_in_toml
from srs.config.writing import NotWrittenError, with_setting

VALUES = st.one_of(
    st.integers(0, 10**6),
    st.booleans(),
    st.floats(0, 1),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.dates(),
    st.lists(st.text("a论# ]\"'", max_size=4), max_size=3),
)
KEYS = ["rollover", "theme", "decks", "x"]
TABLES = [[], ["model"], ["deck", "papers"], ["deck", "论文 #1"], ["keys"]]


def after(text: str, keys: list[str], value: object) -> dict[str, Any]:
    wanted = inner = deepcopy(tomllib.loads(text))
    for key in keys[:-1]:
        inner = inner.setdefault(key, {}) if value is not None else inner.get(key, {})
    if value is None:
        inner.pop(keys[-1], None)
    else:
        inner[keys[-1]] = value
    return wanted


@st.composite
def files(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A config.toml as people write it, and its comments."""
    comments: list[str] = []

    def comment() -> str:
        odd = draw(st.sampled_from(["", "= [", "theme = 1", '"', "[x]"]))
        comments.append(f"# 注 {len(comments)} {odd}")
        return comments[-1]

    def maybe(text: str) -> str:
        return draw(st.sampled_from([text, ""]))

    text = maybe(comment() + "\n") + maybe("\n")
    tables = draw(st.lists(st.sampled_from(TABLES[1:]), unique_by=tuple, max_size=4))
    for table in [[], *tables]:
        if table:
            text += maybe("\n") + maybe(comment() + "\n")
            text += f"[{'.'.join(map(key_in_toml, table))}]" + maybe(f"  {comment()}") + "\n"
        for key in draw(st.lists(st.sampled_from(KEYS), unique=True, max_size=3)):
            value = in_toml(draw(VALUES))
            if draw(st.booleans()) and value.startswith("["):
                value = f"[\n  1, {comment()}\n]"
            text += f"{key} = {value}" + maybe(f"  {comment()}") + "\n" + maybe(f"{comment()}\n")
    return text, [each for each in comments if each in text]


@given(files(), st.sampled_from(TABLES), st.sampled_from([*KEYS, "新 键"]), st.none() | VALUES)
def test_only_the_setting_changes_and_no_comment_goes(
    file: tuple[str, list[str]], table: list[str], key: str, value: object
) -> None:
    text, comments = file
    keys = [*table, key]
    try:
        new = with_setting(text, keys, value)
    except NotWrittenError:
        # as a list with comments in it would lose them
        inner: Any = tomllib.loads(text)
        for each in keys:
            inner = inner[each]
        assert isinstance(inner, list)
        return
    assert tomllib.loads(new) == after(text, keys, value)
    for comment in comments:
        assert comment in new
    again = with_setting(new, keys, value)
    assert again == new


@given(files(), st.sampled_from(TABLES), VALUES)
def test_lines_that_do_not_name_the_setting_are_as_they_were(
    file: tuple[str, list[str]], table: list[str], value: object
) -> None:
    text, _ = file
    new = with_setting(text, [*table, "another"], value)
    added = [line for line in new.split("\n") if line.startswith("another = ")]
    assert len(added) == 1
    kept = [line for line in text.split("\n") if line]
    assert [line for line in new.split("\n") if line and line in kept] == kept


@given(files(), st.sampled_from(TABLES), st.sampled_from(KEYS), st.integers(0, 9))
def test_windows_ends_of_lines_stay(
    file: tuple[str, list[str]], table: list[str], key: str, value: int
) -> None:
    text = file[0].replace("\n", "\r\n")
    try:
        new = with_setting(text, [*table, key], value)
    except NotWrittenError:
        return
    assert "\n" not in new.replace("\r\n", "") or not text
    assert tomllib.loads(new) == after(text, [*table, key], value)


@pytest.mark.parametrize(
    ("text", "keys", "value", "new"),
    [
        ("", ["theme"], "dark", 'theme = "dark"\n'),
        ("a = 1", ["b"], 2, "a = 1\nb = 2\n"),
        ("a = 1  # 一\n", ["a"], 2, "a = 2  # 一\n"),
        ("a = true\n", ["a"], 1, "a = 1\n"),
        ("a = 0xFF\n", ["b"], 1, "a = 0xFF\nb = 1\n"),
        ("a = 1\nb = 2\n", ["a"], None, "b = 2\n"),
        ("a = 1 # why\nb = 2\n", ["a"], None, "# a = 1 # why\nb = 2\n"),
        ("[t]\na = 1\n", ["b"], 2, "b = 2\n\n[t]\na = 1\n"),
        # below the comment that shows how
        ("# a = 1  # x\n# b = 2\n\n# [t]\n# c = 1\n", ["a"], 3, "# a = 1  # x\na = 3\n# b = 2\n\n# [t]\n# c = 1\n"),
        # not below a heading that is a comment, and might become none
        ("# x\n\n# [t]\n# c = 1\n", ["a"], 3, "# x\na = 3\n\n# [t]\n# c = 1\n"),
        ("[t]\na = 1\n# of u\n[u]\n", ["t", "b"], 2, "[t]\na = 1\nb = 2\n# of u\n[u]\n"),
        ("a = 1\n", ["t", "b"], 2, "a = 1\n\n[t]\nb = 2\n"),
        ("t.a = 1  # x\n", ["t", "b"], 2, "t.a = 1  # x\nt.b = 2\n"),
        ('l = [\n  "a", # 一\n]\n', ["l"], ["a", "b"], 'l = [\n  "a", # 一\n  "b",\n]\n'),
        ("d = 2027-01-15 # x\n", ["d"], date(2027, 2, 1), "d = 2027-02-01 # x\n"),
        ("[keys]\nhome.quit = 'x' # no\n", ["keys", "home", "quit"], "y", '[keys]\nhome.quit = "y" # no\n'),
    ],
)  # fmt: skip
def test_where_a_setting_goes(text: str, keys: list[str], value: object, new: str) -> None:
    assert with_setting(text, keys, value) == new


def test_a_comment_within_a_list_is_not_lost() -> None:
    text = 'decks = [\n  "a",  # mine\n  "b",\n]\n'
    with pytest.raises(NotWrittenError):
        with_setting(text, ["decks"], ["b"])
    assert tomllib.loads(with_setting(text, ["decks"], None)) == {}
    assert "# mine" in with_setting(text, ["decks"], None)


def test_what_is_no_table_gets_no_setting() -> None:
    with pytest.raises(NotWrittenError):
        with_setting("model = 1\n", ["model", "url"], "x")


def test_what_only_newer_toml_has_is_never_written() -> None:
    new = with_setting('a = "x"\n', ["a"], "\x1b\x7f\x00 \\e")
    assert tomllib.loads(new) == {"a": "\x1b\x7f\x00 \\e"}
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", new)
