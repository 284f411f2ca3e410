"""The pictures of the README, drawn from the real screens: `python -m tests.tui.pictures docs`.

Cards, answers, clock and sizes are fixed, so that a second drawing gives the same files.
"""

import asyncio
import re
import sys
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from html import unescape
from pathlib import Path

from srs.cells import width
from srs.tui.app import SrsApp
from tests.tui.blame_picture import draw_log_view
from tests.tui.demo import a_collection_of_months
from tests.tui.picture import draw, drawn_by
from tests.tui.snapshots import at_rest

_CELL = 12.2
"""Width of a cell in a picture."""
_TEXT = re.compile(r'(<text [^>]*?textLength=")[\d.]+("[^>]*>)(.*?)(?=</text>)')
_SIZE = (100, 30)


async def _draw_place(place: str, keys: tuple[str, ...] = ()) -> str:
    """A screen that opens from home, or home itself, as SVG."""
    with tempfile.TemporaryDirectory() as home, a_collection_of_months(Path(home)) as collection:
        app = SrsApp(collection, "home")
        async with app.run_test(size=_SIZE) as pilot:
            await at_rest(pilot)
            if place != "home":
                app.action_go(place)
                await at_rest(pilot)
            for key in keys:
                await pilot.press(key)
            await at_rest(pilot)
            return app.export_screenshot(title=f"srs: {place}" if place != "home" else "srs")


PICTURES: Mapping[str, Callable[[], Awaitable[str]]] = {
    "blame": draw_log_view,
    "review": draw,
    "home": partial(_draw_place, "home", ("j", "j")),
    "browse": partial(_draw_place, "browse", ("j", "j")),
    "statistics": partial(_draw_place, "statistics"),
}
"""By the name of the file in docs/."""


async def picture(name: str) -> str:
    """The picture of that name, as its file has it."""
    drawn = (await PICTURES[name]()).removesuffix(f"{drawn_by()}\n").rstrip()
    return f"{_in_cells(drawn)}\n{drawn_by()}\n"


def _in_cells(svg: str) -> str:
    """`svg` with every text as long as its cells: Rich has it as long as its characters.

    Chinese would stand on itself.
    """

    def as_long_as_it_is(found: re.Match[str]) -> str:
        before, behind, text = found.groups()
        cells = width(unescape(text).replace("\u200b", ""))
        return f"{before}{cells * _CELL:g}{behind}{text}"

    return _TEXT.sub(as_long_as_it_is, svg)


def main() -> None:
    """Write all pictures into the folder named on the command line."""
    for name in PICTURES:
        path = Path(sys.argv[1]) / f"{name}.svg"
        path.write_text(asyncio.run(picture(name)), encoding="utf-8")


if __name__ == "__main__":
    main()
