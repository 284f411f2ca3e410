"""Everything that may be stored, for properties: content of every shape, origins, events."""

from datetime import UTC

from hypothesis import strategies as st

from srs.card import Card, CardId, Edited, Former, Newer, Status
from srs.content import Basic, Cloze, Gap, ListContent, Part, Prompt
from srs.note import Entry, Kind, Note, Wording
from srs.origin import Imported, LogLines, Model, Own, Source
from srs.review import ImportedState, Review, ReviewId, ReviewKind
from srs.verdict import ActId, Sides, Tier, Verdict, VerdictId, VerdictKind

TEXT = st.text(max_size=8)
MAYBE_TEXT = st.none() | TEXT
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
DAYS = st.dates()
INSTANTS = st.datetimes(timezones=st.just(UTC))
IN_MILLISECONDS = INSTANTS.map(lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000))
NAMES = st.uuids().map(str) | st.text(min_size=1, max_size=20)
"""Ids: each event has a UUID, tests and old collections whatever they like."""

PROMPTS = st.builds(
    Prompt, text=TEXT, context=TEXTS, title=MAYBE_TEXT, subject=MAYBE_TEXT, template=TEXT
)
RUNS = st.text(min_size=1, max_size=5) | st.builds(Gap, answer=TEXT, hint=MAYBE_TEXT)
CONTENTS = (
    st.builds(Basic, PROMPTS, TEXT)
    | st.builds(Cloze, runs=st.lists(RUNS, max_size=5).map(tuple), context=TEXTS, title=MAYBE_TEXT)
    | st.builds(
        ListContent,
        prompt=PROMPTS,
        items=TEXTS,
        ordered=st.booleans(),
        count=st.none() | st.integers(0, 99),
        part=st.none() | st.builds(Part, st.integers(1, 99), MAYBE_TEXT),
    )
)
SOURCES = st.builds(
    lambda path, first, more: Source(path, first, first + more),
    st.text(min_size=1, max_size=8),
    st.integers(1, 10**6),
    st.integers(0, 10**3),
)
LINES = st.builds(
    lambda at, quote, also: LogLines(at.path, at.first, at.last, quote, also),
    SOURCES,
    TEXT,
    st.lists(SOURCES, max_size=2).map(tuple),
)
ORIGINS = LINES | st.builds(Imported, TEXT, TEXT) | st.builds(Model, TEXT, LINES) | st.just(Own())
NOTES = st.builds(
    Note,
    kind=st.sampled_from(Kind),
    content=CONTENTS,
    origin=ORIGINS,
    entry=st.builds(Entry, st.none() | DAYS, MAYBE_TEXT),
    deck=TEXT,
    rule=TEXT,
    sure=st.booleans(),
    flags=TEXTS,
)
WORDINGS = st.builds(Wording, st.sampled_from(Kind), CONTENTS)
CARDS = st.builds(
    Card,
    id=st.text(min_size=1, max_size=12).map(CardId),
    note=NOTES,
    status=st.sampled_from(Status),
    position=st.integers(0, 10**6),
    changed=INSTANTS.map(lambda at: at.replace(microsecond=0)),
    resumes=st.none() | st.sampled_from([s for s in Status if s is not Status.RETIRED]),
    former=st.none() | st.builds(Former, WORDINGS, st.integers(0, 10**6)),
    edited=st.none() | st.builds(Edited, WORDINGS, WORDINGS),
    buried=st.none() | DAYS,
    flagged=st.booleans(),
    newer=st.none() | st.builds(Newer, st.none() | NOTES, st.booleans()),
)

STATES = st.builds(
    ImportedState,
    due=DAYS,
    interval=st.integers(1, 10**5),
    ease=st.none() | st.integers(0, 10**3),
    stability=st.none() | st.floats(0, 10**5),
    difficulty=st.none() | st.floats(0, 10),
    reviews=st.integers(0, 10**5),
    lapses=st.integers(0, 10**5),
    introduced=st.none() | DAYS,
    reviewed=st.none() | DAYS,
)


@st.composite
def reviews(draw: st.DrawFn, cards: list[CardId]) -> list[Review]:
    """Events of every kind with all that they may carry; an undo takes one of its card back."""
    found: list[Review] = []
    for name in draw(st.lists(NAMES, max_size=6, unique=True)):
        card = draw(st.sampled_from(cards))
        undone = [event.id for event in found if event.card == card]
        kinds = [kind for kind in ReviewKind if undone or kind is not ReviewKind.UNDO]
        kind = draw(st.sampled_from(kinds))
        graded = kind in {ReviewKind.GRADED, ReviewKind.DRILL}
        tool = draw(st.just("anki") if kind is ReviewKind.IMPORTED else MAYBE_TEXT)
        acts = NAMES if kind is ReviewKind.MANUAL else st.none() | NAMES if tool else st.none()
        act = draw(acts)
        found.append(
            Review(
                id=ReviewId(name),
                card=card,
                at=draw(IN_MILLISECONDS),
                day=draw(DAYS),
                offset_minutes=draw(st.integers(-1440, 1440)),
                kind=kind,
                grade=draw(st.integers(0, 5)) if graded else None,
                duration_ms=draw(st.integers(0, 10**7)),
                undoes=draw(st.sampled_from(undone)) if kind is ReviewKind.UNDO else None,
                due=draw(st.none() | DAYS) if kind is ReviewKind.MANUAL else None,
                scheduled=draw(st.none() | st.integers(0, 10**5)),
                predicted=draw(st.none() | st.floats(0, 1)),
                moved=draw(st.integers(-100, 100)),
                act=None if act is None else ReviewId(act),
                device=draw(TEXT),
                clock=draw(st.integers(0, 2**40)),
                tool=tool,
                own_grade=None if tool is None else draw(MAYBE_TEXT),
                state=draw(STATES) if kind is ReviewKind.IMPORTED else None,
            )
        )
    return found


_WORDED = {VerdictKind.EDIT, VerdictKind.TAKE, VerdictKind.REFUSE, VerdictKind.OFFER}
_WORDS = st.builds(Sides, TEXT, TEXT, of_log=st.booleans(), earlier=st.none() | NOTES)


@st.composite
def verdicts(draw: st.DrawFn, cards: list[CardId]) -> list[Verdict]:
    """Verdicts of every kind with all that they may carry; an undo takes an earlier one back."""
    found: list[Verdict] = []
    for name in draw(st.lists(NAMES, max_size=6, unique=True)):
        kind = draw(st.sampled_from([k for k in VerdictKind if found or k is not VerdictKind.UNDO]))
        undone = draw(st.sampled_from(found)).id if kind is VerdictKind.UNDO else None
        found.append(
            Verdict(
                id=VerdictId(name),
                act=ActId(draw(NAMES)),
                card=draw(st.sampled_from(cards)),
                at=draw(IN_MILLISECONDS),
                kind=kind,
                rule=draw(TEXT),
                tier=draw(st.sampled_from(Tier)),
                path=draw(TEXT),
                before=draw(st.sampled_from(Status)),
                wording=draw(_WORDS) if kind in _WORDED else None,
                undoes=undone,
                device=draw(TEXT),
                clock=draw(st.integers(0, 2**40)),
                model=draw(MAYBE_TEXT) if kind is VerdictKind.OFFER else None,
            )
        )
    return found
