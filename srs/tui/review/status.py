"""The line above the card: its deck, and how far the session has come."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.timer import Timer
from textual.widgets import ProgressBar, Static

from srs.card import Card
from srs.cells import width as cells_of
from srs.study.review_session import ReviewSession
from srs.text import clean_line
from srs.translation import tr, trn
from srs.tui.review.stopwatch import Budget

FLAG = "⚑"
"""Before the deck of a card that is flagged: one cell wide in every terminal."""
_ROOMY = 50
"""Cells from which counts are told in words."""
_DECK_AND_BAR = 36
"""Cells that the name of a deck and the bar take at least."""


class StatusLine(Horizontal):
    """Tells what is left; and for a moment, in its place, what a key has done."""

    DEFAULT_CSS = """
    StatusLine #said { display: none; width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; }
    StatusLine.-crowded ProgressBar { display: none; }
    StatusLine.-saying #deck, StatusLine.-saying #left { display: none; }
    StatusLine.-saying ProgressBar { display: none; }
    StatusLine.-saying #said { display: block; color: $text; }
    """

    def __init__(self) -> None:
        super().__init__(id="status")
        self._timer: Timer | None = None
        self._now: tuple[ReviewSession, Budget] | None = None

    def compose(self) -> ComposeResult:
        """Deck, counts, and a bar where there is room for one."""
        yield Static(id="said", markup=False)
        yield Static(id="deck", markup=False)
        yield Static(id="left", markup=False)
        yield ProgressBar(id="done", show_eta=False, show_percentage=False)

    def say(self, text: str, seconds: float) -> None:
        """Tell `text` for so long: a message elsewhere would lie over the question."""
        self.query_one("#said", Static).update(clean_line(text))
        self.add_class("-saying")
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(seconds, self.hush)

    def hush(self) -> None:
        """Tell what is left again."""
        self.remove_class("-saying")

    def show_card(self, card: Card) -> None:
        """The deck of `card`, with a sign before it where the card is flagged."""
        self.hush()
        deck = clean_line(card.note.deck)
        self.query_one("#deck", Static).update(f"{FLAG} {deck}" if card.flagged else deck)

    def show_progress(self, now: ReviewSession, budget: Budget) -> None:
        """What is left of `now`, once the cards behind the first one are counted; and the time."""
        self._now = now, budget
        if now.behind is not None:
            return
        done, total = now.session.answered, now.session.total
        is_short = self.size.width < _ROOMY
        left = _left(now, is_short=is_short)
        if budget.minutes and not is_short:
            spent, whole = budget.spent_minutes, budget.of_minutes
            left = tr("{left}   {spent}/{whole} min", left=left, spent=spent, whole=whole)
        self.query_one("#left", Static).update(left)
        self.set_class(cells_of(left) + _DECK_AND_BAR > self.size.width, "-crowded")
        self.query_one(ProgressBar).update(total=max(1, total), progress=done)

    def on_resize(self) -> None:
        """Tell it in figures alone where there is no room for words."""
        if self._now is not None:
            self.show_progress(*self._now)


def _left(now: ReviewSession, *, is_short: bool) -> str:
    new, due, drills = now.new_left, now.due_left, now.drills_left
    done, total = now.session.answered, now.session.total
    if now.practice:
        return tr("practice   {done}/{total}", done=done, total=total)
    if is_short:
        return f"{new}+{due}+{drills}  {done}/{total}"
    if not drills:
        return tr("{new} new  {due} due   {done}/{total}", new=new, due=due, done=done, total=total)
    return trn(
        "{new} new  {due} due  {number} drill   {done}/{total}",
        "{new} new  {due} due  {number} drills   {done}/{total}",
        drills,
        new=new,
        due=due,
        done=done,
        total=total,
    )
