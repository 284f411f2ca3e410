"""All cards: a query and what it finds as it is typed, one card in full, a word on many."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.timer import Timer
from textual.widgets import Input, Static

from srs.collection import Collection
from srs.errors import SrsError
from srs.query.sort_key import SortKey
from srs.translation import tr, trn
from srs.tui.browse import columns
from srs.tui.browse.about import about_paragraphs
from srs.tui.browse.acts import CardsScreen
from srs.tui.browse.query_line import QueryLine, QueryRemark, error_of
from srs.tui.browse.searching import AskedFor, BackgroundSearch, NumbersFound
from srs.tui.faces.card_view import remark_paragraphs
from srs.tui.faces.prose import Prose
from srs.tui.frame.footer import Keys
from srs.tui.frame.later import after_paint
from srs.tui.frame.notifications import failures_notified
from srs.tui.frame.rows import RowList
from srs.tui.keys.browse import BROWSE

_PANE = 120
"""Cells from which a card stands beside the list."""
_TYPING, _MOVING = 0.12, 0.06
"""Seconds without a key after which it is searched, and the card under the cursor is shown."""
_ORDERS = tuple(SortKey)


class BrowseScreen(CardsScreen):
    """Has the keys for the list; `/` gives them to the query."""

    BINDINGS = BROWSE
    CSS_PATH = Path(__file__).with_name("screen.tcss")
    AUTO_FOCUS = "#rows"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (_PANE, "-wide")]  # noqa: RUF012, Textual's name and type

    def __init__(self, collection: Collection, deck: str | None = None) -> None:
        super().__init__(collection)
        self._query = "" if deck is None else f'deck:"{deck}" '
        self._order, self._descending = SortKey.DECK, False
        self._searching = BackgroundSearch(self, collection)
        self._pane: bool | None = None
        self._begun = False
        self._waiting: Timer | None = None
        self._showing: Timer | None = None

    def compose(self) -> ComposeResult:
        """How many were found, the query, what is told of it; the list and a card."""
        with Vertical(id="browse"):
            with Horizontal(id="status"):
                yield Static(tr("Browse"), id="deck")
                yield Static(id="left", markup=False)
            with Horizontal(id="query-row"):
                yield Static("/", id="slash")
                yield QueryLine(self._query, lambda: self._known, id="query")
            yield QueryRemark(id="remark", markup=False)
            with Container(id="parts"):
                with Vertical(id="list"):
                    yield Static(id="heads", markup=False)
                    yield Prose(id="hint")
                    yield RowList(self._draw, id="rows")
                with VerticalScroll(id="pane", can_focus=False):
                    yield Prose(id="about")
            yield Keys()

    def on_mount(self) -> None:
        """The frame is seen before the search begins."""
        after_paint(self, self._search)

    def on_unmount(self) -> None:
        """Let go of what was opened for searching."""
        self._searching.close()

    def on_screen_resume(self) -> None:
        """Cards may have changed while another screen lay over this one."""
        if self._begun:
            self.look_again()
        self._begun = True

    def on_resize(self, event: Resize) -> None:
        """Fit the columns and the pane to the room that there is."""
        self._show_pane(event.size.width)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While a query is typed, letters are letters."""
        typing = isinstance(self.focused, QueryLine)
        if typing and hasattr(self, f"action_{action}"):
            return False
        return super().check_action(action, parameters)

    @property
    def row(self) -> int | None:
        """The row under the cursor."""
        return self.query_one(RowList).cursor

    @cached_property
    def _known(self) -> Mapping[str, Sequence[str]]:
        return self._collection.cards.many.known_values()

    def look_again(self) -> None:
        """Show what the query finds now, the cursor where it is."""
        self._search(row=self.row or 0)

    def action_query(self) -> None:
        """Type a query."""
        self.query_one(QueryLine).focus()

    def action_mark(self) -> None:
        """Mark the card under the cursor, or take its mark off, and go on to the next."""
        if (row := self.row) is not None:
            self._found.mark(row)
            self._marked(row)
            self.query_one(RowList).go_to(row + 1)

    def action_mark_range(self) -> None:
        """Mark all cards from the one marked last to this one."""
        if (row := self.row) is not None:
            self._found.mark_up_to(row)
            self._marked()

    def action_mark_all(self) -> None:
        """Mark all that was found."""
        self._found.mark_all()
        self._marked()

    def action_unmark(self) -> None:
        """Take all marks off."""
        self._found.unmark()
        self._marked()

    def action_sort(self, by: int) -> None:
        """Sort by another column; the cursor stays on its card."""
        self._order = _ORDERS[(_ORDERS.index(self._order) + by) % len(_ORDERS)]
        self._search(number=self._number)

    def action_reverse(self) -> None:
        """Turn the order round; the cursor stays on its card."""
        self._descending = not self._descending
        self._search(number=self._number)

    def action_pane(self) -> None:
        """Show the card under the cursor in full, or the list alone."""
        self._pane = not self.query_one("#pane").has_class("-shown")
        self._show_pane(self.size.width)

    def action_pane_line(self, lines: int) -> None:
        """Scroll the card."""
        self.query_one("#pane").scroll_relative(y=lines, animate=False)

    def action_leave(self) -> None:
        """Take the marks off; where there are none, leave."""
        if self._found.marked:
            self.action_unmark()
        else:
            self.dismiss()

    @on(Input.Changed, "#query")
    def typed(self) -> None:
        """Search when no further key comes for a moment."""
        self._remark()
        if self._waiting:
            self._waiting.stop()
        self._waiting = self.set_timer(_TYPING, self._search)

    @on(QueryLine.Left)
    def to_the_list(self, event: QueryLine.Left) -> None:
        """The list has the keys again; a query that means nothing is to be mended first."""
        line = self.query_one(QueryLine)
        if event.done and self._remark(done=True):
            return
        line.remember()
        self.query_one(RowList).focus()

    @on(RowList.Moved)
    def moved(self) -> None:
        """Show the card when the cursor stands still for a moment."""
        self.show_status()
        if self._showing:
            self._showing.stop()
        self._showing = self.set_timer(_MOVING, self._show_card)

    @property
    def _number(self) -> int | None:
        return None if self.row is None else self._found.numbers[self.row]

    def _search(self, row: int = 0, number: int | None = None) -> None:
        """Look for what is typed; the cursor is to be on a row, or on the card of a number."""
        if self._waiting:
            self._waiting.stop()
        text = self.query_one(QueryLine).value
        if error_of(text) is None:
            self._searching.begin(AskedFor(text, self._order, self._descending, row, number))

    @on(NumbersFound)
    def show_found(self, event: NumbersFound) -> None:
        """Show what was found."""
        numbers, row = event.outcome, event.asked.row
        if isinstance(numbers, SrsError):
            self._show_hint(str(numbers))
            return
        if event.asked.number is not None and event.asked.number in numbers:
            row = numbers.index(event.asked.number)
        self._found.replace(numbers)
        self._show_hint("" if numbers else self._why_empty(event.asked.query))
        self.query_one(RowList).show(len(numbers), row)
        self._show_heads()
        self.show_status()

    def _why_empty(self, query: str) -> str:
        if query.strip():
            return tr("No card matches. Press / to change the query.")
        return tr("No cards yet. Press n to type one in, or g on the home screen to read logs.")

    def _remark(self, *, done: bool = False) -> bool:
        """Say below the query what is wrong with it, or what it may become; whether it is wrong."""
        line = self.query_one(QueryLine)
        return self.query_one(QueryRemark).show(line, done=done)

    def _draw(self, row: int, width: int, at_cursor: bool) -> Content:  # noqa: FBT001, as RowList gives it
        found = None
        with failures_notified(self.app):
            found = self._found.at(row)
        if found is None:
            return Content("")
        marked = self._found.is_marked(row)
        shown = columns.columns_for(width)
        return columns.row_of(shown, found, at_cursor=at_cursor, marked=marked)

    def _marked(self, row: int | None = None) -> None:
        self.query_one(RowList).redraw(row)
        self.show_status()

    def show_status(self) -> None:
        """Which of how many the cursor is on, how many are marked, what they are sorted by."""
        row, total, marked = self.row, len(self._found), len(self._found.marked)
        parts = [
            trn("{number:,} card", "{number:,} cards", total)
            if row is None
            else tr("{row:,} of {total:,}", row=row + 1, total=total),
            tr("by {order}", order=tr(columns.ORDERS[self._order])) + "↑↓"[self._descending],
        ]
        if self.is_working:
            parts.insert(0, tr("working ..."))
        if marked:
            parts.insert(0, trn("{number:,} marked", "{number:,} marked", marked))
        # of a fixed width: the rest of the screen is not laid out anew with each key
        self.query_one("#left", Static).update("  ".join(parts), layout=False)

    def _show_heads(self) -> None:
        rows = self.query_one(RowList)
        shown = columns.columns_for(rows.size.width or self.size.width)
        heads = columns.heading(shown, self._order, descending=self._descending)
        self.query_one("#heads", Static).update(heads)

    def _show_hint(self, said: str) -> None:
        self.query_one("#hint", Prose).show(remark_paragraphs(said) if said else [])
        self.query_one(
            "#heads"
        ).display = not said  # the list keeps the keys, also where it is empty

    def _show_pane(self, width: int) -> None:
        wide = width >= _PANE
        shown = wide if self._pane is None else self._pane
        self.query_one("#pane").set_class(shown, "-shown")
        after_paint(self, self._show_heads)
        self._show_card()

    def _show_card(self) -> None:
        if not self.query_one("#pane").has_class("-shown"):
            return
        with failures_notified(self.app):
            found = self.card
            told = about_paragraphs(self._collection, found) if found else []
            self.query_one("#about", Prose).show(told)
            self.query_one("#pane").scroll_home(animate=False)
