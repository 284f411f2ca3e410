"""The review: a question, its answer with the lines it came from, and a grade."""

from collections.abc import Callable
from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.message import Message
from textual.screen import Screen
from textual.widgets import ProgressBar, Static

from srs.collection import Collection
from srs.study.review_session import ReviewSession
from srs.study.today import Wanted
from srs.text import clean_line
from srs.translation import tr
from srs.tui.faces import card_view
from srs.tui.faces.prose import Prose
from srs.tui.frame.footer import Keys
from srs.tui.frame.notifications import failures_notified, notify
from srs.tui.keys.review import REVIEW
from srs.tui.review.end import EndScreen
from srs.tui.review.grades import BEGINNING, GradeRow
from srs.tui.review.worth_asking import DraftsOfToday, WorthAskingScreen
from srs.tui.words.elsewhere import clock_went_back, passed_over, taken_back

Ticks = Callable[[], float]
"""Seconds that only ever grow, as time.monotonic gives them."""


class ReviewScreen(Screen[None]):
    """Asks what is due, card after card.

    A grade is always a digit or a click: Space and Enter, which an input method also
    uses to take a word, only show the answer and read on.
    """

    BINDINGS = REVIEW
    CSS_PATH = Path(__file__).with_name("screen.tcss")

    class Left(Message):
        """The user has had enough, or there is nothing more to ask."""

        def __init__(self, deck: str | None) -> None:
            super().__init__()
            self.deck = deck

    def __init__(
        self, collection: Collection, wanted: Wanted, ticks: Ticks, drafts: DraftsOfToday
    ) -> None:
        """A review, or practice, of what is `wanted`; `drafts` may ride along at its end."""
        super().__init__()
        self._collection, self._wanted, self._ticks = collection, wanted, ticks
        self._drafts = drafts
        self._session: ReviewSession | None = None
        self._asked_at = 0.0

    def compose(self) -> ComposeResult:
        """The state of the session, the card, the grades."""
        with Vertical(id="column"):
            with Horizontal(id="status"):
                yield Static(id="deck", markup=False)
                yield Static(id="left", markup=False)
                yield ProgressBar(id="done", show_eta=False, show_percentage=False)
            with VerticalScroll(id="card", can_focus=False):
                yield Prose(id="question")
                yield Prose(id="answer")
                yield Prose(id="former")
                with Vertical(id="source"):
                    yield Prose(id="quote")
                    yield Prose(id="origin")
            yield Prose(id="beginning")
            yield GradeRow(self._collection.config.grades)
            yield Keys()

    def on_mount(self) -> None:
        """Ask the first card."""
        with failures_notified(self.app):
            self._session = self._collection.reviews.begin(self._wanted)
            self._show(self._session)
        self.call_after_refresh(self._count)

    def _count(self) -> None:
        """Tell how many cards wait, once the first of them stands there to be read."""
        if self._session is not None:
            with failures_notified(self.app):
                self._session = self._session.arranged
                self._show_progress(self._session)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what fits the side that is shown: an answer first, then the grades."""
        del parameters
        revealed = self._session is not None and self._session.session.revealed
        asked = {"rate": "buttons", "grade": "sm2"}.get(action, self._collection.config.grades)
        if asked != self._collection.config.grades or (action == "reveal" and revealed):
            return False
        return None if action in {"rate", "grade", "choose"} and not revealed else True

    def action_reveal(self) -> None:
        """Show the answer and what each grade would do."""
        if self._session is not None:
            with failures_notified(self.app):
                self._session = self._collection.reviews.reveal(self._session)
                self._show(self._session)
                self._notify_changes(self._session)

    def action_choose(self, grade: int) -> None:
        """Record `grade`, and only when it is on disk ask the next card."""
        if self._session is None or not self._session.session.revealed:
            return
        spent = round((self._ticks() - self._asked_at) * 1000)
        with failures_notified(self.app):
            self._session = self._collection.reviews.rate(self._session, grade, spent)
            self._show(self._session)
            self._notify_changes(self._session)
            if leech := self._session.leech:
                said = tr("A leech: 'srs show {card}' offers other forms of it.", card=leech)
                notify(self.app, said)

    action_rate = action_choose
    action_grade = action_choose

    def action_undo(self) -> None:
        """Take back the last answer and ask its card again."""
        if self._session is None:
            return
        with failures_notified(self.app):
            before, given = self._collection.reviews.take_back(self._session), self._session.given
            if before is None:
                notify(self.app, tr("There is no answer to take back."))
            self._session = before or self._session
            self._show(self._session)
            if before and (said := taken_back(self._collection, before.taken, given)):
                notify(self.app, said, unasked=True)

    def action_copy(self) -> None:
        """Copy the side of the card that is shown."""
        now = self._session.session if self._session else None
        card = self._session.card if self._session else None
        if now is None or card is None:
            return
        with failures_notified(self.app):
            self.app.copy_to_clipboard(card_view.text_to_copy(card, revealed=now.revealed))
            notify(self.app, tr("Copied."))

    def action_line(self, lines: int) -> None:
        """Scroll the card."""
        self.query_one("#card").scroll_relative(y=lines, animate=False)

    def action_page(self, pages: int) -> None:
        """Scroll the card by what is visible of it."""
        card = self.query_one("#card")
        card.scroll_relative(y=pages * max(1, card.size.height - 1), animate=False)

    def action_leave(self) -> None:
        """Go home. Every answer given is kept."""
        self.post_message(self.Left(self._wanted.deck))

    def _show(self, now: ReviewSession) -> None:
        """Draw `now`; what can fail comes first, so that a failure never mixes two cards."""
        card, revealed, row = now.card, now.session.revealed, self.query_one(GradeRow)
        days = self._days(now) if card and revealed else None
        before = self._collection.reviews.former(now) if card and revealed else None
        same = days is not None and set(days.values()) == {1}
        begins = card is not None and same and self._collection.reviews.is_beginning(card.id)
        self._show_progress(now)
        if card is None:
            self._finish(now)
            return
        self.query_one("#deck", Static).update(clean_line(card.note.deck))
        self.query_one("#question", Prose).show(
            card_view.question_paragraphs(card, revealed=revealed)
        )
        self.query_one("#answer", Prose).show(card_view.answer_paragraphs(card) if revealed else [])
        news = card_view.former_paragraphs(card, before) if card else []
        news += card_view.conflict_paragraphs(card) if card and revealed else []
        self.query_one("#former", Prose).show(news)
        self.query_one("#quote", Prose).show(card_view.quote_paragraphs(card))
        self.query_one("#origin", Prose).show(card_view.origin_paragraphs(card))
        self.query_one("#source").display = revealed
        self.query_one("#beginning", Prose).show(
            card_view.remark_paragraphs(tr(BEGINNING)) if begins else []
        )
        if days is None:
            row.show_reveal()
            self.query_one("#card").scroll_home(animate=False)
            self._asked_at = self._ticks()
        else:
            row.show_grades(days)
        self.refresh_bindings()

    def _notify_changes(self, now: ReviewSession) -> None:
        """What another window did meanwhile."""
        if now.reworded:
            notify(self.app, tr("Worded anew meanwhile: this is how it stands now."), unasked=True)
        if said := passed_over(self._collection, now.passed) or clock_went_back(now.given):
            notify(self.app, said, unasked=True)

    def _days(self, now: ReviewSession) -> dict[int, int | None]:
        """The days that each grade would give; a practice gives none."""
        grades = self.query_one(GradeRow).grades
        if self._wanted.practice:
            return dict.fromkeys(grades)
        return {**self._collection.reviews.preview(now, grades)}

    def _show_progress(self, now: ReviewSession) -> None:
        if now.behind is not None:
            return  # `_count` does
        done, total = now.session.answered, now.session.total
        if now.practice:
            left = tr("practice   {done}/{total}", done=done, total=total)
        else:
            left = tr(
                "{new} new  {due} due   {done}/{total}",
                new=now.new_left,
                due=now.due_left,
                done=done,
                total=total,
            )
        self.query_one("#left", Static).update(left)
        self.query_one(ProgressBar).update(total=max(1, total), progress=done)

    def _finish(self, now: ReviewSession) -> None:
        chosen = None
        if now.given:
            with failures_notified(self.app):
                chosen = self._drafts.choose(self._wanted.deck)
        if chosen is None:
            self._show_end(now)
        else:
            screen = WorthAskingScreen(self._collection, chosen)
            self.app.push_screen(screen, lambda _: self._show_end(now))

    def _show_end(self, now: ReviewSession) -> None:
        def go_on(undo: bool | None) -> None:  # noqa: FBT001, Textual passes the result by place
            if undo:
                self.action_undo()
            else:
                self.action_leave()

        end = EndScreen(
            self._collection, self._wanted.deck, now.given, practised=len(now.practised)
        )
        self.app.push_screen(end, go_on)
