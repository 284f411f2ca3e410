"""The keys where a card is worded anew."""

from textual.binding import BindingType

from srs.translation import mark
from srs.tui.keys.table import key

EDIT: list[BindingType] = [
    key("edit.save", "f2 ctrl+s", "save", mark("Save"), show=True, display="F2"),
    key("edit.leave", "escape", "leave", mark("Leave"), show=True, display="Esc"),
]

TYPED: list[BindingType] = [
    key("typed.save", "enter s 1", "dismiss('save')", mark("Save"), show=True, display="Enter"),
    key("typed.discard", "d 2", "dismiss('discard')", mark("Discard"), show=True, display="d"),
    key("typed.stay", "escape 3", "dismiss('stay')", mark("Go on"), show=True, display="Esc"),
]
"""What to do with words that were typed and not saved."""

ADDING: list[BindingType] = [
    key("adding.save", "f2 ctrl+s", "save", mark("Add"), show=True, display="F2"),
    key("adding.next", "tab", "next", mark("Complete, or next field"), show=True, display="Tab"),
    key("adding.leave", "escape", "leave", mark("Leave"), show=True, display="Esc"),
]
"""Where a card is typed in."""
