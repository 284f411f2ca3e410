"""What other tools write behind a card for themselves: its schedule, its number, a block's id."""

import re

SCHEDULE = re.compile(r"[ \t]*<!--SR:[^\n]*?(?:-->|$)", re.MULTILINE)
"""A schedule that nothing closes takes the rest of its line."""
_NUMBER = re.compile(r"[ \t]*(?:<!--\s*(?:ID|id):\s*\d+\s*-->|^\s*ID:\s*\d{10,}\s*$)", re.MULTILINE)
_BLOCK_ID = re.compile(
    r"(?:(?:^|\s+)\^[A-Za-z0-9-]{3,40}|(?<=[。.!?！？；;)）])\s+\^[A-Za-z0-9-]{1,2}|^\s*\^[A-Za-z0-9-]{1,40})\s*$"
)
_CALLOUT = re.compile(r"(?:>\s*)*\[!sr\|[\w-]{1,40}\][+-]?\s*$")
_SIGNS = ("<!--", "^", "[!sr|", "ID:")


def without_marks(text: str) -> str:
    """`text`, one line, without schedules, numbers of notes and the id of its block at its end."""
    if not any(sign in text for sign in _SIGNS):
        return text.rstrip()
    text = _NUMBER.sub("", SCHEDULE.sub("", text))
    text = _BLOCK_ID.sub("", _CALLOUT.sub("", text.rstrip()))
    # a block's id may stand on both sides of a schedule
    return text.rstrip()


def is_only_marks(text: str) -> bool:
    """Whether nothing is left of a line without the marks of other tools."""
    return any(sign in text for sign in _SIGNS) and not without_marks(text).strip(" >")
