"""The keys of every list of rows."""

from textual.binding import BindingType

from srs.translation import mark
from srs.tui.keys.table import key

ROWS: list[BindingType] = [
    key("rows.down", "j down", "move(1)", mark("Down")),
    key("rows.up", "k up", "move(-1)", mark("Up")),
    key("rows.page_down", "pagedown", "page(1)", mark("Page down")),
    key("rows.page_up", "pageup", "page(-1)", mark("Page up")),
    key("rows.first", "g home", "end(-1)", mark("To the top")),
    key("rows.last", "G end", "end(1)", mark("To the bottom")),
]
