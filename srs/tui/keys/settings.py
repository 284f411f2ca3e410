"""The keys of the settings, and of the line where a value is typed."""

from textual.binding import BindingType

from srs.translation import mark
from srs.tui.keys.table import key

SETTINGS: list[BindingType] = [
    key("settings.change", "enter space", "change", mark("Change"), show=True, display="Enter"),
    key("settings.unset", "x delete", "unset", mark("Default"), show=True, display="x"),
    key("settings.deck", "d", "deck", mark("Deck"), show=True),
    key("settings.search", "/", "search", mark("Search"), show=True),
    key("settings.open", "o", "open", mark("Open config.toml in the editor")),
    key("settings.leave", "q escape", "leave", mark("Leave"), show=True, display="q"),
]

VALUE: list[BindingType] = [
    key("value.save", "enter", "save", mark("Save"), show=True, display="Enter"),
    key("value.next", "down tab", "choose(1)", mark("Next choice"), show=True, display="Down"),
    key("value.previous", "up shift+tab", "choose(-1)", mark("The choice before")),
    key("value.leave", "escape", "leave", mark("Leave"), show=True, display="Esc"),
]
"""Where a value is typed."""

SEARCH: list[BindingType] = [
    key(
        "search.done",
        "enter down",
        "leave(False)",
        mark("To the settings"),
        show=True,
        display="Enter",
    ),
    key("search.leave", "escape", "leave(True)", mark("Show all"), show=True, display="Esc"),
]
"""Where a setting is looked for."""

DECKS: list[BindingType] = [
    key("decks.choose", "enter space", "choose", mark("Choose"), show=True, display="Enter"),
    key("decks.leave", "q escape", "dismiss", mark("Leave"), show=True, display="Esc"),
]
"""Whose settings are shown."""
