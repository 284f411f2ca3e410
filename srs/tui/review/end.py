"""What a review came to, and what comes next."""

from collections import Counter
from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from srs.collection import Collection
from srs.review import Review
from srs.translation import tr, trn
from srs.tui.charts.forecast import forecast_chart, next_day, next_day_text
from srs.tui.frame.footer import Keys
from srs.tui.frame.notifications import failures_notified
from srs.tui.keys.review import END
from srs.tui.review.grades import CHOICES
from srs.tui.words.text import span

_WEEK = 7
_BAR = 30


class EndScreen(Screen[bool]):
    """Shown when nothing more is asked today; its result is whether to take an answer back."""

    BINDINGS = END

    def __init__(
        self,
        collection: Collection,
        deck: str | None,
        given: Sequence[Review],
        practised: int = 0,
    ) -> None:
        super().__init__()
        self._collection, self._deck, self._given = collection, deck, given
        self._practised = practised

    def compose(self) -> ComposeResult:
        """What was done, what comes."""
        with VerticalScroll(id="end", can_focus=False):
            yield Static(tr("Done for today"), id="headline")
            yield Static(self._done(), id="tally")
            yield Static(id="forecast")
            yield Static(id="chart")
            yield Static(tr("Enter  go on      u  take back the last answer"), id="next")
        yield Keys()

    def on_mount(self) -> None:
        """Look ahead."""
        with failures_notified(self.app):
            coming = next_day(self._collection, self._deck)
            counts = self._collection.scheduling.forecast(_WEEK + 1, self._deck)
            days = {day: number for day, number in counts.items() if day > self._collection.today}
            self.query_one("#forecast", Static).update(
                next_day_text(coming, self._collection.today)
            )
            self.query_one("#chart").display = any(days.values())
            self.query_one("#chart", Static).update(forecast_chart(days, _BAR))

    def _done(self) -> Content:
        if self._practised:
            practised = trn(
                "{number} answer practised; every schedule is as it was.",
                "{number} answers practised; every schedule is as it was.",
                self._practised,
            )
            return Content(practised)
        if not self._given:
            return Content(tr("Nothing is left to be asked."))
        spent = span(sum(review.duration_ms for review in self._given))
        grades = Counter(review.grade for review in self._given)
        choices = CHOICES[self._collection.config.grades]
        tally = "   ".join(f"{choice.called} {grades[choice.grade]}" for choice in choices)
        first = trn(
            "{number} answer in {time}", "{number} answers in {time}", len(self._given), time=spent
        )
        return Content.assemble((first, "bold"), "\n", tally)
