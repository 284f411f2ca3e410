"""Which of several logs is to be shown."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from srs.cells import cut_to_width
from srs.cells import width as cells_of
from srs.text import clean_line
from srs.translation import tr
from srs.tui.frame.footer import Keys
from srs.tui.frame.rows import RowList
from srs.tui.keys.log_view import LOG_CHOICE
from srs.tui.log_view.lines import in_columns
from srs.tui.log_view.words import log_name

_WIDEST = 30
"""Cells of the name of a deck."""


class LogChoiceScreen(ModalScreen[str]):
    """Its result is the path of a log, or None."""

    BINDINGS = LOG_CHOICE

    def __init__(self, logs: Sequence[tuple[str, str]], present: str) -> None:
        """`logs` are decks with the paths of their logs; `present` is the path of the one shown."""
        super().__init__()
        self._logs, self._present = logs, present

    def compose(self) -> ComposeResult:
        """The logs, by their decks."""
        with Vertical(id="choice"):
            yield Static(tr("Which log?"), id="headline")
            yield RowList(self._draw, id="logs")
        yield Keys()

    def on_mount(self) -> None:
        """The cursor is on the log that is shown."""
        paths = [path for _, path in self._logs]
        at = paths.index(self._present) if self._present in paths else 0
        self.query_one(RowList).show(len(paths), at)

    def action_choose(self) -> None:
        """This one."""
        at = self.query_one(RowList).cursor
        if at is not None:
            self.dismiss(self._logs[at][1])

    def _draw(self, row: int, width: int, at_cursor: bool) -> Content:  # noqa: FBT001, of Draw
        del at_cursor
        widest = max(cells_of(clean_line(deck)) for deck, _ in self._logs)
        room = min(_WIDEST, widest, width // 2)
        deck, path = self._logs[row]
        shown = log_name(path, max(1, width - room - 2))
        return in_columns(cut_to_width(clean_line(deck), room), shown, room)
