"""Lines that are surely of a diary: what somebody did, felt or plans, and nothing to learn."""

import re

from srs.making.lexicon.words import FEELING, LIVING, MOMENT, REMINDER
from srs.prose.weigh import weight
from srs.text import has_han

_LONGEST = 60
"""What a line weighs at most: in a longer one there may be something to learn as well."""
_SHORT = 20
"""As much of a line that says what is still to be read."""
_TERM = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+")
"""In Chinese: what is learned is often called by a Latin name."""
_NAME = re.compile(r"(?<![.!?:] )(?<!^)\b(?:[A-Z][A-Za-z]*[A-Z0-9]\w*|[A-Z][a-z]{3,})\b")
"""In English: a name, which no everyday word is written like."""
_MARKS = re.compile(r"^[\s>*+#-]+")
_DAYS = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def is_surely_diary(line: str) -> bool:
    """Whether `line` tells of its author's day, and names nothing that could be learned.

    Both a moment or a person and what one does or feels must be there; a name of the subject
    makes it a note. Whether a line is sent to a model hangs on it, and whether a fact is missed.
    """
    text = _MARKS.sub("", line).strip()
    names = _TERM.search(text) if has_han(text) else _NAME.search(_DAYS.sub("", text))
    if names:
        return False
    if REMINDER.search(text) or FEELING.search(text):
        return weight(text) <= _SHORT
    return bool(weight(text) <= _LONGEST and MOMENT.search(text) and LIVING.search(text))
