"""The line in which an answer is typed: every key is text, but Enter, Esc and the F-keys."""

from typing import ClassVar

from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Input

from srs.translation import tr
from srs.tui.keys.review import TYPING
from srs.tui.review.typed_messages import LineTyped, TypingStopped
from srs.typed_answer.typing_line import TypingLine

_LONGEST = 10_000
"""Characters that are typed at most."""


class TypingField(Input):
    """Stands below the question as long as an answer is typed."""

    BINDINGS: ClassVar[list[BindingType]] = TYPING

    def __init__(self) -> None:
        super().__init__(id="typing", max_length=_LONGEST, select_on_focus=False)

    def ask(self, line: TypingLine) -> None:
        """Take the next line of `line`."""
        self.value = ""
        self.border_title = _title(line)
        self.display, self.disabled = True, False
        self.focus()

    async def action_submit(self) -> None:
        """Enter: what is typed is the answer."""
        self.post_message(LineTyped(self.value))

    def action_stop(self) -> None:
        """Esc: type nothing."""
        self.post_message(TypingStopped())


def field_on(screen: Screen[None]) -> TypingField:
    """The line of `screen`, below its card; made when it is first asked for."""
    for field in screen.query(TypingField):
        return field
    field = TypingField()
    screen.mount(field, after="#card")
    return field


def _title(line: TypingLine) -> str:
    if line.total is None:
        if line.given:
            return tr("{number} lines; Enter alone ends the list", number=len(line.given))
        return tr("Type the members, one or several a line")
    if line.total > 1:
        return tr("Type gap {number} of {total}", number=line.number, total=line.total)
    return tr("Type the answer")
