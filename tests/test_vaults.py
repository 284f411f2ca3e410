"""The settings of Obsidian's vaults: which cards their notes hold, and what they may not do."""

import json
import os
from pathlib import Path

import pytest

from srs.parse import USUAL, signs_from
from srs.vaults import LARGEST, digest_of_signs, read_in_vault, vaults_above
from tests.samples import GAP

PLACE = Path(".obsidian/plugins/obsidian-spaced-repetition")


def vault(folder: Path, **settings: object) -> Path:
    """A vault at `folder` with these settings; the path of its settings."""
    return settings_file(folder, json.dumps({"settings": settings}))


def settings_file(folder: Path, content: str) -> Path:
    place = folder / PLACE
    place.mkdir(parents=True)
    (place / "data.json").write_text(content, encoding="utf-8")
    return place / "data.json"


def sides(note: Path, text: str) -> list[tuple[str, str]]:
    log, _ = read_in_vault(text, note.name, vaults_above(note))
    return [(pair.question, pair.answer) for section in log.sections for pair in section.pairs]


@pytest.mark.parametrize("sign", [";;", "||", "->->->", "::@::", "=>"])
def test_the_sign_of_one_line_is_the_vaults_own(tmp_path: Path, sign: str) -> None:
    vault(tmp_path, singleLineCardSeparator=sign)
    text = f"#flashcards\n\n锁 {sign} 让线程互斥\n\nstd::vector 与 a::b\n"
    assert sides(tmp_path / "a.md", text) == [("锁", "让线程互斥")]


def test_the_longer_sign_wins(tmp_path: Path) -> None:
    vault(tmp_path, singleLineCardSeparator=">>", singleLineReversedCardSeparator=">>>")
    assert sides(tmp_path / "a.md", "#flashcards\n\na >>> b\n") == [("a", "b"), ("b", "a")]


def test_the_line_between_front_and_back_and_the_one_behind_it(tmp_path: Path) -> None:
    vault(tmp_path, multilineCardSeparator="?begin", multilineCardEndMarker="?end")
    text = "#flashcards\n\n问\n?begin\n答一\n\n答二\n?end\n\n后文\n"
    assert sides(tmp_path / "a.md", text) == [("问", "答一\n\n答二")]


@pytest.mark.parametrize(
    ("settings", "gaps"),
    [
        ({"clozePatterns": ["**[123;;]answer[;;hint]**"]}, ["粗"]),
        ({"clozePatterns": []}, []),
        ({"convertHighlightsToClozes": False, "convertBoldTextToClozes": True}, ["粗"]),
        ({"clozePatterns": ["{{[123;;]answer[;;hint]}}"]}, ["括"]),
        ({}, ["亮"]),
    ],
)
def test_the_gaps_are_those_of_the_vault(
    tmp_path: Path, settings: dict[str, object], gaps: list[str]
) -> None:
    vault(tmp_path, **settings)
    text = "#flashcards\n\n有==亮==的字\n\n有**粗**的字\n\n有{{括}}的字\n"
    found = sides(tmp_path / "a.md", text)
    assert found == [(f"有{GAP}的字", gap) for gap in gaps]


def test_a_note_without_a_tag_of_the_vault_is_read_as_usual(tmp_path: Path) -> None:
    vault(tmp_path, singleLineCardSeparator=";;", flashcardTags=["#复习"])
    assert sides(tmp_path / "a.md", "话。\n\n锁 ;; 互斥\n\n甲 :: 乙\n") == [("甲", "乙")]
    assert sides(tmp_path / "a.md", "#复习/os\n\n锁 ;; 互斥\n") == [("锁", "互斥")]


def test_where_folders_are_decks_every_note_holds_cards_but_the_ignored(tmp_path: Path) -> None:
    vault(tmp_path, convertFoldersToDecks=True, noteFoldersToIgnore=["日记/", "**/*.draw.md"])
    text = "话。\n\n话。\n\n有==亮==的字\n"
    assert sides(tmp_path / "卡" / "a.md", text) == [(f"有{GAP}的字", "亮")]
    assert sides(tmp_path / "日记" / "a.md", text) == []
    assert sides(tmp_path / "卡" / "a.draw.md", text) == []


SCHEDULED = "#flashcards\n\n问\n!---\n答\n<!--SR:!2027-01-20,3,250-->\n"


def test_of_two_vaults_the_one_counts_that_explains_the_schedules(tmp_path: Path) -> None:
    outer = vault(tmp_path, multilineCardSeparator="!---")
    inner = vault(tmp_path / "in", multilineCardSeparator="?")
    note = tmp_path / "in" / "a.md"
    above = vaults_above(note)
    assert [each.settings for each in above] == [str(inner), str(outer)]
    log, chosen = read_in_vault(SCHEDULED, "a.md", above)
    assert (log.explained, chosen) == (1, above[1])
    # where they explain as many, the nearest counts; where neither does, the usual signs may
    assert read_in_vault("#flashcards\n\n问\n?\n答\n", "a.md", above)[1] == above[0]
    usual = SCHEDULED.replace("!---", "?")
    assert read_in_vault(usual, "a.md", [above[1]])[1] is None


@pytest.mark.parametrize(
    "content",
    ["{bad", "", "[]", '{"settings": 3}', "[" * 100_000, '"\\ud800"', '{"settings": {"a": NaN'],
)
def test_settings_that_cannot_be_read_are_told_and_left_alone(tmp_path: Path, content: str) -> None:
    settings_file(tmp_path, content)
    (found,) = vaults_above(tmp_path / "a.md")
    assert found.signs is None
    assert found.why_not
    assert sides(tmp_path / "a.md", "甲 :: 乙\n") == [("甲", "乙")]


def test_settings_too_large_and_those_that_are_no_file_are_left_alone(tmp_path: Path) -> None:
    settings_file(tmp_path, " " * (LARGEST + 1))
    (found,) = vaults_above(tmp_path / "a.md")
    assert "larger" in found.why_not
    if hasattr(os, "mkfifo"):
        place = tmp_path / "pipe" / PLACE
        place.mkdir(parents=True)
        os.mkfifo(place / "data.json")
        assert len(vaults_above(tmp_path / "pipe" / "a.md")) == 1


@pytest.mark.parametrize("value", [3, None, [], {}, "", " ", "x" * 1000, ["?"]])
def test_a_setting_of_another_type_is_as_usual(value: object) -> None:
    keys = ("singleLineCardSeparator", "multilineCardSeparator", "multilineCardEndMarker")
    found = signs_from(dict.fromkeys(keys, value))
    assert (found.inline, found.lines, found.end) == (USUAL.inline, USUAL.lines, USUAL.end)


def test_other_settings_leave_another_mark(tmp_path: Path) -> None:
    note = tmp_path / "a.md"
    assert digest_of_signs(note) == ""
    place = vault(tmp_path, singleLineCardSeparator=";;")
    first = digest_of_signs(note)
    place.write_text(json.dumps({"settings": {"singleLineCardSeparator": "||||"}}))
    assert first != digest_of_signs(note) != ""
