"""Whether one word is to be said of all drafts of an entry, or of a rule or model."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from srs.study.inbox_groups import InboxGroup
from srs.text import clean_line
from srs.translation import tr
from srs.tui.faces.prose import Paragraph, Prose
from srs.tui.frame.footer import Keys
from srs.tui.keys.inbox import SEVERAL
from srs.verdict import VerdictKind


class SeveralScreen(ModalScreen[int]):
    """Asks which of two groups; its result is the place of one, or None."""

    BINDINGS = SEVERAL

    def __init__(self, groups: Sequence[InboxGroup]) -> None:
        super().__init__()
        self._groups = groups

    def compose(self) -> ComposeResult:
        """How many each group has, and what it is called."""
        rejects = self._groups[0].kind is VerdictKind.REJECT
        asked = tr("Reject several at once?") if rejects else tr("Accept several at once?")
        with Vertical(id="typed"):
            yield Static(asked, id="headline")
            yield Prose(id="groups")
            yield Static(tr("Esc  none; one 'u' takes all of them back"), id="none")
        yield Keys()

    def on_mount(self) -> None:
        """Show the groups, whose names are text of the user's."""
        entry, maker = (len(group.cards) for group in self._groups)
        of_maker = (
            tr("all of this model ({number})", number=maker)
            if self._groups[1].by_model
            else tr("all of this rule ({number})", number=maker)
        )
        told = (tr("all of this entry ({number})", number=entry), of_maker)
        self.query_one("#groups", Prose).show(
            [
                Paragraph(
                    Content.assemble(said, "  ", (clean_line(group.name), "dim")), f"{place}  "
                )
                for place, (said, group) in enumerate(zip(told, self._groups, strict=True), 1)
            ]
        )
