"""JSON in the middle of other text: talk around it, fences, thought, an end that is missing."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from srs.proposals import limits

_OPENED = "<think>"
_CLOSED = "</think>"
_OPENS = re.compile(r"\{(?=\s{0,99}[\"}])|\[(?=\s{0,99}[\"{\[\]\d\-tfn])")
"""A bracket that may begin an object or a list."""


def _integer(digits: str) -> int | float:
    """A number so long is none of a line, and takes seconds to read: it becomes another type."""
    return int(digits) if len(digits) <= limits.LONGEST_NUMBER else float("inf")


_DECODER = json.JSONDecoder(parse_int=_integer, strict=False)
"""Line ends within a text are forgiven: they are the commonest slip."""


@dataclass(frozen=True, slots=True)
class JsonStart:
    """A bracket of a text, and what begins there."""

    start: int
    end: int
    """Behind it; of what is no JSON, where that shows."""
    value: object = None
    """As JSON has it."""
    is_json: bool = True


def without_thought(text: str) -> str:
    """`text` behind what a model thought before it answered.

    All up to the last '</think>' goes, and all behind a '<think>' that nothing closes. A text
    that is one object as a whole was not thought: there a card speaks of these marks.
    """
    if _CLOSED not in text and _OPENED not in text:
        return text
    whole = text.strip()
    if whole.startswith("{"):
        found = _decoded(whole, 0)
        if found.is_json and found.end == len(whole):
            return text
    return text.rpartition(_CLOSED)[2].partition(_OPENED)[0]


def without_thoughts(text: str) -> str:
    """As `without_thought`, of several replies one below the other: each lost its own."""
    said: list[str] = []
    at = 0
    while (opened := text.find(_OPENED, at)) >= 0:
        said.append(text[at:opened])
        closed = text.find(_CLOSED, opened)
        at = closed + len(_CLOSED) if closed >= 0 else len(text)
    return "".join((*said, text[at:]))


def json_in(text: str, is_wanted: Callable[[object], bool]) -> Iterator[JsonStart]:
    """The wanted values in `text`, in their order, and the brackets where no JSON begins.

    What is not wanted may hold what is. Reading ends when it has cost `limits.READING_WORK`
    times the length of the text.
    """
    work = max(len(text), limits.SHORT_REPLY) * limits.READING_WORK
    opening = _OPENS.search(text)
    while opening and work > 0:
        found = _decoded(text, opening.start())
        work -= max(found.end - found.start, limits.LEAST_READ)
        if not found.is_json:
            work -= found.end // limits.FAILURES_AT_ONCE
        wanted = found.is_json and is_wanted(found.value)
        if wanted or not found.is_json:
            yield found
        opening = _OPENS.search(text, found.end if wanted else found.start + 1)


def _decoded(text: str, start: int) -> JsonStart:
    try:
        value, end = _DECODER.raw_decode(text, start)
    except json.JSONDecodeError as error:
        to_the_end = error.msg.startswith("Unterminated")  # it tells where the text began
        return JsonStart(start, len(text) if to_the_end else error.pos + 1, is_json=False)
    except RecursionError:
        return JsonStart(start, len(text), is_json=False)
    return JsonStart(start, end, value)
