"""srs set-due, srs reset, srs flag, srs due --plan, and a clock that was set back."""

import pytest

from tests.cli.program import Program


def due_day(srs: Program, card: str) -> str | None:
    due: str | None
    (due,) = (found["due"] for found in srs("list", "--json").json if found["id"] == card)
    return due


@pytest.fixture
def learned(srs: Program) -> str:
    """A card that was answered on 22 November, and comes back on the next day."""
    card, _ = srs.ids()
    srs("answer", card, "good")
    assert due_day(srs, card) == "2026-11-23"
    return card


@pytest.mark.parametrize(
    ("day", "due"),
    [("tomorrow", "2026-11-23"), ("2027-01-15", "2027-01-15"), ("３", "2026-11-25")],
)
def test_a_due_day_that_is_set_and_taken_back(
    srs: Program, learned: str, day: str, due: str
) -> None:
    run = srs("set-due", day, learned)
    assert (run.status, run.out.startswith(f"back on {due}: ")) == (0, True)
    assert due_day(srs, learned) == due
    assert srs("doctor", "--json").json["ok"]
    assert srs("undo").status == 0
    assert due_day(srs, learned) == "2026-11-23"
    assert srs("doctor", "--json").json["ok"]


@pytest.mark.parametrize("day", ["yesterday", "2026-11-21", "99999", "-1"])
def test_a_day_that_is_none_to_come_sets_nothing(srs: Program, learned: str, day: str) -> None:
    run = srs("set-due", "--", day, learned)
    assert (run.status, run.out) == (2, "")
    assert due_day(srs, learned) == "2026-11-23"


def test_a_new_card_has_no_due_day_to_set(srs: Program, learned: str) -> None:
    new = next(card["id"] for card in srs("list", "is:new", "--json").json if card["id"] != learned)
    run = srs("set-due", "tomorrow", new)
    assert run.status == 1
    assert due_day(srs, new) is None


def test_of_a_query_without_reviewed_cards_nothing_is_set(srs: Program) -> None:
    srs.ids()
    run = srs("set-due", "tomorrow", "is:new")
    assert (run.status, run.out) == (1, "")
    assert "no reviewed card" in run.err


def test_a_day_that_is_too_far_or_past_is_no_day_to_be_ready_by(srs: Program) -> None:
    srs.ids()
    assert srs("due", "--ready-by", "9999-12-31").status == 2
    srs.configure(
        'timezone = "UTC"\n[deck."papers"]\nready_by = 2026-11-01\n[deck."nosuch"]\nready_by = 9999-12-31\n'
    )
    told = srs("due", "--plan").out
    assert "papers: 2026-11-01 is past; 2 new cards left" in told
    assert "nosuch: there is no card to be learned" in told


@pytest.mark.usefixtures("learned")
def test_a_plan_with_no_room_says_what_waits(srs: Program) -> None:
    srs.configure('timezone = "UTC"\nreviews_per_day = 0\n')
    srs.at("2026-11-23T09:00:00+00:00")
    assert "1 card due; 0 a day" in srs("due", "--plan").out


def test_a_card_that_is_new_again_and_its_undo(srs: Program, learned: str) -> None:
    assert srs("reset", learned, "--json").json == {"cards": [learned]}
    assert due_day(srs, learned) is None
    assert learned in [card["id"] for card in srs("list", "is:new", "--json").json]
    assert srs("stats", "--json").json["reviews"] == 1, "its reviews stay"
    assert srs("undo").status == 0
    assert due_day(srs, learned) == "2026-11-23"


def test_flagged_and_buried_cards_are_found_and_shown(srs: Program, learned: str) -> None:
    srs("bury", learned)
    assert [card["buried"] for card in srs("list", "is:buried", "--json").json] == ["2026-11-23"]
    assert "buried until 2026-11-23" in srs("show", learned).out
    srs("undo")
    assert srs("list", "is:buried", "--json").json == []
    assert srs("flag", learned).status == 0
    assert "flagged" in srs("show", learned).out
    assert [card["id"] for card in srs("list", "is:flagged", "--json").json] == [learned]
    assert srs("unflag", learned).status == 0
    assert srs("list", "is:flagged", "--json").json == []


def test_a_plan_after_a_break(srs: Program, learned: str) -> None:
    srs.at("2026-12-22T09:00:00+00:00")
    plan = srs("due", "--plan", "--cap", "1", "--json").json
    assert plan["days"][0] == {"day": "2026-12-22", "asked": 1, "left": 0}
    assert (plan["first"], plan["done"]) == ([learned], "2026-12-22")
    told = srs("due", "--plan").out
    assert "1 card due" in told
    assert "done on 2026-12-22, today" in told
    srs("answer", learned, "good")
    assert srs("due", "--plan").out == "nothing is due today\n"


def test_what_it_takes_to_be_ready_by_a_day(srs: Program) -> None:
    srs.ids()
    (ready,) = srs("due", "--ready-by", "2027-01-15", "--json").json["ready"]
    assert (ready["cards"], ready["new_per_day"], ready["can_be_met"]) == (2, 1, True)
    (late,) = srs("due", "--ready-by", "2026-11-23", "--json").json["ready"]
    assert (late["new_per_day"], late["can_be_met"]) == (None, False)
    assert "ready by 2027-01-15" in srs("due", "--ready-by", "2027-01-15").out
    run = srs("due", "--ready-by", "2026-11-22")
    assert run.status == 2
    assert "no day to come" in run.err


def test_a_clock_that_was_set_back_is_told_and_damages_nothing(srs: Program, learned: str) -> None:
    srs.at("2026-11-20T09:00:00+00:00")
    run = srs("due")
    assert run.status == 0
    assert "the clock shows 2026-11-20 09:00" in run.err
    assert due_day(srs, learned) == "2026-11-23"
    assert srs("doctor", "--json").json["ok"]
    srs.at("2026-11-23T09:00:00+00:00")
    assert srs("due").err == ""


def test_easy_days_that_have_ended_are_told_and_stop_nothing(srs: Program) -> None:
    srs.configure('easy_days = "FREQ=WEEKLY;BYDAY=SU;UNTIL=20261121"\n')
    run = srs("due")
    assert run.status == 0
    assert "easy_days in config.toml ended on 2026-11-21" in run.err
    srs.configure('easy_days = "FREQ=WEEKLY;BYDAY=SU;UNTIL=20261123"\n')
    assert "easy_days" not in srs("due").err


def test_what_was_answered_ahead_of_time_is_offered_to_be_put_right(srs: Program) -> None:
    card, _ = srs.ids()
    srs.at("2026-12-25T09:00:00+00:00")
    srs("answer", card, "good")
    srs.at("2026-11-22T10:00:00+00:00")
    assert "'srs doctor' shows the cards" in srs("stats").err
    assert "33 days ahead; 'srs doctor --clock'" in srs("doctor").err
    assert srs("doctor", "--clock").out.startswith(f"{card}: back on 2026-11-23, 33 days earlier")
    assert due_day(srs, card) == "2026-11-23"
    assert (srs("stats").err, srs("doctor").err) == ("", "")
    assert srs("undo").out.startswith("took back set-due 2026-11-23")
    assert due_day(srs, card) == "2026-12-26"
