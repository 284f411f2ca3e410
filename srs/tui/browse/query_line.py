"""Where a query is typed: completed by Tab, with what was asked before on Up."""

from collections.abc import Callable, Mapping, Sequence

from textual.content import Content
from textual.events import Paste
from textual.message import Message
from textual.widgets import Input, Static

from srs.cells import width as cells_of
from srs.errors import QueryError
from srs.query import Completion, completions, parse_query
from srs.study.paths import in_common
from srs.text import clean_line, folded
from srs.tui.keys.browse import QUERY

Known = Callable[[], Mapping[str, Sequence[str]]]
"""What may stand behind the filters of which only the collection knows."""


class QueryLine(Input):
    """A line of text that knows what queries are made of."""

    BINDINGS = QUERY

    class Left(Message):
        """The list is to have the keys again; `done` where the query was finished by Enter."""

        def __init__(self, *, done: bool) -> None:
            super().__init__()
            self.done = done

    def __init__(self, text: str, known: Known, *, id: str) -> None:  # noqa: A002, Textual's name for it
        super().__init__(text, id=id, select_on_focus=False)
        self._known = known
        self._asked: list[str] = []
        self._back = 0
        self._begun = ""

    def remember(self) -> None:
        """What stands here was asked: it is found again by Up."""
        text = self.value.strip()
        self._back = 0
        if text:
            self._asked = [each for each in self._asked if each != text] + [text]

    def action_earlier(self, by: int) -> None:
        """What was asked before, or after it; at last what was typed."""
        if not self._back:
            self._begun = self.value
        self._back = max(0, min(self._back + by, len(self._asked)))
        self.value = self._asked[-self._back] if self._back else self._begun
        self.cursor_position = len(self.value)

    def action_complete(self) -> None:
        """As far as there is no choice; then the first that there is, and the next one."""
        found = self.completion
        if not found.candidates:
            return
        typed = self.value[found.start : found.end]
        common = in_common([*found.candidates], typed)
        if folded(common) == folded(typed):
            common = found.candidates[0]
        self._put(common, found)

    @property
    def completion(self) -> Completion:
        """What the word at the cursor may become."""
        return completions(self.value, self.cursor_position, self._known())

    def column_at(self, place: int) -> int:
        """The cell of the line at which the character `place` (from 0) is shown."""
        return cells_of(self.value[:place]) - round(self.scroll_offset.x)

    def action_done(self) -> None:
        """Enough was typed."""
        self.post_message(self.Left(done=True))

    def action_leave(self) -> None:
        """Back to the list."""
        self.post_message(self.Left(done=False))

    def _on_paste(self, event: Paste) -> None:
        event.text = clean_line(event.text)  # what takes it in comes after this

    def _put(self, word: str, found: Completion) -> None:
        ends = not word.endswith(":") and len(found.candidates) == 1
        behind = self.value[found.end :]
        end = " " if ends and not behind else ""
        self.value = self.value[: found.start] + word + end + behind
        self.cursor_position = found.start + len(word) + len(end)


class QueryRemark(Static):
    """What is said below a query: what is wrong with it, or what it may become."""

    def show(self, line: QueryLine, *, done: bool) -> bool:
        """Whether it is wrong, which is not said while its last word may become a right one."""
        candidates = line.completion.candidates if line.has_focus and not done else ()
        error = error_of(line.value)
        self.set_class(error is not None and not candidates, "-error")
        if candidates:
            self.update(_fitting(candidates, self.content_size.width))
        else:
            self.update(_pointed_at(line, error) if error else "")
        return error is not None


def error_of(query: str) -> QueryError | None:
    """What is wrong with a query; None where it means something."""
    try:
        parse_query(query)
    except QueryError as error:
        return error
    return None


def _fitting(candidates: Sequence[str], room: int) -> str:
    """As many of them as stand on a line."""
    shown = ""
    for each in candidates:
        longer = f"{shown}  {clean_line(each)}".strip()
        if shown and cells_of(longer) > room:
            return shown
        shown = longer
    return shown


def _pointed_at(line: QueryLine, error: QueryError) -> Content:
    """What is wrong, below where it is: carets under its first and last column."""
    first = max(0, line.column_at(error.first - 1))
    last = max(first + 1, line.column_at(error.last))
    return Content("\n").join(
        [Content(" " * first + "^" * (last - first)), Content(clean_line(str(error)))]
    )
