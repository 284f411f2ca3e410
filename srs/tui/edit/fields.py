"""Where words are typed."""

from textual.events import Paste
from textual.widgets import TextArea

from srs.text import harmless


class Field(TextArea):
    """Text that is typed, or pasted without what a terminal would obey."""

    async def _on_paste(self, event: Paste) -> None:
        event.text = harmless(event.text)  # what takes it in comes after this
