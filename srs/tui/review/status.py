"""The line above the card: its deck, and how far the session has come."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import ProgressBar, Static

from srs.study.review_session import ReviewSession
from srs.text import clean_line
from srs.translation import tr


class StatusLine(Horizontal):
    """Tells what is left."""

    def __init__(self) -> None:
        super().__init__(id="status")

    def compose(self) -> ComposeResult:
        """Deck, counts, and a bar where there is room for one."""
        yield Static(id="deck", markup=False)
        yield Static(id="left", markup=False)
        yield ProgressBar(id="done", show_eta=False, show_percentage=False)

    def show_deck(self, deck: str) -> None:
        """The deck of the present card."""
        self.query_one("#deck", Static).update(clean_line(deck))

    def show_progress(self, now: ReviewSession) -> None:
        """What is left of `now`, once the cards behind the first one are counted."""
        if now.behind is not None:
            return
        done, total = now.session.answered, now.session.total
        self.query_one("#left", Static).update(_left(now))
        self.query_one(ProgressBar).update(total=max(1, total), progress=done)


def _left(now: ReviewSession) -> str:
    done, total = now.session.answered, now.session.total
    if now.practice:
        return tr("practice   {done}/{total}", done=done, total=total)
    return tr(
        "{new} new  {due} due   {done}/{total}",
        new=now.new_left,
        due=now.due_left,
        done=done,
        total=total,
    )
