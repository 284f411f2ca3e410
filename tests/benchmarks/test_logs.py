"""The logs of the benchmark are always the same, and like real ones."""

from pathlib import Path

from srs.making import make_notes
from srs.parse import read_text
from tests.benchmarks.logs import log_of, write_logs


def test_a_seed_gives_one_log() -> None:
    assert log_of(7, 80) == log_of(7, 80)
    assert log_of(7, 80) != log_of(8, 80)


def test_the_lines_are_shared_out_among_the_files(tmp_path: Path) -> None:
    paths = write_logs(tmp_path, files=7, lines=500)
    lines = [len(path.read_text(encoding="utf-8").splitlines()) for path in paths]
    assert (len(lines), sum(lines)) == (7, 500)
    assert max(lines) - min(lines) <= 1


def test_they_yield_as_many_cards_as_the_notes_of_a_person() -> None:
    made = sum(
        len(make_notes(read_text(log_of(seed, 80)), "log.md", "log").notes) for seed in range(50)
    )
    assert 0.10 < made / (50 * 80) < 0.50
