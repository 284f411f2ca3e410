"""The keys of a review and of its end."""

from collections.abc import Mapping

from textual.binding import BindingType

from srs.review import HIGHEST_GRADE, LOWEST_GRADE, Rating
from srs.translation import mark
from srs.tui.keys.table import key

BUTTONS: Mapping[Rating, str] = {
    Rating.AGAIN: mark("Again"),
    Rating.HARD: mark("Hard"),
    Rating.GOOD: mark("Good"),
    Rating.EASY: mark("Easy"),
}
"""What the four buttons are called, in English."""

RATINGS: list[BindingType] = [
    key(f"review.{rating.name.lower()}", digit, f"rate({rating.value})", BUTTONS[rating])
    for digit, rating in zip("1234", Rating, strict=True)
]
"""The four buttons."""

_RAW = (
    mark("Grade 0"),
    mark("Grade 1"),
    mark("Grade 2"),
    mark("Grade 3"),
    mark("Grade 4"),
    mark("Grade 5"),
)

GRADES: list[BindingType] = [
    key(f"review.grade{grade}", str(grade), f"grade({grade})", label)
    for grade, label in zip(range(LOWEST_GRADE, HIGHEST_GRADE + 1), _RAW, strict=True)
]
"""The raw grades, for those who set grades = "sm2"."""

REVIEW: list[BindingType] = [
    key("review.reveal", "space", "onward", mark("Show answer"), show=True, display="Space"),
    key("review.all", "enter", "reveal", mark("Show all of the answer")),
    key("review.missed", "1", "miss", mark("Not known")),
    key("review.more", "space enter", "page(1)", mark("Read on")),
    *RATINGS,
    *GRADES,
    key("review.edit", "e", "edit", mark("Edit"), show=True),
    key("review.why", "i", "why", mark("Why"), show=True),
    key("review.undo", "u", "undo", mark("Undo"), show=True),
    key("review.hint", "h", "hint", mark("Hint")),
    key("review.type", "a", "type", mark("Type the answer")),
    key("review.open", "o", "open", mark("Open its log in the editor")),
    key("review.image", "v", "image", mark("View its images")),
    key("review.flag", "f", "flag", mark("Flag, or take the flag off")),
    key("review.suspend", "-", "word('suspend')", mark("Suspend"), display="-"),
    key("review.bury", "b", "word('bury')", mark("Bury until tomorrow")),
    key("review.reject", "x", "word('reject')", mark("Not worth asking")),
    key("review.further", "m", "more", mark("More new cards today")),
    key("review.pause", "p", "pause", mark("Take a break")),
    key("review.copy", "y", "copy", mark("Copy")),
    key("review.up", "up k", "line(-1)", mark("Scroll up")),
    key("review.down", "down j", "line(1)", mark("Scroll down")),
    key("review.page_up", "pageup", "page(-1)", mark("Page up")),
    key("review.page_down", "pagedown", "page(1)", mark("Page down")),
    key("review.first", "home", "edge(-1)", mark("To the top")),
    key("review.last", "end G", "edge(1)", mark("To the bottom")),
    key("review.leave", "q escape", "leave", mark("Leave"), show=True, display="q"),
]

TYPING: list[BindingType] = [
    key("typing.submit", "enter", "submit", mark("Show answer"), show=True, display="Enter"),
    key("typing.stop", "escape", "stop", mark("Do not type"), show=True, display="Esc"),
    key("typing.hint", "f2", "screen.hint", mark("Hint"), show=True, display="F2"),
    key("typing.help", "f1", "app.help", mark("Help"), show=True, display="F1"),
]
"""While an answer is typed: no key that is a letter, or that an input method wants."""

END: list[BindingType] = [
    key("end.go_on", "space", "dismiss('on')", mark("Go on"), show=True, display="Space"),
    key(
        "end.home",
        "enter space q escape",
        "dismiss('home')",
        mark("Home"),
        show=True,
        display="Enter",
    ),
    key("end.undo", "u", "dismiss('undo')", mark("Undo"), show=True),
    key("end.further", "m", "dismiss('more')", mark("More new cards today"), show=True),
    *(key(f"end.why{digit}", digit, f"why({digit})", mark("Why it is there")) for digit in "12345"),
    key("end.up", "up k", "line(-1)", mark("Scroll up")),
    key("end.down", "down j", "line(1)", mark("Scroll down")),
]
"""Space goes on where cards are left, and home where none is."""

PAUSE: list[BindingType] = [
    key(
        "pause.go_on",
        "space enter p escape q",
        "dismiss",
        mark("Go on"),
        show=True,
        display="Space",
    ),
]

WHY: list[BindingType] = [
    key("why.copy", "y", "copy", mark("Copy its id"), show=True),
    key("why.up", "up k", "line(-1)", mark("Scroll up")),
    key("why.down", "down j", "line(1)", mark("Scroll down")),
    key("why.page_up", "pageup", "page(-1)", mark("Page up")),
    key("why.page_down", "pagedown space", "page(1)", mark("Page down")),
    key("why.first", "home", "edge(-1)", mark("To the top")),
    key("why.last", "end G", "edge(1)", mark("To the bottom")),
    key("why.close", "escape q enter i", "dismiss", mark("Close"), show=True, display="Esc"),
]
