"""The clock, and how to set it."""

from datetime import UTC, datetime

import pytest

from srs.collection.here import clock
from srs.errors import ConfigError


@pytest.mark.parametrize("text", ["2026-11-22T10:00:00+08:00", "2026-11-22T02:00:00Z"])
def test_a_named_instant_is_the_present(text: str) -> None:
    assert clock({"SRS_NOW": text})() == datetime(2026, 11, 22, 2, tzinfo=UTC)


@pytest.mark.parametrize("environ", [{}, {"SRS_NOW": ""}])
def test_else_it_goes_by_itself(environ: dict[str, str]) -> None:
    before = datetime.now(UTC)
    assert before <= clock(environ)() <= datetime.now(UTC)


@pytest.mark.parametrize(
    "text",
    ["now", "2026-11-22", "2026-11-22T10:00:00", "9999-12-31T00:00:00Z", "0001-01-01T00:00Z"],
)
def test_what_is_no_instant_with_an_offset_is_told(text: str) -> None:
    with pytest.raises(ConfigError, match="SRS_NOW"):
        clock({"SRS_NOW": text})
