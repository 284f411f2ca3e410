"""The face in the terminal: the only door to Textual."""

from srs.study.study import Start, Study
from srs.tui.app import SrsApp

__all__ = ["Start", "run"]


def run(study: Study, start: Start = "home", deck: str | None = None, query: str = "") -> None:
    """Show `study` until the user leaves: its decks, or review or inbox of `deck` (None is all).

    The review is of those cards only that match `query`.
    """
    SrsApp(study, start, deck, query=query).run()
