"""What a reply must look like, as the JSON schema that a server may hold its model to.

No text in it has a greatest length: the servers that keep to one end the text there in
mid-word or mid-number, and call it whole (xllamacpp, mistralrs). How long a card may be is
told to it afterwards. The quote stands before the question: what is written follows the order
of the schema, and who has copied the words first asks for what they say.
"""

from typing import Any, Final

from srs.making.limits import MOST_MEMBERS
from srs.note import Kind
from srs.proposals import limits

_LINE: Final = {"type": "integer", "minimum": 1, "maximum": limits.LAST_LINE}
_CARD: Final = {
    "block": {"type": "string"},
    "lines": {"type": "array", "items": _LINE, "minItems": 2, "maxItems": 2},
    "quote": {"type": "string"},
    "kind": {"type": "string", "enum": [kind.value for kind in Kind]},
    "question": {"type": "string"},
    "answer": {"type": "string"},
    "items": {
        "anyOf": [
            {"type": "array", "items": {"type": "string"}, "maxItems": MOST_MEMBERS},
            {"type": "null"},
        ]
    },
}

SCHEMA: Final[dict[str, Any]] = {
    "type": "object",
    "properties": {
        "cards": {
            "type": "array",
            "maxItems": limits.MOST_CARDS,
            "items": {
                "type": "object",
                "properties": _CARD,
                "required": list(_CARD),
                "additionalProperties": False,
            },
        }
    },
    "required": ["cards"],
    "additionalProperties": False,
}
"""Of {"cards": [...]}; an empty list is a reply."""
