"""Addresses of services: what is asked, and what is refused without being repeated."""

import pytest

from srs.web_address import WebAddressError, host_of, web_address


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("http://localhost:11434/v1", "http://localhost:11434/v1"),
        ("http://localhost:11434/v1///", "http://localhost:11434/v1"),
        ("https://api.example.com", "https://api.example.com"),
        ("https://api.example.com/", "https://api.example.com"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1"),
        ("https://host/v1/chat/completions", "https://host/v1"),
        ("https://host/v1/chat/completions/", "https://host/v1"),
        ("http://模型.example/v1", "http://模型.example/v1"),
    ],
)
def test_an_address_ends_before_what_is_put_behind_it(written: str, asked: str) -> None:
    assert web_address(written) == asked
    assert web_address(asked) == asked


@pytest.mark.parametrize(
    "written",
    [
        "",
        "secret",
        "localhost:11434",
        "ftp://secret/v1",
        "file:///etc/secret",
        "http://",
        "http:///secret",
        "http://:80/secret",
        "http://host:0/secret",
        "http://host:99999/secret",
        "http://host:secret/",
        "http://[secret/",
        "http://me:secret@host/v1",
        "http://secret@host/v1",
        "http://host/v1?key=secret",
        "http://host/v1?",
        "http://host/v1#secret",
        "http://host/a secret",
        "http://host/secret\nX-Other: 1",
        "http://host\\secret",
        "http://host/" + "secret" * 1000,
    ],
)
def test_what_is_none_is_refused_with_a_hint_and_not_repeated(written: str) -> None:
    with pytest.raises(WebAddressError) as refused:
        web_address(written)
    assert refused.value.hint
    assert "secret" not in f"{refused.value} {refused.value.reason} {refused.value.hint}"


def test_a_host_is_named_with_its_port() -> None:
    assert host_of("http://localhost:11434/v1") == "localhost:11434"
