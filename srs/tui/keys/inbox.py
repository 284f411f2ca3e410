"""The keys of the inbox."""

from textual.binding import BindingType

from srs.translation import mark
from srs.tui.keys.table import key

INBOX: list[BindingType] = [
    key("inbox.accept", "a enter 1", "accept", mark("Accept"), show=True, display="a"),
    key("inbox.reject", "r 2", "reject", mark("Reject"), show=True, display="r"),
    key("inbox.edit", "e 3", "edit", mark("Edit"), show=True, display="e"),
    key("inbox.skip", "s right 4", "step(1)", mark("Skip"), show=True, display="s"),
    key("inbox.back", "left", "step(-1)", mark("Back to the one before")),
    key("inbox.undo", "u", "undo", mark("Undo"), show=True),
    key("inbox.accept_several", "A", "several('accept')", mark("Accept several")),
    key("inbox.reject_several", "R", "several('reject')", mark("Reject several")),
    key("inbox.open", "o", "open", mark("Open its log in the editor")),
    key("inbox.image", "v", "image", mark("View its images")),
    key("inbox.only", "l", "only", mark("Only this log, or all")),
    key("inbox.more", "space", "page(1)", mark("Read on")),
    key("inbox.up", "up k", "line(-1)", mark("Scroll up")),
    key("inbox.down", "down j", "line(1)", mark("Scroll down")),
    key("inbox.page_up", "pageup", "page(-1)", mark("Page up")),
    key("inbox.page_down", "pagedown", "page(1)", mark("Page down")),
    key("inbox.leave", "q escape", "leave", mark("Leave"), show=True, display="q"),
]
"""Digits stand beside the letters for those who have an input method on."""

SEVERAL: list[BindingType] = [
    key("several.entry", "1 e", "dismiss(0)", mark("This entry"), show=True, display="1"),
    key("several.rule", "2 r", "dismiss(1)", mark("This rule or model"), show=True, display="2"),
    key("several.none", "escape", "dismiss", mark("None"), show=True, display="Esc"),
]
"""Which drafts get one word together. Enter says nothing: it is pressed too easily."""

END: list[BindingType] = [
    key(
        "inbox_end.home",
        "enter space q escape",
        "dismiss(False)",
        mark("Go on"),
        show=True,
        display="Enter",
    ),
    key("inbox_end.undo", "u", "dismiss(True)", mark("Undo"), show=True),
]
