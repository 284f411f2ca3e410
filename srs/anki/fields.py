"""What the fields of a note hold."""

from dataclasses import replace
from functools import lru_cache
from pathlib import PureWindowsPath

from srs.anki.note_type import FIELDS
from srs.anki.text import enumeration, line, markup
from srs.card import Card
from srs.note import Entry, Kind, Note, places_of
from srs.origin import digest_of_proof, proof
from srs.render import filled


def fields(card: Card) -> list[str]:
    """The HTML of every field, in the order of FIELDS."""
    note = card.note
    held = {
        "Question": markup(note.question),
        "Answer": _answer(note),
        "Filled": _filled(note),
        "Entry": _entry(note.entry),
        "Source": _source(note),
        "Id": markup(card.id),
        "Spare 1": markup(proof(note.origin)),
        "Spare 2": digest_of_proof(note.origin),
    }
    return [held.get(name, "") for name in FIELDS]


def _answer(note: Note) -> str:
    if note.items is None:
        return markup(note.answer)
    return enumeration(note.items, ordered=note.kind is Kind.SEQUENCE)


def _filled(note: Note) -> str:
    """The sentence of a cloze with its answers in the gaps; '' for a question without gaps."""
    return "".join(
        markup(run.text) if run.answer is None else f"<mark>{markup(run.answer)}</mark>"
        for run in filled(note.content)
    )


def _entry(entry: Entry) -> str:
    day = entry.date.isoformat() if entry.date else ""
    return " · ".join(part for part in (day, markup(line(entry.title or ""))) if part)


def _source(note: Note) -> str:
    """As in log.md:12-14: a package is passed on, and the folders of its owner are private."""
    bare = [replace(source, path=_name(source.path)) for source in note.sources]
    return markup(line(places_of(bare)))


@lru_cache(maxsize=1024)  # the cards of a log come one after the other
def _name(path: str) -> str:
    # this class knows the separators of every system
    return PureWindowsPath(path).name
