"""Whatever is drawn takes exactly the cells that it was given, and more is never less."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from srs.tui.charts.bars import bar, columns
from srs.tui.charts.chart import Chart, ChartPoint, bar_line, column_lines
from srs.tui.charts.heat import SIGNS, heat_days, heat_line, heat_map, level, weeks_in

TODAY = date(2026, 3, 10)
VALUES = st.floats(0, 1e9) | st.integers(0, 10**9)
LABELS = st.text(st.sampled_from("ab 论文笔记。é"), max_size=12)
POINTS = st.builds(
    ChartPoint, LABELS, VALUES, st.integers(0, 10**6).map(str), LABELS, marker=st.none() | VALUES
)


@given(VALUES, VALUES, st.integers(0, 60))
def test_a_bar_is_as_wide_as_it_should_be(value: float, most: float, width: int) -> None:
    assert cell_len(bar(value, most, width)) == width


@given(st.floats(0, 100), st.floats(0, 100), st.integers(1, 60))
def test_a_larger_value_has_no_shorter_bar(one: float, other: float, width: int) -> None:
    less, more = sorted((one, other))

    assert [ord(c) if c != " " else 10**6 for c in bar(more, 100, width)] <= [
        ord(c) if c != " " else 10**6 for c in bar(less, 100, width)
    ]


def test_bars_are_drawn_in_eighths_of_a_cell() -> None:
    assert bar(1, 2, 5) == "██▌  "
    assert bar(2, 2, 5) == "█████"
    assert bar(0, 2, 5) == "     "
    assert bar(0.0001, 2, 5) == "▏    ", "what is more than nothing is seen"


@given(st.lists(VALUES, max_size=40), st.integers(0, 12))
def test_columns_stand_on_the_same_ground(values: list[float], height: int) -> None:
    lines = columns(values, height)

    assert len(lines) == height
    assert all(cell_len(line) == len(values) for line in lines)
    for at, value in enumerate(values):
        if height and value:
            assert lines[-1][at] != " "


@given(st.lists(POINTS, min_size=1, max_size=5), st.integers(8, 90), st.data())
def test_every_line_of_a_chart_fills_its_width(
    points: list[ChartPoint], width: int, data: st.DataObject
) -> None:
    chart = Chart(points)
    at = data.draw(st.integers(0, len(points) - 1))

    assert cell_len(bar_line(chart, at, width).plain) == width


@given(st.lists(POINTS, min_size=1, max_size=200), st.integers(1, 90), st.data())
def test_the_cursor_of_a_chart_is_always_in_it(
    points: list[ChartPoint], width: int, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(points) - 1))
    lines = [line.plain for line in column_lines(Chart(points, "columns"), at, width, 5)]

    assert all(cell_len(line) <= width for line in lines)
    assert "▲" in lines[5]


def test_a_bar_is_held_against_what_was_foreseen() -> None:
    chart = Chart([ChartPoint("90%", 0.5, "50%", "", marker=0.9)], most=1)

    assert bar_line(chart, 0, 19).plain == "90% █████▌   │  50%"


@given(st.integers(0, 500), st.integers(1, 500))
def test_the_sign_of_a_busier_day_is_no_smaller(answers: int, most: int) -> None:
    answers = min(answers, most)

    assert level(0, most) == 0
    assert level(answers, most) <= level(min(answers + 1, most), most) <= len(SIGNS) - 1
    assert (level(answers, most) > 0) is (answers > 0)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 60))
def test_a_heat_map_ends_with_today(today: date, weeks: int) -> None:
    rows = heat_days(today, weeks)
    days = sorted(day for row in rows for day in row if day)

    assert days[-1] == today
    assert days == [days[0] + timedelta(days=n) for n in range(len(days))]
    assert 7 * (weeks - 1) < len(days) <= 7 * weeks


@given(st.integers(10, 200), st.dictionaries(st.dates(date(2026, 1, 1), TODAY), st.integers(0, 99)))
def test_a_heat_map_fits_where_it_stands(width: int, counts: dict[date, int]) -> None:
    lines = heat_map(counts, TODAY, weeks_in(width))

    assert len(lines) == 8
    assert all(cell_len(line.plain) <= width for line in lines)


def test_a_heat_map_says_as_much_without_colour() -> None:
    counts = {TODAY: 8, TODAY - timedelta(days=1): 4, TODAY - timedelta(days=3): 1}

    assert heat_line(counts, TODAY, 5).plain == "·▁·▃█"
