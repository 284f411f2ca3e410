"""The keys of the home screen, and of what is asked on it."""

from textual.binding import BindingType

from srs.translation import mark
from srs.tui.keys.table import key

HOME: list[BindingType] = [
    key("home.review", "enter space", "review", mark("Review"), show=True, display="Enter"),
    key("home.inbox", "i", "inbox", mark("Inbox"), show=True),
    key("home.generate", "g", "generate", mark("Read logs")),
    key("home.browse", "b", "go('browse')", mark("Browse"), show=True),
    key("home.statistics", "s", "go('statistics')", mark("Statistics"), show=True),
    key("home.type", "n", "go('type')", mark("Type a card")),
    key("home.log_view", "v", "go('log_view')", mark("Log view")),
    key("home.settings", "comma ，", "go('settings')", mark("Settings")),
    key("home.open", "o", "open", mark("Open a log")),
    key("home.quit", "q escape", "leave", mark("Quit"), show=True, display="q"),
]
"""What opens a place is offered where the place is one of `PLACES`."""

TREE: list[BindingType] = [
    key("home.unfold", "right l", "unfold", mark("Unfold"), display="→ l"),
    key("home.fold", "left h", "fold", mark("Fold"), display="← h"),
    key("home.fold_all", "z", "fold_all", mark("Fold or unfold all")),
    key("home.down", "j down", "move(1)", mark("Down")),
    key("home.up", "k up", "move(-1)", mark("Up")),
    key("home.page_down", "pagedown", "page(1)", mark("Page down")),
    key("home.page_up", "pageup", "page(-1)", mark("Page up")),
    key("home.first", "home", "end(-1)", mark("To the top")),
    key("home.last", "G end", "end(1)", mark("To the bottom")),
]
"""As of other lists, but `g` reads the logs."""

LOG: list[BindingType] = [
    key("log.complete", "tab", "complete", mark("Complete"), show=True, display="Tab"),
    key("log.leave", "escape", "leave", mark("Leave"), show=True, display="Esc"),
]
"""Where the path of a log is typed."""

SAMPLE: list[BindingType] = [
    key("sample.forget", "y enter 1", "dismiss(True)", mark("Take it out"), show=True, display="y"),
    key("sample.keep", "n escape 2", "dismiss(False)", mark("Keep it"), show=True, display="n"),
]
"""Whether the sample goes."""
