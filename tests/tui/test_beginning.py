"""The first day: why every grade says one day."""

from dataclasses import replace
from datetime import timedelta

import pytest
from rich.cells import cell_len

from srs.card import CardId
from srs.config import Grades
from srs.study.answers import answer
from srs.study.today import Wanted
from srs.tui.review.grades import BEGINNING
from tests.samples import a_card, cards_of
from tests.tui.screens import LARGE, SMALL, USUAL, a_study_of, an_app, screen_lines, screen_text


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
@pytest.mark.parametrize("grades", ["buttons", "sm2"])
async def test_a_line_says_why_every_grade_says_one_day(
    size: tuple[int, int], grades: Grades
) -> None:
    with a_study_of(*cards_of("ab"), grades=grades) as study:
        app = an_app(study)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            assert BEGINNING not in screen_text(app)

            await pilot.press("space")
            (line,) = [line for line in screen_lines(app) if BEGINNING in line]
            assert cell_len(line) <= size[0]

            await pilot.press("4", "space")
            assert BEGINNING in screen_text(app), "so it is for the next card"


async def test_once_a_card_came_back_later_it_is_known() -> None:
    with a_study_of(*cards_of("ab")) as study:
        yesterday = study.now() - timedelta(days=1)
        answer(replace(study, now=lambda: yesterday), CardId("a"), 4)
        app = an_app(study)
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("space")
            assert "6 d" in screen_text(app)
            assert BEGINNING not in screen_text(app)

            await pilot.press("3", "space")
            assert "What is b?" in screen_text(app)
            assert BEGINNING not in screen_text(app)


async def test_fsrs_and_a_practice_have_nothing_to_explain() -> None:
    with a_study_of(a_card("a")) as study:
        fsrs = replace(study, config=replace(study.config, scheduler="fsrs"))
        for app in (an_app(fsrs), an_app(study, wanted=Wanted(practice=True))):
            async with app.run_test(size=USUAL) as pilot:
                await pilot.press("space")
                assert "That." in screen_text(app)
                assert BEGINNING not in screen_text(app)
