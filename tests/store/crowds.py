"""Crowds of cards, drawn at random, that are in each other's way: siblings, few days and decks."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from srs.card import Card, Former, Status
from srs.note import Entry, wording
from srs.origin import LogLines, Own
from srs.schedule.progress import Progress
from srs.schedule.sm2 import Sm2Memory
from tests.samples import TODAY, a_card

Crowd = list[tuple[Card, Progress | None]]

DECKS = ("p", "p::a", "p!", "论文", "论文::a")
PATHS = ("/logs/a.md", "/logs/论文.md")
STATUSES = [*[Status.ACTIVE] * 8, Status.DRAFT, Status.SUSPENDED, Status.RETIRED]


def ago(days: int) -> date:
    return TODAY - timedelta(days)


@st.composite
def cards(draw: st.DrawFn, name: str) -> Card:
    card, first = a_card(name), draw(st.integers(1, 9))
    last = first + draw(st.sampled_from([0, 0, 0, 1, 2, 40]))
    lines = LogLines(draw(st.sampled_from(PATHS)), first, last, "quote")
    note = replace(
        card.note,
        deck=draw(st.sampled_from(DECKS)),
        origin=Own() if draw(st.integers(0, 3)) == 0 else lines,
        entry=Entry(draw(st.none() | st.integers(0, 2).map(ago))),
    )
    return replace(
        card,
        note=note,
        position=draw(st.integers(0, 1)),
        status=draw(st.sampled_from(STATUSES)),
        buried=draw(st.none() | st.sampled_from([None, None, *map(ago, (-1, 0, 1))])),
        former=draw(st.none() | st.just(Former(wording(note), 2))),
    )


@st.composite
def states(draw: st.DrawFn) -> Progress:
    reviewed = ago(draw(st.sampled_from([0, 2, 2, 3, 6, -1])))
    return Progress(
        Sm2Memory(1, 1, 250),
        "sm2",
        due=ago(draw(st.integers(-1, 3))),
        introduced=draw(st.sampled_from([reviewed, min(reviewed, ago(1))])),
        reviewed=reviewed,
        reviews=draw(st.integers(1, 3)),
        lapses=0,
        passed=True,
        # a card is drilled on the day of its answer
        drill=draw(st.sampled_from([None, reviewed])),
        answered=datetime(2026, 3, 9, tzinfo=UTC) + timedelta(seconds=draw(st.integers(0, 2))),
    )


@st.composite
def crowds(draw: st.DrawFn) -> Crowd:
    names = draw(
        st.permutations([f"card{at:02}" for at in range(draw(st.integers(0, 16) | st.just(16)))])
    )
    return [(draw(cards(name)), draw(st.none() | states())) for name in names]
