"""A model as the editor of what rules have drafted: what it would drop."""

from collections.abc import Collection
from typing import Any

from srs.proposals.scanning import json_in, without_thought
from srs.proposals.schema import SCHEMA

_DROP = "drop"
REVISION_SCHEMA: dict[str, Any] = {
    **SCHEMA,
    "properties": {
        **SCHEMA["properties"],
        _DROP: {"type": "array", "items": {"type": "string"}, "maxItems": 200},
    },
    "required": [*SCHEMA["required"], _DROP],
}
"""Of {"cards": [...], "drop": [...]}."""


def dropped(text: str, drafts: Collection[str]) -> tuple[str, ...]:
    """The ids among `drafts` that the reply `text` would drop, in its order."""
    last: object = None
    for found in json_in(without_thought(text), _has_drops):
        if found.is_json:
            last = found.value
    named = last[_DROP] if isinstance(last, dict) else []
    known = set(drafts)
    return tuple(dict.fromkeys(each for each in named if isinstance(each, str) and each in known))


def _has_drops(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get(_DROP), list)
