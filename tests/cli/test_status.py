"""srs accept, srs suspend, srs unsuspend."""

import pytest

from tests.cli.program import Program


def statuses(srs: Program) -> list[str]:
    return [card["status"] for card in srs("list", "--json").json]


def test_accepted_drafts_are_asked_and_stay_accepted(srs: Program) -> None:
    srs.configure('accept = "none"')
    ids = srs.ids()
    assert srs("next", "--json").json["card"] is None
    assert srs("accept", *ids, "--json").json["cards"] == ids
    assert srs("next", "--json").json["remaining"]["new"] == 2


def test_a_suspended_card_is_not_asked_until_it_is_taken_back(srs: Program) -> None:
    first, second = srs.ids()
    assert srs("suspend", first).status == 0
    assert statuses(srs) == ["suspended", "active"]
    assert srs("next", "--json").json["card"]["id"] == second
    assert srs("unsuspend", first).status == 0
    assert srs("next", "--json").json["card"]["id"] == first


@pytest.mark.parametrize("word", ["accept", "unsuspend"])
def test_a_card_in_another_state_changes_none(srs: Program, word: str) -> None:
    first, second = srs.ids()
    srs("suspend", first)
    before = statuses(srs)
    run = srs(word, first, second)
    assert (run.status, run.out) == (1, "")
    assert "card" in run.err
    assert statuses(srs) == before


def test_an_unknown_card_changes_none(srs: Program) -> None:
    first, _ = srs.ids()
    assert srs("suspend", first, "0000").status == 1
    assert statuses(srs) == ["active", "active"]


def test_a_card_that_is_named_twice_is_one_card(srs: Program) -> None:
    first, _ = srs.ids()
    assert srs("suspend", first, first).status == 0
    assert statuses(srs) == ["suspended", "active"]


def test_no_card_is_wrong_usage(srs: Program) -> None:
    assert srs("accept").status == 2


def test_a_query_with_a_filter_takes_all_that_match(srs: Program) -> None:
    srs.configure('accept = "none"')
    ids = srs.ids()
    assert srs("accept", "is:draft", "--json").json["cards"] == ids
    again = srs("accept", "is:draft")
    assert (again.status, "no draft card matches" in again.err) == (1, True)
