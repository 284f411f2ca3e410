"""What the line in which an answer is typed tells its screen, which is there before the line is."""

from textual.message import Message


class LineTyped(Message):
    """A line is complete."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class TypingStopped(Message):
    """Somebody wants to answer without typing."""
