"""Which keys a terminal sends, and what they are called."""

import difflib
import unicodedata
from collections.abc import Mapping

from textual.keys import format_key, key_to_character

CALLED: Mapping[str, str] = {
    "enter": "Enter",
    "escape": "Esc",
    "space": "Space",
    "ideographic_space": "Space",
    "tab": "Tab",
    "shift+tab": "Shift+Tab",
    "backspace": "Backspace",
    "delete": "Del",
    "insert": "Ins",
    "home": "Home",
    "end": "End",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
    "comma": ",",
}
"""Keys that are no letter, digit or sign, and what stands on them."""

_FUNCTION = [f"f{number}" for number in range(1, 13)]
_MOVING = ["home", "end", "pageup", "pagedown", "up", "down", "left", "right", "delete", "insert"]
_WITH = ["shift", "ctrl", "alt", "ctrl+shift"]
_NOT_OURS = {"ctrl+c", "ctrl+z", "ctrl+h", "ctrl+i", "ctrl+j", "ctrl+m"}
"""Ctrl+C and Ctrl+Z are what they are everywhere; the others are sent by other keys as well."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SENT = (
    {*CALLED, *_FUNCTION}
    | {f"{held}+{key}" for held in _WITH for key in [*_MOVING, *_FUNCTION]}
    | {f"ctrl+{letter}" for letter in _LETTERS}
) - _NOT_OURS
_MEANT = {
    "esc": "escape",
    "return": "enter",
    "pgup": "pageup",
    "pgdn": "pagedown",
    "page_up": "pageup",
    "page_down": "pagedown",
    "del": "delete",
    "ins": "insert",
    "blank": "space",
    "spacebar": "space",
}
"""What people call some of them."""


def key_name(key: str) -> str:
    """What stands on a key, or what is pressed together: 'Ctrl+S'."""
    if key in CALLED:
        return CALLED[key]
    if sign := _sign(key):
        return sign
    return "+".join(CALLED.get(part, part[:1].upper() + part[1:]) for part in key.split("+"))


def is_sent(key: str) -> bool:
    """Whether a terminal sends a key of that name: a sign, or a key that is named."""
    return key in _SENT or (len(key) == 1 and key.isprintable() and not key.isspace())


def plain_key(name: str) -> str:
    """The key called `name` by its one name: of a sign the sign, and not in full width."""
    sign = _sign(name)
    if name in _SENT or not sign:
        return name
    sign = unicodedata.normalize("NFKC", sign)
    named = {",": "comma", " ": "space"}
    return named.get(sign, sign) if len(sign) == 1 and sign.isprintable() else name


def is_sign(key: str) -> bool:
    """Whether the key is a sign, which in a line of text would be typed."""
    return len(key) == 1 or key in {"space", "ideographic_space", "comma"}


def nearest_key(name: str) -> str:
    """The key that was meant by a name that is none; '' where there is no guess."""
    plain = name.casefold().replace("-", "+").replace("control", "ctrl")
    held, _, last = plain.rpartition("+")
    if held == "shift" and len(last) == 1 and last.isalpha():
        return last.upper()
    plain = plain_key(_MEANT.get(plain, plain))
    if is_sent(plain):
        return plain
    return next(iter(difflib.get_close_matches(plain, sorted(_SENT), 1)), "")


def full_width_too(key: str) -> tuple[str, ...]:
    """`key`, and what an input method in full width sends for it."""
    if key == "space":
        return key, "ideographic_space"
    if key == "comma":
        return key, "，"
    if len(key) == 1 and "!" <= key <= "~":
        return key, chr(ord(key) + ord("！") - ord("!"))
    return (key,)


def is_full_width(key: str) -> bool:
    """Whether it is the twin of a key, of which the help speaks once for all."""
    # '-' has a name with a hyphen, of which Textual makes none that can be looked up again
    if key == "ideographic_space" or key.startswith("fullwidth_"):
        return True
    return unicodedata.east_asian_width(_sign(key) or "a") == "F"


def _sign(key: str) -> str:
    """The sign that stands on a key, by any name that Textual has for it; '' where none does."""
    if len(key) == 1 or "+" in key:
        return key if len(key) == 1 else ""
    sign = format_key(key)
    return sign if len(sign) == 1 else key_to_character(key) or ""
