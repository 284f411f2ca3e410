"""What may be done to the card that a review asks, besides answering it."""

from abc import abstractmethod
from collections.abc import Mapping

from srs.card import Card
from srs.collection import Collection
from srs.study.review_session import ReviewSession
from srs.translation import mark, tr, trn
from srs.tui.faces.viewing import ShowsImages
from srs.tui.frame.notifications import SECONDS_TO_SEE, failures_notified, notify
from srs.tui.review.grades import CHOICES
from srs.tui.review.status import StatusLine
from srs.tui.words.acts import verdicts_taken_back
from srs.tui.words.elsewhere import taken_back
from srs.verdict import Sides, VerdictKind

MORE = 10
"""How many more new cards one key asks for."""

_SAID: Mapping[VerdictKind, str] = {
    VerdictKind.SUSPEND: mark("Suspended, until 'srs unsuspend' takes it back."),
    VerdictKind.BURY: mark("Buried: it comes back tomorrow."),
    VerdictKind.REJECT: mark("Not asked any more, and its rule hears it."),
    VerdictKind.FLAG: mark("Flagged."),
    VerdictKind.UNFLAG: mark("No longer flagged."),
}


class CardActs(ShowsImages):
    """A screen that asks cards, on each of which a word may be said."""

    _collection: Collection
    _session: ReviewSession | None = None

    @abstractmethod
    def _show_next(self, now: ReviewSession) -> None:
        """Show where a step has led, and tell what others did meanwhile."""

    def say(self, text: str) -> None:
        """Tell what a key has done: above the card, or as usual where another screen is."""
        if self.app.screen is self:
            self.query_one(StatusLine).say(text, SECONDS_TO_SEE)
        else:
            notify(self.app, text)

    @property
    def _card(self) -> Card | None:
        return self._session.card if self._session else None

    def _visible_card(self) -> tuple[Card | None, bool]:
        return self._card, self._shows_answer

    @property
    def _shows_answer(self) -> bool:
        """Whether all of the answer may be seen."""
        return self._session is not None and self._session.session.revealed

    def action_word(self, word: str) -> None:
        """Suspend, bury or reject the card, and show the next one."""
        self._give(VerdictKind(word))

    def action_flag(self) -> None:
        """Flag the card, or take the flag off."""
        if card := self._card:
            self._give(VerdictKind.UNFLAG if card.flagged else VerdictKind.FLAG)

    def _give(self, kind: VerdictKind) -> None:
        before = self._session
        if before is None or before.card is None:
            return
        with failures_notified(self.app):
            now = self._collection.reviews.give_word(before, kind)
            self._show_next(now)
            if len(now.acts) > len(before.acts):
                self.say(tr(_SAID[kind]))

    def action_edit(self) -> None:
        """Put the card in other words, and come back to it."""
        from srs.study.verdicts import editable  # noqa: PLC0415, most reviews do without it
        from srs.tui.edit.screen import EditScreen  # noqa: PLC0415, the editor is slow to import

        if card := self._card:
            with failures_notified(self.app):
                self.app.push_screen(EditScreen(card, editable(card.note), self._save))

    def _save(self, words: Sides) -> None:
        if self._session is not None:
            self._show_next(self._collection.reviews.reword(self._session, words))

    def action_open(self) -> None:
        """Open the log of the card in the editor; the card is shown as the log says it then."""
        from srs.tui.edit.editor import edit_lines_of  # noqa: PLC0415, most reviews do without it

        before = self._session
        if before is None or before.card is None:
            return
        with failures_notified(self.app):
            edit_lines_of(self.app, self._collection, before.card)
            now = self._collection.reviews.look_again(before)
            self._show_next(now)
            if moved := _moved_to(before.card, now.card):
                self.say(tr("Its lines stand at {place} now.", place=moved))

    def action_why(self) -> None:
        """Tell what made the card, when it comes, and how it went."""
        from srs.tui.review.why import WhyScreen  # noqa: PLC0415, most reviews do without it

        now = self._session
        if now is None or now.card is None:
            return
        with failures_notified(self.app):
            choices = CHOICES[self._collection.config.grades]
            grades = [choice.grade for choice in choices]
            days = {} if now.practice else self._collection.reviews.preview(now, grades)
            named = {choice.called: days[choice.grade] for choice in choices if days}
            revealed = self._shows_answer
            self.app.push_screen(WhyScreen(self._collection, now.card, named, revealed=revealed))

    def action_more(self) -> None:
        """Ask more new cards, beyond the limits of the day."""
        before = self._session
        if before is None or before.practice:
            return
        with failures_notified(self.app):
            now = self._collection.reviews.ask_more(before, MORE)
            more = now.session.left - before.arranged.session.left
            self._show_next(now)
            if more:
                said = trn("{number} more new card.", "{number} more new cards.", more)
            else:
                said = tr("There is no further new card.")
            self.say(said)

    def action_undo(self) -> None:
        """Take back what was done last, and ask its card again."""
        before = self._session
        if before is None:
            return
        with failures_notified(self.app):
            back = self._collection.reviews.take_back(before)
            self._show_next(back or before)
            if back is None:
                self.say(tr("There is nothing to take back."))
            if back and (said := taken_back(self._collection, back.taken.reviews, before.given)):
                notify(self.app, said, unasked=True)
            if back and back.taken.act:
                self.say(verdicts_taken_back(back.taken.act))


def _moved_to(before: Card, now: Card | None) -> str:
    """The lines of a card that only stands elsewhere in its log now; '' where it does not."""
    if now is None or now.id != before.id or now.note.sources == before.note.sources:
        return ""
    return str(now.note.source).rpartition(":")[2]
