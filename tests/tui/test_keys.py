"""Keys: which there are, other ones for an action, and what is wrong told with its line."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.collection import Collection
from srs.collection.here import open_collection
from srs.tui.app import SrsApp
from srs.tui.keys.pressed import is_sent, nearest_key, plain_key
from srs.tui.keys.remapping import all_bindings, remapped, screen_of, usual_keys
from tests.samples import cards_of
from tests.tui.keys_page import PAGE, key_tables, page_with
from tests.tui.screens import a_study_of, an_app, screen_text

USUAL = {action: usual_keys(row) for action, row in all_bindings().items()}


def problems(given: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {each.action: each.problem for each in remapped(given).problems}


def test_every_action_has_a_name_of_its_screen_and_keys_that_are_sent() -> None:
    for action, keys in USUAL.items():
        assert re.fullmatch(r"[a-z_]+\.[a-z0-9_]+", action)
        assert keys
        assert [key for key in keys if not is_sent(key)] == [], action


def test_nothing_needs_ctrl() -> None:
    assert [action for action, keys in USUAL.items() if all("ctrl" in key for key in keys)] == []


def test_the_page_of_keys_is_that_of_the_tables() -> None:
    assert PAGE.read_text(encoding="utf-8") == page_with(key_tables()), (
        "'python -m tests.tui.keys_page' writes it"
    )


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("z", "z"), ("Z", "Z"), ("１", "1"), ("？", "?"), ("question_mark", "?"), (",", "comma"),
        ("，", "comma"), ("comma", "comma"), ("space", "space"), ("f5", "f5"), ("ctrl+r", "ctrl+r"),
        ("shift+up", "shift+up"), ("全", "全"),
    ],
)  # fmt: skip
def test_a_key_has_one_name(written: str, key: str) -> None:
    assert plain_key(written) == key
    assert is_sent(key)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Enter", "enter"), ("esc", "escape"), ("Escape", "escape"), ("pgdn", "pagedown"),
        ("Ctrl+N", "ctrl+n"), ("ctrl-n", "ctrl+n"), ("shift+j", "J"), ("F5", "f5"), ("del", "delete"),
        ("pagedwon", "pagedown"), ("hyper+x", ""), ("ctrl+j", "ctrl+k"),
    ],
)  # fmt: skip
def test_what_no_terminal_sends_is_told_with_what_was_meant(written: str, meant: str) -> None:
    told = problems({"review.undo": (written,)})["review.undo"]
    assert told.startswith("no terminal sends a key")
    if meant and written != "ctrl+j":
        assert nearest_key(written) == meant
        assert told.endswith(f"did you mean {meant!r}?")


def test_an_action_that_is_not_there_is_told_with_what_was_meant() -> None:
    assert problems({"review.undp": ("z",), "x": ("z",)}) == {
        "review.undp": "there is no such action; did you mean review.undo?",
        "x": "there is no such action; 'srs settings --keys' names them",
    }


def test_a_key_of_another_action_of_the_screen_is_told() -> None:
    assert problems({"review.undo": ("y",)}) == {"review.undo": "y is the key of review.copy"}
    assert problems({"review.undo": ("t",)}) == {"review.undo": "t is the key of app.theme"}
    assert problems({"review.undo": ("f2",)}) == {}, "of another screen"
    assert problems({"typed.stay": ("j",)}) == {}, "of lists, of which there is none"
    assert problems({"review.undo": ("f8",), "review.copy": ("f8",)}) == {
        "review.copy": "F8 is the key of review.undo"
    }


def test_two_actions_may_change_keys() -> None:
    found = remapped({"review.undo": ("y",), "review.copy": ("u",)})
    assert found.problems == ()
    assert (found.keys["review.undo"], found.keys["review.copy"]) == (("y",), ("u",))


def test_a_change_that_leans_on_one_that_cannot_be_is_none_either() -> None:
    found = remapped({"review.undo": ("esc",), "review.copy": ("u",)})
    assert {each.action for each in found.problems} == {"review.undo", "review.copy"}
    assert found.changed == frozenset()


def test_a_sign_is_no_key_where_text_is_typed() -> None:
    assert problems({"log.complete": ("a",), "edit.save": ("space", "f3")}) == {
        "log.complete": "a is typed as text there",
        "edit.save": "Space is typed as text there",
    }
    assert problems({"edit.save": ("f3",)}) == {}


@given(
    st.dictionaries(
        st.sampled_from([*USUAL]),
        st.lists(
            st.sampled_from([*"abjkquy12?全", "esc", "f1", "space", "enter", "ctrl+r", "up"]),
            min_size=1,
        ).map(tuple),
        max_size=6,
    )
)
def test_whatever_is_written_no_action_loses_its_keys(given: dict[str, tuple[str, ...]]) -> None:
    found = remapped(given)
    assert all(found.keys[action] for action in USUAL)
    refused = {each.action for each in found.problems}
    for action, keys in given.items():
        assert (set(found.keys[action]) == {*keys}) == (
            action not in refused or {*keys} == {*USUAL[action]}
        )
    for action, keys in found.keys.items():
        for other, others in found.keys.items():
            if action < other and screen_of(action) == screen_of(other) and {*keys} & {*others}:
                assert {*USUAL[action]} & {*USUAL[other]}, "as it was"


async def test_an_action_has_the_keys_that_are_set_and_no_other_loses_its_own() -> None:
    keys = {"review.again": ("f7", "f8"), "review.reveal": ("f6",), "review.undo": (",",)}
    with a_study_of(*cards_of("a", "b")) as study:
        mine = replace(study, config=replace(study.config, keys=keys))
        async with an_app(mine).run_test() as pilot:
            await pilot.press("space")
            await pilot.pause()
            assert "Again" not in screen_text(pilot.app)
            await pilot.press("f6")
            await pilot.pause()
            assert "Again" in screen_text(pilot.app)
            await pilot.press("f8")
            await pilot.pause()
            await pilot.press("f6", "2")
            await pilot.pause()
            assert [each.grade for each in Collection(mine).reviews.history()] == [2, 3]
            await pilot.press("fullwidth_comma")
            await pilot.pause()
            assert [each.grade for each in Collection(mine).reviews.history()] == [2, 3, None], (
                "taken back"
            )


async def test_what_is_wrong_is_told_with_its_line_when_srs_starts(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(
        'theme = "pink"\n[keys]\nhome.quit = "Enter"\n"app.theme" = "f9"\n', encoding="utf-8"
    )
    with open_collection(tmp_path) as collection:
        async with SrsApp(collection).run_test(size=(120, 40), notifications=True) as pilot:
            await pilot.pause(0.1)
            told = [each.message for each in pilot.app._notifications]  # noqa: SLF001, toasts go
            assert any(each.startswith(f"{file}:1: theme must be") for each in told)
            assert any(
                each.startswith(f"{file}:3: keys.home.quit: no terminal sends") for each in told
            )
            await pilot.press("escape", "t")
            assert pilot.app.theme == "srs-dark"
            await pilot.press("f9")
            assert pilot.app.theme == "srs-light"
