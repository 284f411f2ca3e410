"""What a screen asks of the app, which alone knows the other screens."""

from collections.abc import Sequence
from pathlib import Path

from textual.message import Message

from srs.study.today import Wanted


class ReviewAsked(Message):
    """Cards are to be reviewed now; whoever asks is seen again when that is left."""

    def __init__(self, wanted: Wanted) -> None:
        super().__init__()
        self.wanted = wanted


class Chosen(Message):
    """A deck is to be reviewed in the place of the decks; None is all."""

    def __init__(self, deck: str | None) -> None:
        super().__init__()
        self.deck = deck


class InboxAsked(Message):
    """The drafts are to be looked at in the place of the decks."""


class Left(Message):
    """A review or an inbox was left; `deck` is where the cursor of the decks belongs."""

    def __init__(self, deck: str | None) -> None:
        super().__init__()
        self.deck = deck


class ReadingAsked(Message):
    """Logs are to be read now: those at `paths`, or with none of them those that usually are."""

    def __init__(self, paths: Sequence[Path] = ()) -> None:
        super().__init__()
        self.paths = paths


class ReadingUnasked(Message):
    """Logs need not be read any more."""


class PlaceAsked(Message):
    """One of the `srs.tui.places` is to be opened over the present screen, for a deck."""

    def __init__(self, place: str, deck: str | None) -> None:
        super().__init__()
        self.place, self.deck = place, deck


class SettingsChanged(Message):
    """Settings were changed, by which something may be shown in another way."""
