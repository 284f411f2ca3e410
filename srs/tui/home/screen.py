"""The home screen: the decks, what they ask today, and which key comes next."""

from collections.abc import Sequence
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Resize
from textual.screen import Screen
from textual.widgets import OptionList, ProgressBar, Static

from srs.collection import Collection
from srs.errors import SrsError
from srs.study.generated import Generated
from srs.study.inbox import Waiting
from srs.translation import tr, trn
from srs.tui.charts.forecast import next_day, next_day_text
from srs.tui.faces.prose import Paragraph, Prose
from srs.tui.frame.asked import Chosen, InboxAsked, PlaceAsked, ReadingAsked
from srs.tui.frame.background import FollowsLogs, LogsRead
from srs.tui.frame.footer import Keys
from srs.tui.frame.notifications import failures_notified, notify
from srs.tui.home import decklist
from srs.tui.home.decklist import DeckRow
from srs.tui.home.sample import SampleScreen
from srs.tui.keys.home import HOME
from srs.tui.words.changes import changes_text
from srs.tui.words.reading import ReadingReport, report_of
from srs.tui.words.text import join_sentences
from srs.tui.words.waiting import waiting_hint

_PROBLEMS_SHOWN = 3
_EDGE = 4
"""Cells that frame and padding of the list take."""


class HomeScreen(Screen[None], FollowsLogs):
    """Where `srs` opens."""

    BINDINGS = HOME
    CSS_PATH = Path(__file__).with_name("screen.tcss")

    def __init__(self, collection: Collection, deck: str | None = None) -> None:
        super().__init__()
        self._waiting = Waiting(0, 0)
        self._collection, self._deck = collection, deck
        self._rows: list[DeckRow] = []
        self._said = ""

    def compose(self) -> ComposeResult:
        """Today, then the decks."""
        with Vertical(id="column"):
            with Vertical(id="home"):
                with Horizontal(id="title"):
                    yield Static("srs", id="name")
                    yield Static(str(self._collection.today), id="day")
                with Horizontal(id="today"):
                    yield Static(id="progress")
                    yield ProgressBar(id="done", show_eta=False, show_percentage=False)
                yield Prose(id="waiting")
                yield Prose(id="logs")
                yield Prose(id="hint")
                yield Static(id="columns")
                yield OptionList(id="decks", markup=False, compact=True)
            yield Keys()

    def on_mount(self) -> None:
        """Count what is due; where there is nothing at all yet, ask for a log."""
        self._refresh()
        with failures_notified(self.app):
            if self._collection.is_untouched:
                self._open(first=True)

    def on_resize(self, event: Resize) -> None:
        """Fit the columns to the new width."""
        del event
        self._draw_rows()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the inbox when something waits in it."""
        del parameters
        return action != "inbox" or any(self._waiting)

    def action_inbox(self) -> None:
        """Look at the drafts."""
        self.post_message(InboxAsked())

    def action_review(self) -> None:
        """Review the deck under the cursor."""
        at = self.query_one(OptionList).highlighted
        if at is not None:
            self.post_message(Chosen(self._rows[at].deck))

    @on(OptionList.OptionSelected)
    def choose(self, event: OptionList.OptionSelected) -> None:
        """As action_review, by a click or by Enter."""
        event.stop()
        self.post_message(Chosen(self._rows[event.option_index].deck))

    def action_log_view(self) -> None:
        """Show the log of the deck under the cursor, line by line."""
        at = self.query_one(OptionList).highlighted
        deck = None if at is None else self._rows[at].deck
        self.post_message(PlaceAsked("log_view", deck))

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

    def action_generate(self) -> None:
        """Read the logs, once the screen says so."""
        self.show_reading(0)
        self.post_message(ReadingAsked())

    def show_reading(self, share: float) -> None:
        """Say so."""
        done = tr("Reading your logs ... {share}", share=f"{share:.0%}")
        self._show_paragraph("#hint", done)

    def take_in(self, read: LogsRead) -> None:
        """Show what came of it; where nothing did and nobody asked, nothing is said."""
        found = read.outcome
        if isinstance(found, SrsError) and read.asked:
            notify(self.app, str(found), failed=True)
        if isinstance(found, Generated) and (read.asked or changes_text(found.changes)):
            self._say(report_of(found))
            self._refresh()
        elif read.asked:
            self._refresh()  # it says no longer that it reads

    def _say(self, report: ReadingReport) -> None:
        self._said = report.said
        for problem in report.problems[:_PROBLEMS_SHOWN]:
            notify(self.app, problem, failed=True)

    def _refresh(self) -> None:
        with failures_notified(self.app):
            self._rows = decklist.deck_rows(self._collection.cards.decks())
            left = self._rows[0].new + self._rows[0].due if self._rows else 0
            self._show_today(left)
            self._show_waiting()
            self._show_logs()
            self._show_hint(left)
            for part in ("#columns", "#decks"):
                self.query_one(part).display = bool(self._rows)
            self._draw_rows()

    def _show_today(self, left: int) -> None:
        done = self._collection.reviews.answered_today()
        self.query_one("#today").display = bool(done + left)
        said = tr("Today  {done} answered, {left} to go", done=done, left=left)
        self.query_one("#progress", Static).update(said)
        self.query_one(ProgressBar).update(total=max(1, done + left), progress=done)

    def _show_waiting(self) -> None:
        self._waiting = self._collection.inbox.counts()
        self._show_paragraph("#waiting", waiting_hint(self._waiting))
        self.refresh_bindings()

    def _show_logs(self) -> None:
        names = self._collection.logs.usual_names()
        self._show_paragraph(
            "#logs", tr("Logs   {names}: press g to read", names=names) if names else ""
        )

    def _show_hint(self, left: int) -> None:
        hint = self._said
        if not self._rows:
            hint = self._why_empty()
        elif not left:
            coming = next_day_text(next_day(self._collection, None), self._collection.today)
            hint = join_sentences(hint, tr("Nothing is left for today."), coming)
        self._show_paragraph("#hint", hint)

    def _show_paragraph(self, where: str, said: str) -> None:
        self.query_one(where, Prose).show([Paragraph(Content(said))] if said else [])

    def _why_empty(self) -> str:
        if any(self._waiting):
            return join_sentences(
                self._said, tr("No card is asked yet. Accept what you want to learn.")
            )
        if self._collection.is_untouched:
            return tr("No cards yet. Press o to open a log of yours, or g to read the sample.")
        return join_sentences(
            self._said, tr("No cards yet. Press g to read your logs and make cards of them.")
        )

    def _draw_rows(self) -> None:
        deck_list = self.query_one(OptionList)
        # of what is always shown: a list that was hidden has no width yet
        width = self.query_one("#home").content_size.width - _EDGE
        self.query_one("#columns", Static).update(decklist.column_heads(width))
        at = deck_list.highlighted
        if at is None:
            names = [row.deck for row in self._rows]
            at = names.index(self._deck) if self._deck in names else 0
        deck_list.set_options([decklist.deck_line(row, width) for row in self._rows])
        deck_list.highlighted = min(at, len(self._rows) - 1) if self._rows else None
