"""What spares work may be gone at any time."""

from pathlib import Path

from srs.files import NO_CACHE, Cache


def test_what_was_written_under_an_edition_is_read_under_it_alone(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    assert cache.read("/log.md", "1") == b""
    cache.write("/log.md", "1", b"made\n of it")
    assert cache.read("/log.md", "1") == b"made\n of it"
    assert cache.read("/log.md", "2") == b""
    assert cache.read("/other.md", "1") == b""


def test_a_log_has_one_file_and_a_log_that_is_gone_none(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for edition in ("1", "2"):
        cache.write("/log.md", edition, b"x")
    cache.write("/gone.md", "1", b"x")
    assert len(list(tmp_path.iterdir())) == 2
    moment = cache.moment()
    cache.keep_only(["/log.md", "/unread.md"])
    assert len(list(tmp_path.iterdir())) == 2  # and the one that tells the time
    assert moment
    assert (cache.moment() or 0) >= moment
    assert cache.read("/log.md", "2") == b"x"


def test_where_nothing_can_be_kept_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for cache in (NO_CACHE, Cache(tmp_path / "file"), Cache(tmp_path / "file" / "below")):
        cache.write("/log.md", "1", b"x")
        cache.keep_only([])
        assert cache.moment() is None
        assert cache.read("/log.md", "1") == b""
