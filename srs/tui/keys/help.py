"""The keys of the help."""

from textual.binding import BindingType

from srs.translation import mark
from srs.tui.keys.table import key

HELP: list[BindingType] = [
    key("help.close", "escape q enter space ?", "dismiss", mark("Close"), show=True, display="Esc")
]
