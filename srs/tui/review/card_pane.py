"""The card of a review: its question, and once revealed its answer and where it comes from."""

from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.geometry import Size
from textual.widget import Widget

from srs.card import Card
from srs.note import Wording
from srs.tui.faces import card_view
from srs.tui.faces.prose import Prose


class ShownCard(NamedTuple):
    """A card, and how much of it is to be seen."""

    card: Card
    revealed: bool = False
    """Whether the answer is shown."""
    former: Wording | None = None
    """What it said when it was last answered, where its fact has changed since."""


class CardPane(VerticalScroll, can_focus=False):
    """Shows it, as long as it may be."""

    def __init__(self) -> None:
        super().__init__(id="card")

    def compose(self) -> ComposeResult:
        """The parts of a card, top down."""
        yield Prose(id="question")
        with Vertical(id="back"):
            yield Prose(id="answer")
            yield Prose(id="former")
            yield Prose(id="quote")
            yield Prose(id="origin")

    def show(self, shown: ShownCard) -> None:
        """Replace what is shown."""
        card, revealed, former = shown
        self.query_one("#question", Prose).show(
            card_view.question_paragraphs(card, revealed=revealed)
        )
        self.query_one("#answer", Prose).show(card_view.answer_paragraphs(card) if revealed else [])
        news = card_view.former_paragraphs(card, former)
        news += card_view.conflict_paragraphs(card) if revealed else []
        self.query_one("#former", Prose).show(news)
        self.query_one("#quote", Prose).show(card_view.further_quote_paragraphs(card))
        self.query_one("#origin", Prose).show(card_view.origin_paragraphs(card))
        self.query_one("#back").display = revealed
        if not revealed:
            self.scroll_home(animate=False)

    def show_remark(self, text: str) -> None:
        """Show a line in the place of a card."""
        self.query_one("#question", Prose).show(card_view.remark_paragraphs(text))
        self.query_one("#back").display = False

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as the card has, or as those beside it leave."""
        whole = super().get_content_height(container, viewport, width)
        column = container + self.gutter.totals
        beside = sum(_rows(each, column, viewport) for each in self.siblings if each.display)
        return max(1, min(whole, container.height - beside))

    def read_on(self, lines: int) -> None:
        """Scroll by `lines`."""
        self.scroll_relative(y=lines, animate=False)

    def read_page(self, pages: int) -> None:
        """Scroll by what is visible, less a line."""
        self.read_on(pages * max(1, self.size.height - 1))

    def read_edge(self, direction: int) -> None:
        """Scroll to the beginning (-1) or to the end (1)."""
        if direction < 0:
            self.scroll_home(animate=False)
        else:
            self.scroll_end(animate=False)


def _rows(widget: Widget, container: Size, viewport: Size) -> int:
    """What `widget` takes of the height of the column that it shares; nothing at its edge."""
    styles = widget.styles
    if styles.dock != "none":
        return 0
    if styles.height is not None and styles.height.is_cells:
        return int(styles.height.value) + styles.margin.height
    width = container.width - widget.gutter.width
    inner = widget.get_content_height(container, viewport, width)
    return inner + widget.gutter.height + styles.margin.height
