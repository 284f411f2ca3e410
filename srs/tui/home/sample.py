"""Whether the sample goes, once there is a log of the owner's own."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from srs.translation import listed, tr
from srs.tui.frame.footer import Keys
from srs.tui.keys.home import SAMPLE


class SampleScreen(ModalScreen[bool]):
    """Asks; its result is whether the sample is to go."""

    BINDINGS = SAMPLE

    def __init__(self, decks: Sequence[str]) -> None:
        super().__init__()
        self._decks = decks

    def compose(self) -> ComposeResult:
        """The question, and the keys that answer it."""
        with Vertical(id="typed"):
            question = tr("Take the sample out ({decks})?", decks=listed(self._decks))
            yield Static(question, markup=False, id="headline")
            yield Static(tr("You have a log of your own, and reviewed none of its cards."))
            yield Static(tr("y  take it out ('srs undo' brings it back)      n  keep it"))
        yield Keys()
