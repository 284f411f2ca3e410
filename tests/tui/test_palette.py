"""The palette: what can be done now, found by its name in either language, with its key."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from gettext import NullTranslations
from typing import Literal

import pytest
from textual.pilot import Pilot

from srs import translation
from srs.locale import speak
from srs.tui.home.screen import HomeScreen
from srs.tui.palette import Commands, Palette
from srs.tui.places import PLACES
from tests.samples import cards_of
from tests.tui.screens import a_study_of, an_app, screen_text


@asynccontextmanager
async def opened(
    start: Literal["home", "review"] = "home", size: tuple[int, int] = (80, 40), key: str = "colon"
) -> AsyncIterator[Pilot[None]]:
    with a_study_of(*cards_of("什么是注意力？", "What is BLEU?")) as study:
        async with an_app(study, start).run_test(size=size) as pilot:
            await pilot.pause()
            await pilot.press(key)
            await pilot.pause(0.2)
            assert isinstance(pilot.app.screen, Palette)
            yield pilot


async def found(pilot: Pilot[None], text: str) -> str:
    for char in text:
        await pilot.press("space" if char == " " else char)
    await pilot.pause(0.3)
    return screen_text(pilot.app)


def labels(pilot: Pilot[None]) -> dict[str, str]:
    below = pilot.app.screen_stack[-2]
    return {each.label: each.keys for each in Commands(below).commands()}


@pytest.mark.parametrize("key", ["colon", "：", "ctrl+p"])
async def test_it_opens_without_ctrl_as_well(key: str) -> None:
    async with opened(key="fullwidth_colon" if key == "：" else key) as pilot:
        assert "What is to be done?" in screen_text(pilot.app)


async def test_it_has_what_can_be_done_now_with_its_key() -> None:
    async with opened("review") as pilot:
        there = labels(pilot)
        assert there["Show answer"].split()[0] == "Space"
        assert there["Help"] == "?"
        assert "Good" not in there
        assert "Find what to do" not in there
        await pilot.press("escape", "space", "colon")
        await pilot.pause(0.2)
        there = labels(pilot)
        assert there["Good"] == "3"


async def test_every_screen_and_every_theme_is_gone_to_from_everywhere() -> None:
    async with opened("review") as pilot:
        there = labels(pilot)
        assert {place.label for place in PLACES.values()} <= {*there}
        assert {"Home", "Inbox", "Review", "Theme: High contrast"} <= {*there}


async def test_an_action_is_done_on_the_screen_below() -> None:
    async with opened("review") as pilot:
        assert "Show answer" in await found(pilot, "answer")
        await pilot.press("enter")
        await pilot.pause(0.2)
        assert "Good" in screen_text(pilot.app)


async def test_a_theme_is_chosen_by_its_name() -> None:
    async with opened() as pilot:
        await found(pilot, "high contrast")
        await pilot.press("enter")
        await pilot.pause(0.2)
        assert pilot.app.theme == "srs-contrast"


async def test_home_is_reached_from_a_screen_over_others() -> None:
    async with opened("review") as pilot:
        await found(pilot, "browse")
        await pilot.press("enter")
        await pilot.pause(0.2)
        await pilot.press("colon")
        await pilot.pause(0.2)
        await found(pilot, "home")
        await pilot.press("enter")
        await pilot.pause(0.2)
        assert isinstance(pilot.app.screen, HomeScreen)
        assert len(pilot.app.screen_stack) == 2


async def test_what_nothing_is_called_is_told() -> None:
    async with opened() as pilot:
        assert "Nothing is called so." in await found(pilot, "qqqq")
        await pilot.press("enter")
        await pilot.pause(0.2)
        assert isinstance(pilot.app.screen, HomeScreen)


async def test_it_is_searched_in_chinese_and_in_english() -> None:
    speak({}, "zh_CN")
    try:
        async with opened() as pilot:
            assert "下一个主题" in await found(pilot, "下一个")
            await pilot.press(*["backspace"] * 3)
            assert "下一个主题" in await found(pilot, "next")
    finally:
        translation.use(NullTranslations())


@pytest.mark.parametrize("size", [(30, 10), (60, 20), (200, 60)])
async def test_it_fits(size: tuple[int, int]) -> None:
    async with opened(size=size) as pilot:
        assert "What is to be done?" in screen_text(pilot.app)
