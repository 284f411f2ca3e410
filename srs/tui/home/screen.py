"""The home screen: the decks, what they ask today, and which key comes next."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen

from srs.collection import Collection
from srs.errors import SrsError
from srs.study.generated import Generated
from srs.study.today import DeckCount
from srs.translation import tr, trn
from srs.tui.frame.asked import Chosen, InboxAsked, PlaceAsked, ReadingAsked, ReadingUnasked
from srs.tui.frame.background import FollowsLogs, LogsRead
from srs.tui.frame.footer import Keys
from srs.tui.frame.later import after_paint
from srs.tui.frame.lines import Draw, DrawnLines
from srs.tui.frame.notifications import failures_notified, notify
from srs.tui.home.decklist import DeckRow, column_heads, deck_rows
from srs.tui.home.hints import Hints
from srs.tui.home.sample import SampleScreen
from srs.tui.home.today import Done, title_line, today_line
from srs.tui.home.tree import DeckTree
from srs.tui.keys.home import HOME
from srs.tui.words.changes import changes_text
from srs.tui.words.reading import ReadingReport, report_of

_PROBLEMS_SHOWN = 3
_TALL, _HIGH, _SLIM, _WIDE = 22, 36, 70, 110
"""Rows from which there are lines of figures, and a whole heat map; cells from which those do
not make the decks too narrow, and from which they stand beside them."""


_AFTER_THE_FIRST_PICTURE = 0.03
"""Seconds."""
_IN_LINES, _WHOLE = 2, 17
"""Rows of the last weeks and the days to come: in a line each, and as a heat map with bars."""


class HomeScreen(Screen[None], FollowsLogs):
    """Where `srs` opens: painted with its decks, and what else is told of them a moment later."""

    BINDINGS = HOME
    CSS_PATH = Path(__file__).with_name("screen.tcss")
    HORIZONTAL_BREAKPOINTS = [(0, "-slim"), (_SLIM, "-usual"), (_WIDE, "-wide")]  # noqa: RUF012, Textual's name and type
    VERTICAL_BREAKPOINTS = [(0, "-short"), (16, "-low"), (_TALL, "-tall"), (_HIGH, "-high")]  # noqa: RUF012, the same

    def __init__(
        self, collection: Collection, deck: str | None = None, folded: set[str] | None = None
    ) -> None:
        """`deck` has the cursor; of `folded` decks those below are not shown."""
        super().__init__()
        self._collection, self._deck = collection, deck
        self._hints = Hints(collection)
        self._tree = DeckTree(set() if folded is None else folded)
        self._counts: Sequence[DeckCount] = ()
        self._rows: Sequence[DeckRow] = ()
        self._unseen: Mapping[str, int] | None = None
        self._is_counted = True
        """Whether nothing was counted since, but what is about to be painted."""
        self.is_whole = False
        """Whether all that it tells was counted by now."""
        self._done: Done | None = None
        self._overview: Draw | None = None
        self._answered = 0

    def compose(self) -> ComposeResult:
        """Today, then the decks, and beside or below them the last weeks."""
        with Vertical(id="column"):
            with Horizontal(id="home"):
                with Vertical(id="main"):
                    yield DrawnLines(self._top, id="top")
                    yield DrawnLines(self._heads, id="columns")
                    yield self._tree
                    yield DrawnLines(self._foot, id="foot")
                yield DrawnLines(self._beside, id="overview")
            yield Keys()

    def on_mount(self) -> None:
        """Count what is due; where there is nothing at all yet, ask for a log."""
        self._count()
        with failures_notified(self.app):
            if not self._rows and self._collection.is_untouched:
                self._open(first=True)

    def on_screen_resume(self) -> None:
        """Once it is painted, look around; whatever lay over it may have changed cards."""
        if self._is_counted:
            self._is_counted = False
            # what Textual does after a refresh it does here before the first one
            first_look = partial(after_paint, self, self._look_around)
            self.set_timer(_AFTER_THE_FIRST_PICTURE, first_look)
        else:
            self._refresh()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the inbox when something waits in it, and the places that there are."""
        if action == "go":
            return self.app.check_action(action, parameters)
        return action != "inbox" or bool(self._hints.waiting)

    def action_inbox(self) -> None:
        """Look at the drafts."""
        self.post_message(InboxAsked())

    def action_go(self, place: str) -> None:
        """Open a place, of the deck under the cursor."""
        self.post_message(PlaceAsked(place, self._tree.row.deck if self._tree.row else None))

    @on(DeckTree.Clicked)
    def action_review(self) -> None:
        """Review the deck under the cursor."""
        if self._tree.row:
            self.post_message(Chosen(self._tree.row.deck))

    def action_open(self) -> None:
        """Read a log that was not read before."""
        with failures_notified(self.app):
            self._open(first=self._collection.is_untouched)

    def _open(self, *, first: bool) -> None:
        from srs.tui.home.opening import LogScreen  # noqa: PLC0415, with a line to type on, which is seldom needed

        self.app.push_screen(LogScreen(self._collection, first=first), self._opened)

    def _opened(self, report: ReadingReport | None) -> None:
        if report is None:
            return
        self._say(report)
        self._refresh()
        with failures_notified(self.app):
            if decks := self._collection.logs.samples_to_go():
                self.app.push_screen(SampleScreen(decks), lambda go: self._forget(decks, go=go))

    def _forget(self, decks: Sequence[str], *, go: bool | None) -> None:
        with failures_notified(self.app):
            for deck in decks if go else ():
                gone = self._collection.logs.forget(deck)
                said = trn(
                    "Took {deck} out: {number} card.",
                    "Took {deck} out: {number} cards.",
                    len(gone.cards),
                    deck=deck,
                )
                notify(self.app, said)
        self._refresh()

    def action_leave(self) -> None:
        """Stop a reading that was asked for; where there is none, leave."""
        if self._hints.busy:
            self._hints.busy = ""  # pressed once more, it leaves
            self._redraw()
            self.post_message(ReadingUnasked())
        else:
            self.app.exit()

    def action_generate(self) -> None:
        """Read the logs, once the screen says so."""
        self.show_reading(0)
        self.post_message(ReadingAsked())

    def show_reading(self, share: float) -> None:
        """Say so."""
        self._hints.busy = tr("Reading your logs ... {share} (Esc stops it)", share=f"{share:.0%}")
        self._redraw()

    def take_in(self, read: LogsRead) -> None:
        """Show what came of it; where nothing did and nobody asked, nothing is said."""
        found, self._hints.busy = read.outcome, ""
        if isinstance(found, SrsError) and read.asked:
            notify(self.app, str(found), failed=True)
        if isinstance(found, Generated) and (read.asked or changes_text(found.changes)):
            self._say(report_of(found))
            self._refresh()
        elif read.asked:
            self._refresh()  # it says no longer that it reads

    def _say(self, report: ReadingReport) -> None:
        self._hints.said = report.said
        for problem in report.problems[:_PROBLEMS_SHOWN]:
            notify(self.app, problem, failed=True)

    def _refresh(self) -> None:
        """Count what is shown at once, and the rest when that is painted."""
        self._count()
        after_paint(self, self._look_around)

    def _count(self) -> None:
        with failures_notified(self.app):
            self._counts = self._collection.cards.decks()
            self._answered = self._collection.reviews.answered_today()
            self._fill()

    def _look_around(self) -> None:
        """What is told beside the decks."""
        from srs.tui.home.overview import Overview  # noqa: PLC0415, after the first picture

        with failures_notified(self.app):
            self._hints.look(self._rows)
            self._redraw()
            overview = Overview(self._collection)
            self._overview, self._done = overview.draw, overview.done
            self._redraw()
            self.refresh_bindings()
            after_paint(self, self._look_ahead, overview.look_ahead)

    def _look_ahead(self, look: Callable[[], None]) -> None:
        """What takes longest: it goes through all cards."""
        self.is_whole = True
        if not self._rows:
            return
        with failures_notified(self.app):
            self._unseen = self._collection.cards.unseen()
            look()
            self._fill()

    def _fill(self) -> None:
        row = self._tree.row
        self._rows = deck_rows(self._counts, self._unseen)
        self._tree.fill(self._rows, row.deck if row else self._deck)
        for part in ("#columns", "#decks"):
            self.query_one(part).display = bool(self._rows)
        self._redraw()

    def _redraw(self) -> None:
        for lines in self.query(DrawnLines):
            lines.redraw()

    @on(DeckTree.Moved)
    def _show_log(self) -> None:
        self.query_one("#foot", DrawnLines).refresh()

    def _top(self, width: int, height: int) -> list[Content]:
        del height
        left = self._rows[0].left if self._rows else 0
        is_short = self.has_class("-short")
        air = [] if is_short else [Content("")]
        today = today_line(self._answered, left, self._done, width)
        hints = self._hints.lines(self._rows, width, is_short=is_short)
        return [title_line(self._collection.today, width), *air, *today, *hints, *air]

    def _heads(self, width: int, height: int) -> list[Content]:
        del height
        return [column_heads(self._tree.content_size.width or width).stylize("dim")]

    def _foot(self, width: int, height: int) -> list[Content]:
        del height
        return self._hints.log_line(self._tree.row, width) if self._rows else []

    def _beside(self, width: int, height: int) -> Sequence[Content]:
        if self._overview is None:
            return ()
        if self.has_class("-wide"):
            return self._overview(width, height)
        if self.has_class("-short") or self.has_class("-low"):
            return ()
        return self._overview(width, _WHOLE if self.has_class("-high") else _IN_LINES)
