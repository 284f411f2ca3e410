"""srs export: the suffix says how."""

import csv
import json
import zipfile

import pytest

from tests.cli.program import Program


@pytest.mark.parametrize("suffix", [".apkg", ".csv", ".json", ".JSON"])
def test_the_document_says_where_and_how_many(srs: Program, suffix: str) -> None:
    srs.ids()
    target = srs.folder / f"cards{suffix}"
    assert srs("export", target, "--json").json == {"path": str(target), "cards": 2}
    assert target.stat().st_size > 0


def test_json_is_the_list_and_csv_has_a_header(srs: Program) -> None:
    srs.ids()
    cards = srs("list", "--json").json
    srs("export", srs.folder / "cards.json")
    assert json.loads((srs.folder / "cards.json").read_text(encoding="utf-8")) == cards
    srs("export", srs.folder / "cards.csv")
    with (srs.folder / "cards.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for key in ("id", "deck", "question", "answer"):
        assert [row[key] for row in rows] == [card[key] for card in cards]


def test_an_anki_package_is_announced_for_what_it_is(srs: Program) -> None:
    srs.ids()
    run = srs("export", srs.folder / "cards.apkg")
    assert "schedule" in run.err
    with zipfile.ZipFile(srs.folder / "cards.apkg") as package:
        assert "collection.anki2" in package.namelist()


def test_only_cards_that_are_asked_are_exported(srs: Program) -> None:
    first, second = srs.ids()
    srs("suspend", first)
    srs("export", srs.folder / "cards.json")
    cards = json.loads((srs.folder / "cards.json").read_text(encoding="utf-8"))
    assert [card["id"] for card in cards] == [second]


def test_one_deck(srs: Program) -> None:
    srs.ids()
    (srs.folder / "rl.md").write_text(
        "Q: What is PPO?\nA: A policy gradient method.\n", encoding="utf-8"
    )
    srs("generate", srs.folder / "rl.md")
    target = srs.folder / "cards.csv"
    assert srs("export", target, "--deck", "rl", "--json").json["cards"] == 1
    assert srs("export", target, "--json").json["cards"] == 3


def test_another_suffix_is_wrong_usage(srs: Program) -> None:
    srs.ids()
    for name in ("cards.pdf", "cards"):
        run = srs("export", srs.folder / name)
        assert (run.status, run.out) == (2, "")
        assert ".apkg" in run.err
        assert not (srs.folder / name).exists()


def test_a_table_says_that_it_is_not_for_anki_and_what_is(srs: Program) -> None:
    srs.ids()
    assert "not for Anki: '--to anki'" in srs("export", srs.folder / "cards.csv").err
    run = srs("export", srs.folder / "cards.csv", "--to", "anki")
    assert (run.status, "not for Anki" in run.err) == (0, False)
    text = (srs.folder / "cards.csv").read_text(encoding="utf-8")
    assert text.startswith("#separator:Comma\n")


def test_what_anki_does_not_read_is_not_written_for_it(srs: Program) -> None:
    srs.ids()
    run = srs("export", srs.folder / "cards.json", "--to", "anki")
    assert (run.status, run.out) == (2, "")
    assert "*.csv" in run.err
