"""All that is known of a card beside its words, as paragraphs behind labels."""

from collections.abc import Iterable, Iterator, Mapping

from textual.content import Content

from srs.card import STATUS_NAMES, Card, Status
from srs.cells import pad
from srs.cells import width as cells_of
from srs.collection import Collection
from srs.day import interval
from srs.files.near_home import near_home
from srs.note import quoted, whence
from srs.origin import Model
from srs.query import FoundCard
from srs.queue import is_buried
from srs.reasons import rule_in_words
from srs.text import clean_line
from srs.translation import listed, spoken, tr, trn
from srs.tui.faces.prose import Paragraph
from srs.tui.words.history import history_lines
from srs.tui.words.names import KINDS

_MOST_EVENTS = 50
"""Of a longer history the newest events are shown."""

Labelled = tuple[str, str]


def why_paragraphs(
    collection: Collection,
    card: Card,
    days: Mapping[str, int] | None = None,
    *,
    revealed: bool = True,
) -> list[Paragraph]:
    """Why `card` is there, when it comes and how it went; before it is `revealed` no cited line.

    `days` are those that each answer would give, by what it is called; None where it is not asked
    now.
    """
    found = collection.cards.look(card)
    parts = [
        *_making(collection, card, revealed=revealed),
        *_schedule(collection, found, days or {}),
    ]
    events = history_lines(collection.reviews.history(card.id))
    parts += [
        (tr("history") if at == 0 else "", f"{day}  {said}")
        for at, (day, said) in enumerate(events[:_MOST_EVENTS])
    ]
    if (more := len(events) - _MOST_EVENTS) > 0:
        parts.append(("", trn("and {number} before that", "and {number} before that", more)))
    return [*_beside_labels([(tr("id"), card.id), *parts])]


def _beside_labels(parts: Iterable[Labelled]) -> Iterator[Paragraph]:
    shown = [*parts]
    room = max(cells_of(label) for label, _ in shown) + 2
    for label, text in shown:
        yield Paragraph(Content(clean_line(text)), pad(label, room))


def _making(collection: Collection, card: Card, *, revealed: bool) -> Iterator[Labelled]:
    """The rule, what the lints said, and the lines that it stands on."""
    note = card.note
    yield tr("deck"), note.deck
    yield tr("kind"), tr(KINDS[note.kind])
    yield tr("rule"), rule_in_words(note.rule)
    if isinstance(note.origin, Model):
        yield tr("model"), note.origin.name
        if revealed:
            yield tr("proof"), note.origin.proof
    for said in collection.cards.remarks(card):
        yield tr("lint"), spoken(said)
    yield tr("from"), near_home(whence(note))
    for number, line in quoted(note) if revealed else ():
        yield "", f"{number}  {line.strip()}"


def _schedule(
    collection: Collection, found: FoundCard, days: Mapping[str, int]
) -> Iterator[Labelled]:
    card, progress = found.card, found.progress
    if progress is None:
        yield tr("schedule"), tr("new")
    else:
        memory = progress.memory
        yield (
            tr("schedule"),
            listed(
                (
                    tr("due {day}", day=found.due),
                    trn("interval {number} day", "interval {number} days", memory.interval),
                    memory.describe(),
                    trn("{number} review", "{number} reviews", progress.reviews),
                    trn("{number} lapse", "{number} lapses", progress.lapses),
                )
            ),
        )
        chance = collection.reviews.chance_today(card.id)
        if chance is not None:
            yield tr("memory"), tr("{share} % to be known today", share=round(100 * chance))
    if days:
        yield tr("next"), " · ".join(f"{name} {interval(at)}" for name, at in days.items())
    for said in _marks(found):
        yield tr("mark"), said


def _marks(found: FoundCard) -> Iterator[str]:
    card = found.card
    if card.status is not Status.ACTIVE:
        yield tr(STATUS_NAMES[card.status])
    if found.is_leech:
        yield tr("a leech")
    if card.flagged:
        yield tr("flagged")
    if card.buried and is_buried(card, found.today):
        yield tr("buried until {day}", day=card.buried)
    if card.edited:
        yield tr("in your words")
    if card.is_earlier:
        yield tr("from an earlier version")
