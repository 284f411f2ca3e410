"""Review logs from files."""

from datetime import UTC, date
from pathlib import Path

import pytest

from srs.day import Rollover
from srs.errors import LogError
from srs.evaluate import Answer
from srs.revlogs import read_revlog

ROLLOVER = Rollover(zone=UTC)
DAY = date(2024, 5, 2).toordinal()


def read(tmp_path: Path, text: str) -> list[Answer]:
    path = tmp_path / "log.csv"
    path.write_text(text, encoding="utf-8")
    return read_revlog(path, ROLLOVER)


def test_reviews_in_the_order_they_were_given(tmp_path: Path) -> None:
    text = (
        "card_id,review_rating,review_time,review_duration\n"
        "b,4,2024-05-03T12:00:00+08:00,10\n"
        "a,1,2024-05-03T03:59:00+00:00,10\n"
        "a,3,2024-05-02 09:00:00,10\n"
    )
    assert read(tmp_path, text) == [
        Answer("a", DAY, 3),
        Answer("a", DAY, 1),  # before four in the morning it is still the day before
        Answer("b", DAY + 1, 4),
    ]


def test_the_columns_of_anki_without_rows_that_are_no_answers(tmp_path: Path) -> None:
    at = 1_714_651_200_000  # 2024-05-02 12:00 UTC
    text = (
        "id,cid,usn,ease,ivl,lastIvl,factor,time,type\n"
        f"{at},7,-1,3,1,0,2500,9000,0\n"
        f"{at + 1},7,-1,0,1,0,2500,0,4\n"
        f"{at + 2},7,-1,3,1,0,0,9000,3\n"
        f"{at + 3},7,-1,3,1,0,2500,9000,3\n"
    )
    assert read(tmp_path, text) == [Answer("7", DAY, 3), Answer("7", DAY, 3)]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a,b\n1,2\n", ":1: it has neither"),
        ("", ":1: it has neither"),
        ("card_id,review_rating,review_time\na,5,2024-05-02\n", ":2: it is no review"),
        ("card_id,review_rating,review_time\na,3,2024-05-02\na,3\n", ":3: it is no review"),
        ("card_id,review_rating,review_time\na,3,0001-01-01T00:00:00\n", ":2: it is no review"),
        ("id,cid,ease,type\n99999999999999999999,7,3,1\n", ":2: it is no review"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(LogError, match=says):
        read(tmp_path, text)


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(b"card_id\xff\xfe\n")
    with pytest.raises(LogError, match="no CSV"):
        read_revlog(path, ROLLOVER)
