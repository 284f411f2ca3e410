"""What lies in a column as JSON: lists of texts, wordings, notes, states of other tools."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from srs.card import Edited, Former, Newer
from srs.content import Content
from srs.note import Entry, Kind, Note, Wording
from srs.origin import Imported, LogLines, Model, Origin, Own, Source, cited
from srs.review import ImportedState
from srs.store.content_json import Object, content_from_json, content_object
from srs.store.days import day_number, day_of
from srs.verdict import Sides

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_DECODE = json.JSONDecoder().raw_decode


def content(said: Content) -> str:
    """What a card says."""
    return _JSON.encode(content_object(said))


def content_from_document(column: str) -> Content:
    """As `content` wrote it."""
    return content_from_json(_read(column))


def _read(column: str) -> Any:  # noqa: ANN401  # as json
    """As json.loads, which takes as long again to look for space around what is written here."""
    value, end = _DECODE(column)
    return value if end == len(column) else json.loads(column)


def array(parts: Sequence[str]) -> str | None:
    """Texts as one; None where there are none."""
    return _JSON.encode(parts) if parts else None


def texts(column: str | None) -> tuple[str, ...]:
    """The texts of an `array`."""
    return tuple(_read(column)) if column else ()


def former_document(said: Former | None) -> str | None:
    """What a card said before its fact changed."""
    if said is None:
        return None
    return _JSON.encode({"wording": _wording(said.wording), "reviews": said.reviews})


def former_from(column: str | None) -> Former | None:
    """As `former_document` wrote it."""
    if column is None:
        return None
    value = json.loads(column)
    return Former(_wording_of(value["wording"]), value["reviews"])


def edited(said: Edited | None) -> str | None:
    """What the log says of a card in its owner's words."""
    if said is None:
        return None
    return _JSON.encode({"log": _wording(said.log), "seen": _wording(said.seen)})


def edited_of(column: str | None) -> Edited | None:
    """As `edited` wrote it."""
    if column is None:
        return None
    value = json.loads(column)
    return Edited(_wording_of(value["log"]), _wording_of(value["seen"]))


def newer(offer: Newer | None) -> str | None:
    """What the present rules make of a card's lines."""
    if offer is None:
        return None
    note = None if offer.note is None else _note(offer.note)
    return _JSON.encode({"note": note, "refused": offer.refused})


def newer_of(column: str | None) -> Newer | None:
    """As `newer` wrote it."""
    if column is None:
        return None
    value = json.loads(column)
    return Newer(value["note"] and _note_of(value["note"]), value["refused"])


def words(said: Sides | None) -> str | None:
    """The words of a verdict, and whose they were."""
    if said is None:
        return None
    value: Object = {"q": said.question, "a": said.answer}
    if said.of_log:
        value["of_log"] = True
    if said.earlier is not None:
        value["earlier"] = _note(said.earlier)
    return _JSON.encode(value)


def words_of(column: str | None) -> Sides | None:
    """As `words` wrote it."""
    if column is None:
        return None
    value = json.loads(column)
    earlier = _note_of(value["earlier"]) if "earlier" in value else None
    return Sides(value["q"], value["a"], value.get("of_log", False), earlier)


def also(sources: Sequence[Source]) -> str | None:
    """Further lines; None where there are none."""
    return _JSON.encode([_source(source) for source in sources]) if sources else None


def also_of(column: str | None) -> tuple[Source, ...]:
    """As `also` wrote it."""
    return tuple(Source(*source) for source in json.loads(column)) if column else ()


def state(known: ImportedState | None) -> str | None:
    """What another tool knew of a card."""
    if known is None:
        return None
    value = known._asdict()
    days = {name: day_number(value[name]) for name in _DAYS}
    return _JSON.encode({n: v for n, v in (value | days).items() if v is not None})


def state_of(column: str | None) -> ImportedState | None:
    """As `state` wrote it."""
    if column is None:
        return None
    value = json.loads(column)
    return ImportedState(**value | {name: day_of(value.get(name)) for name in _DAYS})


def numbers_document(named: Mapping[str, float]) -> str | None:
    """Numbers by name; None where there are none."""
    return _JSON.encode(dict(named)) if named else None


def numbers_of(column: str | None) -> dict[str, float]:
    """As `numbers_document` wrote them."""
    return json.loads(column) if column else {}


_DAYS = ("due", "introduced", "reviewed")


def _source(source: Source) -> tuple[str, int, int]:
    return source.path, source.first, source.last


def _note(note: Note) -> Object:
    return _wording(Wording(note.kind, note.content)) | {
        "origin": _origin(note.origin),
        "entry": [day_number(note.entry.date), note.entry.title],
        "deck": note.deck,
        "rule": note.rule,
        "sure": note.sure,
        "flags": note.flags,
    }


def _note_of(value: Object) -> Note:
    day, title = value["entry"]
    said = _wording_of(value)
    return Note(
        kind=said.kind,
        content=said.content,
        origin=_origin_of(value["origin"]),
        entry=Entry(day_of(day), title),
        deck=value["deck"],
        rule=value["rule"],
        sure=value["sure"],
        flags=tuple(value["flags"]),
    )


def _origin(origin: Origin) -> Object:
    document: Object = {}
    if isinstance(origin, Model):
        document |= {"model": origin.name, "proof": origin.proof}
    if isinstance(origin, Imported):
        document |= {"tool": origin.tool, "where": origin.where}
    if lines := cited(origin):
        document |= {"lines": [_source(source) for source in lines.sources], "quote": lines.quote}
    return document


def _origin_of(value: Object) -> Origin:
    if "tool" in value:
        return Imported(value["tool"], value["where"])
    if "lines" not in value:
        return Own()
    (path, first, last), *more = value["lines"]
    lines = LogLines(path, first, last, value["quote"], tuple(Source(*each) for each in more))
    if "model" not in value:
        return lines
    return Model(value["model"], lines, value.get("proof", ""))


def _wording(said: Wording) -> dict[str, Any]:
    return {"kind": said.kind, "content": content_object(said.content)}


def _wording_of(value: Object) -> Wording:
    return Wording(Kind(value["kind"]), content_from_json(value["content"]))
