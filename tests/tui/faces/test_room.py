"""A card takes the room that it wants, and the buttons stand right below it."""

from dataclasses import replace

import pytest
from textual.pilot import Pilot

from srs.card import Card
from srs.config import Grades
from tests.samples import a_card, changed
from tests.tui.screens import a_study_of, an_app, screen_lines

SIZES = [(30, 10), (60, 20), (80, 24), (120, 30), (200, 60)]


def saying(answer: str) -> Card:
    card = a_card("one")
    return replace(card, note=changed(card.note, answer=answer, quote="what else is said of it"))


async def revealed(pilot: Pilot[None]) -> tuple[int, int, int]:
    """Where the card ends, where the grades begin and where they end."""
    await pilot.press("space")
    await pilot.pause()
    card, row = (pilot.app.screen.query_one(name).region for name in ("#card", "GradeRow"))
    return card.bottom, row.y, row.bottom


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("grades", ["buttons", "sm2"])
async def test_the_buttons_stand_right_below_a_short_card(
    size: tuple[int, int], grades: Grades
) -> None:
    with a_study_of(saying("那个"), grades=grades) as study:
        async with an_app(study).run_test(size=size) as pilot:
            card_ends, begin, end = await revealed(pilot)
    assert begin - card_ends <= 1  # the remark for beginners stands between
    assert end <= 20


@pytest.mark.parametrize("size", SIZES)
async def test_a_long_card_leaves_the_buttons_in_view(size: tuple[int, int]) -> None:
    with a_study_of(saying("很长的一张卡片。" * 900)) as study:
        async with an_app(study).run_test(size=size) as pilot:
            _, _, end = await revealed(pilot)
            assert end == size[1] - 1  # above the keys
            before = screen_lines(pilot.app)
            await pilot.press("pagedown")
            await pilot.pause()
            assert screen_lines(pilot.app) != before


@pytest.mark.parametrize(("height", "rows"), [(10, 1), (15, 1), (16, 3), (40, 3)])
async def test_the_buttons_take_one_row_of_a_low_terminal(height: int, rows: int) -> None:
    with a_study_of(saying("那个")) as study:
        async with an_app(study).run_test(size=(80, height)) as pilot:
            await revealed(pilot)
            assert pilot.app.screen.query_one("#grade3").size.height == rows
            text = "\n".join(screen_lines(pilot.app))
    assert "3 Good" in text
    assert "1 d" in text


async def test_a_rule_parts_the_question_from_its_answer() -> None:
    with a_study_of(saying("那个")) as study:
        async with an_app(study).run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            assert not any("───" in line for line in screen_lines(pilot.app))
            await revealed(pilot)
            lines = screen_lines(pilot.app)
    places = [
        next(at for at, line in enumerate(lines) if text in line)
        for text in ("What is one?", "───", "那个")
    ]
    assert places == sorted(places)
