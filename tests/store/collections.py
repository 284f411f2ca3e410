"""Whole collections, drawn at random: every state a card may be in, with all that may be unknown."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from srs.card import Card, CardId, Edited, Former, Newer, Status
from srs.note import Entry, Kind, Note, read_wording, wording
from srs.origin import Imported, LogLines, Origin, Own
from srs.schedule.fsrs6 import FsrsMemory
from srs.schedule.progress import Progress
from srs.schedule.scheduler import Memory
from srs.schedule.sm2 import Sm2Memory

TODAY = date(2026, 3, 10)
_DECKS = ("papers", "Papers::bert", "papers::bert::old", "papers-2", "a b", "论文", "论文::ＧＰＴ")
_WORDS = ("bert", "BERT 任务", "100%", "a_b", "x/y", "ﬁne", "ＧＰＴ-2", "Straße", "注意力")
_PATHS = ("/logs/BERT.md", "/logs/论文.md", "/logs/a b.md")
_TITLES = (None, "BERT: Pre-training", "bert：x", "Straße", "？！", "论文")
_RULES = ("written.qa", "number.parameters", "list.label")

days = st.integers(-3, 3).map(lambda days: TODAY + timedelta(days))
words = st.sampled_from(_WORDS)


@st.composite
def notes(draw: st.DrawFn) -> Note:
    path = draw(st.sampled_from(_PATHS))
    origins: list[Origin] = [LogLines(path, 1, 2, "quote"), Imported("anki", "guid"), Own()]
    kind = draw(st.sampled_from([Kind.BASIC, Kind.NUMBER]))
    dates = st.none() | st.sampled_from([date(2023, 6, 4), date(2023, 6, 30), date(2024, 2, 29)])
    return Note(
        kind=kind,
        content=read_wording(kind, draw(words), draw(words)).content,
        origin=draw(st.sampled_from(origins)),
        entry=Entry(draw(dates), draw(st.sampled_from(_TITLES))),
        deck=draw(st.sampled_from(_DECKS)),
        rule=draw(st.sampled_from(_RULES)),
        sure=True,
        flags=draw(st.sampled_from([(), ("L19",), ("L02", "L19"), ("L24",)])),
    )


@st.composite
def cards(draw: st.DrawFn, name: str = "card") -> Card:
    note = draw(notes())
    mine, other = wording(note), read_wording(Kind.BASIC, draw(words), draw(words))
    newer = [None, Newer(None), Newer(replace(note, rule="x")), Newer(draw(notes()))]
    newer += [Newer(draw(notes()), refused=True)]
    return Card(
        CardId(name),
        note,
        draw(st.sampled_from([*Status, *([Status.ACTIVE] * 5)])),
        draw(st.integers(0, 2)),
        datetime(2026, 1, 1, tzinfo=UTC),
        former=draw(st.sampled_from([None, *(Former(mine, reviews) for reviews in range(3))])),
        edited=draw(st.sampled_from([None, None, Edited(mine, mine), Edited(mine, other)])),
        buried=draw(st.none() | days),
        flagged=draw(st.booleans()),
        newer=draw(st.sampled_from(newer)),
    )


@st.composite
def memories(draw: st.DrawFn) -> Memory:
    interval = draw(st.integers(1, 4))
    if draw(st.booleans()):
        return Sm2Memory(draw(st.integers(0, 3)), interval, draw(st.sampled_from([130, 240, 250])))
    return FsrsMemory(
        draw(st.sampled_from([0.5, 2.0])), draw(st.sampled_from([1.0, 5.5])), interval
    )


@st.composite
def progresses(draw: st.DrawFn) -> Progress:
    reviewed, memory = draw(days), draw(memories())
    return Progress(
        memory=memory,
        scheduler="sm2" if isinstance(memory, Sm2Memory) else "fsrs6 x",
        due=draw(days),
        introduced=reviewed,
        reviewed=reviewed,
        reviews=draw(st.integers(1, 3)),
        lapses=draw(st.integers(0, 2)),
        passed=draw(st.booleans()),
        drill=draw(st.none() | st.just(reviewed)),  # a card is drilled on the day of its answer
        answered=datetime(2026, 3, 9, tzinfo=UTC),
    )


@st.composite
def collections(draw: st.DrawFn) -> list[tuple[Card, Progress | None]]:
    """Cards that are in a collection, each with how far it has come."""
    number = draw(st.integers(1, 6))
    return [(draw(cards(f"card{at}")), draw(st.none() | progresses())) for at in range(number)]


_TERMS = (
    *("bert", "任务", "%", "_", '"x/y"', "fine", "gpt", "STRASSE", "注意", "\\"),
    *("deck:papers", "deck:PAPERS::bert", "deck:none", 'deck:"a b"', "deck:论文"),
    *(f"is:{state}" for state in ("new", "due", "leech", "buried", "flagged", "changed")),
    *(f"is:{state}" for state in ("conflict", "offer", "earlier-version", *Status)),
    *("kind:basic", "kind:list", "rule:written", "rule:w_itten", "file:bert", "file:论", "file:/"),
    *("date:2023", "date:2023-06", "date>2023-06", "date<=2023-06-04", "date<2023-06-31"),
    *("tag:kind", "tag:kind::number", "tag:date", "tag:date::2023-06-04", "tag:date::2023-06"),
    *("tag:paper", "tag:paper::bert", "tag:confusable", "tag:leech", "tag:leech::x", "tag:x"),
    *("due<=0", "due=1", "due>-2.5", "ivl>2", "ivl<=1", "ease<2.5", "ease=2.4", "lapses=0"),
    *("lapses>=1", "lapses<9", "reps=0", "reps>1", "stability>1", "difficulty<=5.5"),
)
queries = st.recursive(
    st.sampled_from(_TERMS),
    lambda inner: st.one_of(
        inner.map(lambda one: f"-({one})"),
        st.tuples(inner, inner).map(" ".join),
        st.tuples(inner, inner).map(lambda two: f"({two[0]} or {two[1]})"),
    ),
    max_leaves=5,
)
"""Texts of queries: every filter, in brackets and turned round."""
