"""What lies in a column as JSON: lists of texts, wordings, drafts."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from srs.card import Edited, Former, Newer
from srs.note import Entry, Kind, Note, Wording, read_wording, wording
from srs.origin import LogLines, Source
from srs.verdict import Words

_JSON = json.JSONEncoder(ensure_ascii=False)
_OF_LOG, _EARLIER = "log", "earlier"
_WITH_DRAFT = 4


def array(parts: Sequence[str]) -> str:
    """Texts as one."""
    return _JSON.encode(parts)


def texts(column: str) -> tuple[str, ...]:
    """The texts of an `array`."""
    return tuple(json.loads(column))


def former(said: Former | None) -> str | None:
    """What a card said before its fact changed."""
    return (
        None
        if said is None
        else _JSON.encode({"wording": _wording(said.wording), "reviews": said.reviews})
    )


def former_of(column: str | None) -> Former | None:
    """As `former` wrote it."""
    if column is None:
        return None
    value = json.loads(column)
    return Former(_wording_of(value["wording"]), value["reviews"])


def edited(said: Edited | None) -> str | None:
    """What the log says of a card in its owner's words."""
    return (
        None
        if said is None
        else _JSON.encode({"log": _wording(said.log), "seen": _wording(said.seen)})
    )


def edited_of(column: str | None) -> Edited | None:
    """As `edited` wrote it."""
    if column is None:
        return None
    value = json.loads(column)
    return Edited(_wording_of(value["log"]), _wording_of(value["seen"]))


def newer(made: Newer | None) -> str | None:
    """What the present rules make of a card's lines."""
    if made is None:
        return None
    note = None if made.note is None else _note(made.note)
    return _JSON.encode({"draft": note, "refused": made.refused})


def newer_of(column: str | None) -> Newer | None:
    """As `newer` wrote it."""
    if column is None:
        return None
    value = json.loads(column)
    note = None if value["draft"] is None else _note_of(value["draft"])
    return Newer(note, value["refused"])


def words(said: Words) -> str:
    """The words of a verdict: question, answer, and whose they were."""
    if said.earlier is not None:
        whole = _JSON.encode(_note(said.earlier))
        return array((said.question, said.answer, _EARLIER, whole))
    return array((said.question, said.answer, *([_OF_LOG] if said.of_log else [])))


def words_of(column: str) -> Words:
    """As `words` wrote it."""
    said = texts(column)
    if len(said) == _WITH_DRAFT:
        return Words(said[0], said[1], earlier=_note_of(json.loads(said[3])))
    return Words(said[0], said[1], of_log=said[2:] == (_OF_LOG,))


def also(sources: Sequence[Source]) -> str | None:
    """Further lines; None where there are none."""
    return _JSON.encode([_source(source) for source in sources]) if sources else None


def also_of(column: str | None) -> tuple[Source, ...]:
    """As `also` wrote it."""
    return tuple(Source(*source) for source in json.loads(column or "[]"))


def iso(when: date | None) -> str | None:
    """A day as text."""
    return when.isoformat() if when else None


def day(text: str | None) -> date | None:
    """As `iso` wrote it."""
    return date.fromisoformat(text) if text else None


def _source(source: Source) -> tuple[str, int, int]:
    return source.path, source.first, source.last


def _note(note: Note) -> dict[str, Any]:
    return _wording(wording(note)) | {
        "source": _source(note.source),
        "also": [_source(source) for source in note.also],
        "entry": [iso(note.entry.date), note.entry.title],
        "deck": note.deck,
        "rule": note.rule,
        "quote": note.quote,
        "sure": note.sure,
        "flags": note.flags,
    }


def _note_of(value: dict[str, Any]) -> Note:
    when, title = value["entry"]
    said, (path, first, last) = _wording_of(value), value["source"]
    also = tuple(Source(*source) for source in value["also"])
    return Note(
        kind=said.kind,
        content=said.content,
        origin=LogLines(path, first, last, value["quote"], also),
        entry=Entry(day(when), title),
        deck=value["deck"],
        rule=value["rule"],
        sure=value["sure"],
        flags=tuple(value["flags"]),
    )


def _wording(said: Wording) -> dict[str, Any]:
    return {
        "kind": said.kind,
        "question": said.question,
        "answer": said.answer,
        "items": said.items,
    }


def _wording_of(value: dict[str, Any]) -> Wording:
    return read_wording(Kind(value["kind"]), value["question"], value["answer"], value["items"])
