"""What a chat completion holds, whatever of it is missing or of another type."""

import json
from dataclasses import dataclass

_MOST_TOKENS = 10_000_000
"""What a server counts beyond this, is no count."""
_REFUSING = "content_filter"


@dataclass(frozen=True, slots=True)
class ChatCompletion:
    """The first choice of a chat completion."""

    content: str
    thought: str
    """What it thought apart from its content; may be empty."""
    finish: str
    """Why it ended, as the server says it: which proves nothing."""
    refusal: str
    """What it says instead of an answer; may be empty."""
    tokens_in: int
    """As the server counts; 0 where it does not."""
    tokens_out: int

    @property
    def is_refused(self) -> bool:
        """Whether the model or a filter said no."""
        return bool(self.refusal) or self.finish == _REFUSING


def read_completion(body: bytes) -> ChatCompletion | None:
    """The completion in the body of a response; None where it is none."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return None
    choice = _first(_of(data, "choices"))
    message, finish = _of(choice, "message"), _text(choice, "finish_reason")
    content, refusal = _of(message, "content"), _text(message, "refusal")
    thought = _text(message, "reasoning_content") or _text(message, "reasoning")
    # no content is one where something else says why
    if content is None and (thought or refusal or finish in {"length", _REFUSING}):
        content = ""
    if not isinstance(content, str):
        return None
    usage = _of(data, "usage")
    counts = _count(usage, "prompt_tokens"), _count(usage, "completion_tokens")
    return ChatCompletion(content, thought, finish, refusal, *counts)


def listed_model(body: bytes, name: str) -> str | None:
    """`name` where a list of models has it, else the first that it has; None for no such list."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return None
    for models, key in (("data", "id"), ("models", "name"), ("models", "model")):
        found = _of(data, models)
        ids = [_text(each, key) for each in found] if isinstance(found, list) else []
        if any(ids):
            return name if name in ids else next(filter(None, ids))
    return None


def _of(data: object, key: str) -> object:
    return data.get(key) if isinstance(data, dict) else None


def _first(data: object) -> object:
    return data[0] if isinstance(data, list) and data else None


def _text(data: object, key: str) -> str:
    value = _of(data, key)
    return value if isinstance(value, str) else ""


def _count(data: object, key: str) -> int:
    value = _of(data, key)
    fits = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST_TOKENS
    return value if isinstance(value, int) and fits else 0
