"""What a screen asks of the app."""

from textual.message import Message

from srs.study.today import Wanted


class ReviewAsked(Message):
    """Cards are to be reviewed now; whoever asks is seen again when that is left."""

    def __init__(self, wanted: Wanted) -> None:
        super().__init__()
        self.wanted = wanted
