"""Whether the sample goes, once there is a log of the owner's own."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from srs.tui import keys


class SampleScreen(ModalScreen[bool]):
    """Asks; its result is whether the sample is to go."""

    BINDINGS = keys.SAMPLE

    def __init__(self, decks: Sequence[str]) -> None:
        super().__init__()
        self._decks = decks

    def compose(self) -> ComposeResult:
        """The question, and the keys that answer it."""
        with Vertical(id="typed"):
            yield Static(
                f"Take the sample out ({', '.join(self._decks)})?", markup=False, id="headline"
            )
            yield Static("You have a log of your own, and reviewed none of its cards.")
            yield Static("y  take it out ('srs undo' brings it back)      n  keep it")
        yield Footer(compact=True)
