"""A break in a review: the card is covered, and no time counts."""

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from srs.translation import tr
from srs.tui.frame.footer import Keys
from srs.tui.keys.review import PAUSE


class PauseScreen(ModalScreen[None]):
    """Covers the card until somebody goes on."""

    BINDINGS = PAUSE
    DEFAULT_CSS = """
    PauseScreen { align: center middle; background: $background; }
    """

    def compose(self) -> ComposeResult:
        """That it is one."""
        with Vertical(id="typed"):
            yield Static(tr("A break: no time counts."), id="headline")
            yield Static(tr("Every answer is saved. Space goes on."))
        yield Keys()
