"""The interface in the terminal: the only door to Textual."""

from srs.collection import Collection
from srs.study.first import Start
from srs.study.today import Wanted
from srs.tui.app import SrsApp

__all__ = ["Start", "run"]


def run(collection: Collection, start: Start = "home", wanted: Wanted | None = None) -> None:
    """Show a collection until its owner leaves: the decks, or review or inbox of `wanted`."""
    SrsApp(collection, start, wanted).run()
