"""Every key in one table. The ids are stable: a keymap may give an action other keys.

Nothing here needs Ctrl, which terminals and multiplexers take for themselves. Each key
also works in full width, as an input method for Chinese may send it; Space, Enter and
digits are enough for a whole review.

The tables are made at import, when no language is known yet: what a key does stands in them
in English, and is translated where it is shown (`Keys`, the help).
"""

from collections.abc import Mapping

from textual.binding import Binding, BindingType

from srs.review import HIGHEST_GRADE, LOWEST_GRADE, Rating
from srs.translation import mark

_FULL_WIDTH = ord("！") - ord("!")
_PRINTABLE = range(ord("!"), ord("~") + 1)


def _full_width(key: str) -> tuple[str, ...]:
    """`key` and what an input method in full width sends for it."""
    if key == "space":
        return key, "ideographic_space"
    if len(key) == 1 and ord(key) in _PRINTABLE:
        return key, chr(ord(key) + _FULL_WIDTH)
    return (key,)


def _key(  # noqa: PLR0913, a row of the table has this many columns
    name: str, keys: str, action: str, label: str, *, show: bool = False, display: str = ""
) -> Binding:
    """A row of the table: `keys` parted by spaces, `display` what the footer calls them."""
    every = ",".join(wide for key in keys.split() for wide in _full_width(key))
    return Binding(every, action, label, show=show, key_display=display or None, id=name)


APP: list[BindingType] = [
    _key("app.help", "?", "help", mark("Help"), show=True, display="?"),
    _key("app.theme", "t", "toggle_theme", mark("Light or dark")),
]

HOME: list[BindingType] = [
    _key("home.review", "enter space", "review", mark("Review"), show=True, display="Enter"),
    _key("home.inbox", "i", "inbox", mark("Inbox"), show=True),
    _key("home.generate", "g", "generate", mark("Read logs"), show=True),
    _key("home.open", "o", "open", mark("Open a log"), show=True),
    _key("home.quit", "q escape", "app.quit", mark("Quit"), show=True, display="q"),
]

LOG: list[BindingType] = [
    _key("log.complete", "tab", "complete", mark("Complete"), show=True, display="Tab"),
    _key("log.leave", "escape", "leave", mark("Leave"), show=True, display="Esc"),
]
"""Where the path of a log is typed."""

SAMPLE: list[BindingType] = [
    _key(
        "sample.forget", "y enter 1", "dismiss(True)", mark("Take it out"), show=True, display="y"
    ),
    _key("sample.keep", "n escape 2", "dismiss(False)", mark("Keep it"), show=True, display="n"),
]
"""Whether the sample goes."""

BUTTONS: Mapping[Rating, str] = {
    Rating.AGAIN: mark("Again"),
    Rating.HARD: mark("Hard"),
    Rating.GOOD: mark("Good"),
    Rating.EASY: mark("Easy"),
}
"""What the four buttons are called, in English."""

RATINGS: list[BindingType] = [
    _key(f"review.{rating.name.lower()}", key, f"rate({rating.value})", BUTTONS[rating])
    for key, rating in zip("1234", Rating, strict=True)
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
    _key(f"review.grade{grade}", str(grade), f"grade({grade})", label)
    for grade, label in zip(range(LOWEST_GRADE, HIGHEST_GRADE + 1), _RAW, strict=True)
]
"""The raw grades, for those who set grades = "sm2"."""

REVIEW: list[BindingType] = [
    _key("review.reveal", "space enter", "reveal", mark("Show answer"), show=True, display="Space"),
    _key("review.more", "space enter", "page(1)", mark("Read on")),
    *RATINGS,
    *GRADES,
    _key("review.undo", "u", "undo", mark("Undo"), show=True),
    _key("review.copy", "y", "copy", mark("Copy"), show=True),
    _key("review.up", "up", "line(-1)", mark("Scroll up")),
    _key("review.down", "down", "line(1)", mark("Scroll down")),
    _key("review.page_up", "pageup", "page(-1)", mark("Page up")),
    _key("review.page_down", "pagedown", "page(1)", mark("Page down")),
    _key("review.leave", "q escape", "leave", mark("Leave"), show=True, display="q"),
]

INBOX: list[BindingType] = [
    _key("inbox.accept", "a enter 1", "accept", mark("Accept"), show=True, display="a"),
    _key("inbox.reject", "r 2", "reject", mark("Reject"), show=True, display="r"),
    _key("inbox.edit", "e 3", "edit", mark("Edit"), show=True, display="e"),
    _key("inbox.skip", "s right 4", "step(1)", mark("Skip"), show=True, display="s"),
    _key("inbox.back", "left", "step(-1)", mark("Back to the one before")),
    _key("inbox.undo", "u", "undo", mark("Undo"), show=True),
    _key("inbox.accept_several", "A", "several('accept')", mark("Accept several")),
    _key("inbox.reject_several", "R", "several('reject')", mark("Reject several")),
    _key("inbox.only", "o", "only", mark("Only this log, or all")),
    _key("inbox.more", "space", "page(1)", mark("Read on")),
    _key("inbox.up", "up", "line(-1)", mark("Scroll up")),
    _key("inbox.down", "down", "line(1)", mark("Scroll down")),
    _key("inbox.page_up", "pageup", "page(-1)", mark("Page up")),
    _key("inbox.page_down", "pagedown", "page(1)", mark("Page down")),
    _key("inbox.leave", "q escape", "leave", mark("Leave"), show=True, display="q"),
]
"""Digits stand beside the letters for those who have an input method on."""

SEVERAL: list[BindingType] = [
    _key("several.entry", "1 e", "dismiss(0)", mark("This entry"), show=True, display="1"),
    _key("several.rule", "2 r", "dismiss(1)", mark("This rule or model"), show=True, display="2"),
    _key("several.none", "escape", "dismiss", mark("None"), show=True, display="Esc"),
]
"""Which drafts get one word together. Enter says nothing: it is pressed too easily."""

EDIT: list[BindingType] = [
    _key("edit.save", "f2 ctrl+s", "save", mark("Save"), show=True, display="F2"),
    _key("edit.leave", "escape", "leave", mark("Leave"), show=True, display="Esc"),
]

TYPED: list[BindingType] = [
    _key("typed.save", "enter s 1", "dismiss('save')", mark("Save"), show=True, display="Enter"),
    _key("typed.discard", "d 2", "dismiss('discard')", mark("Discard"), show=True, display="d"),
    _key("typed.stay", "escape 3", "dismiss('stay')", mark("Go on"), show=True, display="Esc"),
]
"""What to do with words that were typed and not saved."""

END: list[BindingType] = [
    _key(
        "end.home",
        "enter space q escape",
        "dismiss(False)",
        mark("Go on"),
        show=True,
        display="Enter",
    ),
    _key("end.undo", "u", "dismiss(True)", mark("Undo"), show=True),
]

HELP: list[BindingType] = [
    _key("help.close", "escape q enter space ?", "dismiss", mark("Close"), show=True, display="Esc")
]
