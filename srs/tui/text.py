"""The door through which foreign text reaches the terminal, and how figures are put in words."""

import unicodedata

LONGEST = 20_000
"""Characters of one text that are drawn: more is no card, and would freeze the screen."""

_JOINERS = frozenset("\u200c\u200d")
_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\t": "    "})
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_MONTH, _YEAR = 365.25 / 12, 365.25
_MINUTE, _HOUR = 60, 3600


def clean(text: str) -> str:
    """`text` without anything a terminal would obey: escapes, controls, reversed writing."""
    lines = "\n".join(text[:LONGEST].splitlines()).translate(_LINE_ENDS)
    kept = "".join(char for char in lines if char == "\n" or _is_safe(char))
    return f"{kept}\n[...]" if len(text) > LONGEST else kept


def clean_line(text: str) -> str:
    """As `clean`, on one line."""
    return " ".join(clean(text).split())


def interval(days: int) -> str:
    """Days in a few characters: '6 d', '2.5 mo', '1.2 y'."""
    if days < _MONTH:
        return f"{days} d"
    number, unit = (days / _MONTH, "mo") if days < _YEAR else (days / _YEAR, "y")
    return f"{number:.1f}".removesuffix(".0") + f" {unit}"


def span(milliseconds: int) -> str:
    """A time spent: '40 s', '12 min', '1 h 5 min'."""
    seconds = round(milliseconds / 1000)
    if seconds < _MINUTE:
        return f"{seconds} s"
    if seconds < _HOUR:
        return f"{round(seconds / _MINUTE)} min"
    hours, rest = divmod(seconds, _HOUR)
    return f"{hours} h {rest // _MINUTE} min"


def count(number: int, noun: str) -> str:
    """'1 card', '2 cards'."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _is_safe(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char) not in _UNSAFE
