"""A card that is typed in: question, answer and deck."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.suggester import SuggestFromList
from textual.timer import Timer
from textual.widgets import Input, Static, TextArea

from srs.collection import Collection
from srs.query import FoundCard
from srs.render import TYPED_AS
from srs.study.add import DECK
from srs.study.paths import in_common
from srs.text import clean_line, folded
from srs.translation import tr, trn
from srs.tui.edit.fields import Field
from srs.tui.edit.screen import TypedScreen
from srs.tui.faces.card_view import remark_paragraphs
from srs.tui.faces.prose import Prose
from srs.tui.frame.footer import Keys
from srs.tui.frame.notifications import failures_notified, notify
from srs.tui.frame.unsaved import TypingScreen
from srs.tui.keys.edit import ADDING

_A_MOMENT = 0.3
"""Seconds without a key after which it is looked whether the question is asked already."""


class AddingScreen(TypingScreen):
    """Adds cards until it is left, and drops no typed word without asking."""

    BINDINGS = ADDING
    CSS_PATH = Path(__file__).with_name("screen.tcss")

    def __init__(self, collection: Collection, deck: str | None = None) -> None:
        super().__init__()
        self._collection, self._deck = collection, deck or DECK
        self._decks: Sequence[str] = ()
        self._warned = ""
        self._waiting: Timer | None = None

    def compose(self) -> ComposeResult:
        """Three fields, how gaps are written, and what is to be known of the question."""
        with failures_notified(self.app):
            self._decks = self._collection.cards.many.known_values()["deck"]
        with Vertical(id="column"):
            with Vertical(id="editor"):
                yield Static(tr("Question"), classes="label")
                yield Field("", id="new-question", compact=True)
                yield Static(tr("Answer"), classes="label")
                yield Field("", id="new-answer", compact=True)
                yield Static(tr("Deck"), classes="label")
                suggester = SuggestFromList(self._decks, case_sensitive=False)
                yield Input(self._deck, suggester=suggester, id="new-deck")
                yield Prose(id="same")
                yield Prose(id="gaps")
            yield Keys()

    def on_mount(self) -> None:
        """Begin at the question."""
        said = tr(
            "A gap is written {gap} in the question: the answer fills it, ; between several.",
            gap=TYPED_AS,
        )
        self.query_one("#gaps", Prose).show(remark_paragraphs(said))
        self.query_one("#same", Prose).show([])
        self.query_one("#new-question").focus()

    @on(TextArea.Changed, "#new-question")
    def look_for_same(self) -> None:
        """Look for a card that asks the same, when no further key comes for a moment."""
        if self._waiting:
            self._waiting.stop()
        self._waiting = self.set_timer(_A_MOMENT, self._show_same)

    def action_next(self) -> None:
        """Complete the deck as far as there is no choice; else go on to the next field."""
        line = self.query_one("#new-deck", Input)
        if line.has_focus:
            wanted = folded(line.value)
            found = [deck for deck in self._decks if folded(deck).startswith(wanted)]
            longer = in_common(found, line.value)
            if longer != line.value:
                line.value = longer
                line.cursor_position = len(longer)
                return
        self.focus_next()

    def action_save(self) -> None:
        """Add the card; one that asks what another asks, when told so a second time."""
        with failures_notified(self.app):
            question, answer, deck = self._typed
            same = self._same()
            if same and self._warned != question:
                self._warned = question
                notify(self.app, tr("Asked already. F2 once more adds it all the same."))
                self._show_same()
                return
            card = self._collection.cards.add(question, answer, deck or None)
            asked = card.note.question
            notify(self.app, tr("Added to {deck}: {question}", deck=card.note.deck, question=asked))
            for area in self.query(TextArea):
                area.load_text("")
            self._warned = ""
            self.query_one("#new-question").focus()

    def action_leave(self) -> None:
        """Leave, and ask first when something was typed."""
        question, answer, _ = self._typed
        if question.strip() or answer.strip():
            self.app.push_screen(TypedScreen(), self._left)
        else:
            self.dismiss()

    @property
    def _typed(self) -> tuple[str, str, str]:
        question, answer = (
            self.query_one(name, TextArea).text for name in ("#new-question", "#new-answer")
        )
        return question, answer, self.query_one("#new-deck", Input).value.strip()

    def _left(self, choice: Literal["save", "discard", "stay"] | None) -> None:
        if choice == "save":
            self.action_save()
            question, answer, _ = self._typed
            if not (question or answer):
                self.dismiss()
        elif choice == "discard":
            self.dismiss()

    def _same(self) -> list[FoundCard]:
        return self._collection.cards.asked_already(self._typed[0])

    def _show_same(self) -> None:
        with failures_notified(self.app):
            same = self._same()
            if not same:
                self.query_one("#same", Prose).show([])
                return
            note = same[0].card.note
            told = tr(
                "Asked already, in {deck}: {answer}",
                deck=clean_line(note.deck),
                answer=clean_line(note.answer),
            )
            if more := len(same) - 1:
                told = trn(
                    "{first}, and {number} more", "{first}, and {number} more", more, first=told
                )
            self.query_one("#same", Prose).show(remark_paragraphs(told))
