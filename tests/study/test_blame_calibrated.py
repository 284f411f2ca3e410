"""What a log shows as remembered, beside how it was answered then: a real review log, day by day."""

import os
from collections import defaultdict
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from srs.blame import Blame
from srs.card import CardId
from srs.day import Rollover
from srs.evaluate import Answer
from srs.review import Review, ReviewId, ReviewKind
from srs.revlogs import read_revlog
from srs.store import Store, history
from srs.study.blame import blame
from srs.study.generate import generate
from srs.study.recording import new_id
from tests.study.clock import Clock, a_study

_ENOUGH = 100
"""Answers from which a share says something: five points are one standard deviation there."""
_LINES = 3
"""Of each card: its question, its answer, an empty one."""


@pytest.mark.slow
@pytest.mark.skipif("SRS_TEST_DATA" not in os.environ, reason="needs the data that CI has")
def test_of_the_lines_shown_as_60_percent_60_percent_are_known(tmp_path: Path) -> None:
    given = read_revlog(
        Path(os.environ["SRS_TEST_DATA"]) / "revlogs" / "pyfsrs_josh_review_logs.csv",
        Rollover(zone=UTC),
    )
    names = list(dict.fromkeys(answer.card for answer in given))
    log = tmp_path / "log.md"
    log.write_text(
        "\n\n".join(f"Q: question {n}?\nA: answer {n}." for n in names), encoding="utf-8"
    )
    days: defaultdict[int, list[Answer]] = defaultdict(list)
    for each in given:
        days[each.day].append(each)
    came: list[tuple[float, bool]] = []
    clock = Clock()
    with Store.open("sqlite://") as store:
        study = a_study(store, clock)
        made = (card.id for card in generate(study, [log]).cards)
        cards = {name: card for name, card in zip(names, made, strict=True) if card}
        for day in sorted(days):
            clock.shows = datetime.combine(datetime.fromordinal(day), time(12), UTC)
            shown = blame(study, log)
            first = {each.card: each for each in reversed(days[day])}
            for name, answered in first.items():
                chance = _chance(shown, names.index(name))
                if chance is not None:
                    came.append((chance, answered.rating > 1))
            events = (_event(clock.shows, cards[each.card], each.rating) for each in days[day])
            store.do(history.append_reviews, events)
    tenths: defaultdict[int, list[tuple[float, bool]]] = defaultdict(list)
    for chance, passed in came:
        tenths[int(chance * 10)].append((chance, passed))
    told = {tenth: some for tenth, some in tenths.items() if len(some) >= _ENOUGH}
    assert set(told) >= {3, 4, 5, 6, 7, 8, 9}
    off = {tenth: _share(some) - _mean(some) for tenth, some in told.items()}
    assert all(abs(points) < 0.05 for points in off.values()), off
    around_60 = [(chance, passed) for chance, passed in came if 0.55 <= chance < 0.65]
    assert abs(_share(around_60) - 0.6) < 0.05


def _chance(shown: Blame, place: int) -> float | None:
    return shown.lines[place * _LINES].retrievability


def _event(at: datetime, card: CardId, rating: int) -> Review:
    return Review(ReviewId(new_id(at)), card, at, at.date(), 0, ReviewKind.GRADED, rating + 1)


def _share(some: list[tuple[float, bool]]) -> float:
    return sum(passed for _, passed in some) / len(some)


def _mean(some: list[tuple[float, bool]]) -> float:
    return sum(chance for chance, _ in some) / len(some)
