"""The inbox: a draft, why it waits, the lines it comes from; and a word from its owner."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Container, Horizontal, Vertical, VerticalScroll
from textual.widgets import Static

from srs.card import Card
from srs.collection import Collection
from srs.study.inbox_session import InboxSession
from srs.study.verdicts import editable
from srs.text import clean_line
from srs.translation import tr
from srs.tui.faces import card_view
from srs.tui.faces.prose import Prose
from srs.tui.faces.viewing import ShowsImages
from srs.tui.frame.asked import Left
from srs.tui.frame.footer import Keys
from srs.tui.frame.notifications import failures_notified, notify
from srs.tui.inbox.end import InboxEndScreen
from srs.tui.keys.inbox import INBOX
from srs.tui.words.acts import verdicts_taken_back
from srs.tui.words.elsewhere import decided_elsewhere
from srs.tui.words.names import KINDS
from srs.tui.words.text import reasoned
from srs.tui.words.waiting import waiting_text
from srs.verdict import Sides, VerdictKind

_SIDE_BY_SIDE = 100
"""Cells from which the lines of the log stand beside the draft."""


class InboxScreen(ShowsImages):
    """Shows what waits, draft after draft."""

    BINDINGS = INBOX
    CSS_PATH = Path(__file__).with_name("screen.tcss")
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (_SIDE_BY_SIDE, "-wide")]  # noqa: RUF012, Textual's name and type

    def __init__(self, collection: Collection, deck: str | None = None) -> None:
        super().__init__()
        self._collection, self._deck = collection, deck
        self._log: str | None = None
        self._session = InboxSession(())

    def compose(self) -> ComposeResult:
        """The place among the drafts, the draft, the lines of its log."""
        with Vertical(id="column"):
            with Horizontal(id="status"):
                yield Static(id="deck", markup=False)
                yield Static(id="left", markup=False)
            with VerticalScroll(id="draft", can_focus=False), Container(id="sides"):
                with Vertical(id="proposal"):
                    with Container(id="wordings"):
                        with Vertical(id="present"):
                            yield Prose(id="question")
                            yield Prose(id="answer")
                        yield Prose(id="offered")
                    yield Prose(id="why")
                with Vertical(id="source"):
                    yield Prose(id="quote")
                    yield Prose(id="origin")
            yield Keys()

    def on_mount(self) -> None:
        """Show the first draft."""
        with failures_notified(self.app):
            self._show(self._begun())

    def _visible_card(self) -> tuple[Card | None, bool]:
        return self._session.card, True

    def action_accept(self) -> None:
        """From now on the draft is asked."""
        self._give_verdict(VerdictKind.ACCEPT)

    def action_reject(self) -> None:
        """The draft goes, and does not come back."""
        self._give_verdict(VerdictKind.REJECT)

    def action_several(self, kind: str) -> None:
        """Ask which drafts are to be accepted, or rejected, together with this one."""
        from srs.tui.inbox.several import SeveralScreen  # noqa: PLC0415, most visits do without it

        with failures_notified(self.app):
            groups = self._collection.inbox.groups(self._session, VerdictKind(kind))
            if groups is None:
                return

            def give(place: int | None) -> None:
                if place is not None:
                    with failures_notified(self.app):
                        decided = self._collection.inbox.decide_group(self._session, groups[place])
                        self._show(decided)

            self.app.push_screen(SeveralScreen(groups), give)

    def action_step(self, by: int) -> None:
        """Leave the draft where it is, and look at another one."""
        with failures_notified(self.app):
            self._show(self._collection.inbox.step(self._session, by))

    def action_edit(self) -> None:
        """Put the draft in other words."""
        from srs.tui.edit.screen import EditScreen  # noqa: PLC0415, the editor is slow to import

        card = self._session.card
        if card is None:
            return
        with failures_notified(self.app):
            self.app.push_screen(EditScreen(card, editable(card.note), self._save))

    def _save(self, words: Sides) -> None:
        self._show(self._collection.inbox.edit(self._session, words))

    def action_undo(self) -> None:
        """Take back the last verdict and show its draft again."""
        with failures_notified(self.app):
            before = self._collection.inbox.take_back(self._session)
            if before is None:
                notify(self.app, tr("There is no verdict to take back."))
                self._show(self._session)
                return
            now, act = before
            self._show(now)
            if act.kind is VerdictKind.EDIT or act.cards != (now.current,):
                notify(self.app, verdicts_taken_back(act))

    def action_only(self) -> None:
        """Show the drafts of this log only, and again those of all."""
        with failures_notified(self.app):
            card = self._session.card
            if card is None:
                return
            self._log = None if self._log else card.note.path
            self._show(self._read_anew())
            notify(self.app, tr("Only this log.") if self._log else tr("All logs."))

    def action_open(self) -> None:
        """Open the log in the editor; what it says then is shown."""
        from srs.tui.edit.editor import edit_lines_of  # noqa: PLC0415, most visits do without it

        if card := self._session.card:
            with failures_notified(self.app):
                edit_lines_of(self.app, self._collection, card)
                self._show(self._read_anew())

    def action_line(self, lines: int) -> None:
        """Scroll the draft."""
        self.query_one("#draft").scroll_relative(y=lines, animate=False)

    def action_page(self, pages: int) -> None:
        """Scroll the draft by what is visible of it."""
        draft = self.query_one("#draft")
        draft.scroll_relative(y=pages * max(1, draft.size.height - 1), animate=False)

    def action_leave(self) -> None:
        """Go home. Every verdict given is kept."""
        self.post_message(Left(self._deck))

    def _begun(self) -> InboxSession:
        return self._collection.inbox.begin(self._deck)

    def _read_anew(self) -> InboxSession:
        """The present draft, among all that wait now."""
        return self._collection.inbox.only(self._session, self._deck, self._log)

    def _heading(self, card: Card) -> str:
        return card.note.deck

    def _give_verdict(self, kind: VerdictKind) -> None:
        with failures_notified(self.app):
            self._show(self._collection.inbox.decide(self._session, kind))

    def _show(self, now: InboxSession) -> None:
        """Draw `now`; what can fail comes first, so that a failure never mixes two drafts."""
        self._session = now
        card = now.card
        if now.reworded:
            notify(self.app, tr("Worded anew meanwhile: this is how it stands now."), unasked=True)
        if said := decided_elsewhere(now.passed):
            notify(self.app, said, unasked=True)
        self._session = replace(now, passed=(), reworded=False)
        if card is None:
            self._finish()
            return
        inbox = self._collection.inbox
        reasons, lines = inbox.why(card), inbox.around(card)
        self.query_one("#deck", Static).update(clean_line(self._heading(card)))
        place = tr("{place} of {total}", place=now.at + 1, total=len(now.drafts))
        self.query_one("#left", Static).update(place)
        present, offered = card_view.offer_paragraphs(card)
        question = [] if offered else card_view.question_paragraphs(card, revealed=False)
        answer = present or card_view.whole_answer_paragraphs(card)
        self.query_one("#question", Prose).show(question)
        self.query_one("#answer", Prose).show(answer)
        self.query_one("#offered", Prose).show(offered)
        self.query_one("#sides").set_class(bool(offered), "-offer")
        self.query_one("#why", Prose).show(card_view.remark_paragraphs(_why(card, reasons)))
        self.query_one("#quote", Prose).show(card_view.log_paragraphs(lines))
        self.query_one("#origin", Prose).show(card_view.origin_paragraphs(card))
        self.query_one("#draft").scroll_home(animate=False)

    def _finish(self) -> None:
        def go_on(undo: bool | None) -> None:  # noqa: FBT001, Textual passes the result by place
            if undo:
                self.action_undo()
            else:
                self.action_leave()

        left = waiting_text(self._collection.inbox.counts())
        self.app.push_screen(InboxEndScreen(self._session.said, left), go_on)


def _why(card: Card, reasons: Sequence[str]) -> str:
    kind = tr(KINDS[card.note.kind])
    sentence = tr("{kind} · waits: {reasons}", kind=kind, reasons=reasoned(reasons))
    if not card.offer:
        return sentence
    return tr("{told} · accept takes the other words, reject keeps these", told=sentence)
