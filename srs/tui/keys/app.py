"""The keys of every screen."""

from textual.binding import BindingType

from srs.translation import mark
from srs.tui.keys.table import key

APP: list[BindingType] = [
    key("app.help", "?", "help", mark("Help"), show=True, display="?"),
    key("app.palette", ": ctrl+p", "palette", mark("Find what to do"), display=":"),
    key("app.theme", "t", "next_theme", mark("Next theme")),
]
