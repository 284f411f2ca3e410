"""Who may read the page: told by the head of a request."""

import pytest

from srs.web.access import Door, host_name, is_loopback, is_own_origin

TOKEN = "abcdefghij234567"  # noqa: S105  # of nothing


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("localhost:8765", "localhost"),
        ("LOCALHOST", "localhost"),
        ("127.0.0.1:1", "127.0.0.1"),
        ("[::1]:8765", "::1"),
        ("phone.test:8765", "phone.test"),
        ("", None),
        (None, None),
        ("user@localhost", None),
        ("localhost:port", None),
        ("localhost/path", None),
        ("[::1", None),
    ],
)
def test_a_host_is_a_name_and_a_port(host: str | None, name: str | None) -> None:
    assert host_name(host) == name


@pytest.mark.parametrize(
    ("name", "here"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("0.0.0.0", False),  # noqa: S104  # nothing listens
        ("::", False),
        ("192.168.1.5", False),
        ("phone.test", False),
        ("localhost.evil.test", False),
        ("", False),
    ],
)
def test_which_addresses_are_of_this_machine_alone(name: str, *, here: bool) -> None:
    assert is_loopback(name) is here


def test_without_a_token_a_foreign_name_is_turned_away() -> None:
    door = Door(None)
    assert door.is_named_well("localhost:9000")
    assert not door.is_named_well("rebound.example:8765")
    assert not door.is_named_well(None)
    assert door.knows(None)


def test_with_a_token_the_token_decides() -> None:
    door = Door(TOKEN, "srs-1")
    assert door.is_named_well("phone.test:8765")
    assert not door.is_named_well("")
    assert door.opens(TOKEN)
    assert door.knows(f"other=1; srs-1={TOKEN}")
    for cookies in (
        None,
        "",
        f"srs-2={TOKEN}",
        "srs-1=",
        "srs-1=ünd",
        f"srs-1={TOKEN}x",
        "=;==\x00",
    ):
        assert not door.knows(cookies)
    for wrong in ("", "字", TOKEN[:-1], TOKEN.upper()):
        assert not door.opens(wrong)


@pytest.mark.parametrize(
    ("headers", "own"),
    [
        ({}, True),
        ({"Origin": "http://localhost:8765"}, True),
        ({"Origin": "https://localhost:8765"}, True),
        ({"Origin": "http://localhost:8766"}, False),
        ({"Origin": "http://evil.test"}, False),
        ({"Origin": "null"}, False),
        ({"Origin": "file://"}, False),
        ({"Origin": "http://[::1"}, False),
        ({"Sec-Fetch-Site": "same-origin"}, True),
        ({"Sec-Fetch-Site": "none"}, True),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Sec-Fetch-Site": "cross-site"}, False),
    ],
)
def test_only_the_page_itself_asks(headers: dict[str, str], *, own: bool) -> None:
    asked = {"Host": "localhost:8765", **headers}
    assert is_own_origin(asked, is_navigation=False) is own


def test_a_link_elsewhere_may_lead_to_the_page() -> None:
    headers = {"Host": "localhost:8765", "Sec-Fetch-Site": "cross-site"}
    assert is_own_origin(headers, is_navigation=True)
