"""Cards as plain data, in the shape of `srs list --json`."""

from collections.abc import Sequence

from srs.card import Card, CardId, Status
from srs.card_flags import flags_of
from srs.note import Note, Wording, wording
from srs.origin import Imported, Model, Origin, Own, Source, digest_of_proof, proof
from srs.query import FoundCard
from srs.queue import is_buried
from srs.reasons import is_written, lint_in_words
from srs.schedule import registry
from srs.schedule.scheduler import Memory
from srs.store.related import count_in_entry
from srs.study.study import Study
from srs.tags import tags

Data = dict[str, object]
"""What json can write."""


def describe(found: FoundCard) -> Data:
    """A card with its schedule: null when new, and what other schedulers know is null too.

    Ease is a factor (2.5), interval and stability are days, difficulty is 1-10.
    """
    card, progress = found.card, found.progress
    memory = progress.memory if progress else None
    return describe_note(card.note, card.id, card.status, flags_of(card)) | {
        "due": found.due.isoformat() if found.due else None,
        "interval": memory.interval if memory else None,
        **describe_memory(memory),
        "reps": progress.reviews if progress else 0,
        "lapses": progress.lapses if progress else 0,
        "tags": [*tags(card), *(["leech"] if found.is_leech else [])],
        "leech": found.is_leech,
        "flagged": card.flagged,
        "buried": card.buried.isoformat() if is_buried(card, found.today) and card.buried else None,
        "former": describe_wording(found.former.wording) if found.former else None,
        "edited": card.edited is not None,
        "conflict": describe_wording(card.edited.log) if card.edited and card.in_conflict else None,
        "offer": describe_wording(wording(card.offer)) if card.offer else None,
    }


def describe_memory(memory: Memory | None) -> dict[str, float | None]:
    """Every figure that a scheduler tells; null what none or another one knows."""
    return dict.fromkeys(registry.figure_units()) | (memory.figures() if memory else {})


def describe_wording(said: Wording) -> Data:
    """Other words of a card: what it said before, what the log says now, what is offered."""
    return {
        "question": said.question,
        "answer": said.answer,
        "items": None if said.items is None else list(said.items),
    }


def describe_note(note: Note, card: CardId | None, status: Status, flags: Sequence[str]) -> Data:
    """What a card asks, and where it comes from; `card` is None while it has no id."""
    day = note.entry.date
    return {
        "id": card,
        "question": note.question,
        "answer": note.answer,
        "items": None if note.items is None else list(note.items),
        "kind": note.kind,
        "status": status,
        "rule": note.rule,
        "flags": list(flags),
        "deck": note.deck,
        "entry": {"date": day.isoformat() if day else None, "title": note.entry.title}
        if note.lines
        else None,
        "source": describe_source(note.source) if note.lines else None,
        "origin": describe_origin(note.origin),
        "sources": [describe_source(source) for source in note.sources],
    }


def describe_origin(origin: Origin) -> Data:
    """Where a card comes from: its kind, the words that prove it, and its maker if no rule."""
    if isinstance(origin, Imported):
        return {"kind": "imported", "tool": origin.tool, "where": origin.where}
    if isinstance(origin, Own):
        return {"kind": "own"}
    proven = {"quote": proof(origin), "sha256": digest_of_proof(origin)}
    if isinstance(origin, Model):
        return {"kind": "model", "name": origin.name, **proven}
    return {"kind": "log", **proven}


def describe_source(source: Source) -> Data:
    """Path and lines, first and last."""
    return {"path": source.path, "lines": [source.first, source.last]}


def lints_in_words(study: Study, card: Card) -> list[str]:
    """What the lints said when `card` was made (marked), and whether it stands alone."""
    content = card.note
    said = [lint_in_words(flag) for flag in content.flags]
    if is_written(content.rule):
        return said
    if not content.lines:
        return said
    is_alone = study.store.ask(count_in_entry, card) == 1
    return [*said, lint_in_words("L25")] if is_alone else said
