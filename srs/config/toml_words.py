"""What the library that reads TOML has to say, in the language of the reader."""

import re

from srs.translation import mark, tr

_PLACED = re.compile(
    r"(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL
)
_USUAL = {
    str(text): text
    for text in (
        mark("Cannot overwrite a value"),
        mark("Escaped character is not a Unicode scalar value"),
        mark("Expected '=' after a key in a key/value pair"),
        mark("Expected ']' at the end of a table declaration"),
        mark("Expected ']]' at the end of an array declaration"),
        mark("Expected newline or end of document after a statement"),
        mark("Invalid date or datetime"),
        mark("Invalid hex value"),
        mark("Invalid initial character for a key part"),
        mark("Invalid statement"),
        mark("Invalid value"),
        mark("Unclosed array"),
        mark("Unclosed inline table"),
        mark("Unescaped '\\' in a string"),
        mark("Unterminated string"),
    )
}
_OF_SOMETHING = (
    mark("Cannot declare {name} twice"),
    mark("Cannot mutate immutable namespace {name}"),
    mark("Cannot redefine namespace {name}"),
    mark("Duplicate inline table key {name}"),
    mark("Expected {name}"),
    mark("Found invalid character {name}"),
    mark("Illegal character {name}"),
)
"""What is said of a name or a sign."""


def in_words(error: Exception) -> str:
    """What is wrong and where: of what the library may say some day more, its own words."""
    placed = _PLACED.fullmatch(str(error))
    if placed is None:
        return str(error)
    what = _what(placed["what"])
    if placed["line"] is None:
        return tr("{what} (at end of document)", what=what)
    place = {"line": placed["line"], "column": placed["column"]}
    return tr("{what} (at line {line}, column {column})", what=what, **place)


def _what(message: str) -> str:
    if message in _USUAL:
        return tr(_USUAL[message])
    for text in _OF_SOMETHING:
        before, after = text.split("{name}")
        if message.startswith(before) and message.endswith(after):
            name = message.removeprefix(before).removesuffix(after)
            return tr(text, name=name)
    return message
