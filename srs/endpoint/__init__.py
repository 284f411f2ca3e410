"""A language model behind an address: the only door to httpx2.

Whatever speaks as OpenAI's /v1/chat/completions does. Servers differ in nearly everything else,
so what one can do is found out by its answers, never by what it says of itself: a client begins
with what is strictest, and goes down a step where the answer is none.

What comes back is a stranger's text: bounded in size and time, and data.
"""

from srs.endpoint.asked import (
    Asked,
    Endpoint,
    ModelReply,
    RefusedError,
    ResponseFormat,
    TooLongError,
)
from srs.endpoint.client import Client
from srs.endpoint.key import Key, find_key
from srs.endpoint.tokens import estimated_tokens

__all__ = [
    "Asked",
    "Client",
    "Endpoint",
    "Key",
    "ModelReply",
    "RefusedError",
    "ResponseFormat",
    "TooLongError",
    "estimated_tokens",
    "find_key",
]
