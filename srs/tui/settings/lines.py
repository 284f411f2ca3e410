"""The two lines of the settings on which something is typed, and their list."""

from collections.abc import Sequence

from textual.events import Paste
from textual.message import Message
from textual.widgets import Input

from srs.text import clean_line
from srs.tui.frame.rows import Draw, RowList
from srs.tui.keys.settings import SEARCH, VALUE


class SettingList(RowList):
    """Rows of which some are headings, on which the cursor never stands."""

    def __init__(self, draw: Draw, *, id: str) -> None:  # noqa: A002, Textual's name for it
        super().__init__(draw, id=id)
        self._headings: frozenset[int] = frozenset()

    def show_under(self, headings: frozenset[int], count: int, cursor: int) -> None:
        """Rows as `show` has them, of which some are headings."""
        self._headings = headings
        self.show(count, self._near(cursor, 1, count))
        if cursor <= 1:
            # the heading above the first of them, too
            self.call_after_refresh(self.scroll_home, animate=False)

    def go_to(self, row: int) -> None:
        """As of all rows; from a heading on to what is nearest on the way."""
        way = -1 if row < (self.cursor or 0) else 1
        row = max(0, min(row, self.count - 1))
        super().go_to(self._near(row, way, self.count))

    def _near(self, row: int, way: int, count: int) -> int:
        ways = [
            *range(row, -1 if way < 0 else count, way),
            *range(row, count if way < 0 else -1, -way),
        ]
        return next((each for each in ways if each not in self._headings), row)


class ValueLine(Input):
    """Where a value is typed, or chosen among those that there are."""

    BINDINGS = VALUE

    class Done(Message):
        """Enough was typed; `save` where it is to be kept."""

        def __init__(self, *, save: bool) -> None:
            super().__init__()
            self.save = save

    def __init__(self, *, id: str) -> None:  # noqa: A002, Textual's name for it
        super().__init__(id=id, select_on_focus=False)
        self._choices: Sequence[str] = ()

    def begin(self, value: str, choices: Sequence[str]) -> None:
        """Have `value` to change, where it is one of `choices` if there are any."""
        self._choices = choices
        self.value = value
        self.cursor_position = len(value)
        self.focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where there is nothing to choose from, Tab and Down do nothing."""
        del parameters
        return action != "choose" or bool(self._choices)

    def action_choose(self, by: int) -> None:
        """The next choice, or the one before."""
        choices = [*self._choices]
        at = choices.index(self.value) + by if self.value in choices else min(0, by)
        self.value = choices[at % len(choices)]
        self.cursor_position = len(self.value)

    def action_save(self) -> None:
        """Keep it."""
        self.post_message(self.Done(save=True))

    def action_leave(self) -> None:
        """Leave the setting as it is."""
        self.post_message(self.Done(save=False))

    def _on_paste(self, event: Paste) -> None:
        event.text = clean_line(event.text)  # what takes it in comes after this


class SearchLine(Input):
    """Where words are typed that a setting must have."""

    BINDINGS = SEARCH

    class Left(Message):
        """The list is to have the keys again; `all` where everything is to be shown."""

        def __init__(self, *, everything: bool) -> None:
            super().__init__()
            self.everything = everything

    def action_leave(self, everything: bool) -> None:  # noqa: FBT001, from a table of keys
        """Back to the list."""
        self.post_message(self.Left(everything=everything))

    def _on_paste(self, event: Paste) -> None:
        event.text = clean_line(event.text)  # as above
