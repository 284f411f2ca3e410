"""Choosing the deck whose figures are told."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from srs.cells import cut_to_width
from srs.text import clean_line
from srs.translation import tr
from srs.tui.frame.footer import Keys
from srs.tui.frame.rows import RowList
from srs.tui.keys.statistics import DECKS


class DeckScreen(ModalScreen[str | None]):
    """Its result is the name of a deck, '' for all of them, None where nothing was chosen."""

    BINDINGS = DECKS

    def __init__(self, decks: Sequence[str], deck: str | None) -> None:
        super().__init__()
        self._names = ["", *decks]
        self._deck = deck or ""

    def compose(self) -> ComposeResult:
        """The decks."""
        with Vertical(id="choice"):
            yield Static(tr("Which deck?"), id="headline")
            yield RowList(self._line, id="choices")
        yield Keys()

    def on_mount(self) -> None:
        """Show them."""
        at = self._names.index(self._deck) if self._deck in self._names else 0
        self.query_one(RowList).show(len(self._names), at)

    def action_take(self) -> None:
        """Take the one under the cursor."""
        at = self.query_one(RowList).cursor
        self.dismiss(self._names[at or 0])

    def _line(self, at: int, width: int, has_cursor: bool) -> Content:  # noqa: FBT001  # as RowList calls it
        name = clean_line(self._names[at]) or tr("All decks")
        return Content.styled(cut_to_width(name, width), "bold" if has_cursor else "")
