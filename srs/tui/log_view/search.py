"""What is to be looked for in a log."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input

from srs.translation import tr
from srs.tui.frame.footer import Keys
from srs.tui.keys.log_view import LINE_SEARCH


class LineSearchScreen(ModalScreen[str]):
    """A line to type on at the foot; its result is the text, the last one where none is typed."""

    BINDINGS = LINE_SEARCH

    def __init__(self, last: str) -> None:
        super().__init__()
        self._last = last

    def compose(self) -> ComposeResult:
        """Only the line."""
        with Vertical(id="search"):
            yield Input(placeholder=self._last or tr("a word of the log"), id="text")
        yield Keys()

    @on(Input.Submitted)
    def find(self, event: Input.Submitted) -> None:
        """Look for what is typed."""
        event.stop()
        self.dismiss(event.value or self._last)
