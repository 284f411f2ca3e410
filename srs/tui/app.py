"""The application: which screen is shown, in which colours and with which keys."""

import time
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from pathlib import Path, PurePath
from typing import Any

from textual import on
from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen

from srs.collection import Collection
from srs.config import Theme as ThemeName
from srs.study.first import Start
from srs.study.today import Wanted
from srs.tui.frame.asked import (
    Chosen,
    InboxAsked,
    Left,
    PlaceAsked,
    ReadingAsked,
    ReadingUnasked,
    ReviewAsked,
    SettingsChanged,
)
from srs.tui.frame.background import BackgroundReading, FollowsLogs, LogsRead, LogsReading
from srs.tui.frame.notifications import failures_notified, notify
from srs.tui.frame.themes import next_theme, use_theme, without_colour
from srs.tui.frame.unsaved import TypingScreen
from srs.tui.keys.app import APP
from srs.tui.keys.pressed import key_name
from srs.tui.keys.review import GRADES, RATINGS
from srs.tui.places import PLACES

_BARS, _MARGINS = 60, 90
"""Cells from which there is room for bars, and for margins beside the column of a review."""

_GAPS = 16
"""Rows from which there is room for empty lines."""

_LOOK = "screen.tcss"
"""The rules of a screen, beside it."""

_AFTER_THE_FIRST_LOOK = 0.05
"""Seconds: whatever else the first screen has to show, it shows meanwhile."""

_AT_THE_BOTTOM = 2
"""Screens that lie on one another where nothing was opened over the first: Textual has one."""


class SrsApp(App[None]):
    """srs in the terminal."""

    TITLE = "srs"
    CSS_PATH = "srs.tcss"
    # as every program has it; no action of a table needs Ctrl
    BINDINGS = [*APP, Binding("ctrl+z", "suspend_process", show=False)]  # noqa: RUF012, Textual's name
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (_BARS, "-usual"), (_MARGINS, "-wide")]  # noqa: RUF012, Textual's name and type
    VERTICAL_BREAKPOINTS = [(0, "-short"), (_GAPS, "-tall")]  # noqa: RUF012, the same
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        collection: Collection,
        start: Start = "home",
        wanted: Wanted | None = None,
        ticks: Callable[[], float] = time.monotonic,
        once_painted: Callable[[], object] = lambda: None,
    ) -> None:
        # what a screen brings with it is read once more with all that is there, at any other time
        look: list[str | PurePath] = [
            Path(__file__).with_name(self.CSS_PATH),
            Path(__file__).parent / start / _LOOK,
        ]
        # the theme's colours in shades of grey would be colours still
        super().__init__(css_path=look, ansi_color=True if without_colour() else None)
        self._once_painted = once_painted
        self._collection, self._start, self._ticks = collection, start, ticks
        self._wanted = wanted or Wanted()
        self._reading = BackgroundReading(self, collection)
        self._theme = collection.config.theme
        use_theme(self, self._theme, collection.config.colors)
        self._folded: set[str] = set()
        """Decks whose sub-decks are not shown at home."""

    def on_mount(self) -> None:
        """Open the first screen. Textual's own stays below it: that one cannot be switched."""
        # behind Ctrl+Z and fg the screen stays empty until something is drawn anew
        self.app_resume_signal.subscribe(self, self._draw_anew)
        if self._start == "review":
            self._lay_over(self._review(self._wanted, awaits_logs=True))
        elif self._start == "inbox":
            self._lay_over(self._inbox(self._wanted.deck))
        else:
            self._lay_over(self._home())
        with failures_notified(self):
            self.follow_settings()
        self.call_after_refresh(self._notify_at_first)
        # nothing is read before the first screen is there to be read
        self.call_after_refresh(self.set_timer, _AFTER_THE_FIRST_LOOK, self._read_changed)

    def _notify_at_first(self) -> None:
        """What its owner should know, unasked."""
        with failures_notified(self):
            for said in (
                *self._collection.config.remarks,
                self._collection.maintenance.clock_notice(),
            ):
                if said:
                    notify(self, said, unasked=True)

    def on_unmount(self) -> None:
        """Let go of the logs."""
        self._reading.stop()

    def _read_changed(self) -> None:
        self._once_painted()
        self._reading.begin()

    @on(ReadingAsked)
    def read(self, event: ReadingAsked) -> None:
        """Read logs because somebody wants it."""
        self._reading.begin(event.paths)

    @on(ReadingUnasked)
    def stop_reading(self) -> None:
        """Nobody wants it any more."""
        self._reading.stop()

    @on(LogsReading)
    def show_reading(self, event: LogsReading) -> None:
        """Tell how far it is."""
        if self._reading.is_asked and isinstance(screen := self.screen, FollowsLogs):
            screen.show_reading(event.share)

    @on(LogsRead)
    def take_in(self, event: LogsRead) -> None:
        """What was read is shown on every screen that shows something of it."""
        for screen in self.screen_stack:
            if isinstance(screen, FollowsLogs):
                screen.take_in(event)

    def _draw_anew(self, _: object) -> None:
        self.call_later(partial(self.refresh, layout=True))

    @on(Chosen)
    def open_review(self, event: Chosen) -> None:
        """From the decks to the cards."""
        self._change_to(self._review(Wanted(event.deck)))

    @on(InboxAsked)
    def open_inbox(self) -> None:
        """From the decks to the drafts."""
        self._change_to(self._inbox())

    @on(ReviewAsked)
    def open_review_over(self, event: ReviewAsked) -> None:
        """From wherever cards were found to these cards, and back."""
        self._lay_over(self._review(event.wanted))

    @on(Left)
    def leave(self, event: Left) -> None:
        """Back to where cards or drafts were asked for, or else to the decks, at this one."""
        if len(self.screen_stack) > _AT_THE_BOTTOM:
            self.pop_screen()
        else:
            self._change_to(self._home(event.deck))

    @on(PlaceAsked)
    def open_place(self, event: PlaceAsked) -> None:
        """From a screen to another one, and back."""
        self.action_go(event.place, event.deck)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out places that are not there."""
        del self
        return action != "go" or parameters[0] in PLACES

    def action_go(self, place: str, deck: str | None = None) -> None:
        """Open one of the `PLACES` over the present screen."""
        with failures_notified(self):
            self._lay_over(PLACES[place].open(self._collection, deck))

    def action_home(self) -> None:
        """To the decks, from wherever."""
        while len(self.screen_stack) > _AT_THE_BOTTOM:
            self.pop_screen()
        self._change_to(self._home())

    def action_review(self) -> None:
        """Review all decks, over the present screen."""
        self._lay_over(self._review(Wanted()))

    def action_inbox(self) -> None:
        """Look at the drafts, over the present screen."""
        self._lay_over(self._inbox())

    def action_palette(self) -> None:
        """Everything that can be done now, by its name."""
        from srs.tui.palette import Palette  # noqa: PLC0415, most days nobody asks for it

        if not isinstance(self.screen, Palette):
            self._lay_over(Palette())

    async def run_action(
        self,
        action: str | tuple[str, str, tuple[object, ...]],
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Do it; before a screen stands there, and when the program ends, a key finds nothing."""
        ends = self.return_code is not None or not self.is_running
        if ends or not self.screen.is_mounted:
            return True
        return await super().run_action(action, default_namespace, namespaces)

    def _lay_over(self, screen: Screen[Any]) -> None:
        """Show it over the present one; not once the program was left: it finds nothing then."""
        if self.return_code is None:
            self.push_screen(screen)

    def _change_to(self, screen: Screen[Any]) -> None:
        """Show it in the place of the present one; or not, as above."""
        if self.return_code is None:
            self.switch_screen(screen)

    def _home(self, deck: str | None = None) -> Screen[None]:
        from srs.tui.home.screen import HomeScreen  # noqa: PLC0415, a review opens without it

        return HomeScreen(self._collection, deck, self._folded)

    def _inbox(self, deck: str | None = None) -> Screen[None]:
        from srs.tui.inbox.screen import InboxScreen  # noqa: PLC0415, as above

        return InboxScreen(self._collection, deck)

    @cached_property
    def _review(self) -> Callable[..., Screen[None]]:
        from srs.tui.review.opening import reviews  # noqa: PLC0415, the decks open without it

        return reviews(self._collection, self._ticks)

    @on(SettingsChanged)
    def follow_settings(self) -> None:
        """Show what is set of looks: the theme, and the keys; what is wrong with a key is told."""
        config = self._collection.config
        self._theme = config.theme
        use_theme(self, self._theme, config.colors)
        if not config.keys and not self._keymap:
            return
        from srs.tui.keys.remapping import remapped  # noqa: PLC0415, few have keys of their own

        found = remapped(config.keys)
        self.set_keymap(found.keymap)
        for each in found.problems:
            place = self._collection.settings.place(f"keys.{each.action}")
            notify(self, each.told(place), unasked=True)

    def get_key_display(self, binding: Binding) -> str:
        """What stands on the key, as the help says it as well."""
        return binding.key_display or key_name(binding.key)

    def action_next_theme(self) -> None:
        """The next theme."""
        self.action_theme(next_theme(self._theme))

    def action_theme(self, name: ThemeName) -> None:
        """Show everything in another theme, and keep it for the next time."""
        self._theme = name
        settings = self._collection.settings
        use_theme(self, name, self._collection.config.colors)
        with failures_notified(self):
            if settings.file is not None:
                settings.change("theme", [name])

    def action_help(self) -> None:
        """Explain the present screen."""
        from srs.tui.help.screen import HelpScreen  # noqa: PLC0415, most days nobody asks for it

        # one of both kinds of grades is never had
        never = RATINGS if self._collection.config.grades == "sm2" else GRADES
        self._lay_over(
            HelpScreen(self.screen, {row.id for row in never if isinstance(row, Binding)})
        )

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
