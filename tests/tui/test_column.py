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


def regions(pilot: Pilot[None], *names: str) -> list[Region]:
    return [pilot.app.screen.query_one(name).region for name in names]


@pytest.mark.parametrize("grades", ["buttons", "sm2"])
@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("width", [40, 60, 80, 90, 91, 120, 200])
async def test_all_of_a_review_stands_on_one_column_in_the_middle(
    width: int, height: int, grades: Grades
) -> None:
    with a_study_of(a_card("一张卡片" * 60), grades=grades) as study:
        async with an_app(study).run_test(size=(width, height)) as pilot:
            await pilot.press("space")
            await pilot.pause()
            parts = regions(pilot, "#status", "#card", "GradeRow", "Footer")
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
@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize(
    ("start", "part", "widest"), [("home", "#home", 80), ("inbox", "#draft", 160)]
)
async def test_the_keys_stand_below_what_they_are_for(
    start: Start, part: str, widest: int, width: int, height: int
) -> None:
    with a_study_of(a_card("a", status=Status.DRAFT), a_card("b")) as study:
        async with an_app(study, start).run_test(size=(width, height)) as pilot:
            await pilot.pause()
            shown, footer = regions(pilot, part, "Footer")

            assert shown.width == footer.width == min(width, widest)
            assert shown.x == footer.x == (width - shown.width) // 2
            assert footer.bottom == height
