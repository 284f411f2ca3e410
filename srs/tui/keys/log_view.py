"""The keys of the log view, and of what is asked over it. Its list has those of every list."""

from textual.binding import BindingType

from srs.translation import mark
from srs.tui.keys.table import key

LOG_VIEW: list[BindingType] = [
    key("log_view.review", "enter space", "review", mark("Review"), show=True, display="Enter"),
    key("log_view.next", "n", "faded(1)", mark("Next faded"), show=True),
    key("log_view.previous", "p N", "faded(-1)", mark("Faded line before"), display="p"),
    key("log_view.edit", "o", "edit", mark("Edit"), show=True),
    key("log_view.cards", "i", "cards", mark("Its cards"), show=True),
    key("log_view.later", "right ]", "day(1)", mark("A day later"), display="→"),
    key("log_view.earlier", "left [", "day(-1)", mark("A day earlier"), display="←"),
    key("log_view.week_later", "}", "day(7)", mark("A week later")),
    key("log_view.week_earlier", "{", "day(-7)", mark("A week earlier")),
    key("log_view.month_later", ">", "day(30)", mark("30 days later")),
    key("log_view.month_earlier", "<", "day(-30)", mark("30 days earlier")),
    key("log_view.today", "0", "today", mark("Back to today")),
    key("log_view.search", "/", "search", mark("Search")),
    key("log_view.wrap", "w", "wrap", mark("Wrap long lines, or cut them")),
    key("log_view.logs", "l", "logs", mark("Another log")),
    key("log_view.leave", "q escape", "dismiss", mark("Leave"), show=True, display="q"),
]

LINE_CARDS: list[BindingType] = [
    key("line_cards.down", "j down", "line(1)", mark("Scroll down")),
    key("line_cards.up", "k up", "line(-1)", mark("Scroll up")),
    key("line_cards.page_down", "space pagedown", "page(1)", mark("Page down")),
    key("line_cards.page_up", "pageup", "page(-1)", mark("Page up")),
    key("line_cards.close", "escape q i enter", "dismiss", mark("Close"), show=True, display="Esc"),
]
"""Where the cards of a line are shown."""

LOG_CHOICE: list[BindingType] = [
    key("log_choice.open", "enter space", "choose", mark("Open"), show=True, display="Enter"),
    key("log_choice.leave", "escape q", "dismiss", mark("Leave"), show=True, display="Esc"),
]
"""Where a log is chosen."""

LINE_SEARCH: list[BindingType] = [
    key("line_search.leave", "escape", "dismiss", mark("Leave"), show=True, display="Esc"),
]
"""Where is typed what to look for in a log."""
