"""The lines left out, as they are kept beside the collection."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.files import NO_CACHE, Cache, FoundLog
from srs.study.digests import skips_name
from srs.study.kept_skips import Skipped, keep_skips, kept_skips
from srs.translation import MarkedText, mark, spoken

LOG = FoundLog("/logs/bert.md", "bert", "/logs", "edition-1")
LINTS = mark("{lints}, {lint}", lints=mark("L12 cut off"), lint="L13")
SKIPS = [
    Skipped(1, 2, mark("heading")),
    Skipped(4, 4, mark("rejected: {lints}", lints=LINTS)),
    Skipped(9, 9, mark("heading")),
]


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path)


def test_they_come_back_with_reasons_that_can_be_told_in_another_language(cache: Cache) -> None:
    keep_skips(cache, LOG, "abc", SKIPS)
    found = kept_skips(cache, LOG, "abc")
    assert found == SKIPS
    reason = found[1].reason
    assert isinstance(reason, MarkedText)
    assert spoken(reason) == "rejected: L12 cut off, L13"
    assert isinstance(reason.fields["lints"], MarkedText)


def test_of_other_bytes_or_other_rules_nothing_is_known(cache: Cache) -> None:
    keep_skips(cache, LOG, "abc", SKIPS)
    assert kept_skips(cache, LOG, "abd") is None
    assert kept_skips(cache, FoundLog("/logs/bert.md", "bert", "/logs", "edition-2"), "abc") is None
    assert kept_skips(NO_CACHE, LOG, "abc") is None


@given(st.binary(max_size=40))
def test_what_is_damaged_is_not_there(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    cache = Cache(tmp_path_factory.mktemp("cache"))
    cache.write(skips_name(LOG.path), "abc edition-1", data)
    assert not kept_skips(cache, LOG, "abc")
