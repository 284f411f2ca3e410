from pathlib import Path

import pytest

from tests.tui.blame_picture import draw_log_view
from tests.tui.picture import draw, drawn_by

PICTURE = Path(__file__).parents[2] / "docs" / "review.svg"


async def test_the_picture_shows_the_review_as_it_is() -> None:
    kept = PICTURE.read_text(encoding="utf-8")
    if drawn_by() not in kept:
        pytest.skip("another release of Textual or Rich drew the picture: 'make picture' draws it")

    assert await draw() == kept, "'make picture' draws it anew"


@pytest.mark.slow
async def test_the_log_that_fades_is_drawn_the_same_each_time_wherever_it_lies() -> None:
    drawn = await draw_log_view()
    assert "~/notes/papers.md" in drawn.replace("&#160;", " ")
    assert await draw_log_view() == drawn
