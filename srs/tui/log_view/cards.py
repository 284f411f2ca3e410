"""The cards of a line: what they ask and answer, and how they stand."""

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from srs.blame import BlamedLine
from srs.card import STATUS_NAMES
from srs.query import FoundCard
from srs.study.blame_words import lead
from srs.text import clean_line
from srs.translation import tr
from srs.tui.faces import card_view
from srs.tui.faces.prose import Paragraph, Prose
from srs.tui.frame.footer import Keys
from srs.tui.keys.log_view import LINE_CARDS

_AIR = Paragraph(Content(""))


class LineCardsScreen(ModalScreen[None]):
    """Shows them one below the other, answers and all."""

    BINDINGS = LINE_CARDS

    def __init__(self, line: BlamedLine, cards: Sequence[FoundCard]) -> None:
        super().__init__()
        self._line, self._cards = line, cards

    def compose(self) -> ComposeResult:
        """The line, then its cards."""
        with VerticalScroll(id="cards", can_focus=False):
            where = tr("line {number}", number=self._line.number)
            yield Static(f"{where}  {lead(self._line)}", id="headline", markup=False)
            yield Prose(id="told")
        yield Keys()

    def on_mount(self) -> None:
        """Their texts are of the user's."""
        told = [part for card in self._cards for part in _paragraphs(card)]
        self.query_one("#told", Prose).show(told[:-1])

    def action_line(self, by: int) -> None:
        """Scroll."""
        self.query_one("#cards").scroll_relative(y=by, animate=False)

    def action_page(self, by: int) -> None:
        """Scroll by what is visible."""
        cards = self.query_one("#cards")
        cards.scroll_relative(y=by * max(1, cards.size.height - 1), animate=False)


def _paragraphs(found: FoundCard) -> Iterator[Paragraph]:
    card = found.card
    for part in card_view.question_paragraphs(card, revealed=True):
        yield Paragraph(part.text.stylize("bold"), part.prefix)
    yield from card_view.answer_paragraphs(card)
    yield Paragraph(Content.styled(clean_line(_progress_text(found)), "dim"))
    yield _AIR


def _progress_text(found: FoundCard) -> str:
    """How far it has come: 'k3x9 · active · due 2026-12-01 · ease 2.50'."""
    status = tr(STATUS_NAMES[found.card.status])
    parts = [found.card.id, status]
    if found.progress and found.due:
        parts += [tr("due {day}", day=found.due), found.progress.memory.describe()]
    return " · ".join(parts)
