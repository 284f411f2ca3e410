"""srs accept, srs reject, srs undo and srs stats, as somebody types them."""

import pytest

from tests.cli.program import Program


@pytest.fixture
def drafts(srs: Program) -> list[str]:
    """The ids of two drafts."""
    srs.configure('accept = "none"\ntimezone = "UTC"\n')
    return srs.ids()


def statuses(srs: Program, query: str = "") -> list[str]:
    return [card["status"] for card in srs("list", *query.split(), "--json").json]


def test_a_rejected_card_is_gone_but_for_those_who_ask_for_it(
    srs: Program, drafts: list[str]
) -> None:
    assert srs("reject", drafts[0], "--json").json == {"cards": [drafts[0]]}
    assert statuses(srs) == ["draft"]
    assert statuses(srs, "is:rejected") == ["rejected"]
    assert statuses(srs, "deck:papers") == ["draft"]
    run = srs("answer", drafts[0], "good")
    assert (run.status, f"srs accept {drafts[0]}" in run.err) == (1, True)
    assert srs("export", srs.folder / "all.json").status == 0
    assert (srs.folder / "all.json").read_text(encoding="utf-8") == "[]"


def test_it_does_not_come_back_when_the_log_is_read_again(srs: Program, drafts: list[str]) -> None:
    srs("reject", drafts[0])
    srs.log.write_text("new\n\n" + srs.log.read_text(encoding="utf-8"), encoding="utf-8")
    made = srs("generate", "--json").json
    assert [card["id"] for card in made["cards"]] == drafts[1:]
    assert "rejected by you" in [skip["reason"] for skip in made["skipped"]]


def test_undo_takes_back_what_came_last(srs: Program, drafts: list[str]) -> None:
    srs("accept", drafts[0])
    srs("answer", drafts[0], "good")
    srs("reject", drafts[1])
    assert srs("undo", "--json").json == {
        "card": drafts[1], "cards": [drafts[1]], "verdict": "reject",
    }  # fmt: skip
    assert srs("undo", "--json").json["grade"] == 4
    assert "took back accept" in srs("undo").out
    assert statuses(srs) == ["draft", "draft"]
    run = srs("undo")
    assert (run.status, "nothing to take back" in run.err) == (1, True)


def test_one_undo_takes_back_a_whole_query(srs: Program, drafts: list[str]) -> None:
    srs("accept", "is:draft")
    assert "took back accept of 2 cards" in srs("undo").out
    assert statuses(srs) == ["draft", "draft"]
    assert len(drafts) == 2


def test_stats_show_what_was_learned(srs: Program, drafts: list[str]) -> None:
    assert srs("stats", "--json").json["rules"] == []
    srs("accept", drafts[0])
    srs("reject", drafts[1])
    srs.configure('timezone = "UTC"\n')
    (rule,) = srs("stats", "--json").json["rules"]
    assert rule == {
        "rule": "written.qa", "tier": "sure", "accepted": 1, "rejected": 1, "asked": True,
        "logs": [{"path": str(srs.log), "accepted": 1, "rejected": 1, "asked": True}],
    }  # fmt: skip
    line, says = [line for line in srs("stats").out.splitlines() if "written.qa" in line]
    assert line.split() == ["written.qa", "sure", "1", "1", "asked", "at", "once"]
    assert says.startswith("written.qa: a question and an answer that the author wrote")


def test_the_inbox_needs_a_terminal_and_says_what_to_do_without(srs: Program) -> None:
    run = srs.process("inbox")
    assert run.status == 1
    assert "srs list is:draft" in run.err


def test_an_unknown_deck_is_named(srs: Program, drafts: list[str]) -> None:
    assert len(drafts) == 2
    assert srs("reject", "deck:nowhere").status == 1
