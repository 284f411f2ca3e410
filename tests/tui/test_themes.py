"""Themes: every text can be read in each, and what is chosen is kept."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from rich.style import Style
from textual.app import App
from textual.color import Color

from srs.collection.here import open_collection
from srs.config import Home
from srs.config.settings import Theme as ThemeName
from srs.study.first import Start
from srs.study.study import Study
from srs.tui.app import SrsApp
from srs.tui.frame.themes import THEME_NAMES, THEMES, half_tones
from tests.samples import cards_of
from tests.tui.screens import a_study_of, an_app, screen_text

OWN = [name for name, theme in THEMES.items() if not theme.ansi]
ANSI = [name for name, theme in THEMES.items() if theme.ansi]
AA, AAA = 4.5, 7
"""The least contrast of text, by the guidelines for what is read on screens (WCAG 2)."""


def in_theme(study: Study, name: ThemeName) -> Study:
    return replace(study, config=replace(study.config, theme=name))


def luminance(color: Color) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in color.normalized
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: Color, other: Color) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def segments(app: App[None]) -> Iterator[tuple[str, Style]]:
    """Everything on the screen as it goes to the terminal."""
    for strip in app.screen._compositor.render_strips():  # noqa: SLF001, as the picture of a screen is drawn
        yield from ((text, style) for text, style, _ in strip if style)


def drawn(app: App[None]) -> Iterator[tuple[str, Color, Color]]:
    """Every text on the screen, and its two colours."""
    for text, style in segments(app):
        if re.search(r"\w", text) and style.color and style.bgcolor:
            front = Color.from_rich_color(style.color)
            back = Color.from_rich_color(style.bgcolor)
            yield text, *((back, front) if style.reverse else (front, back))


@pytest.mark.parametrize("name", OWN)
@pytest.mark.parametrize("start", ["home", "review"])
async def test_every_text_stands_out(name: ThemeName, start: Start) -> None:
    least = AAA if name == "contrast" else AA
    with a_study_of(*cards_of("什么是注意力？", "What is BLEU?")) as study:
        async with an_app(in_theme(study, name), start).run_test() as pilot:
            await pilot.pause()
            for keys in ((), ("space",), ("question_mark",)):
                await pilot.press(*keys)
                await pilot.pause()
                found = list(drawn(pilot.app))
                assert found
                weak = {
                    (text, front.hex, back.hex)
                    for text, front, back in found
                    if contrast(front, back) < least
                }
                assert weak == set()


@pytest.mark.parametrize("name", ANSI)
async def test_the_terminals_own_colours_are_left_to_it(name: ThemeName) -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(in_theme(study, name), "home").run_test() as pilot:
            await pilot.pause()
            styles = [style for _, style in segments(pilot.app)]
            colors = {each for style in styles for each in (style.color, style.bgcolor) if each}
            assert colors
            assert {color.name for color in colors if color.triplet} == set()
            assert not half_tones(pilot.app)


@pytest.mark.parametrize("name", THEMES)
async def test_the_theme_that_is_set_holds(name: ThemeName) -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(in_theme(study, name), "home").run_test() as pilot:
            assert pilot.app.theme == THEMES[name].name
            assert "All decks" in screen_text(pilot.app)


def test_every_theme_has_a_name() -> None:
    assert [*THEME_NAMES] == [*THEMES]


async def test_a_theme_is_kept_over_a_restart(tmp_path: Path) -> None:
    file = Home(tmp_path).config
    file.write_text("# 我的\nnew_per_day = 3\n", encoding="utf-8")
    for chosen in ("light", "contrast"):
        with open_collection(tmp_path) as collection:
            async with SrsApp(collection).run_test() as pilot:
                await pilot.press("escape", "t")
                await pilot.pause()
                assert pilot.app.theme == THEMES[chosen].name
        text = file.read_text(encoding="utf-8")
        assert tomllib.loads(text) == {"new_per_day": 3, "theme": chosen}
        assert "# 我的" in text


async def test_a_theme_that_cannot_be_kept_holds_for_now_and_says_so(tmp_path: Path) -> None:
    file = Home(tmp_path).config
    file.write_text("new_per_day = 3\n", encoding="utf-8")
    file.chmod(0o444)
    with open_collection(tmp_path) as collection:
        async with SrsApp(collection).run_test(notifications=True) as pilot:
            await pilot.press("escape", "t")
            assert pilot.app.theme == THEMES["light"].name
            await pilot.pause(0.1)
            assert "read-only" in screen_text(pilot.app)
    assert file.read_text(encoding="utf-8") == "new_per_day = 3\n"


async def test_colours_of_ones_own_lie_over_the_theme(tmp_path: Path) -> None:
    Home(tmp_path).config.write_text('[colors]\naccent = "#ff0000"\n', encoding="utf-8")
    with open_collection(tmp_path) as collection:
        async with SrsApp(collection).run_test() as pilot:
            await pilot.press("escape")
            await pilot.pause()
            fronts = [front for _, front, _ in drawn(pilot.app)]
            assert any(front.r > 250 and front.g + front.b == 0 for front in fronts)
            await pilot.press("t")
            assert pilot.app.current_theme.accent == "#ff0000"


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("value", ["1", "0"])
async def test_no_colour_is_no_colour(
    monkeypatch: pytest.MonkeyPatch, name: ThemeName, value: str
) -> None:
    monkeypatch.setenv("NO_COLOR", value)
    with a_study_of(*cards_of("a")) as study:
        async with an_app(in_theme(study, name), "home").run_test() as pilot:
            await pilot.pause()
            assert not half_tones(pilot.app)
            styles = [style for _, style in segments(pilot.app)]
            assert {str(color.name) for s in styles for color in (s.color, s.bgcolor) if color} <= {
                "default"
            }
            assert any(style.bold and style.underline for style in styles), "the cursor can be seen"


async def test_a_no_colour_that_is_empty_asks_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "")
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study, "home").run_test() as pilot:
            await pilot.pause()
            assert half_tones(pilot.app)
            assert list(drawn(pilot.app))
