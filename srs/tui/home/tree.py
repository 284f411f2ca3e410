"""The decks as a tree whose branches fold."""

from collections.abc import Sequence

from textual.content import Content
from textual.events import Click
from textual.message import Message

from srs.deck import decks_above
from srs.tui.frame.rows import RowList
from srs.tui.home.decklist import DeckRow, deck_line, visible_rows
from srs.tui.keys.home import TREE


class DeckTree(RowList, inherit_bindings=False):
    """Shows rows, and keeps which of them are folded."""

    BINDINGS = TREE

    class Clicked(Message):
        """The deck of a row is wanted by the mouse."""

    def __init__(self, folded: set[str]) -> None:
        """`folded` are decks whose sub-decks are not shown; it is kept up to date."""
        super().__init__(self._line, id="decks")
        self._rows: Sequence[DeckRow] = ()
        self._visible: list[DeckRow] = []
        self._folded = folded

    @property
    def row(self) -> DeckRow | None:
        """The row with the cursor."""
        return self._visible[self.cursor] if self.cursor is not None else None

    def fill(self, rows: Sequence[DeckRow], deck: str | None = None) -> None:
        """Show `rows`, the cursor on `deck`, or on a deck that it is folded into."""
        self._rows = rows
        self._draw_anew(deck)

    def action_unfold(self) -> None:
        """Show what lies below the deck; where that is shown, go there."""
        row = self.row
        if row is None or not row.has_below:
            return
        if row.deck in self._folded:
            self._folded.discard(row.deck)
            self._draw_anew(row.deck)
        else:
            self.action_move(1)

    def action_fold(self) -> None:
        """Hide what lies below the deck; where nothing is to be hidden, go to the one above it."""
        row = self.row
        if row is None or row.deck is None:
            return
        if row.has_below and row.deck not in self._folded:
            self._folded.add(row.deck)
            self._draw_anew(row.deck)
        else:
            self._draw_anew(next(iter(decks_above(row.deck)[1:]), None))

    def action_fold_all(self) -> None:
        """Hide the decks below the first level, or show all where any is hidden."""
        at = self.row.deck if self.row else None
        if self._folded:
            self._folded.clear()
        else:
            self._folded.update(row.deck for row in self._rows if row.has_below and row.deck)
        self._draw_anew(at)

    def on_click(self, event: Click) -> None:
        """The sign before a name folds; the name is what Enter is."""
        at = event.y + self.scroll_offset.y
        if at >= self.count:
            return
        row = self._visible[at]
        self.go_to(at)
        if row.has_below and row.deck and event.x < 2 * row.level + 2:
            if row.deck in self._folded:
                self.action_unfold()
            else:
                self.action_fold()
        else:
            self.post_message(self.Clicked())

    def _draw_anew(self, deck: str | None) -> None:
        self._visible = visible_rows(self._rows, self._folded)
        places = {row.deck: at for at, row in enumerate(self._visible)}
        wanted = (*decks_above(deck), None) if deck else (None,)
        at = next((places[name] for name in wanted if name in places), 0)
        self.show(len(self._visible), at)

    def _line(self, at: int, width: int, has_cursor: bool) -> Content:  # noqa: FBT001  # as RowList calls it
        row = self._visible[at]
        line = deck_line(row, width, is_folded=row.deck in self._folded)
        return line.stylize("bold") if has_cursor else line
