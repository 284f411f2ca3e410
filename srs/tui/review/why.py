"""Why this card: what made it, when it comes, how it went."""

from collections.abc import Mapping
from pathlib import Path

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from srs.card import Card
from srs.collection import Collection
from srs.translation import tr
from srs.tui.faces import card_view
from srs.tui.faces.prose import Prose
from srs.tui.frame.footer import Keys
from srs.tui.frame.notifications import failures_notified, notify
from srs.tui.keys.review import WHY
from srs.tui.review.about_card import why_paragraphs


class WhyScreen(ModalScreen[None]):
    """Lies above the card that it tells of."""

    BINDINGS = WHY
    CSS_PATH = Path(__file__).with_name("why.tcss")

    def __init__(
        self, collection: Collection, card: Card, days: Mapping[str, int] | None, *, revealed: bool
    ) -> None:
        """`days` that each answer would give, by what it is called; no answer before `revealed`."""
        super().__init__()
        self._collection, self._card, self._days = collection, card, days
        self._revealed = revealed

    def compose(self) -> ComposeResult:
        """The question, and all that is known of its card."""
        with VerticalScroll(id="why"):
            yield Static(tr("Why this card"), id="headline")
            yield Prose(id="asked")
            yield Prose(id="about")
        yield Keys()

    def on_mount(self) -> None:
        """Look it up."""
        with failures_notified(self.app):
            asked = card_view.question_paragraphs(self._card, revealed=self._revealed)
            self.query_one("#asked", Prose).show(asked)
            about = why_paragraphs(
                self._collection, self._card, self._days, revealed=self._revealed
            )
            self.query_one("#about", Prose).show(about)

    def action_copy(self) -> None:
        """Copy the id, for a command."""
        self.app.copy_to_clipboard(self._card.id)
        notify(self.app, tr("Copied: {text}", text=self._card.id))

    def action_line(self, lines: int) -> None:
        """Scroll."""
        self.query_one("#why").scroll_relative(y=lines, animate=False)

    def action_page(self, pages: int) -> None:
        """Scroll by what is visible."""
        pane = self.query_one("#why")
        pane.scroll_relative(y=pages * max(1, pane.size.height - 1), animate=False)

    def action_edge(self, direction: int) -> None:
        """Scroll to the beginning (-1) or to the end (1)."""
        pane = self.query_one("#why")
        pane.scroll_to(y=0 if direction < 0 else pane.max_scroll_y, animate=False)
