"""The interface in the terminal: the only door to Textual."""

from collections.abc import Callable

from srs.collection import Collection
from srs.study.first import Start
from srs.study.today import Wanted
from srs.tui.app import SrsApp

__all__ = ["Start", "run"]


def run(
    collection: Collection,
    start: Start = "home",
    wanted: Wanted | None = None,
    once_painted: Callable[[], object] = lambda: None,
) -> None:
    """Show a collection until its owner leaves: the decks, or review or inbox of `wanted`.

    `once_painted` is called when the first screen is there to be read.
    """
    SrsApp(collection, start, wanted, once_painted=once_painted).run()
