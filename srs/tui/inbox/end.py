"""What a visit to the inbox came to."""

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from srs.translation import listed, mark, tr
from srs.tui.frame.footer import Keys
from srs.tui.keys.inbox import END
from srs.verdict import VerdictKind

_WORDS = {
    VerdictKind.ACCEPT: mark("{number} accepted"),
    VerdictKind.REJECT: mark("{number} rejected"),
    VerdictKind.EDIT: mark("{number} edited"),
    VerdictKind.TAKE: mark("{number} with new words"),
    VerdictKind.REFUSE: mark("{number} with their old words"),
}


class InboxEndScreen(Screen[bool]):
    """Shown behind the last draft; its result is whether to take a verdict back."""

    BINDINGS = END

    def __init__(self, said: Mapping[VerdictKind, int], left: str) -> None:
        super().__init__()
        self._said, self._left = said, left

    def compose(self) -> ComposeResult:
        """What was said, and what still waits."""
        left = self._left
        said = listed(tr(_WORDS[kind], number=n) for kind, n in self._said.items() if n)
        headline = tr("Seen to the end") if left else tr("The inbox is empty")
        with VerticalScroll(id="end", can_focus=False):
            yield Static(headline, id="headline")
            yield Static(said or tr("No draft was judged."), id="tally")
            if left:
                yield Static(tr("Still in the inbox: {left}.", left=left), id="forecast")
            yield Static(tr("Enter  go on      u  take back the last verdict"), id="next")
        yield Keys()
