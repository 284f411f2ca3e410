"""What a newer version tells of the cards of an older one, as somebody types it."""

import pytest

from srs.study import generate as generating
from srs.study import reading
from tests.cli.program import Program
from tests.upgrade import rules
from tests.upgrade.rules import Change


@pytest.fixture
def learned(srs: Program) -> list[str]:
    """The ids of two cards that were answered."""
    ids = srs.ids()
    for card in ids:
        srs("answer", card, "good")
    return ids


def upgrade(monkeypatch: pytest.MonkeyPatch, *changes: Change) -> None:
    """From now on srs is another version, with other rules."""
    monkeypatch.setattr(reading, "make_notes", rules.rules(*changes))
    monkeypatch.setattr(generating, "edition_of", lambda _: "new-sure-0")


def test_generate_tells_by_rule_what_a_newer_version_would_change(
    srs: Program, learned: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade(monkeypatch, rules.ask_otherwise)
    dry, out = srs("generate", "--dry-run").out, srs("generate").out
    for told in (dry, out):
        assert "2 kept; 2 offers of other words wait in the inbox ('srs inbox')" in told
        assert "A newer version of srs words 2 cards (written.qa 2) otherwise" in told
    assert "newer version" not in srs("generate", "--again").out
    offers = srs("generate", "--json").json["offers"]
    assert [offer["id"] for offer in offers] == learned
    assert offers[0]["rule"] == "written.qa"
    assert offers[0]["after"]["question"].endswith(offers[0]["before"]["question"])


def test_the_document_counts_by_rule(
    srs: Program, learned: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert learned
    upgrade(monkeypatch, rules.ask_otherwise)
    assert srs("generate", "--dry-run", "--json").json["upgrade"] == {"written.qa": {"offered": 2}}
    made = srs("generate", "--json").json
    assert made["upgrade"] == {"written.qa": {"offered": 2}}
    assert made["changes"]["changed"] == made["changes"]["another_fact"] == 0


def test_a_card_with_an_offer_shows_both_and_how_to_choose(
    srs: Program, learned: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade(monkeypatch, rules.ask_otherwise)
    srs("generate")
    before = srs("show", learned[0], "--json").json
    told = srs("show", learned[0]).out
    assert before["question"] in told
    assert before["offer"]["question"] in told
    assert f"srs accept {learned[0]} takes these words" in told
    assert f"other words accepted: {before['offer']['question']}" in srs("accept", learned[0]).out
    after = srs("show", learned[0], "--json").json
    assert (after["question"], after["offer"]) == (before["offer"]["question"], None)
    assert (after["due"], after["history"]) == (before["due"], before["history"])
    assert srs("reject", "is:offer", "--json").json == {"cards": learned[1:]}
    assert "took back refuse" in srs("undo").out
    assert "took back take" in srs("undo").out
    assert srs("show", learned[0], "--json").json["question"] == before["question"]


def test_a_card_that_no_rule_makes_is_marked_and_goes_on(
    srs: Program, learned: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade(monkeypatch, rules.drop)
    out = srs("generate").out
    assert "A newer version of srs makes 2 cards (written.qa 2) no more: they go on" in out
    assert "[from an earlier version]" in srs("generate", "--dry-run").out
    found = srs("list", "is:earlier-version", "--json").json
    assert [card["id"] for card in found] == learned
    assert {tuple(card["flags"]) for card in found} == {("earlier-version",)}
    assert "(from an earlier version)" in srs("list").out
    assert "from an earlier version: no rule makes it" in srs("show", learned[0]).out
    assert srs("answer", learned[0], "good").status == 0
    made = srs("generate", "--json").json
    assert [card["flags"] for card in made["cards"]] == [["earlier-version"]] * 2
