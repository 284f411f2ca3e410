"""What other tools write behind a card for themselves: its schedule, its number, a block's id."""

import re

# no pattern begins with spaces: those before a mark are taken off when it is gone
_SCHEDULE = re.compile(r"<!--SR:[^\n]*?(?:-->|$)")
"""A schedule that nothing closes takes the rest of its line."""
_NUMBER = re.compile(r"<!-- ?(?:ID|id): ?\d+ ?-->|^\s*+ID: ?\d{10,}$")
_BLOCK_ID = re.compile(
    r"(?<!\S)\^[A-Za-z0-9-]{3,40}$"
    r"|(?<=[。.!?！？；;)）] )\^[A-Za-z0-9-]{1,2}$|^\s*+\^[A-Za-z0-9-]{1,40}$"
)
_CALLOUT = re.compile(r"\[!sr\|[\w-]{1,40}\][+-]?$")


def without_block_marks(text: str) -> str:
    """`text`, one line, without schedules, numbers of notes and the id of its block at its end."""
    if not _may_have_marks(text):
        return text.rstrip()
    text = _NUMBER.sub("", _SCHEDULE.sub("", text)).rstrip()
    return _BLOCK_ID.sub("", _CALLOUT.sub("", text).rstrip()).rstrip()


def is_only_marks(text: str) -> bool:
    """Whether nothing is left of a line without the marks of other tools."""
    return _may_have_marks(text) and not without_block_marks(text).strip(" >")


def _may_have_marks(text: str) -> bool:
    return "<!--" in text or "^" in text or "[!sr|" in text or "ID:" in text
