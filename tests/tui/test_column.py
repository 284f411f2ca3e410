"""Where the parts of a screen stand: one column, in the middle of a wide terminal."""

import pytest
from textual.geometry import Region
from textual.pilot import Pilot

from srs.card import Status
from srs.config import Grades
from srs.tui import Start
from tests.samples import a_card
from tests.tui.screens import a_study_of, an_app

HEIGHTS = [15, 24, 50]
WIDTHS = [40, 60, 80, 90, 91, 120, 200]


def regions(pilot: Pilot[None], *names: str) -> list[Region]:
    return [pilot.app.screen.query_one(name).region for name in names]


async def resize(pilot: Pilot[None], width: int, height: int) -> None:
    """Make the terminal wider or narrower; Textual tells its screens a moment later."""
    await pilot.resize_terminal(width, height)
    while pilot.app.screen.size != (width, height):
        await pilot.pause()
    await pilot.pause()


@pytest.mark.parametrize("grades", ["buttons", "sm2"])
@pytest.mark.parametrize("height", HEIGHTS)
async def test_all_of_a_review_stands_on_one_column_in_the_middle(
    height: int, grades: Grades
) -> None:
    """Also where the terminal is made wider meanwhile."""
    with a_study_of(a_card("一张卡片" * 60), grades=grades) as study:
        async with an_app(study).run_test(size=(WIDTHS[0], height)) as pilot:
            await pilot.press("space")
            for width in WIDTHS:
                await resize(pilot, width, height)
                parts = regions(pilot, "#status", "#card", "GradeRow", "Keys")
                (texts,) = regions(pilot, "#question")

                assert {(part.x, part.width) for part in parts} == {
                    ((width - min(width, 90)) // 2, min(width, 90))
                }
                assert texts.x == parts[0].x + 2
                assert all(part.y >= 0 and part.bottom <= height for part in parts)


@pytest.mark.parametrize("grades", ["buttons", "sm2"])
@pytest.mark.parametrize("width", [90, 120, 200])
async def test_the_buttons_begin_and_end_where_the_status_does(width: int, grades: Grades) -> None:
    with a_study_of(a_card("a"), grades=grades) as study:
        async with an_app(study).run_test(size=(width, 24)) as pilot:
            await pilot.press("space")
            await pilot.pause()
            shown = [b.region for b in pilot.app.screen.query(".grade").results() if b.display]
            status = pilot.app.screen.query_one("#status").content_region

            assert (shown[0].x, shown[-1].right) == (status.x, status.right)


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize(
    ("start", "part", "widest"), [("home", "#home", 180), ("inbox", "#draft", 160)]
)
async def test_the_keys_stand_below_what_they_are_for(
    start: Start, part: str, widest: int, height: int
) -> None:
    """Also where the terminal is made narrower meanwhile."""
    with a_study_of(a_card("a", status=Status.DRAFT), a_card("b")) as study:
        async with an_app(study, start).run_test(size=(200, height)) as pilot:
            for width in (200, 120, 80, 60):
                await resize(pilot, width, height)
                shown, footer = regions(pilot, part, "Keys")

                assert shown.width == footer.width == min(width, widest)
                assert shown.x == footer.x == (width - shown.width) // 2
                assert footer.bottom == height
