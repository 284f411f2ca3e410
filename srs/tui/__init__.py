"""The face in the terminal: the only door to Textual."""

from srs.study.study import Start, Study
from srs.study.today import Wanted
from srs.tui.app import SrsApp

__all__ = ["Start", "run"]


def run(study: Study, start: Start = "home", wanted: Wanted | None = None) -> None:
    """Show `study` until the user leaves: its decks, or review or inbox of what is `wanted`."""
    SrsApp(study, start, wanted).run()
