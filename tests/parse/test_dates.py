"""Dates at the head of an entry: known by their shape."""

from datetime import date

import pytest

from srs.parse.dates import find_date, is_date_line


@pytest.mark.parametrize(
    "heading",
    [
        "2023.6.9",
        "2023-06-09",
        "2023/6/9",
        "2023年6月9日",
        "2023 年 6 月 9 日",
        "２０２３．６．９",
        "20230609",
        "2023.6.9 周五",
        "2023-06-09（星期五）",
        "2023-06-09 Fri",
        "Friday, June 9, 2023",
        "June 9th, 2023",
        "9 June 2023",
        "9th of June 2023",
        "Jun. 9, 2023",
        "**2023-06-09**",
        "[[2023-06-09]]",
        "<2023-06-09 Fri 10:00>",
        "[2023-06-09]",
        "2023_06_09",
        "2023-06-09T10:00:00+08:00",
        "2023/6/9 15.50",
        "2023年06月09日（金）",
        "2023-06-09~6-11",
        "09.06.2023",
        "9. Juni 2023",
    ],
)
def test_a_date_in_any_usual_form(heading: str) -> None:
    found = find_date(heading)
    assert found is not None
    assert (found.date, found.rest) == (date(2023, 6, 9), "")
    assert is_date_line(heading)


def test_what_stands_beside_a_date_is_kept() -> None:
    found = find_date("2023-06-09: Attention is all you need")
    assert found is not None
    assert (found.date, found.rest) == (date(2023, 6, 9), "Attention is all you need")


@pytest.mark.parametrize("heading", ["1.5", "GPT-4", "3.1.20231", "v2023.6", "2023", "June", "6/9"])
def test_what_a_date_library_would_take_for_a_date_is_none(heading: str) -> None:
    assert find_date(heading) is None


@pytest.mark.parametrize("heading", ["2023.13.45", "2023-02-30", "2023年0月0日", "June 31, 2023"])
def test_a_day_that_does_not_exist_is_told_apart(heading: str) -> None:
    found = find_date(heading)
    assert found is not None
    assert found.date is None


@pytest.mark.parametrize(
    "line", ["2022.11, by Percy Liang", "《2023-06-09》", "", "on 2023-06-09 I read"]
)
def test_a_line_with_more_than_a_date_is_no_heading(line: str) -> None:
    assert not is_date_line(line)
