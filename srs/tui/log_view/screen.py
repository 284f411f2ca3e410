"""The log view: a log as it stands in its file, fading where it is forgotten."""

from datetime import timedelta
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Resize
from textual.screen import Screen
from textual.widgets import Static

from srs.blame import FIRM, BlamedLine, Mark
from srs.cells import cut_to_width
from srs.cells import width as cells_of
from srs.collection import Collection
from srs.deck import in_deck
from srs.study.blame import BlamedLog
from srs.study.blame_words import blame_counts
from srs.study.generated import Generated
from srs.study.today import Wanted
from srs.text import clean_line, folded
from srs.translation import tr
from srs.tui.frame.asked import ReviewAsked
from srs.tui.frame.background import FollowsLogs, LogsRead
from srs.tui.frame.footer import Keys
from srs.tui.frame.later import after_paint
from srs.tui.frame.notifications import failures_notified, notify
from srs.tui.frame.rows import RowList
from srs.tui.keys.log_view import LOG_VIEW
from srs.tui.log_view.lines import LineRows, draw_row, rows_of
from srs.tui.log_view.words import line_text, log_name, shown_day, why_no_review
from srs.tui.words.changes import changes_text

_FURTHEST = 36_500
"""Days from today that are shown: a century."""
_WIDEST, _EDGES = 120, 7
"""Cells of the column, and those beside and between what stands at its top."""
_LONG_DAY = 80
"""Cells from which it is said in words how far away the day is."""


class LogViewScreen(Screen[None], FollowsLogs):
    """Shows a log, line by line; `deck` says which, where there are several."""

    BINDINGS = LOG_VIEW
    CSS_PATH = Path(__file__).with_name("screen.tcss")

    def __init__(self, collection: Collection, deck: str | None = None) -> None:
        super().__init__()
        self._collection, self._deck = collection, deck
        self._day = collection.today
        self._log: BlamedLog | None = None
        self._shown = LineRows((), ())
        self._wrapped = self._stale = False
        self._searched = ""

    def compose(self) -> ComposeResult:
        """Which log on which day, its lines, and what is known of the one with the cursor."""
        with Vertical(id="column"):
            with Horizontal(id="status"):
                yield Static(id="deck", markup=False)
                yield Static(id="left", markup=False)
            yield Static(id="counts", markup=False)
            yield RowList(self._draw, id="lines")
            yield Static(id="line", markup=False)
            yield Keys()

    def on_mount(self) -> None:
        """Open the log of the deck; where it has several, or none, ask which."""
        with failures_notified(self.app):
            paths = [
                log.path for log in self._collection.logs.records() if in_deck(log.deck, self._deck)
            ]
            if len(paths) == 1:
                self._open(paths[0])
            else:
                after_paint(self, self.action_logs)

    def take_in(self, read: LogsRead) -> None:
        """Show the cards that a reading has made, or moved."""
        found = read.outcome
        if self._log and isinstance(found, Generated) and changes_text(found.changes):
            self._read(self._path)

    def on_screen_resume(self) -> None:
        """What was answered meanwhile shows at once."""
        if self._stale and self._log:
            self._stale = False
            self._read(self._log.log.path)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What is done with a line wants one."""
        del parameters
        return None if action in {"review", "faded", "edit", "cards"} and not self._log else True

    def action_logs(self) -> None:
        """Ask which log is to be shown."""
        from srs.tui.log_view.choice import LogChoiceScreen  # noqa: PLC0415, who has one log never needs it

        with failures_notified(self.app):
            records = self._collection.logs.records()
            if records:
                logs = [(log.deck, log.path) for log in records]
                self.app.push_screen(LogChoiceScreen(logs, self._path), self._chosen)
            else:
                said = tr("No log was read yet: g on the home screen reads yours.")
                self.query_one("#line", Static).update(said)

    def _chosen(self, path: str | None) -> None:
        if path:
            self._open(path)
        elif self._log is None:
            self.dismiss()

    def _open(self, path: str) -> None:
        """Show another log, once the screen says so."""
        self._log, self._shown = None, LineRows((), ())
        self._show_head(path)
        self.query_one("#line", Static).update(tr("Reading ..."))
        after_paint(self, self._read, path)

    @property
    def _path(self) -> str:
        return self._log.log.path if self._log else ""

    def _read(self, path: str) -> None:
        """Read a log, or the same one as it is by now: the cursor stays on its line."""
        line = self._line
        self.query_one("#line", Static).update("")
        with failures_notified(self.app):
            self._log = self._collection.logs.blamed(path)
        self._show_head(path)
        self._lay_out(line.number - 1 if line else 0)
        self.refresh_bindings()

    def _lay_out(self, line: int) -> None:
        """Make rows of the lines, with the cursor on the one at that place."""
        if self._log is None:
            return
        rows = self.query_one(RowList)
        found = self._log.on(self._day, self._collection.today)
        self._shown = rows_of(found, rows.row_width, wrapped=self._wrapped)
        self.query_one("#counts", Static).update(blame_counts(found))
        rows.show(len(self._shown.rows), self._shown.row_of(line))

    def _show_head(self, path: str) -> None:
        wide, today = min(self.size.width, _WIDEST), self._collection.today
        said = shown_day(self._day, today, is_short=wide < _LONG_DAY)
        self.query_one("#left", Static).update(said)
        self.query_one("#deck", Static).update(log_name(path, wide - cells_of(said) - _EDGES))

    @property
    def _line(self) -> BlamedLine | None:
        """The line with the cursor."""
        at = self.query_one(RowList).cursor
        if at is None or at >= len(self._shown.rows):
            return None
        return self._shown.lines[self._shown.rows[at].line]

    def _draw(self, row: int, width: int, at_cursor: bool) -> Content:  # noqa: FBT001, of Draw
        del at_cursor
        part = self._shown.rows[row]
        half_tones = not self.app.native_ansi_color
        line = self._shown.lines[part.line]
        return draw_row(line, part, width, half_tones=half_tones, searched=self._searched)

    @on(RowList.Moved)
    def show_line(self) -> None:
        """Tell of the line with the cursor why it has no card, or what its first card asks."""
        if line := self._line:
            said = self.query_one("#line", Static)
            with failures_notified(self.app):
                cards = line.cards[:1]
                asked = self._collection.cards.find(cards[0]).note.question if cards else ""
                text = clean_line(line_text(line, asked))
                said.update(cut_to_width(text, said.content_size.width))

    def on_resize(self, event: Resize) -> None:
        """Long lines are wrapped at the new width."""
        del event
        line = self._line
        if self._log:
            self._show_head(self._path)
        if self._wrapped and line:
            after_paint(self, self._lay_out, line.number - 1)

    def action_wrap(self) -> None:
        """Show all of long lines, or their beginnings."""
        line = self._line
        self._wrapped = not self._wrapped
        self._lay_out(line.number - 1 if line else 0)

    def action_day(self, by: int) -> None:
        """Show another day."""
        self._go_to_day(by)

    def action_today(self) -> None:
        """Show what is remembered now."""
        self._go_to_day((self._collection.today - self._day).days)

    def _go_to_day(self, by: int) -> None:
        today = self._collection.today
        away = (self._day - today).days + by
        if self._log is None or abs(away) > _FURTHEST:
            return
        with failures_notified(self.app):
            self._day = today + timedelta(days=away)
            found = self._log.on(self._day, today)
            self._shown = LineRows(found.shown, self._shown.rows)
            self._show_head(self._path)
            self.query_one("#counts", Static).update(blame_counts(found))
            self.query_one(RowList).redraw()
            self.show_line()

    def action_faded(self, way: int) -> None:
        """Go to the next line that fades, or to the one before."""
        lines, here = self._shown.lines, self._line
        if here is None:
            return
        behind = range(here.number, len(lines)) if way > 0 else range(here.number - 2, -1, -1)
        found = next((at for at in behind if _fades(lines[at])), None)
        if found is None:
            notify(self.app, tr("No line fades below.") if way > 0 else tr("No line fades above."))
        else:
            self.query_one(RowList).go_to(self._shown.row_of(found))

    def action_review(self) -> None:
        """Ask the cards of this line: those that are due, or else all of them as a practice."""
        line = self._line
        if line is None or self._stale:  # a key that came before the review could open
            return
        if line.mark in {Mark.NONE, Mark.WAITS} or not line.cards:
            notify(self.app, why_no_review(line))
            return
        with failures_notified(self.app):
            wanted = Wanted(only=frozenset(line.cards))
            if not self._collection.reviews.asks(wanted):
                wanted = Wanted(only=frozenset(line.cards), practice=True)
                notify(self.app, tr("Nothing here is due: a practice, which no schedule notices."))
            self._stale = True
            self.post_message(ReviewAsked(wanted))

    def action_edit(self) -> None:
        """Open the log in the editor at this line, and read it again."""
        from srs.tui.edit.editor import edit_log  # noqa: PLC0415, most look without it

        if line := self._line:
            with failures_notified(self.app):
                edit_log(self.app, self._collection, self._path, line.number)
            self._read(self._path)

    def action_cards(self) -> None:
        """Show the cards of this line."""
        from srs.tui.log_view.cards import LineCardsScreen  # noqa: PLC0415, as above

        line = self._line
        if line is None:
            return
        if not line.cards:
            notify(self.app, why_no_review(line))
            return
        with failures_notified(self.app):
            cards = [self._collection.cards.look(card) for card in line.cards]
            self.app.push_screen(LineCardsScreen(line, cards))

    def action_search(self) -> None:
        """Ask what to look for, and go to where it stands next."""
        from srs.tui.log_view.search import LineSearchScreen  # noqa: PLC0415, as above

        self.app.push_screen(LineSearchScreen(self._searched), self._find)

    def _find(self, text: str | None) -> None:
        if text is None:
            return
        self._searched = folded(text)
        rows, here = self.query_one(RowList), self._line
        rows.redraw()
        if not self._searched or here is None:
            return
        lines = self._shown.lines
        around = [*range(here.number, len(lines)), *range(here.number)]
        found = next((at for at in around if self._searched in folded(lines[at].text)), None)
        if found is None:
            notify(self.app, tr("{text} stands nowhere in this log.", text=clean_line(text)))
        else:
            rows.go_to(self._shown.row_of(found))


def _fades(line: BlamedLine) -> bool:
    return line.retrievability is not None and line.retrievability < FIRM
