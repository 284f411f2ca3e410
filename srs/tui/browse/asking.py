"""What is asked before something is done to many cards: whether, or on which day."""

from collections.abc import Callable
from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from srs.translation import tr
from srs.tui.frame.footer import Keys
from srs.tui.keys.browse import DAY, SURE


class SureScreen(ModalScreen[bool]):
    """Asks one question; its result is whether to go on."""

    BINDINGS = SURE

    def __init__(self, question: str, more: str = "") -> None:
        super().__init__()
        self._question, self._more = question, more

    def compose(self) -> ComposeResult:
        """The question, and the keys that answer it."""
        with Vertical(id="typed"):
            yield Static(self._question, id="headline", markup=False)
            if self._more:
                yield Static(self._more, markup=False)
            yield Static(tr("y  yes      n  no      one 'u' takes it back"))
        yield Keys()


class DayScreen(ModalScreen[date]):
    """Asks for a day; its result is one, or None."""

    BINDINGS = DAY

    def __init__(self, question: str, read: Callable[[str], date | None]) -> None:
        super().__init__()
        self._question, self._read = question, read

    def compose(self) -> ComposeResult:
        """The question, and a line to type on."""
        with Vertical(id="typed"):
            yield Static(self._question, id="headline", markup=False)
            yield Input(placeholder=tr("2027-01-15, tomorrow, or a number of days"), id="day-typed")
            yield Static(id="remark", markup=False)
        yield Keys()

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        """Take the day, or say that it is none."""
        event.stop()
        day = self._read(event.value)
        if day is None:
            said = tr("That is no day from today on: write 2027-01-15, tomorrow, or 7.")
            self.query_one("#remark", Static).update(said)
        else:
            self.dismiss(day)

    def action_leave(self) -> None:
        """Set no day."""
        self.dismiss(None)
