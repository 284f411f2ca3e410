"""The keys of the screen on which all cards are browsed, and of what is asked on it."""

from textual.binding import BindingType

from srs.translation import mark
from srs.tui.keys.table import key

BROWSE: list[BindingType] = [
    key("browse.query", "/", "query", mark("Search"), show=True),
    key("browse.mark", "space v", "mark", mark("Mark"), show=True, display="Space"),
    key("browse.pane", "enter tab", "pane", mark("Card"), show=True, display="Enter"),
    key("browse.review", "r", "review", mark("Review these"), show=True),
    key("browse.mark_range", "V", "mark_range", mark("Mark from the last mark to here")),
    key("browse.mark_all", "*", "mark_all", mark("Mark all")),
    key("browse.unmark", "c", "unmark", mark("Take all marks off")),
    key("browse.sort", "s", "sort(1)", mark("Sort by the next column")),
    key("browse.reverse", "S", "reverse", mark("Turn the order round")),
    key("browse.suspend", "-", "suspend", mark("Suspend, or take back")),
    key("browse.bury", "b", "bury", mark("Bury until tomorrow")),
    key("browse.flag", "f", "flag", mark("Flag, or take the flag off")),
    key("browse.accept", "a", "accept", mark("Accept drafts")),
    key("browse.reject", "x", "reject", mark("Not worth asking")),
    key("browse.set_due", "d", "set_due", mark("Set the day it comes back")),
    key("browse.reset", "R", "reset", mark("New again")),
    key("browse.edit", "e", "edit", mark("Edit")),
    key("browse.open", "o", "open", mark("Open the log in the editor")),
    key("browse.add", "n", "add", mark("Type a card")),
    key("browse.practice", "p", "practice", mark("Practice these")),
    key("browse.copy", "y", "copy", mark("Copy")),
    key("browse.undo", "u", "undo", mark("Undo")),
    key("browse.pane_down", "J", "pane_line(1)", mark("Scroll the card down")),
    key("browse.pane_up", "K", "pane_line(-1)", mark("Scroll the card up")),
    key("browse.leave", "q escape", "leave", mark("Leave"), show=True, display="q"),
]
"""`-`, `b`, `f` and `x` are also the signs by which the list tells what was said so."""

QUERY: list[BindingType] = [
    key("query.complete", "tab", "complete", mark("Complete"), show=True, display="Tab"),
    key("query.earlier", "up", "earlier(1)", mark("The query before")),
    key("query.later", "down", "earlier(-1)", mark("The query after")),
    key("query.done", "enter", "done", mark("To the cards"), show=True, display="Enter"),
    key("query.leave", "escape", "leave", mark("Back"), show=True, display="Esc"),
]
"""Where a query is typed."""

SURE: list[BindingType] = [
    key("sure.yes", "y enter 1", "dismiss(True)", mark("Yes"), show=True, display="y"),
    key("sure.no", "n escape 2", "dismiss(False)", mark("No"), show=True, display="n"),
]
"""Whether something is to be done to many cards."""

DAY: list[BindingType] = [
    key("day.leave", "escape", "leave", mark("Leave"), show=True, display="Esc"),
]
"""Where a day is typed."""
