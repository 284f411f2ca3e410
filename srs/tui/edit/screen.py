"""A card in other words: its two sides as text to be changed."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea

from srs.card import Card
from srs.text import harmless
from srs.translation import tr
from srs.tui.edit.fields import Field
from srs.tui.faces import card_view
from srs.tui.faces.prose import Prose
from srs.tui.frame.footer import Keys
from srs.tui.frame.notifications import failures_notified
from srs.tui.frame.unsaved import TypingScreen
from srs.tui.keys.edit import EDIT, TYPED
from srs.verdict import Sides

Choice = Literal["save", "discard", "stay"]


class EditScreen(TypingScreen):
    """Changes nothing until it is told to save, and drops no typed word without asking."""

    BINDINGS = EDIT
    CSS_PATH = Path(__file__).with_name("screen.tcss")

    def __init__(self, card: Card, answer: str, save: Callable[[Sides], None]) -> None:
        super().__init__()
        self._card, self._save = card, save
        self._before = Sides(harmless(card.note.question), harmless(answer))

    def compose(self) -> ComposeResult:
        """Question, answer, and the lines that both come from."""
        is_list = self._card.note.items is not None
        with Vertical(id="column"):
            with Vertical(id="editor"):
                yield Static(tr("Question"), classes="label")
                yield Field(self._before.question, id="new-question", compact=True)
                yield Static(
                    tr("Answer, one part a line") if is_list else tr("Answer"), classes="label"
                )
                yield Field(self._before.answer, id="new-answer", compact=True)
                yield Prose(id="cited")
            yield Keys()

    def on_mount(self) -> None:
        """Show the lines; the cursors stand behind the words."""
        self.query_one("#cited", Prose).show(card_view.quote_paragraphs(self._card))
        for area in self.query(TextArea):
            area.move_cursor(area.document.end)

    @property
    def typed(self) -> Sides:
        """What stands in the two fields."""
        asked, answer = (
            self.query_one(name, TextArea).text for name in ("#new-question", "#new-answer")
        )
        return Sides(asked, answer)

    def action_save(self) -> None:
        """Save and leave; where that fails, nothing is lost."""
        with failures_notified(self.app):
            if self.typed != self._before:
                self._save(self.typed)
            self.dismiss()

    def action_leave(self) -> None:
        """Leave, and ask first when something was typed."""
        if self.typed == self._before:
            self.dismiss()
        else:
            self.app.push_screen(TypedScreen(), self._left)

    def _left(self, choice: Choice | None) -> None:
        if choice == "save":
            self.action_save()
        elif choice == "discard":
            self.dismiss()


class TypedScreen(ModalScreen[Choice]):
    """Asks what to do with words that were typed and not saved."""

    BINDINGS = TYPED

    def compose(self) -> ComposeResult:
        """The question, and the keys that answer it."""
        with Vertical(id="typed"):
            yield Static(tr("Save what you typed?"), id="headline")
            yield Static(tr("Enter  save      d  discard      Esc  go on typing"))
        yield Keys()
