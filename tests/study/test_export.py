"""Exported files: which cards they hold, and that other programs read them as they are."""

import csv
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from srs.card import Card, CardId, Status
from srs.errors import ExportError, UsageError
from srs.note import Entry, Note
from srs.origin import Source
from srs.store import Store, content
from srs.study.answers import answer
from srs.study.export import export
from srs.study.study import Study
from tests.samples import a_card, changed
from tests.study.clock import Clock, a_study


def saying(name: str, text: str) -> Card:
    card = a_card(name, deck="papers::bert", position=len(text))
    return replace(card, note=changed(card.note, answer=text))


@pytest.fixture
def study() -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        yield a_study(
            store,
            Clock(),
            a_card("top"),
            a_card("draft", status=Status.DRAFT, position=1),
            a_card("aside", status=Status.SUSPENDED, position=2),
            a_card("gone", status=Status.RETIRED, position=3),
            saying("below", '第一行，"引"\nsecond; line'),
            a_card("other", deck="diary"),
        )


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", ["cards.csv", "cards.json", "CARDS.APKG"])
def test_active_cards_only(study: Study, tmp_path: Path, name: str) -> None:
    assert export(study, tmp_path / name) == 3
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("deck", "ids"),
    [(None, ["other", "top", "below"]), ("papers", ["top", "below"]), ("papers::bert", ["below"])],
)
def test_a_deck_and_those_below_it_in_log_order(
    study: Study, tmp_path: Path, deck: str | None, ids: list[str]
) -> None:
    path = tmp_path / "cards.csv"
    assert export(study, path, deck) == len(ids)
    assert [row["id"] for row in rows(path)] == ids


def test_csv_keeps_commas_quotes_and_line_ends(study: Study, tmp_path: Path) -> None:
    path = tmp_path / "cards.csv"
    export(study, path, "papers::bert")
    (row,) = rows(path)
    assert row["answer"] == '第一行，"引"\nsecond; line'
    assert row["source"] == "/logs/papers::bert.md:21"
    assert row["entry_date"] == "2023-06-04"
    assert row["tags"].split()[0] == "kind::basic"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-1+1", "\t=1", "-", "＝1+1", "＋1+A1", "－1+A1", "＠SUM(A1)",
        "﹦1+1", " =1", "　=1", "\n=1", "'=1", "''=1", "'-5", "-1" * 200, "-5 +A1",
    ],
)  # fmt: skip
def test_csv_holds_nothing_that_a_spreadsheet_would_run(
    study: Study, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "cards.csv"
    study.store.do(content.save, [saying("below", text)])
    export(study, path, "papers::bert")
    assert rows(path)[0]["answer"] == "'" + text


@pytest.mark.parametrize(
    "text", ["-5", "+3.5", "-12%", "1=1", "6层", "-1,000", "+1e-5", "－５", "'x'", "it's"]
)
def test_csv_leaves_figures_and_plain_text_alone(study: Study, tmp_path: Path, text: str) -> None:
    path = tmp_path / "cards.csv"
    study.store.do(content.save, [saying("below", text)])
    export(study, path, "papers::bert")
    assert rows(path)[0]["answer"] == text


BAD = "=cmd|'!A1\x1b]52;c;aGk=\x07\u202e\u2066\u2028\U000e0041\x9b31m\x85end"
DRAFT = saying("below", "plain").note


@pytest.mark.parametrize(
    "note",
    [
        changed(DRAFT, question=BAD),
        changed(DRAFT, answer=BAD),
        replace(DRAFT, deck=BAD),
        replace(DRAFT, entry=Entry(None, BAD)),
        changed(DRAFT, source=Source(BAD, 1, 1)),
    ],
)
def test_no_field_of_csv_is_run_or_seen_through(study: Study, tmp_path: Path, note: Note) -> None:
    study.store.do(content.save, [replace(saying("below", "plain"), note=note)])
    path = tmp_path / "cards.csv"
    export(study, path)
    with path.open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert any(cell.startswith("'=cmd|'!A1]52;c;aGk=\n31m\nend") for cell in cells)
    assert not any(cell.startswith("=") for cell in cells)


def test_json_has_texts_and_schedule(study: Study, tmp_path: Path) -> None:
    path = tmp_path / "cards.json"
    study.store.do(content.save, [saying("below", "=不变")])
    answer(study, CardId("top"), 4)
    export(study, path, "papers")
    top, below = json.loads(path.read_bytes())
    assert (top["due"], top["interval"], top["ease"]) == ("2026-03-11", 1, 2.5)
    assert (below["answer"], below["due"], below["ease"]) == ("=不变", None, None)
    assert "不变" in path.read_text(encoding="utf-8")


def test_an_anki_package_has_a_note_for_each_card(study: Study, tmp_path: Path) -> None:
    path = tmp_path / "cards.apkg"
    export(study, path)
    with zipfile.ZipFile(path) as package:
        package.extract("collection.anki2", tmp_path)
    collection = sqlite3.connect(tmp_path / "collection.anki2")
    try:
        guids = {guid for (guid,) in collection.execute("SELECT guid FROM notes")}
    finally:
        collection.close()
    assert guids == {"top", "below", "other"}


@pytest.mark.parametrize("name", ["cards.docx", "cards", "apkg"])
def test_another_suffix_is_wrong_usage(study: Study, tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError) as error:
        export(study, tmp_path / name)
    assert ".apkg" in error.value.hint
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_deck_leaves_an_older_file_as_it_was(study: Study, tmp_path: Path) -> None:
    path = tmp_path / "cards.csv"
    path.write_text("older", encoding="utf-8")
    with pytest.raises(UsageError) as error:
        export(study, path, "paper")
    assert "did you mean papers" in error.value.hint
    assert path.read_text(encoding="utf-8") == "older"


def test_a_folder_that_is_not_there_is_named(study: Study, tmp_path: Path) -> None:
    with pytest.raises(ExportError) as error:
        export(study, tmp_path / "nowhere" / "cards.json")
    assert str(tmp_path / "nowhere") in error.value.message
