"""A setting put into the text of a config.toml, whose comments all stay: the only door to tomlkit.

What is new becomes a line of its own, at its place; tomlkit changes what is there. It takes what
the library that reads does not, and drops some comments, so each text is read again before it
counts.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from typing import Any

from srs.config.places import lines_of
from srs.config.toml_text import in_toml, key_in_toml

_HEADING = re.compile(r"\s*(?:#\s*)?\[")
"""Of a table, or of one that is a comment."""


class NotWrittenError(ValueError):
    """A text in which nothing was changed, as a comment might go, or a value that nobody meant."""


def with_setting(text: str, keys: Sequence[str], value: object) -> str:
    """`text`, which is TOML, with `value` below `keys`; without anything there for None.

    Every comment stays, and so do the ends of lines. What is taken out and has a comment becomes
    one. Raises NotWrittenError.
    """
    crlf = "\n" in text and text.count("\n") == text.count("\r\n")
    plain = text.replace("\r\n", "\n") if crlf else text
    table = tomllib.loads(plain)
    wanted = _wanted(table, keys, value)
    if _typed(wanted) == _typed(table):
        return text
    for way in _ways(table, keys, value):
        new = way(plain, keys, value)
        if new is not None and _reads(new, wanted):
            return new.replace("\n", "\r\n") if crlf else new
    raise NotWrittenError


def _wanted(table: Mapping[str, Any], keys: Sequence[str], value: object) -> dict[str, Any]:
    """What the new text is to say."""
    wanted = inner = deepcopy(dict(table))
    for key in keys[:-1]:
        if value is None and key not in inner:
            return wanted
        inner = inner.setdefault(key, {})
        if not isinstance(inner, dict):
            raise NotWrittenError
    if value is None:
        inner.pop(keys[-1], None)
    else:
        inner[keys[-1]] = value
    return wanted


_Way = Callable[[str, Sequence[str], Any], str | None]


def _ways(table: Mapping[str, Any], keys: Sequence[str], value: object) -> Iterable[_Way]:
    """How to go about it, the best first; each gives None, or a wrong text, where it cannot."""
    inner: Any = table
    for key in keys:
        inner = inner.get(key) if isinstance(inner, Mapping) else None
    if value is None:
        return _taken_out, _in_place
    if inner is not None:
        return [_in_place]
    if keys[0] in table:
        return [_new_line, _in_place]
    return [_new_line, _new_table if len(keys) > 1 else _in_place]


def _reads(text: str, wanted: Mapping[str, Any]) -> bool:
    try:
        return _typed(tomllib.loads(text)) == _typed(wanted)
    except (ValueError, RecursionError):
        return False


def _typed(value: object) -> object:
    """`value` with its types, as True is 1 to Python; a table without anything is none."""
    if isinstance(value, Mapping):
        typed = {key: _typed(each) for key, each in value.items()}
        return {key: each for key, each in typed.items() if each != {}}
    if isinstance(value, list):
        return [_typed(each) for each in value]
    return type(value), value


def _new_line(text: str, keys: Sequence[str], value: object) -> str | None:
    """A line in the table that is there: below its comment that shows how, or its last setting."""
    *above, key = keys
    lines = text.split("\n")
    table: Any = tomllib.loads(text)
    for name in above:
        table = table.get(name, {})
    heading = lines_of(text, above) if above else (0, 0)
    if heading is None:
        return None
    first = heading[1]
    last = next((at for at in range(first, len(lines)) if _HEADING.match(lines[at])), len(lines))
    places = (lines_of(text, [*above, name]) for name in table)
    ends = [end for _, end in filter(None, places) if first < end <= last]
    at = max(ends, default=_after_heading(lines, first, last, inside=bool(above)))
    shown = re.compile(rf"\s*#\s*{re.escape(key_in_toml(key))}\s*=")
    at = next((line + 1 for line in range(first, last) if shown.match(lines[line])), at)
    gap = [""] if at < len(lines) and lines[at].startswith("[") else []
    lines[at:at] = [f"{key_in_toml(key)} = {in_toml(value)}", *gap]
    return "\n".join(lines) + "\n" * (at == len(lines) - 1)


def _after_heading(lines: list[str], first: int, last: int, *, inside: bool) -> int:
    """Where the first setting of a table goes: at once; of the whole file, below its comments."""
    if inside:
        return first
    while last and not lines[last - 1].strip():
        last -= 1
    return last


def _new_table(text: str, keys: Sequence[str], value: object) -> str:
    """A table at the end."""
    gap = "\n" * (2 - text[-2:].count("\n")) if text.strip() else ""
    heading = ".".join(map(key_in_toml, keys[:-1]))
    return f"{text}{gap}[{heading}]\n{key_in_toml(keys[-1])} = {in_toml(value)}\n"


def _taken_out(text: str, keys: Sequence[str], _value: object) -> str | None:
    """Without the lines of the setting; those with a comment become one."""
    found = lines_of(text, keys)
    if found is None:
        return None
    lines = text.split("\n")
    own = lines[found[0] : found[1]]
    # a sign in a text is taken for a comment now and then, which keeps more than it must
    kept = [f"# {line}" for line in own] if any("#" in line for line in own) else []
    return "\n".join([*lines[: found[0]], *kept, *lines[found[1] :]])


def _in_place(text: str, keys: Sequence[str], value: object) -> str | None:
    """What tomlkit makes of it."""
    import tomlkit  # noqa: PLC0415  # 20 ms that only who writes a setting waits for
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415  # the same

    try:
        document = tomlkit.parse(text)
        if tomlkit.dumps(document) != text:
            return None
        inner: Any = document
        for key in keys[:-1]:
            if key not in inner:
                inner[key] = tomlkit.inline_table() if _is_inline(inner) else tomlkit.table()
            inner = inner[key]
        if value is None:
            inner.remove(keys[-1])
        elif not isinstance(value, list) or not _appended(inner.get(keys[-1]), value):
            if _has_comments(inner.get(keys[-1])):
                return None
            inner[keys[-1]] = value
        return tomlkit.dumps(document)
    except (TOMLKitError, ValueError, KeyError, TypeError, AttributeError):
        # nothing of the document is kept: what it cannot do is told as one failure
        return None


def _is_inline(found: object) -> bool:
    from tomlkit.items import InlineTable  # noqa: PLC0415  # as above

    return isinstance(found, InlineTable)


def _appended(found: Any, value: list[str]) -> bool:  # noqa: ANN401, an item of tomlkit
    """Whether all that is new stands at the end of a list that is there, and was put there."""
    if not isinstance(found, list) or found != value[: len(found)]:
        return False
    for each in value[len(found) :]:
        found.append(each)
    return True


def _has_comments(found: object) -> bool:
    """Whether there may be comments within it."""
    from tomlkit.items import Array  # noqa: PLC0415  # as above

    return isinstance(found, Array) and {"#", "\n"} <= {*found.as_string()}
