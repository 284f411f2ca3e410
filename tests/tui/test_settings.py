"""The settings on the screen: every one, checked as it is typed, written where comments stay."""

import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from gettext import NullTranslations
from pathlib import Path

import pytest
from textual.pilot import Pilot

from srs import translation
from srs.cells import width
from srs.collection import Collection
from srs.collection.here import open_collection
from srs.config.named import all_settings
from srs.locale import speak
from srs.tui.app import SrsApp
from srs.tui.keys.remapping import all_bindings
from srs.tui.settings.entries import SettingEntry, entries, entry_line, without_quotes
from srs.tui.settings.screen import SettingsScreen
from tests.tui.screens import screen_lines, screen_text

TEXT = """\
# 我的设置
new_per_day = 7  # few
theme = "pink"
foo = 1

[model]
name = "通义千问"  # local
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """The settings on a screen, and the file that they stand in."""

    pilot: Pilot[None]
    collection: Collection
    file: Path

    async def press(self, *keys: str) -> str:
        for key in keys:
            await self.pilot.press(key)
        await self.pilot.pause()
        return screen_text(self.pilot.app)

    async def type(self, text: str) -> str:
        return await self.press(*("space" if char == " " else char for char in text))

    async def to(self, name: str) -> str:
        await self.press(
            "slash",
            *(
                "underscore" if char == "_" else "full_stop" if char == "." else char
                for char in name
            ),
        )
        return await self.press("enter")

    @property
    def table(self) -> dict[str, object]:
        return tomllib.loads(self.file.read_text(encoding="utf-8"))


@asynccontextmanager
async def settings(
    folder: Path, text: str = TEXT, size: tuple[int, int] = (80, 30)
) -> AsyncIterator[Shown]:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    with open_collection(folder) as collection:
        app = SrsApp(collection, "inbox")
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            app.push_screen(SettingsScreen(collection))
            await pilot.pause()
            yield Shown(pilot, collection, file)


def names(found: list[SettingEntry]) -> list[str]:
    return [each.name for each in found if each.row]


async def test_every_setting_and_every_key_is_there_with_what_it_means(tmp_path: Path) -> None:
    with open_collection(tmp_path) as collection:
        found = entries(collection, None)
        assert {each.name for each in all_settings()} <= {*names(found)}
        assert {f"keys.{action}" for action in all_bindings()} <= {*names(found)}
        assert len(names(found)) == len({*names(found)})
        assert [each.name for each in found if each.row and not each.title] == []
        assert names(entries(collection, "papers")) == [
            each.name for each in all_settings("papers")
        ]


async def test_what_is_set_is_marked_and_what_is_wrong_stands_above(tmp_path: Path) -> None:
    async with settings(tmp_path, size=(80, 40)) as shown:
        lines = screen_lines(shown.pilot.app)
        text = "\n".join(lines)
        assert "Wrong in the file" in text
        assert "config.toml:4: foo is no setting of this version" in text
        line = next(each for each in lines if "new_per_day" in each)
        assert line.split() == ["*", "new_per_day", "7", "line", "2"]
        assert next(each for each in lines if "rollover" in each).split() == [
            "rollover",
            "4",
            "default",
        ]
        assert next(each for each in lines if " ! theme " in each).split()[:3] == [
            "!",
            "theme",
            "pink",
        ]


async def test_a_value_is_checked_as_it_is_typed_and_written_where_comments_stay(
    tmp_path: Path,
) -> None:
    async with settings(tmp_path) as shown:
        await shown.to("rollover")
        assert "rollover = 4" in await shown.press("enter")
        assert "! rollover must be a number from 0 to 23, not 49" in await shown.press("9")
        assert "! rollover must be" in await shown.press("enter"), "it is not written"
        assert "rollover" not in shown.table
        assert "must be" not in await shown.press("backspace", "backspace", "５")
        assert "rollover is written: config.toml:5" in await shown.press("enter")
        assert shown.table["rollover"] == 5
        assert shown.collection.config.rollover == 5
        assert "# 我的设置\nnew_per_day = 7  # few\n" in shown.file.read_text(encoding="utf-8")


async def test_esc_leaves_a_setting_as_it_is(tmp_path: Path) -> None:
    async with settings(tmp_path) as shown:
        await shown.to("rollover")
        await shown.press("enter", "backspace", "9", "escape")
        assert shown.file.read_text(encoding="utf-8") == TEXT
        assert isinstance(shown.pilot.app.screen, SettingsScreen)


async def test_choices_are_gone_through_and_a_theme_holds_at_once(tmp_path: Path) -> None:
    async with settings(tmp_path) as shown:
        await shown.to("theme")
        text = await shown.press("enter")
        assert "one of dark, light, contrast, terminal, terminal-light" in text
        assert "theme = dark" in await shown.press("down")
        assert "theme = contrast" in await shown.press("down", "down")
        await shown.press("up", "enter")
        assert shown.table["theme"] == "light"
        assert shown.pilot.app.theme == "srs-light"


async def test_what_is_taken_out_is_the_default_again(tmp_path: Path) -> None:
    async with settings(tmp_path) as shown:
        await shown.to("new_per_day")
        assert "new_per_day is taken out" in await shown.press("x")
        assert "new_per_day" not in shown.table
        assert shown.collection.config.new_per_day == 20
        assert "# new_per_day = 7  # few" in shown.file.read_text(encoding="utf-8")
        before = shown.file.read_text(encoding="utf-8")
        await shown.press("x")
        assert shown.file.read_text(encoding="utf-8") == before


async def test_an_empty_line_takes_it_out_too(tmp_path: Path) -> None:
    async with settings(tmp_path) as shown:
        await shown.to("new_per_day")
        assert "Empty: the default holds." in await shown.press("enter", "backspace")
        await shown.press("enter")
        assert "new_per_day" not in shown.table


async def test_a_text_needs_no_quotes(tmp_path: Path) -> None:
    async with settings(tmp_path) as shown:
        await shown.to("model.name")
        assert "model.name = 通义千问" in await shown.press("enter")
        await shown.type("2 b")
        await shown.press("enter")
        assert shown.table["model"] == {"name": "通义千问2 b"}
        assert '"通义千问2 b"  # local' in shown.file.read_text(encoding="utf-8")


async def test_a_deck_has_settings_of_its_own(tmp_path: Path) -> None:
    async with settings(tmp_path, '[deck."论文"]\nnew_per_day = 3\n') as shown:
        text = await shown.press("d")
        assert "Whose settings?" in text
        text = await shown.press("j", "enter")
        assert "Settings of 论文" in text
        assert "scheduler" in text
        assert "retention" not in text
        await shown.to("reviews_per_day")
        await shown.press("enter", "backspace", "enter")
        assert shown.table == {"deck": {"论文": {"new_per_day": 3, "reviews_per_day": 20}}}
        await shown.press("d", "k", "enter")
        assert "Settings of all decks" in screen_text(shown.pilot.app)


async def test_a_key_is_checked_against_the_others_and_holds_at_once(tmp_path: Path) -> None:
    async with settings(tmp_path) as shown:
        await shown.to("keys.app.theme")
        assert "? is the key of app.help" in await shown.press(
            "enter", "backspace", "question_mark"
        )
        assert "no terminal sends a key" in await shown.press("backspace", *"esc")
        await shown.press("backspace", "backspace", "backspace", "f", "9", "enter")
        assert shown.table["keys"] == {"app.theme": "f9"}
        theme = shown.pilot.app.theme
        await shown.press("t")
        assert shown.pilot.app.theme == theme
        await shown.press("f9")
        assert shown.pilot.app.theme != theme


async def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    async with settings(tmp_path) as shown:
        shown.file.chmod(0o444)
        await shown.to("rollover")
        assert "it is read-only" in await shown.press("enter", "backspace", "5", "enter")
        assert shown.file.read_text(encoding="utf-8") == TEXT


async def test_a_file_that_was_broken_meanwhile_is_told(tmp_path: Path) -> None:
    async with settings(tmp_path) as shown:
        shown.file.write_text("new_per_day = = 3\n", encoding="utf-8")
        await shown.to("rollover")
        assert "line 1" in screen_text(shown.pilot.app)


async def test_where_nothing_is_found_nothing_happens(tmp_path: Path) -> None:
    async with settings(tmp_path) as shown:
        await shown.to("xyzzy")
        await shown.press("enter", "x", "j", "k", "end")
        assert "rollover" in await shown.press("slash", "escape")


@pytest.mark.parametrize("size", [(30, 10), (60, 20), (80, 24), (120, 40), (200, 60)])
async def test_it_fits(tmp_path: Path, size: tuple[int, int]) -> None:
    async with settings(tmp_path, size=size) as shown:
        for keys in ((), ("j",), ("end",), ("enter",)):
            await shown.press(*keys)
            assert all(width(line) <= size[0] for line in screen_lines(shown.pilot.app))
        assert len(screen_lines(shown.pilot.app)[-1]) > 0


@pytest.mark.parametrize("cells", [20, 30, 60, 90])
async def test_a_line_has_the_width_that_there_is(tmp_path: Path, cells: int) -> None:
    (tmp_path / "config.toml").write_text(TEXT, encoding="utf-8")
    with open_collection(tmp_path) as collection:
        for entry in entries(collection, None):
            assert width(entry_line(entry, cells, at_cursor=False).plain) <= cells


async def test_a_setting_is_found_by_what_it_means_in_chinese(tmp_path: Path) -> None:
    speak({}, "zh_CN")
    try:
        with open_collection(tmp_path) as collection:
            assert "rollover" in names(entries(collection, None, "学习日"))
            assert "theme" in names(entries(collection, None, "主题"))
            assert names(entries(collection, None, "ｔｈｅｍｅ"))[0] == "theme"
    finally:
        translation.use(NullTranslations())


@pytest.mark.parametrize(
    ("value", "typed"),
    [('"a b"', "a b"), ("5", "5"), ('["a"]', '["a"]'), ('"a\\nb"', '"a\\nb"'), ("", "")],
)
def test_a_value_stands_on_the_line_without_its_quotes(value: str, typed: str) -> None:
    assert without_quotes(value) == typed
