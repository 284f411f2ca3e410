"""The screens that may be opened from any other, and where each is defined.

Each is a `Screen[None]` that is made with the collection and a deck (None is all), lies over the
one from which it was opened, and goes by `dismiss()`. It is imported when it is opened.
"""

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from textual.screen import Screen

from srs.collection import Collection
from srs.translation import mark


@dataclass(frozen=True, slots=True)
class OpenableScreen:
    """A screen that can be gone to."""

    label: str
    """What going there is called, in English."""
    defined: str
    """Its module below srs.tui, and its class: 'browse.screen:BrowseScreen'."""

    def open(self, collection: Collection, deck: str | None) -> Screen[None]:
        """A new screen."""
        module, name = self.defined.split(":")
        made = getattr(importlib.import_module(f"srs.tui.{module}"), name)(collection, deck)
        return cast("Screen[None]", made)


PLACES: Mapping[str, OpenableScreen] = {
    "statistics": OpenableScreen(mark("Statistics"), "statistics.screen:StatisticsScreen"),
    "browse": OpenableScreen(mark("Browse"), "browse.screen:BrowseScreen"),
    "log_view": OpenableScreen(mark("Log view"), "log_view.screen:LogViewScreen"),
    "settings": OpenableScreen(mark("Settings"), "settings.screen:SettingsScreen"),
    "type": OpenableScreen(mark("Type a card"), "edit.adding:AddingScreen"),
}
"""By the name that `app.go` takes."""
