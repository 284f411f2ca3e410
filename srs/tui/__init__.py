"""The face in the terminal: the only door to Textual."""

from typing import Literal

from srs.study.study import Study
from srs.tui.app import SrsApp

Start = Literal["home", "review"]


def run(study: Study, start: Start = "home", deck: str | None = None) -> None:
    """Show `study` until the user leaves: its decks, or the review of `deck` (None is all)."""
    SrsApp(study, start, deck).run()
