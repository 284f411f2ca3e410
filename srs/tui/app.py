"""The application: which screen is shown, and the two themes."""

import time

from textual import on
from textual.app import App

from srs.collection import Collection
from srs.study.first import Start
from srs.study.today import Wanted
from srs.tui import keys
from srs.tui.help import HelpScreen
from srs.tui.home import HomeScreen
from srs.tui.inbox import InboxScreen
from srs.tui.notifications import failures_notified, notify
from srs.tui.review import ReviewScreen, Ticks
from srs.tui.themes import DARK, LIGHT
from srs.tui.unsaved import TypingScreen
from srs.tui.worth_asking import DraftsOfToday

_BARS, _MARGINS = 60, 90
"""Cells from which there is room for bars, and for margins beside the column of a review."""

_GAPS = 16
"""Rows from which there is room for empty lines."""


class SrsApp(App[None]):
    """srs in the terminal."""

    TITLE = "srs"
    CSS_PATH = "srs.tcss"
    BINDINGS = keys.APP
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (_BARS, "-usual"), (_MARGINS, "-wide")]  # noqa: RUF012, Textual's name and type
    VERTICAL_BREAKPOINTS = [(0, "-short"), (_GAPS, "-tall")]  # noqa: RUF012, the same
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        collection: Collection,
        start: Start = "home",
        wanted: Wanted | None = None,
        ticks: Ticks = time.monotonic,
    ) -> None:
        super().__init__()
        self._collection, self._start, self._ticks = collection, start, ticks
        self._wanted = wanted or Wanted()
        self._drafts = DraftsOfToday(collection)
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = DARK.name

    def on_mount(self) -> None:
        """Open the first screen. Textual's own stays below it: that one cannot be switched."""
        if self._start == "review":
            self.push_screen(self._review(self._wanted))
        elif self._start == "inbox":
            self.push_screen(InboxScreen(self._collection, self._wanted.deck))
        else:
            self.push_screen(HomeScreen(self._collection))
        with failures_notified(self):
            if said := self._collection.maintenance.clock_notice():
                notify(self, said, unasked=True)

    @on(HomeScreen.Chosen)
    def open_review(self, event: HomeScreen.Chosen) -> None:
        """From the decks to the cards."""
        self.switch_screen(self._review(Wanted(event.deck)))

    @on(HomeScreen.InboxAsked)
    def open_inbox(self) -> None:
        """From the decks to the drafts."""
        self.switch_screen(InboxScreen(self._collection))

    @on(ReviewScreen.Left)
    @on(InboxScreen.Left)
    def open_home(self, event: ReviewScreen.Left | InboxScreen.Left) -> None:
        """From the cards or drafts to the decks, with the cursor where it was."""
        self.switch_screen(HomeScreen(self._collection, event.deck))

    def _review(self, wanted: Wanted) -> ReviewScreen:
        return ReviewScreen(self._collection, wanted, self._ticks, self._drafts)

    def action_toggle_theme(self) -> None:
        """Dark or light."""
        self.theme = LIGHT.name if self.theme == DARK.name else DARK.name

    def action_help(self) -> None:
        """Explain the present screen."""
        self.push_screen(HelpScreen(self.screen))

    async def action_quit(self) -> None:
        """Leave, by whatever key."""
        self.action_help_quit()

    def action_help_quit(self) -> None:
        """Leave by Ctrl+C, as everywhere else; a screen where words were typed asks first."""
        screen = self.screen
        if isinstance(screen, TypingScreen):
            screen.action_leave()
        else:
            self.exit()
