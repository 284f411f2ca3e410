"""Reading logs in one process and in several: the same comes out."""

from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from srs.files import FoundLog, find_logs
from srs.study import reading
from srs.study.reading import read_all
from tests.benchmarks.logs import write_logs

NEVER = 1 << 40
"""More bytes than there are: one process reads them all."""


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    """A folder with eight logs and two files that are none."""
    folder = tmp_path / "logs"
    write_logs(folder, files=8, lines=240)
    (folder / "aaa.md").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01")
    (folder / "topic-03" / "zzz.md").write_bytes(b"\x00\x01\x02" * 100)
    return folder


@pytest.fixture(autouse=True)
def two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever this machine has."""
    monkeypatch.setattr(reading, "_processors", lambda: 2)
    monkeypatch.setattr(reading, "_PARCEL", 4_000)


def all_in(folder: Path) -> list[FoundLog]:
    return find_logs(folder).logs


def test_two_processes_read_what_one_reads(logs: Path) -> None:
    asked = [*all_in(logs), FoundLog(str(logs / "missing.md"), "missing", str(logs))]
    alone, alone_unread = read_all(asked, NEVER)
    readings, unread = read_all(asked, 0)
    assert readings == alone
    assert [str(error) for error in unread] == [str(error) for error in alone_unread]
    assert len(alone) == 8
    assert sum(len(each.result.notes) for each in alone) > 20


def test_readings_and_errors_stand_in_the_order_of_what_was_asked(logs: Path) -> None:
    asked = [
        *all_in(logs / "topic-05"),
        FoundLog(str(logs / "missing.md"), "missing", str(logs)),
        FoundLog(str(logs / "aaa.md"), "aaa", str(logs)),
        *all_in(logs / "topic-00"),
    ]
    readings, unread = read_all(asked, 0)
    assert [Path(each.path).name for each in readings] == ["log-00005.md", "log-00000.md"]
    assert [Path(each.message.split(":")[0]).name for each in unread] == ["missing.md", "aaa.md"]


@pytest.mark.parametrize("failure", [OSError, NotImplementedError, ImportError, BrokenProcessPool])
def test_where_no_process_can_be_started_this_one_reads(
    logs: Path, monkeypatch: pytest.MonkeyPatch, failure: type[Exception]
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise failure

    alone, _ = read_all(all_in(logs), NEVER)
    monkeypatch.setattr(reading, "ProcessPoolExecutor", refuse)
    readings, unread = read_all(all_in(logs), 0)
    assert (readings, len(unread)) == (alone, 2)


def test_a_few_notes_start_no_process(logs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        pytest.fail("a process was started")

    monkeypatch.setattr(reading, "ProcessPoolExecutor", refuse)
    assert len(read_all(all_in(logs))[0]) == 8


@pytest.mark.parametrize("much", [0, NEVER], ids=["processes", "alone"])
def test_how_much_is_read_is_told_from_nothing_to_all(logs: Path, much: int) -> None:
    told: list[float] = []
    read_all(all_in(logs), much, told=told.append)
    assert told[0] == 0
    assert told[-1] == 1
    assert told == sorted(told)
    assert len(told) == 11  # before the first of ten logs, and after each


@pytest.mark.parametrize("much", [0, NEVER], ids=["processes", "alone"])
def test_who_is_told_may_stop_it(logs: Path, much: int) -> None:
    def stop(share: float) -> None:
        if share > 0.3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        read_all(all_in(logs), much, told=stop)
