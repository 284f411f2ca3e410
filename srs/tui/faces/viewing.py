"""Screens that show a card, whose images a key opens one after the other."""

from abc import abstractmethod

from textual.screen import Screen

from srs.card import Card, CardId
from srs.text import clean_line
from srs.translation import tr
from srs.tui.frame.notifications import failures_notified, notify


class ShowsImages(Screen[None]):
    """A screen with a card on it."""

    _seen: tuple[CardId | None, int] = (None, 0)
    """The card whose images were opened, and how many of them."""

    @abstractmethod
    def _visible_card(self) -> tuple[Card | None, bool]:
        """The card that is shown, and whether its answer is."""

    def action_image(self) -> None:
        """Open the next image of the card in the viewer of this machine."""
        from srs.tui.faces.images import (  # noqa: PLC0415, few cards have images
            images_of,
            open_image,
        )

        card, revealed = self._visible_card()
        if card is None:
            return
        with failures_notified(self.app):
            targets = images_of(card, revealed=revealed)
            if not targets:
                notify(self.app, tr("There is no image on this card."))
                return
            opened = self._seen[1] if self._seen[0] == card.id else 0
            at = opened % len(targets)
            self._seen = card.id, at + 1
            path = open_image(card.note.path, targets[at])
            said = tr(
                "Opened {name} ({place} of {total}).",
                name=clean_line(path.name),
                place=at + 1,
                total=len(targets),
            )
            notify(self.app, said)
