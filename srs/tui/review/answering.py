"""Answering a card step by step: typing, hints, the members of a list one after the other."""

from abc import abstractmethod
from dataclasses import replace

from textual.screen import Screen

from srs.collection import Collection
from srs.study.review_session import ReviewSession
from srs.tui.frame.notifications import failures_notified
from srs.tui.review.steps import Steps
from srs.tui.review.typed_messages import LineTyped, TypingStopped
from srs.typed_answer.one_by_one import OneByOne
from srs.typed_answer.typing_line import TypingLine
from srs.typed_answer.which import is_typed

_WHILE_TYPING = frozenset({"reveal", "line", "page", "edge", "hint"})
"""What is still to be done with keys that are no letters, or the mouse."""


class Answering(Screen[None]):
    """A screen on which cards are answered. What was typed is forgotten with the card."""

    _collection: Collection
    _session: ReviewSession | None = None
    _steps = Steps()
    _at_once = True
    _is_fresh = False
    """Whether the card that is shown, or this side of it, has only just come up."""

    @abstractmethod
    def _show(self, now: ReviewSession) -> None:
        """Draw the card with its steps."""

    @abstractmethod
    def _show_answer(self, now: ReviewSession) -> None:
        """Ask for the answer of `now`, and show where that has led."""

    def _follow(self, now: ReviewSession) -> Steps:
        """The steps of what `now` shows; where its answer is to be typed, the line is there."""
        before = self._steps
        self._steps = before.at(now, at_once=self._at_once)
        self._is_fresh = self._steps is not before
        if self._is_fresh and self._steps.is_new and now.card is not None:
            note = now.card.note
            if is_typed(note.content, self._collection.config.typed_of(note.deck)):
                self._begin_typing()
        if not self._steps.is_typing:
            self._hide_field()
        return self._steps

    def offers(self, action: str) -> bool | None:
        """Whether a step fits what is shown; None where that is not for these steps to say."""
        steps, revealed = self._steps, self._is_revealed
        if steps.is_typing:
            return None if action in _WHILE_TYPING else False
        if action == "miss":
            return steps.is_opening
        if action in {"type", "hint"}:
            return not revealed or (action == "hint" and steps.is_opening)
        if action in {"reveal", "onward"}:
            return not revealed or steps.is_opening
        if action in {"rate", "grade", "choose"} and steps.is_opening:
            return False
        return None

    @property
    def _is_revealed(self) -> bool:
        return self._session is not None and self._session.session.revealed

    @property
    def _shows_answer(self) -> bool:
        return self._is_revealed and not self._steps.is_opening

    def action_onward(self) -> None:
        """Show the answer, of a list its next member."""
        if self._steps.opened is not None and self._steps.is_opening:
            self._open(self._steps.opened.onward())
        else:
            self._reveal(at_once=False)

    def action_reveal(self) -> None:
        """Show the answer, of a list all that is not open yet."""
        if self._steps.is_typing:
            from srs.tui.review.typing_field import field_on  # noqa: PLC0415, only for who types

            self._take_line(field_on(self).value)
        elif self._steps.opened is not None and self._steps.is_opening:
            self._open(self._steps.opened.rest())
        else:
            self._reveal(at_once=True)

    def action_miss(self) -> None:
        """The member that opened last was not known: on to the next one."""
        if self._steps.opened is not None and self._steps.is_opening:
            self._open(self._steps.opened.miss())

    def action_hint(self) -> None:
        """Show how the answer begins, and with each further hint more of it."""
        if self._session is not None and self._session.card is not None:
            self._steps = self._steps.with_hint
            self._show(self._session)

    def action_type(self) -> None:
        """Type the answer of this card, whatever the settings say."""
        if self._session is not None and self._session.card is not None and not self._is_revealed:
            self._begin_typing()
            self._show(self._session)

    def on_line_typed(self, message: LineTyped) -> None:
        """A line of the answer."""
        message.stop()
        self._take_line(message.text)

    def on_typing_stopped(self, message: TypingStopped) -> None:
        """Answer without typing."""
        message.stop()
        self._steps = replace(self._steps, line=None)
        if self._session is not None:
            self._show(self._session)

    def step_back(self) -> bool:
        """Take the last step of a list back; False where there was none."""
        opened = self._steps.opened
        if opened is None or opened.before is not None or opened.opened < 2:  # noqa: PLR2004, the first one shows what the answer is
            return False
        self._open(opened.back())
        return True

    def _reveal(self, *, at_once: bool) -> None:
        if self._session is None:
            return
        self._at_once = at_once
        with failures_notified(self.app):
            self._show_answer(self._session)

    def _open(self, opened: OneByOne) -> None:
        self._steps = replace(self._steps, opened=opened, hints=0)
        if self._session is not None:
            with failures_notified(self.app):
                self._show(self._session)

    def _begin_typing(self) -> None:
        if self._steps.content is not None:
            self._steps = replace(self._steps, line=TypingLine(self._steps.content))
            self._ask_line()

    def _take_line(self, text: str) -> None:
        if self._steps.line is None or not self._steps.is_typing:
            return
        self._steps = replace(self._steps, line=self._steps.line.with_line(text))
        if self._steps.is_typing:
            self._ask_line()
        else:
            self._reveal(at_once=True)

    def _ask_line(self) -> None:
        from srs.tui.review.typing_field import field_on  # noqa: PLC0415, only for who types

        if self._steps.line is not None:
            field_on(self).ask(self._steps.line)

    def _hide_field(self) -> None:
        for field in self.query("#typing"):
            field.display = False
            field.disabled = True  # or it would have the keys again, unseen, behind another screen
            if self.focused is field:
                self.set_focus(None)
