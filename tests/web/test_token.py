"""The token: made once, for its owner's eyes."""

import os
from pathlib import Path

import pytest

from srs.errors import ExportError
from srs.web.token import token_in


def test_a_token_is_kept_until_another_is_wanted(tmp_path: Path) -> None:
    home = tmp_path / "home"
    token = token_in(home)
    assert len(token) == 16
    assert token_in(home) == token
    other = token_in(home, anew=True)
    assert other != token
    assert token_in(home) == other


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    token_in(tmp_path)
    (file,) = tmp_path.iterdir()
    assert file.stat().st_mode & 0o077 == 0 or os.name != "posix"


def test_what_is_no_token_is_made_anew(tmp_path: Path) -> None:
    token_in(tmp_path)
    (file,) = tmp_path.iterdir()
    for damaged in ("", "short", "字" * 16, "a" * 17):
        file.write_text(damaged, encoding="utf-8")
        assert len(token_in(tmp_path)) == 16


def test_a_home_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportError, match="cannot be written"):
        token_in(tmp_path / "file")
