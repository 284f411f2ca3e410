"""A list of any length: the cursor goes everywhere, and only what is visible is asked for."""

import pytest
from textual.app import App, ComposeResult
from textual.content import Content

from srs.cells import cut_to_width
from srs.tui.frame.rows import RowList
from tests.tui.screens import screen_lines

MANY = 100_000
HEIGHT = 20


class _Numbers(App[None]):
    """Rows that say their numbers, in Chinese as well."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[int] = set()

    def compose(self) -> ComposeResult:
        yield RowList(self.draw)

    def draw(self, row: int, width: int, at_cursor: bool) -> Content:  # noqa: FBT001, of Draw
        self.asked.add(row)
        return Content(cut_to_width(f"{'>' if at_cursor else ' '} {row} 第{row}行[b]" * 3, width))


async def test_a_hundred_thousand_rows_are_there_and_a_screen_of_them_is_drawn() -> None:
    app = _Numbers()
    async with app.run_test(size=(30, HEIGHT)) as pilot:
        app.query_one(RowList).show(MANY)
        await pilot.pause()
        assert screen_lines(app)[0].startswith("> 0 第0行[b]")
        await pilot.press("end")
        assert screen_lines(app)[-1].startswith(f"> {MANY - 1} 第")
    assert len(app.asked) <= 2 * HEIGHT


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ("j", 1), ("down", 1), ("j j k", 1), ("up", 0), ("G", MANY - 1), ("G g", 0), ("end home", 0),
        ("pagedown", HEIGHT - 1), ("pagedown pageup", 0), ("pageup", 0), ("G j", MANY - 1),
        ("ｊ", 1), ("Ｇ", MANY - 1),
    ],
)  # fmt: skip
async def test_a_key_moves_the_cursor(keys: str, row: int) -> None:
    app = _Numbers()
    async with app.run_test(size=(30, HEIGHT)) as pilot:
        rows = app.query_one(RowList)
        rows.show(MANY)
        await pilot.press(*keys.split())
        assert rows.cursor == row
        assert any(line.startswith(f"> {row} ") for line in screen_lines(app))


async def test_the_cursor_stays_in_sight_when_the_terminal_shrinks() -> None:
    app = _Numbers()
    async with app.run_test(size=(30, HEIGHT)) as pilot:
        app.query_one(RowList).show(MANY, cursor=15)
        await pilot.pause()
        await pilot.resize_terminal(20, 5)
        await pilot.pause()
        assert [line[:4] for line in screen_lines(app) if line.startswith(">")] == ["> 15"]


async def test_a_click_takes_the_cursor_to_a_row_and_none_below_the_last() -> None:
    app = _Numbers()
    async with app.run_test(size=(30, HEIGHT)) as pilot:
        rows = app.query_one(RowList)
        rows.show(5)
        await pilot.pause()
        await pilot.click(RowList, offset=(3, 3))
        assert rows.cursor == 3
        await pilot.click(RowList, offset=(3, 9))
        assert rows.cursor == 3


async def test_no_row_has_no_cursor_and_no_key_does_harm() -> None:
    app = _Numbers()
    async with app.run_test(size=(30, HEIGHT)) as pilot:
        await pilot.press("j", "k", "g", "G", "pagedown")
        assert app.query_one(RowList).cursor is None
        assert not any(screen_lines(app))
