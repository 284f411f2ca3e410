"""Whatever a body is, it is a completion or none; and which model a server lists."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.endpoint.response import listed_model, read_completion
from tests.endpoint.asking import GOOD, QUESTION, Asking
from tests.endpoint.stub import StubServer, completion, unused_url

KEYS = ["choices", "message", "content", "finish_reason", "usage", "data", "id", "reasoning"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(KEYS), inner),
)


@given(st.binary() | JSON.map(lambda data: json.dumps(data).encode()))
def test_any_body_at_all_is_a_completion_or_none(body: bytes) -> None:
    found = read_completion(body)
    assert found is None or isinstance(found.content, str)
    assert listed_model(body, "m") is None or isinstance(listed_model(body, "m"), str)


PATH = "/home/somebody/models/x.gguf"


def hash_of(models: object) -> str | None:
    with StubServer([completion(GOOD)], models) as server, Asking(server.url) as asking:
        return asking.client.listed()


@pytest.mark.parametrize(
    ("models", "same_as"),
    [
        ({"data": [{"id": PATH}]}, PATH),
        ({"models": [{"name": PATH}], "data": [{"id": PATH}]}, PATH),
        ({"models": [{"model": PATH}]}, PATH),
        ({"data": [{"id": "other"}, {"id": "a-model"}]}, "a-model"),
        ({"data": [{"id": 7}, None, {"id": PATH}]}, PATH),
    ],
)
def test_a_listed_model_is_known_by_a_hash_alone(models: object, same_as: str) -> None:
    found, same = hash_of(models), hash_of({"data": [{"id": same_as}]})
    assert found == same
    assert found
    assert len(found) == 64
    assert PATH not in found


@pytest.mark.parametrize("models", [None, {}, {"data": []}, {"data": {}}, [], "x", {"data": [{}]}])
def test_a_server_that_lists_none_is_asked_all_the_same(models: object) -> None:
    with StubServer([completion(GOOD)], models) as server, Asking(server.url) as asking:
        assert asking.client.listed() is None
        assert asking.client.ask(QUESTION).text == GOOD


def test_an_address_without_v1_lists_its_models_there() -> None:
    models = {"data": [{"id": PATH}]}
    with StubServer([], models) as server, Asking(f"http://{server.host}") as asking:
        assert asking.client.listed()


def test_where_nobody_listens_nothing_is_listed() -> None:
    with Asking(unused_url()) as asking:
        assert asking.client.listed() is None
        assert asking.waited == []
