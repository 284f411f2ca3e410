"""Cards as plain data, in the shape of `srs list --json`."""

from srs.card import CardId, Draft, Source, Status
from srs.query import Candidate
from srs.tags import tags

Data = dict[str, object]
"""What json can write."""


def describe(found: Candidate) -> Data:
    """A card with its schedule. Ease is a factor (2.5), interval in days; null when new."""
    card, progress = found.card, found.progress
    memory = progress.memory if progress else None
    return describe_draft(card.content, card.id, card.status) | {
        "due": progress.due.isoformat() if progress else None,
        "interval": memory.interval if memory else None,
        "ease": memory.ease / 100 if memory else None,
        "reps": progress.reviews if progress else 0,
        "lapses": progress.lapses if progress else 0,
        "stability": None,
        "difficulty": None,
        "tags": list(tags(card)),
    }


def describe_draft(draft: Draft, card: CardId | None, status: Status) -> Data:
    """What a card asks, and where it comes from; `card` is None while it has no id."""
    day = draft.entry.date
    return {
        "id": card,
        "question": draft.question,
        "answer": draft.answer,
        "items": None if draft.items is None else list(draft.items),
        "kind": draft.kind,
        "status": status,
        "rule": draft.rule,
        "flags": list(draft.flags),
        "deck": draft.deck,
        "entry": {"date": day.isoformat() if day else None, "title": draft.entry.title},
        "source": describe_source(draft.source),
    }


def describe_source(source: Source) -> Data:
    """Path and lines, first and last."""
    return {"path": source.path, "lines": [source.first, source.last]}
