"""The benchmark of study runs, and every row has its figure; which, is not asked."""

import pytest

from tests.benchmarks import life, study


def test_one_card_in_five_is_due() -> None:
    due = [life.schedule(number, 5)[0] for number in range(1_000)]
    assert sum(day <= 0 for day in due) == 200
    assert min(due) >= -life.LATE


def test_a_history_ends_with_the_interval_that_leads_to_the_due_day() -> None:
    for number in range(200):
        due, interval, answers = life.schedule(number, 6)
        days = [answer.day for answer in answers]
        assert days == sorted(days)
        assert (answers[-1].day + interval, answers[-1].after) == (due, interval)


@pytest.mark.slow
def test_every_row_is_told_for_this_program_and_each_peer(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["--cards", "200", "--reviews", "1000", "--answers", "5", "--rounds", "1"]
    study.main(words)
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "200 cards, 1,000 reviews, 1 round"
    rows = {row: next(line for line in told if line.startswith(f"{row} ")) for row in study.ROWS}
    for row, line in rows.items():
        figures = line.removeprefix(row).split()
        assert float(figures[0]) > 0
        assert figures[1] in {"ms", "MB"}
    assert rows["one answer, SM-2"].count("x") == len(study.sides()) - 1
    assert {"srs", "sqlite3"} <= set(study.sides())
