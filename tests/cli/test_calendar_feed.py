"""A calendar feed that calendars can read: RFC 5545, folded, escaped, the same events each time."""

import re
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from srs.cli.calendar_feed import calendar_feed
from tests.cli.program import Program

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
DAYS = {date(2026, 11, 22): 2, date(2026, 11, 23): 0, date(2026, 12, 31): 40}


def unfolded(feed: str) -> list[str]:
    return feed.replace("\r\n ", "").split("\r\n")[:-1]


def test_a_day_that_asks_something_is_an_event_of_the_whole_day() -> None:
    lines = unfolded(calendar_feed(DAYS, None, NOW))
    assert lines[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//srs//due//EN"]
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 2
    assert "DTSTART;VALUE=DATE:20261231" in lines
    assert "DTEND;VALUE=DATE:20270101" in lines
    assert "DTSTAMP:20261122T090000Z" in lines
    assert "SUMMARY:Reviews: 40 cards due" in lines
    assert "TRANSP:TRANSPARENT" in lines


def test_an_event_is_the_same_the_next_time_and_another_for_another_deck() -> None:
    def uids(deck: str | None) -> list[str]:
        return re.findall("UID:(.+)\r", calendar_feed(DAYS, deck, NOW))

    assert uids(None) == uids(None)
    assert len({*uids(None), *uids("papers")}) == 4


@given(st.text(max_size=200))
def test_whatever_a_deck_is_called_no_line_is_too_long_and_nothing_breaks_out(deck: str) -> None:
    feed = calendar_feed(DAYS, deck, NOW)
    assert all(len(line.encode()) <= 75 for line in feed.split("\r\n"))
    assert not re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]", feed)
    assert [line for line in unfolded(feed) if line.startswith("BEGIN:")] == [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "BEGIN:VEVENT",
    ]
    assert len(unfolded(feed)) == len(unfolded(calendar_feed(DAYS, None, NOW)))


def test_signs_that_mean_something_are_escaped() -> None:
    assert r"SUMMARY:Reviews of 甲\;乙\,丙: 2 cards due" in unfolded(
        calendar_feed(DAYS, "甲;乙,丙", NOW)
    )


def test_from_the_command_line(srs: Program) -> None:
    srs("generate", str(srs.log))
    (card, _) = srs("list", "--json").json
    srs("answer", card["id"], "good")
    feed = srs("due", "--ics")
    assert (feed.status, feed.err) == (0, "")
    assert feed.out.count("BEGIN:VEVENT") == 1
    assert srs("due", "--count").out == "1\n"
