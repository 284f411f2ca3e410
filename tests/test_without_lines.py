"""Cards that no line of a log has, among others: nothing takes them for what they are not."""

import datetime as dt
import hashlib
from dataclasses import replace

import pytest

from srs.anki.fields import fields
from srs.anki.note_type import FIELDS
from srs.card import CardId, Status
from srs.note import Entry, Note, whence
from srs.origin import Imported, LogLines, Model, Origin, Own, Source
from srs.queue import askable
from srs.reasons import rule_in_words
from srs.reconcile import elsewhere, reconcile
from srs.room import Limits
from srs.study.describe import describe_note
from srs.study.inbox import around
from srs.tags import tags
from srs.trust import count_verdicts, is_trusted
from srs.tui.faces import card_view
from srs.tui.faces.prose import lay_out
from srs.verdict import VerdictKind
from tests.queues import build
from tests.samples import TODAY, a_card, an_own_card, cards_of
from tests.test_reconcile import LOG, PATH, collection, notes, terms
from tests.verdicts import a_verdict

LINES = LogLines("/logs/log.md", 3, 4, "SFT（13k）\nRM（33k）")
ORIGINS: list[tuple[Origin, dict[str, object], str]] = [
    (
        LINES,
        {
            "kind": "log",
            "quote": "SFT（13k）\nRM（33k）",
            "sha256": hashlib.sha256("SFT（13k）\nRM（33k）".encode()).hexdigest(),
        },
        "/logs/log.md:3-4",
    ),
    (
        Imported("anki", "g1"),
        {"kind": "imported", "tool": "anki", "where": "g1"},
        "imported from anki",
    ),
    (
        Model("a-model", LINES, "words"),
        {
            "kind": "model",
            "name": "a-model",
            "quote": "words",
            "sha256": "dba36bffa5cab0f922d087a3aeb179f9d4e745df40b323e1b1471402848c8a3e",
        },
        "/logs/log.md:3-4",
    ),
    (Own(), {"kind": "own"}, "typed in"),
]


def of(origin: Origin) -> Note:
    return replace(a_card().note, origin=origin)


@pytest.mark.parametrize(("origin", "data", "words"), ORIGINS)
def test_a_card_tells_where_it_comes_from(
    origin: Origin, data: dict[str, object], words: str
) -> None:
    note = of(origin)
    told = describe_note(note, None, Status.ACTIVE, ())
    assert told["origin"] == data
    assert whence(note) == words
    has_lines = note.lines is not None
    assert (told["source"] is not None, told["entry"] is not None) == (has_lines, has_lines)
    assert bool(told["sources"]) is has_lines


def test_a_reading_of_logs_leaves_them_alone() -> None:
    """Also one that says the same as a card of the log, and one that is out of use."""
    logged = collection()
    mine = [
        replace(card, id=CardId(f"own-{card.id}-{status}"), status=status, note=own_as(card.note))
        for card in logged
        for status in (Status.ACTIVE, Status.RETIRED, Status.REJECTED)
    ]
    alone = reconcile(logged, notes(LOG), {PATH}, terms())
    assert reconcile([*mine, *logged], notes(LOG), {PATH}, terms()) == alone
    without = reconcile([*mine, *logged], [], {PATH}, terms())
    assert {outcome.card.id for outcome in without} == {card.id for card in logged}
    assert elsewhere(mine, notes(LOG), {PATH}) == frozenset()


def own_as(note: Note) -> Note:
    return replace(note, origin=Own(), entry=Entry())


def test_they_come_behind_the_cards_of_the_logs_of_their_deck() -> None:
    logged = [replace(c, note=replace(c.note, entry=Entry())) for c in cards_of("ab")]
    cards = [an_own_card("o"), *logged, an_own_card("p", deck="maths", position=1)]
    plenty = Limits(new_per_day=9, reviews_per_day=9)
    assert build(cards, {}, TODAY, plenty).new == ("p", "a", "b", "o")


def test_two_of_them_are_no_siblings() -> None:
    cards = [an_own_card("o"), an_own_card("p", position=1)]
    assert len(build(cards, {}, TODAY, Limits(9, 9)).new) == 2
    assert askable(cards[0], None).path == ""


def test_they_tell_nothing_of_the_rules() -> None:
    said = [a_verdict("c1", VerdictKind.REJECT, path="", rule="own")]
    assert count_verdicts(said) == {}
    assert is_trusted(an_own_card().note, {})


def test_they_have_no_lines_around_them() -> None:
    assert around(an_own_card()) == []


def test_they_have_no_field_tag_or_picture_of_a_source() -> None:
    card = an_own_card()
    assert dict(zip(FIELDS, fields(card), strict=True))["Source"] == ""
    assert tags(card) == ("kind::basic",)
    assert card_view.quote_paragraphs(card) == []
    assert lay_out(card_view.origin_paragraphs(card), 40).plain == "typed in"


def test_their_rule_is_told_in_words() -> None:
    assert rule_in_words("own") == "own: typed in by its owner"


def test_a_card_of_lines_has_an_entry_that_may_say_nothing() -> None:
    card = replace(a_card().note, entry=Entry(dt.date(2023, 6, 4)), origin=LINES)
    told = describe_note(card, None, Status.ACTIVE, ())
    assert told["entry"] == {"date": "2023-06-04", "title": None}
    assert told["source"] == {"path": "/logs/log.md", "lines": [3, 4]}
    assert card.source == Source("/logs/log.md", 3, 4)
