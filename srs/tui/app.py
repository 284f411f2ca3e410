"""The application: which screen is shown, and the two themes."""

import time
from typing import Literal

from textual import on
from textual.app import App

from srs.study.study import Study
from srs.tui import keys
from srs.tui.home import HomeScreen
from srs.tui.review import ReviewScreen, Ticks
from srs.tui.themes import DARK, LIGHT


class SrsApp(App[None]):
    """srs in the terminal."""

    TITLE = "srs"
    CSS_PATH = "srs.tcss"
    BINDINGS = keys.APP
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        study: Study,
        start: Literal["home", "review"] = "home",
        deck: str | None = None,
        ticks: Ticks = time.monotonic,
    ) -> None:
        super().__init__()
        self._study, self._start, self._deck, self._ticks = study, start, deck, ticks
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = DARK.name

    def on_mount(self) -> None:
        """Open the first screen. Textual's own stays below it: that one cannot be switched."""
        if self._start == "review":
            self.push_screen(ReviewScreen(self._study, self._deck, self._ticks))
        else:
            self.push_screen(HomeScreen(self._study))

    @on(HomeScreen.Chosen)
    def open_review(self, event: HomeScreen.Chosen) -> None:
        """From the decks to the cards."""
        self.switch_screen(ReviewScreen(self._study, event.deck, self._ticks))

    @on(ReviewScreen.Left)
    def open_home(self, event: ReviewScreen.Left) -> None:
        """From the cards to the decks, with the cursor where it was."""
        self.switch_screen(HomeScreen(self._study, event.deck))

    def action_toggle_theme(self) -> None:
        """Dark or light."""
        self.theme = LIGHT.name if self.theme == DARK.name else DARK.name

    def action_help(self) -> None:
        """Explain the present screen."""
        from srs.tui.help import HelpScreen  # noqa: PLC0415, Markdown is slow to import

        self.push_screen(HelpScreen(self.screen))

    def action_help_quit(self) -> None:
        """Ctrl+C leaves, as everywhere else: there is nothing to lose."""
        self.exit()
