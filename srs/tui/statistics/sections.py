"""The sections of the statistics: what each tells, and how its chart is made of the counts."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from srs.stats import DayCounts, Maturity, Share, buttons, calibration, days, hours
from srs.stats.summary import remembered
from srs.translation import listed, mark, tr, trn
from srs.tui.charts.chart import Chart, ChartPoint
from srs.tui.statistics.study_figures import StudyFigures
from srs.tui.words.text import span

_WEEK, _YEAR = 7, 371


@dataclass(frozen=True, slots=True)
class Choices:
    """What its reader has chosen."""

    by: str = "month"
    """Whether retention is told by 'day', 'week' or 'month'."""
    ahead: int = 30
    """Days of the forecast."""
    summed: bool = False
    """Whether each of them has all the cards up to it."""


@dataclass(frozen=True, slots=True)
class ChartSection:
    """A chart that can be opened."""

    name: str
    about: str
    """What its figures mean."""
    chart: Callable[[StudyFigures, Choices], Chart]


def _heat(source: StudyFigures, choices: Choices) -> Chart:
    del choices
    done = {each.day: each for each in days(source.days)}
    first = source.today - timedelta(days=min(source.period or _YEAR, _YEAR) - 1)
    points = []
    for back in range((source.today - first).days + 1):
        day = first + timedelta(days=back)
        if each := done.get(day):
            parts = [
                trn("{number} answer", "{number} answers", each.answers),
                span(each.milliseconds),
                _remembered(each.recalled),
            ]
            told = tr("{what}: {figures}", what=day, figures=listed(parts))
        else:
            told = tr("{day}: no answer", day=day)
        answers = each.answers if each else 0
        points.append(ChartPoint(str(day), answers, str(answers), told, day=day))
    return Chart(points, "heat")


def _retention(source: StudyFigures, choices: Choices) -> Chart:
    found: dict[str, list[DayCounts]] = defaultdict(list)
    for cell in source.days:
        found[_period_of(cell.day, choices.by)].append(cell)
    points = []
    for name, cells in found.items():
        every = remembered(cells)
        if not every.answers:
            continue
        young, mature = (
            remembered(cell for cell in cells if cell.maturity is maturity)
            for maturity in (Maturity.YOUNG, Maturity.MATURE)
        )
        told = tr(
            "{what}: {all}; young {young}, mature {mature}",
            what=name,
            all=_remembered(every),
            young=_share(young),
            mature=_share(mature),
        )
        points.append(_shared(name, every, told))
    return Chart(points, most=1)


def _forecast(source: StudyFigures, choices: Choices) -> Chart:
    coming = list(source.coming.items())[: choices.ahead]
    sums = accumulate(cards for _, cards in coming)
    points = []
    for (day, cards), so_far in zip(coming, sums, strict=True):
        told = tr(
            "{day}: {cards}, {sum} up to then",
            day=day,
            cards=trn("{number} card", "{number} cards", cards),
            sum=so_far,
        )
        value = so_far if choices.summed else cards
        points.append(ChartPoint(str(day), value, str(value), told, day=day))
    return Chart(points, "columns")


def _intervals(source: StudyFigures, choices: Choices) -> Chart:
    del choices
    return Chart(_cards_by(source.memories.intervals, _days_named))


def _memory(source: StudyFigures, choices: Choices) -> Chart:
    del choices
    spread = source.memories
    parts = (
        (tr("Stability"), spread.stabilities, _days_named),
        (tr("Ease"), spread.eases, str),
        (tr("Difficulty"), spread.difficulties, str),
    )
    points: list[ChartPoint] = []
    for head, cards, named in parts:
        if cards:
            points += [ChartPoint(head, None, "", head), *_cards_by(cards, named)]
    return Chart(points)


def _calibration(source: StudyFigures, choices: Choices) -> Chart:
    del choices
    points = []
    for each in calibration(source.answers.foreseen):
        told = tr(
            "foreseen {predicted:.1%}, passed {actual:.1%} of {answers}",
            predicted=each.predicted,
            actual=each.actual,
            answers=trn("{number} answer", "{number} answers", each.answers),
        )
        figure = f"{each.actual:.0%}"
        points.append(
            ChartPoint(f"{each.predicted:.0%}", each.actual, figure, told, marker=each.predicted)
        )
    return Chart(points, most=1)


def _hours(source: StudyFigures, choices: Choices) -> Chart:
    del choices
    points = []
    for hour, share in hours(source.answers.hours):
        name = f"{hour:02}:00"
        told = tr("{what}: {figures}", what=name, figures=_remembered(share))
        points.append(_shared(name, share, told))
    return Chart(points, most=1)


def _buttons(source: StudyFigures, choices: Choices) -> Chart:
    del choices
    points: list[ChartPoint] = []
    for maturity, pressed in buttons(source.days).items():
        total = sum(pressed.values())
        if not total:
            continue
        head = tr(_MATURITIES[maturity])
        points.append(ChartPoint(head, None, "", head))
        for button, times in pressed.items():
            told = tr(
                "{what}, {button}: {number} of {total} answers, {share:.1%}",
                what=head,
                button=tr(_BUTTONS[button]),
                number=times,
                total=total,
                share=times / total,
            )
            share = times / total
            points.append(ChartPoint(tr(_BUTTONS[button]), share, f"{share:.0%}", told))
    return Chart(points, most=1)


def _decks(source: StudyFigures, choices: Choices) -> Chart:
    del choices
    points = []
    for each in source.groups:
        parts = [
            trn("{number} card", "{number} cards", each.cards),
            trn("{number} answer", "{number} answers", each.answers),
            span(each.milliseconds),
            _remembered(each.recalled),
        ]
        told = tr("{what}: {figures}", what=each.name, figures=listed(parts))
        points.append(ChartPoint(each.name, each.answers, str(each.answers), told))
    return Chart(points)


_MATURITIES = {
    Maturity.NEW: mark("new cards"),
    Maturity.YOUNG: mark("young cards"),
    Maturity.MATURE: mark("mature cards"),
}
_BUTTONS = {
    "again": mark("Again"),
    "hard": mark("Hard"),
    "good": mark("Good"),
    "easy": mark("Easy"),
}
SECTIONS: Sequence[ChartSection] = (
    ChartSection(mark("Days"), mark("Answers on each study day, drills among them."), _heat),
    ChartSection(
        mark("Retention"),
        mark(
            "The share of answers that were remembered ('hard' or better), each card's first left"
            " aside. A card is young while its interval is below 21 days, and mature from then on."
        ),
        _retention,
    ),
    ChartSection(
        mark("Forecast"),
        mark("Cards that come back on each day; today's figure holds what is overdue."),
        _forecast,
    ),
    ChartSection(
        mark("Intervals"), mark("Cards by the days for which they were sent away."), _intervals
    ),
    ChartSection(
        mark("Memory"),
        mark(
            "What the scheduler knows of your cards: stability is the days until a card is"
            " remembered with 90 %, ease and difficulty say how fast its intervals grow."
        ),
        _memory,
    ),
    ChartSection(
        mark("Calibration"),
        mark(
            "Whether what was foreseen came true: at the left the chance that the scheduler gave,"
            " the line in the bar; the bar is the share that was remembered. All answers count."
        ),
        _calibration,
    ),
    ChartSection(
        mark("Hours"),
        mark("The share that was remembered by the hour of the day. All answers count."),
        _hours,
    ),
    ChartSection(mark("Buttons"), mark("How often each button was pressed."), _buttons),
    ChartSection(mark("Decks"), mark("Answers by deck. All of them count."), _decks),
)


def _period_of(day: date, by: str) -> str:
    if by == "day":
        return str(day)
    if by == "week":
        return str(day - timedelta(days=day.weekday()))
    return day.isoformat()[:_WEEK]


def _shared(name: str, share: Share, told: str) -> ChartPoint:
    figure = tr("{share} of {answers}", share=_share(share), answers=share.answers)
    return ChartPoint(name, share.share or 0, figure, told)


def _cards_by(cards: Mapping[str, int], named: Callable[[str], str]) -> list[ChartPoint]:
    total = sum(cards.values()) or 1
    return [
        ChartPoint(
            named(part),
            number,
            str(number),
            tr(
                "{what}: {cards}, {share:.1%}",
                what=named(part),
                cards=trn("{number} card", "{number} cards", number),
                share=number / total,
            ),
        )
        for part, number in cards.items()
    ]


def _days_named(days_: str) -> str:
    return tr("{days} d", days=days_)


def _remembered(share: Share) -> str:
    if share.share is None:
        return tr("nothing asked again")
    return tr("remembered {share:.1%} of {answers}", share=share.share, answers=share.answers)


def _share(share: Share) -> str:
    return "-" if share.share is None else f"{share.share:.0%}"
