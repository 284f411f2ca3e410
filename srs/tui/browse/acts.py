"""What is done to the cards that are marked, or to the one under the cursor."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from textual import on
from textual.screen import Screen

from srs.collection import Collection
from srs.day import coming_day
from srs.errors import SrsError
from srs.query import FoundCard
from srs.study.today import Wanted
from srs.study.verdicts import editable
from srs.translation import tr, trn
from srs.tui.browse import sentences
from srs.tui.browse.asking import DayScreen, SureScreen
from srs.tui.browse.found import FoundRows
from srs.tui.browse.working import MANY, Act, ActDone, begin_act
from srs.tui.faces import card_view
from srs.tui.frame.asked import ReviewAsked
from srs.tui.frame.notifications import failures_notified, notify
from srs.verdict import Sides, VerdictKind

_MOST_COPIED = 1_000
_ON_CARDS = frozenset(
    (
        *("suspend", "bury", "flag", "accept", "reject", "set_due", "reset", "edit", "open"),
        *("review", "practice", "undo", "add"),
    )
)
"""What waits while something is done to very many cards."""


class CardsScreen(Screen[None]):
    """Acts on the chosen cards of `_found`. What is done to more than one is asked first."""

    def __init__(self, collection: Collection) -> None:
        super().__init__()
        self._collection = collection
        self._found = FoundRows(collection)
        self.is_working = False
        """Whether something is done to very many cards just now."""

    @property
    @abstractmethod
    def row(self) -> int | None:
        """The row under the cursor; None where there is none."""

    @abstractmethod
    def look_again(self) -> None:
        """Cards have changed: show what the query finds now."""

    @abstractmethod
    def show_status(self) -> None:
        """Show how many cards there are, and what is going on."""

    @property
    def chosen(self) -> Sequence[int]:
        """The marked cards, or the one under the cursor."""
        return self._found.chosen(self.row)

    @property
    def card(self) -> FoundCard | None:
        """The card under the cursor."""
        return None if self.row is None else self._found.at(self.row)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing else is done to cards while something is done to very many."""
        del parameters
        return None if self.is_working and action in _ON_CARDS else True

    def action_suspend(self) -> None:
        """Put cards aside, or take back those that all are."""
        self._say(VerdictKind.SUSPEND, VerdictKind.UNSUSPEND)

    def action_bury(self) -> None:
        """Not before tomorrow."""
        self._say(VerdictKind.BURY)

    def action_flag(self) -> None:
        """Mark cards to look at them again, or take the mark off."""
        self._say(VerdictKind.FLAG, VerdictKind.UNFLAG)

    def action_accept(self) -> None:
        """From now on these drafts are asked."""
        self._say(VerdictKind.ACCEPT)

    def action_reject(self) -> None:
        """Never ask these."""
        self._say(VerdictKind.REJECT)

    def action_set_due(self) -> None:
        """Ask for a day, and let the cards come back on it."""
        with failures_notified(self.app):
            meant = self._scheduled()
            if meant:
                today = self._collection.today
                asked = sentences.day_question(len(meant))
                self.app.push_screen(
                    DayScreen(asked, lambda text: coming_day(text, today)),
                    lambda day: self._set_due(meant, day) if day else None,
                )

    def action_reset(self) -> None:
        """Let the cards be new again."""
        with failures_notified(self.app):
            if meant := self._scheduled():
                question = trn("Make {number} card new?", "Make {number} cards new?", len(meant))
                self._when_sure(question, meant, partial(self._set_due, meant, None))

    def action_edit(self) -> None:
        """Put the card under the cursor in other words."""
        from srs.tui.edit.screen import EditScreen  # noqa: PLC0415, the editor is slow to import

        with failures_notified(self.app):
            if found := self.card:
                save = partial(self._reword, found)
                self.app.push_screen(EditScreen(found.card, editable(found.card.note), save))

    def action_add(self) -> None:
        """Type a card in, and see it here afterwards."""
        from srs.tui.edit.adding import AddingScreen  # noqa: PLC0415, as the editor

        self.app.push_screen(AddingScreen(self._collection))

    def action_open(self) -> None:
        """Open the log of the card in the editor, and read it again."""
        from srs.tui.edit.editor import edit_lines_of  # noqa: PLC0415, most visits do without it

        with failures_notified(self.app):
            if found := self.card:
                edit_lines_of(self.app, self._collection, found.card)
                self.look_again()

    def action_review(self) -> None:
        """Review what of the chosen cards is due; without marks, of all that was found."""
        self._review(practice=False)

    def action_practice(self) -> None:
        """Be asked all of them, due or not, with nothing recorded."""
        self._review(practice=True)

    def action_copy(self) -> None:
        """Copy the chosen cards, as text."""
        with failures_notified(self.app):
            cards = self._found.cards(self.chosen[:_MOST_COPIED])
            if cards:
                texts = (card_view.text_to_copy(each.card, revealed=True) for each in cards)
                self.app.copy_to_clipboard("\n\n".join(texts))
                notify(self.app, trn("Copied {number} card.", "Copied {number} cards.", len(cards)))

    def action_undo(self) -> None:
        """Take back what was done last, here or elsewhere."""
        self._work(MANY, lambda here: sentences.taken_back_text(here.undo()))

    def _say(self, *kinds: VerdictKind) -> None:
        """Say the first of `kinds` that may be said of any of the chosen cards."""
        with failures_notified(self.app):
            chosen = self.chosen
            if not chosen:
                return
            for kind in kinds:
                if meant := self._collection.cards.many.meant_by(kind, chosen):
                    question = sentences.QUESTIONS[kind](len(meant))
                    self._when_sure(question, meant, partial(self._give, kind, meant))
                    return
            notify(self.app, tr(sentences.NOTHING[kinds[0]]))

    def _give(self, kind: VerdictKind, meant: Sequence[int]) -> None:
        def give(here: Collection) -> str:
            return sentences.DONE[kind](len(here.cards.many.say(kind, meant)))

        self._work(len(meant), give)

    def _scheduled(self) -> Sequence[int]:
        chosen = self.chosen
        meant = self._collection.cards.many.scheduled_among(chosen)
        if chosen and not meant:
            notify(self.app, tr("New cards have no day yet."))
        return meant

    def _set_due(self, meant: Sequence[int], day: date | None) -> None:
        def set_day(here: Collection) -> str:
            return sentences.day_text(len(here.cards.many.set_due(meant, day)), day)

        self._work(len(meant), set_day)

    def _reword(self, found: FoundCard, words: Sides) -> None:
        self._collection.cards.edit(found, words.question, words.answer)
        self.look_again()

    def _review(self, *, practice: bool) -> None:
        with failures_notified(self.app):
            numbers = self._found.chosen(None) or self._found.numbers
            if numbers:
                only = frozenset(self._collection.cards.many.ids(numbers))
                self.post_message(ReviewAsked(Wanted(practice=practice, only=only)))

    def _when_sure(self, question: str, meant: Sequence[int], do: Callable[[], None]) -> None:
        """Do it: at once to one card, to more when that is answered by yes."""
        if len(meant) == 1:
            do()
            return
        others = len(self.chosen) - len(meant)
        more = trn("{number} other stays as it is.", "{number} others stay as they are.", others)
        screen = SureScreen(question, more if others else "")
        self.app.push_screen(screen, lambda sure: do() if sure else None)

    def _work(self, total: int, act: Act) -> None:
        """Do something to so many cards, and say what came of it."""
        if total < MANY:
            with failures_notified(self.app):
                self._done(act(self._collection))
            return
        self._set_working(working=True)
        begin_act(self, self._collection, act)

    @on(ActDone)
    def act_done(self, event: ActDone) -> None:
        """Say what came of it."""
        self._set_working(working=False)
        with failures_notified(self.app):
            if isinstance(event.outcome, SrsError):
                raise event.outcome
            self._done(event.outcome)

    def _set_working(self, *, working: bool) -> None:
        self.is_working = working
        self.refresh_bindings()
        self.show_status()

    def _done(self, said: str) -> None:
        self._found.unmark()
        notify(self.app, said)
        self.look_again()
