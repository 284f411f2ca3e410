"""What srs writes about somebody is for nobody else to read."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from srs.store import content
from tests.cli.program import Program

pytestmark = pytest.mark.skipif(os.name == "nt", reason="rights are told otherwise there")


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    """With which files may be read by all."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_home_the_database_and_the_backups_are_their_owners_only(
    srs: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = srs.folder / "new" / "home"
    monkeypatch.setenv("SRS_HOME", str(home))
    assert srs("generate", srs.log).status == 0
    backup = Path(srs("backup", "--json").json["path"])
    assert [mode(folder) for folder in (home.parent, home, backup.parent)] == [0o700] * 3
    assert [mode(file) for file in (home / "srs.db", backup)] == [0o600] * 2
    (home / "srs.db").unlink()
    assert srs("restore", backup).status == 0
    assert mode(home / "srs.db") == 0o600


def test_what_is_written_beside_the_database_is_so_too(srs: Program) -> None:
    from srs.store import Store  # noqa: PLC0415  # what holds it open

    with Store.open(srs.home / "private.db") as store:
        store.do(content.save, [], [], [])
        beside = list(srs.home.glob("private.db*"))
        assert {mode(file) for file in beside} == {0o600}
        assert len(beside) > 1


def test_an_export_is_as_any_file_of_its_owner(srs: Program) -> None:
    srs.ids()
    target = srs.folder / "cards.json"
    assert srs("export", target).status == 0
    assert mode(target) == 0o644
