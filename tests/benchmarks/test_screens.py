"""The benchmark of screens runs, and every row has its figure; which, is not asked."""

import sys

import pytest


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the processor's time is told by Linux")
def test_every_row_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    from tests.benchmarks import screens  # noqa: PLC0415, elsewhere there are no such terminals

    screens.main(["--cards", "50", "--answers", "2", "--rounds", "1"])
    head, *rows = capsys.readouterr().out.splitlines()
    assert head == "50 cards"
    assert len(rows) == 4
    assert all(float(row[32:].split()[0]) > 0 for row in rows)
