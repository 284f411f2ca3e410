"""Front matter and the name of a file: what they tell of the log."""

from datetime import date

import pytest

from srs.parse.front import front_matter
from srs.parse.lines import number, split
from srs.parse.names import read_name


def end_of(text: str) -> int:
    return front_matter(number(split(text))).end


def test_front_matter_stands_only_at_the_top() -> None:
    assert end_of("---\ntitle: a\ntags:\n - b\n---\nnote") == 5
    assert end_of("note\n---\nx: 1\n---") == 0


def test_prose_between_separators_is_no_front_matter() -> None:
    assert end_of("---\nThis is prose\n---") == 0


@pytest.mark.parametrize(
    "text",
    [
        '---\ntitle: "Two phase commit"\ndate: 2023-06-09 10:00:00 +0800\n---\n',
        "+++\ntitle = 'Two phase commit'\ndate = 2023-06-09T10:00:00Z\n+++\n",
    ],
)
def test_title_and_date_are_read_from_yaml_and_toml(text: str) -> None:
    front = front_matter(number(split(text)))
    assert (front.title, front.day) == ("Two phase commit", date(2023, 6, 9))


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("2023-06-09.md", None),
        ("2023_06_09.md", None),
        ("2023年6月9日.md", None),
        ("20230609-two-phase-commit.md", "two phase commit"),
        ("2023-06-09-Raft - a consensus protocol.md", "Raft - a consensus protocol"),
    ],
)
def test_a_name_tells_the_date(name: str, title: str | None) -> None:
    told = read_name(name)
    assert (told.day, told.title) == (date(2023, 6, 9), title)


@pytest.mark.parametrize(
    "name",
    ["README.md", "log", "notes.txt", "学习记录.md", "我的读书笔记", "my-learning-log-2023", "12"],
)
def test_a_name_that_says_nothing_is_no_title(name: str) -> None:
    assert read_name(name).title is None


def test_a_name_may_tell_the_year_of_the_entries() -> None:
    assert read_name("2023.md").year == (2023, None)
    assert read_name("2023-06.md").year == (2023, 6)
