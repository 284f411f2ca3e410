"""A client for tests: it never sleeps, and tells how long it would have."""

import json
from collections.abc import Callable
from typing import Any, Self, TypeVar

import pytest

from srs.endpoint import Asked, Client, Endpoint, Key, ResponseFormat

SCHEMA = {"type": "object", "properties": {"cards": {"type": "array"}}, "required": ["cards"]}
GOOD = '{"cards": [{"question": "什么是 BERT？", "answer": "一个语言模型"}]}'
QUESTION = Asked("You write cards.", "1: BERT 是一个语言模型。", most_tokens=100)
SECRET = "sk-0123456789abcdef-SECRET"  # noqa: S105  # of nobody


def reads(text: str) -> bool:
    """A valid answer: some JSON object in the text has a list of cards."""
    decoder, start = json.JSONDecoder(), text.find("{")
    while start >= 0:
        try:
            found: Any = decoder.raw_decode(text, start)[0]
        except ValueError:
            found = None
        if isinstance(found, dict) and isinstance(found.get("cards"), list):
            return True
        start = text.find("{", start + 1)
    return False


class Asking:
    """A client that can be looked at."""

    def __init__(
        self,
        url: str,
        *,
        begin: ResponseFormat = ResponseFormat.JSON_SCHEMA,
        timeout: float = 20,
        key: str | None = SECRET,
        on_wait: Callable[[float], object] = lambda _: None,
    ) -> None:
        self.waited: list[float] = []
        self.told: list[str] = []

        def wait(seconds: float) -> None:
            self.waited.append(seconds)
            on_wait(seconds)

        endpoint = Endpoint(url, "a-model", Key(key, "MY_KEY") if key else None, timeout)
        self.client = Client(endpoint, SCHEMA, reads, begin, wait=wait, told=self.told.append)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()


_Failure = TypeVar("_Failure", bound=Exception)


def failure(asking: Asking, kind: type[_Failure], words: str | None = None) -> _Failure:
    """What the question comes to: an error of this kind, with these words (a pattern)."""
    with pytest.raises(kind, match=words) as raised:
        asking.client.ask(QUESTION)
    return raised.value
