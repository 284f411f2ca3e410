"""How far the card of a review is: what is typed, how many members are open, which hints shown."""

from dataclasses import dataclass, replace

from srs.card import CardId
from srs.content import Content
from srs.hint import HINTS
from srs.review import Rating
from srs.study.review_session import ReviewSession
from srs.typed_answer.one_by_one import FEWEST, OneByOne
from srs.typed_answer.results import CheckedAnswer
from srs.typed_answer.typing_line import TypingLine


@dataclass(frozen=True, slots=True)
class Steps:
    """What was done with a card since its question came up; kept nowhere else."""

    card: CardId | None = None
    content: Content | None = None
    is_revealed: bool = False
    hints: int = 0
    opened: OneByOne | None = None
    """Of a list, once its first member is open."""
    line: TypingLine | None = None
    """What is typed, or was."""
    checked: CheckedAnswer | None = None
    """What was typed beside the answer, once that is shown."""

    @property
    def is_new(self) -> bool:
        """Whether nothing was done with the card yet."""
        return not (self.hints or self.line or self.is_revealed)

    @property
    def is_typing(self) -> bool:
        """Whether keys are letters of the answer."""
        return self.line is not None and not self.line.is_done and not self.is_revealed

    @property
    def is_opening(self) -> bool:
        """Whether members of a list are still to be opened."""
        return self.opened is not None and not self.opened.is_done

    @property
    def suggested(self) -> Rating | None:
        """What the answer is worth by what was typed, or missed."""
        if self.checked is not None:
            return self.checked.suggested
        return self.opened.suggested if self.opened else None

    @property
    def with_hint(self) -> "Steps":
        """One hint more, as far as there are any."""
        return replace(self, hints=min(HINTS, self.hints + 1))

    def at(self, now: ReviewSession, *, at_once: bool) -> "Steps":
        """The steps of what `now` shows: these, where it is the same side of the same card.

        A list whose answer has just been asked for opens member by member, or `at_once`.
        """
        card, revealed = now.card, now.session.revealed
        if card is None:
            return Steps()
        content = card.note.content
        same = (self.card, self.content) == (card.id, content)
        if not same or self.is_revealed > revealed:
            return (
                Steps(card.id, content).at(now, at_once=at_once)
                if revealed
                else Steps(card.id, content)
            )
        if self.is_revealed == revealed:
            return self
        checked = self._checked()
        opened = None
        if checked is None and len(card.note.items or ()) >= FEWEST:
            opened = OneByOne(len(card.note.items or ()))
            opened = opened.rest() if at_once else opened.onward()
        return replace(self, is_revealed=True, checked=checked, opened=opened)

    def _checked(self) -> CheckedAnswer | None:
        """What was typed beside the answer; None where nothing was."""
        if self.line is None or self.line.is_blank:
            return None
        from srs.typed_answer.check import check  # noqa: PLC0415, .05 s that only typing waits for

        return check(self.line, hinted=self.hints > 0)
