"""Six shapes of errors, and whatever else there may be in a body."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.endpoint.server_words import error_words

SHAPES = [
    ({"error": {"code": 400, "message": "bad type", "type": "invalid_request_error"}}, "bad type"),
    ({"error": {"code": None, "param": "x", "message": "bad type"}}, "bad type"),
    ({"error": "SyntaxError", "message": "Unexpected token"}, "Unexpected token"),
    ({"detail": "Not Found"}, "Not Found"),
    ({"detail": [{"loc": ["body", "model"], "msg": "Field required"}]}, "Field required"),
    ({"error": "no such model"}, "no such model"),
    ({"message": "nope"}, "nope"),
    ([{"error": {"message": "in a list"}}], "in a list"),
    ("only a text", "only a text"),
    ({"error": {"code": "rate_limited"}}, "rate_limited"),
]


@pytest.mark.parametrize(("body", "words"), SHAPES)
def test_each_shape_has_its_words(body: object, words: str) -> None:
    assert error_words(json.dumps(body).encode()).words == words


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"404: Not Found", "404: Not Found"),
        (b"Internal Server Error", "Internal Server Error"),
        (b"", ""),
        (b"null", ""),
        (b"{}", ""),
        (b"17", ""),
        (b"<html><body>\n<h1>502 Bad Gateway</h1></body></html>", "502 Bad Gateway"),
        (b"\xff\xfe\x00", "��"),
        ("服务器\x1b[2J忙\u202e".encode(), "服务器[2J忙"),
        (b"[" * 100_000, None),
    ],
)
def test_what_is_no_json_is_a_text(body: bytes, words: str | None) -> None:
    found = error_words(body)
    assert words is None or found.words == words
    assert "\x1b" not in found.words


def test_types_codes_and_parameters_are_searched_and_what_is_repeated_is_not() -> None:
    error = {"message": "No", "type": "Exceed_Context_Size_Error", "param": "max_tokens"}
    found = error_words(json.dumps({"error": error}).encode())
    assert found.is_too_long
    assert "max_tokens" in found.searched
    repeated = {"detail": [{"msg": "extra", "input": "context"}], "prompt": "too long"}
    assert not error_words(json.dumps(repeated).encode()).is_too_long
    assert not error_words(json.dumps({"error": "x" * 500 + " context"}).encode()).is_too_long


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["error", "message", "detail", "msg", "x"]), inner),
)  # fmt: skip


@given(st.binary() | JSON.map(lambda data: json.dumps(data).encode()))
def test_any_body_at_all_has_words_of_one_line(body: bytes) -> None:
    words = error_words(body).words
    assert words == " ".join(words.split())
    assert words.encode().decode() == words
