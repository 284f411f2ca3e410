"""The keys of the home screen, and of what is asked on it."""

from textual.binding import BindingType

from srs.translation import mark
from srs.tui.keys.table import key

HOME: list[BindingType] = [
    key("home.review", "enter space", "review", mark("Review"), show=True, display="Enter"),
    key("home.inbox", "i", "inbox", mark("Inbox"), show=True),
    key("home.generate", "g", "generate", mark("Read logs"), show=True),
    key("home.open", "o", "open", mark("Open a log"), show=True),
    key("home.browse", "b", "app.go('browse')", mark("Browse")),
    key("home.log_view", "v", "log_view", mark("Log view")),
    key("home.quit", "q escape", "app.quit", mark("Quit"), show=True, display="q"),
]

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
