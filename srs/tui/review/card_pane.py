"""The card of a review: its question, and once revealed its answer and where it comes from."""

from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.geometry import Size
from textual.widget import Widget

from srs.card import Card
from srs.note import Wording
from srs.tui.faces import card_view
from srs.tui.faces.prose import Paragraph, Prose
from srs.tui.review.steps import Steps

_NONE = Steps()


class ShownCard(NamedTuple):
    """A card, and how much of it is to be seen."""

    card: Card
    revealed: bool = False
    """Whether the answer is shown."""
    former: Wording | None = None
    """What it said when it was last answered, where its fact has changed since."""
    steps: Steps = _NONE
    """What was typed and opened of it."""


class CardPane(VerticalScroll, can_focus=False):
    """Shows it, as long as it may be."""

    def __init__(self) -> None:
        super().__init__(id="card")

    def compose(self) -> ComposeResult:
        """The parts of a card, top down."""
        yield Prose(id="question")
        with Vertical(id="back"):
            yield Prose(id="checked")
            yield Prose(id="answer")
            yield Prose(id="former")
            yield Prose(id="quote")
            yield Prose(id="origin")

    def show(self, shown: ShownCard) -> None:
        """Replace what is shown."""
        card, revealed, former, steps = shown
        whole = revealed and not steps.is_opening
        hints = 0 if revealed else steps.hints
        self.query_one("#question", Prose).show(
            card_view.question_paragraphs(card, revealed=revealed, hints=hints)
        )
        self.query_one("#checked", Prose).show(_typed(steps))
        self.query_one("#answer", Prose).show(_answer(card, steps) if revealed else [])
        news = card_view.former_paragraphs(card, former)
        news += card_view.conflict_paragraphs(card) if whole else []
        self.query_one("#former", Prose).show(news if whole else [])
        self.query_one("#quote", Prose).show(
            card_view.further_quote_paragraphs(card) if whole else []
        )
        self.query_one("#origin", Prose).show(card_view.origin_paragraphs(card) if whole else [])
        self.query_one("#back").display = revealed
        if not revealed:
            self.scroll_home(animate=False)
        elif steps.is_opening:
            self.call_after_refresh(self.scroll_end, animate=False)

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


def _typed(steps: Steps) -> list[Paragraph]:
    if steps.checked is None:
        return []
    from srs.tui.faces.typed_view import typed_paragraphs  # noqa: PLC0415, only for who types

    return typed_paragraphs(steps.checked)


def _answer(card: Card, steps: Steps) -> list[Paragraph]:
    """The answer; of a list what is open of it, each member with a sign of how it went."""
    opened, checked = steps.opened, steps.checked
    if checked is not None and checked.members is not None:
        named = [member.typed is not None for member in checked.members.members]
        return card_view.answer_paragraphs(card, known=named)
    if opened is None or (opened.is_done and opened.suggested is None):
        return card_view.answer_paragraphs(card)  # nobody said what was known of it
    spoken_of = opened.total if opened.is_done else opened.opened - 1
    if opened.before is not None:
        spoken_of = max(0, opened.before - 1)
    known: list[bool | None] = [at not in opened.missed for at in range(spoken_of)]
    known += [None] * (opened.opened - spoken_of)
    shown = card_view.answer_paragraphs(card, known=known)
    return [*shown, *card_view.unopened_paragraphs(card, opened.opened, steps.hints)]


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
