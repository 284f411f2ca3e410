"""The pictures of the README show the screens as they are."""

import re
from html import unescape
from pathlib import Path

import pytest

from srs.cells import width
from tests.tui.blame_picture import draw_log_view
from tests.tui.picture import drawn_by
from tests.tui.pictures import PICTURES, picture

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize(
    "name",
    [name if name == "review" else pytest.param(name, marks=pytest.mark.slow) for name in PICTURES],
)
async def test_a_picture_shows_the_screen_as_it_is(name: str) -> None:
    kept = (DOCS / f"{name}.svg").read_text(encoding="utf-8")
    if drawn_by() not in kept:
        pytest.skip("another release of Textual or Rich drew it: 'make pictures' draws it")

    assert await picture(name) == kept, "'make pictures' draws it anew"


def test_both_readmes_show_them_all() -> None:
    for page in ("README.md", "README.zh-CN.md"):
        text = (DOCS.parent / page).read_text(encoding="utf-8")
        assert re.findall(r"!\[[^\]]+\]\(docs/(\w+)\.svg\)", text) == list(PICTURES), page


def test_chinese_is_as_wide_as_its_cells() -> None:
    drawn = (DOCS / "review.svg").read_text(encoding="utf-8")
    texts = re.findall(r'textLength="([\d.]+)"[^>]*>([^<\n]+)</text>', drawn)
    assert any(not unescape(text).isascii() for _, text in texts)
    for length, text in texts:
        assert float(length) == pytest.approx(width(unescape(text)) * 12.2)


@pytest.mark.slow
async def test_the_log_that_fades_is_drawn_the_same_each_time_wherever_it_lies() -> None:
    drawn = await draw_log_view()
    assert "~/notes/papers.md" in drawn.replace("&#160;", " ")
    assert await draw_log_view() == drawn
