"""All that is known of a card: what it says, its lines, its schedule and history, why it is."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from srs.collection import Collection
from srs.origin import Model
from srs.query import FoundCard
from srs.reasons import rule_in_words
from srs.review import Review, ReviewKind
from srs.study.event_words import event_words
from srs.text import clean_line
from srs.translation import listed, spoken, tr, trn
from srs.tui.browse.states import states
from srs.tui.faces import card_view
from srs.tui.faces.prose import Paragraph

_BARS = "▁▂▃▅▇█"
"""Of the grades 0 to 5."""
_LAST = 5
"""Events of the history that are told in words."""
_MOST = 200
"""Answers that are drawn."""
_AIR = Paragraph(Content(""))


def about_paragraphs(collection: Collection, found: FoundCard) -> list[Paragraph]:
    """Everything, in parts with an empty line between. Raises StoreError."""
    card = found.card
    history = collection.reviews.history(card.id)
    former = found.former.wording if found.former else None
    asked = card_view.question_paragraphs(card, revealed=True)
    before, after = card_view.offer_paragraphs(card)
    parts = (
        [Paragraph(each.text.stylize("bold"), each.prefix) for each in asked],
        card_view.answer_paragraphs(card),
        card_view.former_paragraphs(card, former),
        card_view.conflict_paragraphs(card),
        [*before, _AIR, *after] if after else [],
        [
            *card_view.log_paragraphs(collection.inbox.around(card)),
            *_dim(card_view.origin_paragraphs(card)),
        ],
        [*_schedule(found), *_history(history)],
        list(_why(collection, found)),
    )
    shown: list[Paragraph] = []
    for part in filter(None, parts):
        shown += [*([_AIR] if shown else []), *part]
    return shown


def schedule_text(found: FoundCard) -> str:
    """When it comes back and what is known of its memory, in words."""
    progress = found.progress
    if progress is None:
        return tr("new")
    memory = progress.memory
    return listed(
        (
            tr("due {day}", day=found.due),
            trn("interval {number} day", "interval {number} days", memory.interval),
            memory.describe(),
            trn("{number} review", "{number} reviews", progress.reviews),
            trn("{number} lapse", "{number} lapses", progress.lapses),
        )
    )


def answer_bars(history: Sequence[Review]) -> str:
    """A bar for each answer that stands, the later ones to the right; a drill is a dot."""
    undone = {event.undoes for event in history if event.undoes}
    stand = [e for e in history if e.grade is not None and e.id not in undone]
    return "".join(
        "·" if event.kind is ReviewKind.DRILL else _BARS[event.grade or 0]
        for event in stand[-_MOST:]
    )


def _schedule(found: FoundCard) -> Iterator[Paragraph]:
    told = [word for _, word in states(found)]
    yield _labelled(tr("Schedule"), schedule_text(found))
    if told:
        yield _labelled(tr("State"), listed(told))


def _history(history: Sequence[Review]) -> Iterator[Paragraph]:
    undone = {event.undoes for event in history if event.undoes}
    if bars := answer_bars(history):
        yield _labelled(tr("Answers"), bars)
    more = len(history) - _LAST
    for event in history[: -_LAST - 1 : -1]:
        said = event_words(event)
        if event.id in undone:
            said = tr("{event}  (taken back)", event=said)
        yield Paragraph(Content.styled(f"{event.day}  {said}", "$text-muted"), "  ")
    if more > 0:
        said = trn("and {number} before", "and {number} before", more)
        yield Paragraph(Content.styled(said, "$text-muted"), "  ")


def _why(collection: Collection, found: FoundCard) -> Iterator[Paragraph]:
    note = found.card.note
    yield _labelled(tr("Rule"), rule_in_words(note.rule))
    if isinstance(note.origin, Model):
        yield _labelled(tr("Model"), note.origin.name)
        yield _labelled(tr("Proof"), note.origin.proof)
    for remark in collection.cards.remarks(found):
        yield _labelled(tr("Lint"), spoken(remark))
    yield _labelled(tr("Deck"), note.deck)
    yield _labelled(tr("Id"), found.card.id)


def _labelled(label: str, text: str) -> Paragraph:
    return Paragraph(Content(clean_line(text)), f"{label}  ")


def _dim(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    return [Paragraph(each.text.stylize("$text-muted"), each.prefix) for each in paragraphs]
