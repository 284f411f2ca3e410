"""The lines of a log that no note cites, kept with the reasons: who looks at a log needs no rules.

Finding them takes as long as reading the log.
"""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from srs.files import Cache, FoundLog
from srs.study.digests import skips_name
from srs.translation import MarkedText


class Skipped(NamedTuple):
    """Neighbouring lines without a note."""

    first: int
    last: int
    reason: str
    """Marked."""


def keep_skips(cache: Cache, log: FoundLog, digest: str, skips: Iterable[Skipped]) -> None:
    """Write down what a reading of `log`, whose bytes have that digest, left out."""
    numbers: dict[str, int] = {}
    packed: list[Any] = []
    runs = []
    for first, last, reason in skips:
        if reason not in numbers:
            numbers[reason] = len(packed)
            packed.append(_packed(reason))
        runs.append((first, last, numbers[reason]))
    data = json.dumps((packed, runs), ensure_ascii=False, separators=(",", ":"))
    cache.write(skips_name(log.path), _edition(log, digest), data.encode())


def kept_skips(cache: Cache, log: FoundLog, digest: str) -> list[Skipped] | None:
    """What was written of `log`, read as it is to be read now; None where nothing whole was."""
    try:
        packed, runs = json.loads(cache.read(skips_name(log.path), _edition(log, digest)))
        reasons = [_text(each) for each in packed]
        return [Skipped(int(first), int(last), reasons[number]) for first, last, number in runs]
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        return None


def _edition(log: FoundLog, digest: str) -> str:
    return f"{digest} {log.edition}"


def _packed(field: object) -> Any:  # noqa: ANN401  # as json
    """A text, or whatever else is a field of one, as JSON has it."""
    if isinstance(field, MarkedText):
        fields = {name: _packed(value) for name, value in field.fields.items()}
        return {"says": field, "forms": field.forms, "fields": fields, "number": field.number}
    return field


def _text(value: Any) -> Any:  # noqa: ANN401  # as json
    if not isinstance(value, dict):
        return value
    fields = {name: _text(each) for name, each in value["fields"].items()}
    return MarkedText(value["says"], tuple(value["forms"]), fields, value["number"])
