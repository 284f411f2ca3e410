"""The review: a question, its answer with the lines it came from, and a grade."""

from functools import partial
from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Vertical

from srs import study as use
from srs.collection import Collection
from srs.study.review_session import ReviewSession
from srs.study.today import Wanted
from srs.translation import tr, trn
from srs.tui.faces import card_view
from srs.tui.faces.prose import Prose
from srs.tui.frame.asked import Left
from srs.tui.frame.background import FollowsLogs, LogsRead
from srs.tui.frame.footer import Keys
from srs.tui.frame.later import after_paint
from srs.tui.frame.notifications import failures_notified, notify
from srs.tui.keys.review import REVIEW
from srs.tui.review.acts import CardActs
from srs.tui.review.answering import Answering
from srs.tui.review.card_pane import CardPane, ShownCard
from srs.tui.review.drafts_of_today import DraftsOfToday
from srs.tui.review.ending import Choice, Ending
from srs.tui.review.grades import BEGINNING, NEXT_MEMBER, REVEAL, TYPE, GradeRow
from srs.tui.review.status import StatusLine
from srs.tui.review.stopwatch import Budget, Stopwatch, Ticks
from srs.tui.words.elsewhere import clock_went_back, passed_over

_AFTER_THE_FIRST_CARD = 0.01
"""Seconds until those behind it are counted: it has reached the terminal by then."""


class ReviewScreen(Answering, CardActs, FollowsLogs):
    """Asks what is due, card after card.

    A grade is always a digit or a click: Space and Enter, which an input method also
    uses to take a word, only show the answer and read on.
    """

    BINDINGS = REVIEW
    CSS_PATH = Path(__file__).with_name("screen.tcss")

    def __init__(
        self,
        collection: Collection,
        wanted: Wanted,
        ticks: Ticks,
        drafts: DraftsOfToday,
        *,
        awaits_logs: bool = False,
    ) -> None:
        """A review, or practice, of what is `wanted`; `drafts` may ride along at its end.

        Where nothing is asked while logs are still being read, it waits for them.
        """
        super().__init__()
        self._collection, self._wanted = collection, wanted
        self._drafts = drafts
        self._watch = Stopwatch(ticks)
        config, own = collection.config, wanted.minutes
        self._budget = Budget(config.minutes if own is None else own, config.longest_answer)
        self._awaits_logs = awaits_logs and not wanted.practice

    def compose(self) -> ComposeResult:
        """The state of the session, the card, the grades."""
        with Vertical(id="column"):
            yield StatusLine()
            yield CardPane()
            yield Prose(id="beginning")
            yield GradeRow(self._collection.config.grades)
            yield Keys()

    def on_mount(self) -> None:
        """Ask the first card."""
        with failures_notified(self.app):
            self._session = self._collection.reviews.begin(self._wanted)
            self._show(self._session)
        # what Textual does after a refresh it does here before the first one
        self.set_timer(_AFTER_THE_FIRST_CARD, partial(after_paint, self, self._count))
        self.app.app_suspend_signal.subscribe(self, lambda _: self._watch.stop())
        self.app.app_resume_signal.subscribe(self, lambda _: self._watch.go_on())

    def _count(self) -> None:
        """Tell how many cards wait, once the first of them stands there to be read."""
        if self._session is not None:
            with failures_notified(self.app):
                self._session = self._session.arranged
                self.query_one(StatusLine).show_progress(self._session, self._budget)

    def take_in(self, read: LogsRead) -> None:
        """Ask what came of it behind all that waits; the card that is shown stays as it is."""
        waited, self._awaits_logs = self._awaits_logs, False
        came = isinstance(read.outcome, use.generated.Generated)
        ended = self._session is None or self._session.card is None
        if self._session is None or not (waited if ended else came):
            return
        with failures_notified(self.app):
            before = self._session
            self._session = self._collection.reviews.join(before)
            more = self._session.session.left - before.arranged.session.left
            if before.card is None or self._session.reworded:
                self._show(self._session)
            self.query_one(StatusLine).show_progress(self._session, self._budget)
            if more > 0 and came:
                said = trn(
                    "{number} more card from your logs.",
                    "{number} more cards from your logs.",
                    more,
                )
                notify(self.app, said)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what fits the side that is shown: an answer first, then the grades."""
        del parameters
        if (offered := self.offers(action)) is not None:
            return offered
        revealed = self._is_revealed
        asked = {"rate": "buttons", "grade": "sm2"}.get(action, self._collection.config.grades)
        if asked != self._collection.config.grades:
            return False
        if action == "more" and self._wanted.practice:
            return False
        return None if action in {"rate", "grade", "choose"} and not revealed else True

    def _show_answer(self, now: ReviewSession) -> None:
        self._show_next(self._collection.reviews.reveal(now))

    def action_undo(self) -> None:
        """Take back the last step of a list, or else what was done last."""
        if not self.step_back():
            super().action_undo()

    def action_choose(self, grade: int) -> None:
        """Record `grade`, and only when it is on disk ask the next card."""
        if self._session is None or not self._is_revealed or self._steps.is_opening:
            return
        spent = self._watch.milliseconds
        with failures_notified(self.app):
            now = self._collection.reviews.rate(self._session, grade, spent)
            self._budget.spend(spent)
            self._show_next(now)
            if now.card and self._budget.is_over:
                self._finish(now, self._budget.spent_minutes)
            if leech := now.leech:
                said = tr("A leech: 'srs show {card}' offers other forms of it.", card=leech)
                notify(self.app, said)

    action_rate = action_choose
    action_grade = action_choose

    def action_copy(self) -> None:
        """Copy the side of the card that is shown."""
        now = self._session.session if self._session else None
        card = self._session.card if self._session else None
        if now is None or card is None:
            return
        with failures_notified(self.app):
            self.app.copy_to_clipboard(card_view.text_to_copy(card, revealed=now.revealed))
            self.say(tr("Copied."))

    def action_pause(self) -> None:
        """Cover the card; no time counts meanwhile."""
        from srs.tui.review.pause import PauseScreen  # noqa: PLC0415, most reviews do without it

        self.app.push_screen(PauseScreen())

    def on_screen_suspend(self) -> None:
        """No time counts while another screen lies over the card."""
        self._watch.stop()

    def on_screen_resume(self) -> None:
        """It does again."""
        self._watch.go_on()

    def action_line(self, lines: int) -> None:
        """Scroll the card."""
        self.query_one(CardPane).read_on(lines)

    def action_page(self, pages: int) -> None:
        """Scroll the card by what is visible of it."""
        self.query_one(CardPane).read_page(pages)

    def action_edge(self, direction: int) -> None:
        """Scroll the card to its beginning or its end."""
        self.query_one(CardPane).read_edge(direction)

    def action_leave(self) -> None:
        """Go home. Every answer given is kept."""
        self.post_message(Left(self._wanted.deck))

    def _show(self, now: ReviewSession) -> None:
        """Draw `now`; what can fail comes first, so that a failure never mixes two cards."""
        card, revealed, row = now.card, now.session.revealed, self.query_one(GradeRow)
        steps = self._follow(now)
        days = self._days(now) if card and revealed and not steps.is_opening else None
        before = self._collection.reviews.former(now) if card and revealed else None
        same = days is not None and set(days.values()) == {1}
        begins = card is not None and same and self._collection.reviews.is_beginning(card.id)
        self.query_one(StatusLine).show_progress(now, self._budget)
        if card is None:
            if self._awaits_logs and not now.given and self._collection.logs.are_known():
                self.query_one(CardPane).show_remark(tr("Reading your logs ..."))
            else:
                self._awaits_logs = False
                self._finish(now)
            return
        self.query_one(StatusLine).show_card(card)
        self.query_one(CardPane).show(ShownCard(card, revealed, before, steps))
        self.query_one("#beginning", Prose).show(
            card_view.remark_paragraphs(tr(BEGINNING)) if begins else []
        )
        if days is not None:
            row.show_grades(days, steps.suggested)
        else:
            row.show_reveal(NEXT_MEMBER if revealed else TYPE if steps.is_typing else REVEAL)
            if self._is_fresh and not revealed:
                self._watch.begin()
        self.refresh_bindings()

    def _show_next(self, now: ReviewSession) -> None:
        self._session = now
        self._show(now)
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

    def _finish(self, now: ReviewSession, minutes: int = 0) -> None:
        def go_on(choice: Choice | None) -> None:
            if choice == "undo":
                self.action_undo()
            elif choice == "more":
                self.action_more()
            elif choice == "on":
                self._budget.extend()
                self.query_one(StatusLine).show_progress(now, self._budget)
            else:
                self.action_leave()

        ending = Ending(self._collection, self._wanted.deck, self._drafts)
        ending.show(self.app, now, go_on, minutes)
