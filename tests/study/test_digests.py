"""A log whose size and times are as they were is not read to find that it did not change."""

import os
import time
from pathlib import Path

import pytest

from srs import files
from srs.errors import LogError
from srs.files import NO_CACHE, Cache
from srs.study import digests
from srs.study.digests import Digests

LONG_AGO = time.time_ns() - 10**12
"""Nanoseconds: a quarter of an hour."""


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log.md"
    write(path, "- the cache holds 512 pages\n", LONG_AGO)
    return path


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that was made just now has lain there for long."""
    monkeypatch.setattr(digests, "_SETTLED", -(10**12))


def write(path: Path, text: str, when: int) -> None:
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(when, when))


def asked(cache: Cache, log: Path) -> str:
    told = Digests(cache)
    found = told.of(str(log))
    told.keep()
    return found


def refuse(_: Path) -> str:
    pytest.fail("it was read")


def test_an_untouched_log_is_not_read_again(
    cache: Cache, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = asked(cache, log)
    monkeypatch.setattr("srs.files.digest", refuse)
    assert asked(cache, log) == first
    assert asked(cache, log) == first


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("- the cache holds 512 pages, or so\n", LONG_AGO),
        ("- the cache holds 513 pages\n", LONG_AGO + 1),
        ("- the cache holds 513 pages\n", LONG_AGO),  # the file itself was changed all the same
    ],
    ids=["another size", "another time", "the same size and time"],
)
def test_an_edited_log_is_read(cache: Cache, log: Path, text: str, when: int) -> None:
    asked(cache, log)
    write(log, text, when)
    assert asked(cache, log) == files.digest(log)


def test_a_log_in_the_place_of_another_is_read(cache: Cache, log: Path) -> None:
    asked(cache, log)
    other = log.with_name("other.md")
    write(other, "- the cache holds 513 pages\n", LONG_AGO)
    other.replace(log)
    assert asked(cache, log) == files.digest(log)


def test_a_log_that_was_written_just_now_is_read_the_next_time_too(
    cache: Cache, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(digests, "_SETTLED", 60 * 10**9)
    first = asked(cache, log)
    monkeypatch.setattr("srs.files.digest", lambda _: "read")
    assert (first, asked(cache, log)) != (first, first)


@pytest.mark.parametrize(
    "harm", [b"", b"[]", b"{", b'{"/log.md": 1}', b'{"a": [[1, 2], "x"]}', b"\xff"]
)
def test_what_is_damaged_tells_nothing(cache: Cache, log: Path, harm: bytes) -> None:
    asked(cache, log)
    cache.write("digests", "1", harm)
    assert asked(cache, log) == files.digest(log)


def test_without_a_cache_each_log_is_read(log: Path) -> None:
    assert asked(NO_CACHE, log) == files.digest(log)


def test_what_cannot_be_read_is_told(cache: Cache, tmp_path: Path) -> None:
    with pytest.raises(LogError):
        asked(cache, tmp_path / "missing.md")
