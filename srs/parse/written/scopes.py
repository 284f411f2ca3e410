"""'::' that parts no card: scopes of programs, slices, times, addresses, shortcodes, fields."""

import re

_GAPS_AND_CODE = (
    r"\{\{(?:[^{}\n]|\{(?:[^{}\n]|\{[^{}\n]{0,100}\}){0,200}\}){1,400}\}\}|\{\{c\d{1,3}::.*|`[^`\n]{1,300}`|\$[^$\n]{1,300}\$"
    r"|\[\[[^\[\]\n]{1,300}\]\]|https?://\S+"
)
_FIELDS = r"[\[(（][^\[\]()（）:\n]{1,40}::\s[^\[\]()（）\n]{0,200}[\])）]"
"""'[rating:: 5]' of Dataview."""
_SHORTCODES = r"(?<!\S):[a-z0-9_+-]{2,30}:(?::[a-z0-9_+-]{2,30}:)+"
_SLICES = r"(?<=\w)\[[^\[\]\n]{0,40}::[^\[\]\n]{0,40}\]"
_TIMES = r"(?<![\w.])\d{1,2}::\d{2}(?!\w)"
_CASTS = (
    r"(?<=[\w)'\"\]])::(?:int\d?|integer|bigint|text|date|timestamptz?|time|numeric|varchar|jsonb?|uuid"
    r"|bool(?:ean)?|float\d?|regclass|bytea|interval)\b(?:\[\])?"
)
_NAMESPACES = (
    r"(?<![A-Za-z0-9_])(?:std|boost|crate|self|super|tokio|absl|tf|torch|at|c10|Eigen|cv|Foo)"
    r"(?:::[A-Za-z_~<]\w*)+"
)
_CHAINS = r"(?<![A-Za-z0-9_])[A-Za-z_]\w{0,60}(?:::[A-Za-z_]\w{0,60}){2,10}(?!\w)"
_CALLS = (
    r"(?<![A-Za-z0-9_])(?:[A-Za-z_]\w{0,60}(?:<[^<>\n]{0,60}>)?|<[^<>\n]{1,60}>)"
    r"::(?:<|~?[A-Za-z_]\w{0,60}[(<!{])"
)
_HIDDEN = re.compile(
    f"{_GAPS_AND_CODE}|{_FIELDS}|{_SHORTCODES}|{_SLICES}|{_TIMES}|{_CASTS}|{_NAMESPACES}|{_CHAINS}|{_CALLS}"
)
_ADDRESS = re.compile(
    r"(?<![\w:.])(?P<high>(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?)::"
    r"(?P<low>(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?)(?:%\w{1,15})?(?:/\d{1,3})?(?![\w:])"
)
_GROUP = 4
"""Figures of a whole part of an address."""


def hidden(text: str) -> str:
    """`text`, as long as it was, without any '::' that can part no card."""
    if "::" not in text:
        return text
    text = _HIDDEN.sub(lambda match: "x" * len(match[0]), text)
    return _ADDRESS.sub(lambda m: "x" * len(m[0]) if _is_address(m) else m[0], text)


def _is_address(match: re.Match[str]) -> bool:
    """Whether hexadecimal figures around '::' are an address of IPv6, and not two short words."""
    high, low = match["high"], match["low"]
    figures = high + low
    digits = sum(char.isdigit() for char in figures)
    if not high:  # behind a question mark stands an answer
        return digits > 0 and not match.string[: match.start()].rstrip().endswith(("?", "？"))
    if ":" in figures:
        return True
    return 0 < digits < len(figures) or (digits > 0 and len(high) == _GROUP)


def is_scope(text: str, start: int, end: int) -> bool:
    """Whether the sign from `start` to `end` joins two names of a program, without spaces."""
    before, after = text[:start][-1:], text[end:][:1]
    return (
        (before.isalnum() or before in "_>")
        and before.isascii()
        and (after.isalpha() or after in "_~<*")
        and after.isascii()
        and bool(after)
    )
