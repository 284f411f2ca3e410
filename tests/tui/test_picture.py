from pathlib import Path

import pytest

from tests.tui.picture import draw, drawn_by

PICTURE = Path(__file__).parents[2] / "docs" / "review.svg"


async def test_the_picture_shows_the_review_as_it_is() -> None:
    kept = PICTURE.read_text(encoding="utf-8")
    if drawn_by() not in kept:
        pytest.skip("another release of Textual or Rich drew the picture: 'make picture' draws it")

    assert await draw() == kept, "'make picture' draws it anew"
