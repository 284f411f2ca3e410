"""What a review came to, and what comes next."""

from typing import cast

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from srs.card import Card
from srs.collection import Collection
from srs.study.review_session import ReviewSession
from srs.text import clean_line
from srs.translation import tr, trn
from srs.tui.charts.forecast import forecast_chart, next_day, next_day_text
from srs.tui.faces.prose import Paragraph, Prose
from srs.tui.frame.footer import Keys
from srs.tui.frame.later import after_paint
from srs.tui.frame.notifications import failures_notified
from srs.tui.keys.review import END
from srs.tui.review.ending import Choice
from srs.tui.review.summary import hard_cards, summary_of
from srs.tui.words.text import join_sentences

_WEEK = 7
_BAR = 30
_MOST_HARD = 5
"""Cards that were hard are shown, each with a digit."""


class EndScreen(Screen[Choice]):
    """Shown when nothing more is asked today, or when the time is over; its result is what next."""

    BINDINGS = END
    DEFAULT_CSS = """
    EndScreen #hard { margin-bottom: 1; }
    """

    def __init__(
        self, collection: Collection, deck: str | None, now: ReviewSession, minutes: int = 0
    ) -> None:
        """`minutes` are over where cards are left; 0 where none is."""
        super().__init__()
        self._collection, self._deck, self._now = collection, deck, now
        self._minutes = minutes
        self._hard: list[Card] = []

    def compose(self) -> ComposeResult:
        """What was done, what comes."""
        with VerticalScroll(id="end", can_focus=False):
            yield Static(self._headline(), id="headline")
            yield Static(summary_of(self._now, self._collection.config.grades), id="tally")
            yield Prose(id="hard")
            yield Static(id="forecast")
            yield Static(id="chart")
        yield Keys()

    def on_mount(self) -> None:
        """Look back, and ahead."""
        with failures_notified(self.app):
            self._hard = hard_cards(self._collection, self._now)[:_MOST_HARD]
            self.query_one("#hard", Prose).show(_hard_paragraphs(self._hard))
            if self._minutes:
                self.query_one("#chart").display = self.query_one("#forecast").display = False
                return
            coming = next_day(self._collection, self._deck)
            counts = self._collection.scheduling.forecast(_WEEK + 1, self._deck)
            days = {day: number for day, number in counts.items() if day > self._collection.today}
            self._say_coming(next_day_text(coming, self._collection.today))
            self.query_one("#chart").display = any(days.values())
            self.query_one("#chart", Static).update(forecast_chart(days, _BAR))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to go on where cards are left, and more where none is."""
        if action == "dismiss" and parameters == ("on",):
            return bool(self._minutes)
        if action == "dismiss" and parameters == ("more",):
            return not (self._minutes or self._now.practice)
        return action != "why" or cast("int", parameters[0]) <= len(self._hard)

    def action_why(self, number: int) -> None:
        """Tell all of a card that was hard."""
        from srs.tui.review.why import WhyScreen  # noqa: PLC0415, most days nobody asks for it

        card = self._hard[number - 1]
        self.app.push_screen(WhyScreen(self._collection, card, None, revealed=True))

    def action_line(self, lines: int) -> None:
        """Scroll."""
        self.query_one("#end").scroll_relative(y=lines, animate=False)

    def _headline(self) -> str:
        if not self._minutes:
            return tr("Done for today")
        return trn(
            "{minutes} min are over: {number} card is left.",
            "{minutes} min are over: {number} cards are left.",
            self._now.session.left,
            minutes=self._minutes,
        )

    def _say_coming(self, coming: str) -> None:
        self.query_one("#forecast", Static).update(coming)
        after_paint(self, self._say_streak, coming)

    def _say_streak(self, coming: str) -> None:
        """Behind what comes, once that is to be read: of a long history it takes a moment."""
        with failures_notified(self.app):
            days = self._collection.statistics.figures().streak
            if days > 1 and self.is_attached:
                said = trn("{number} day in a row.", "{number} days in a row.", days)
                self.query_one("#forecast", Static).update(join_sentences(coming, said))


def _hard_paragraphs(cards: list[Card]) -> list[Paragraph]:
    if not cards:
        return []
    heading = Paragraph(Content.styled(tr("Hard today"), "bold"))
    return [
        heading,
        *(
            Paragraph(Content(clean_line(card.note.question)), f"{number}  ")
            for number, card in enumerate(cards, 1)
        ),
    ]
