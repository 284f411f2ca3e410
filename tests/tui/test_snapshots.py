"""No screen changes without somebody seeing it: each as text, at four widths, in two looks."""

import pytest
from rich.cells import cell_len

from tests.tui.snapshots import LOOKS, SIZES, Look, file_of, screens

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.theme}-{look.language}")
async def test_every_screen_is_as_it_was_seen_last(look: Look, size: tuple[int, int]) -> None:
    """`python -m tests.tui.snapshots` writes what they show now: look at the difference."""
    shown = await screens(look, size)
    assert shown == file_of(look, size).read_text(encoding="utf-8")
    assert max(cell_len(line) for line in shown.splitlines()) <= size[0]
