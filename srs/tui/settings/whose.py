"""Whose settings are shown: those of all decks, or of one."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from srs.cells import cut_to_width, pad
from srs.text import clean_line
from srs.translation import tr
from srs.tui.frame.footer import Keys
from srs.tui.frame.rows import RowList
from srs.tui.keys.settings import DECKS


class WhoseScreen(ModalScreen[str]):
    """Its result is the name of a deck, '' for all, and None where nothing was chosen."""

    BINDINGS = DECKS

    def __init__(self, decks: Sequence[str], deck: str | None) -> None:
        super().__init__()
        self._decks = ["", *decks]
        self._at = self._decks.index(deck) if deck in self._decks else 0

    def compose(self) -> ComposeResult:
        """The decks, each on a line."""
        with Vertical(id="whose"):
            yield Static(tr("Whose settings?"), id="headline")
            yield RowList(self._draw, id="decks")
        yield Keys()

    def on_mount(self) -> None:
        """The list has the keys."""
        rows = self.query_one(RowList)
        rows.show(len(self._decks), self._at)
        rows.focus()

    def action_choose(self) -> None:
        """That of the cursor."""
        if (at := self.query_one(RowList).cursor) is not None:
            self.dismiss(self._decks[at])

    def _draw(self, row: int, width: int, at_cursor: bool) -> Content:  # noqa: FBT001, as the list calls it
        del at_cursor
        name = clean_line(self._decks[row]) or tr("All decks")
        return Content(pad(cut_to_width(f" {name}", width, "..."), width))
