"""What a visit to the inbox came to."""

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Footer, Static

from srs.tui import keys
from srs.verdict import VerdictKind

_WORDS = {
    VerdictKind.ACCEPT: "accepted",
    VerdictKind.REJECT: "rejected",
    VerdictKind.EDIT: "edited",
    VerdictKind.TAKE: "with new words",
    VerdictKind.REFUSE: "with their old words",
}


class InboxEndScreen(Screen[bool]):
    """Shown behind the last draft; its result is whether to take a verdict back."""

    BINDINGS = keys.END

    def __init__(self, said: Mapping[VerdictKind, int], left: str) -> None:
        super().__init__()
        self._said, self._left = said, left

    def compose(self) -> ComposeResult:
        """What was said, and what still waits."""
        left = self._left
        said = ", ".join(f"{n} {_WORDS[kind]}" for kind, n in self._said.items() if n)
        with VerticalScroll(id="end", can_focus=False):
            yield Static("The inbox is empty" if not left else "Seen to the end", id="headline")
            yield Static(said or "No draft was judged.", id="tally")
            if left:
                yield Static(f"Still in the inbox: {left}.", id="ahead")
            yield Static("Enter  go on      u  take back the last verdict", id="next")
        yield Footer(compact=True)
