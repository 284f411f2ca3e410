"""How 0010 reads what stood in a collection before: texts become content, days become numbers.

A copy that stays as it is: what the program makes of a text may change, a migration may not.
"""

import json
import re
import unicodedata
from datetime import date
from functools import lru_cache
from typing import Any

_GAP, _BETWEEN_GAPS = "____", "；"
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_COUNTED = re.compile(r"(?P<text>.*[^\s（(])\s?[（(](?P<count>\d{1,2})(?: 项)?[)）]", re.DOTALL)
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SIZE, _BEFORE_1970 = 16, 719_163
_OF_LOG, _WITH_NOTE = ["log"], 4
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

Object = dict[str, Any]


def encoded(value: object) -> str:
    """`value` as the program writes JSON."""
    return _JSON.encode(value)


@lru_cache(maxsize=100_000)
def day_number(day: str | None) -> int | None:
    """Days since 1970. Raises ValueError."""
    return None if day is None else date.fromisoformat(day).toordinal() - _BEFORE_1970


def id_bytes(name: str) -> bytes:
    """A UUID as its bytes, any other name as its letters, never as long as a UUID."""
    if _UUID.fullmatch(name):
        return bytes.fromhex(name.replace("-", ""))
    letters = name.encode()
    return letters if len(letters) < _SIZE else letters + b"\0"


def folded(*texts: str | None) -> str:
    """Texts as they are searched."""
    return unicodedata.normalize("NFKC", "\n".join(text or "" for text in texts)).casefold()


def content(kind: str, question: str, answer: str, items: list[str] | None) -> Object:
    """What a card says, such that it reads the same to the letter."""
    if items is not None:
        ordered = kind == "sequence" and (not items or answer != "\n".join(items))
        lines = [f"{n}. {item}" for n, item in enumerate(items, 1)] if ordered else items
        if answer == "\n".join(lines):
            return _counted(question, len(items)) | {"items": items} | _true(ordered=ordered)
        return {"q": question, "a": answer}
    around = question.split(_GAP)
    gaps = len(around) - 1
    parts = [answer] if gaps == 1 else answer.split(_BETWEEN_GAPS)
    if kind == "basic" or not gaps or len(parts) != gaps:
        return {"q": question, "a": answer}
    runs: list[str | list[str]] = [around[0]]
    for part, behind in zip(parts, around[1:], strict=True):
        runs += [[part], behind]
    return {"runs": [run for run in runs if run]}


def texts(column: str) -> str | None:
    """Texts as one; None where there are none."""
    found = json.loads(column)
    return encoded([*map(_text, found)]) if found else None


def places(column: str) -> str:
    """Further lines: of each log its path, the first and the last."""
    return encoded(
        [(_text(path), int(first), int(last)) for path, first, last in json.loads(column)]
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def wording(said: Object) -> Object:
    """A wording that stands in a column."""
    kind, items = said["kind"], said["items"]
    return {"kind": kind, "content": content(kind, said["question"], said["answer"], items)}


def former(column: str) -> str:
    """What a card said before its fact changed."""
    value = json.loads(column)
    return encoded({"wording": wording(value["wording"]), "reviews": value["reviews"]})


def edited(column: str) -> str:
    """What the log says of a card in its owner's words."""
    value = json.loads(column)
    return encoded({"log": wording(value["log"]), "seen": wording(value["seen"])})


def newer(column: str) -> str:
    """What later rules make of a card."""
    value = json.loads(column)
    made = None if value["draft"] is None else _note(value["draft"])
    return encoded({"note": made, "refused": value["refused"]})


def words(column: str) -> str:
    """The words of a verdict: question and answer, whose they were, the whole card."""
    question, answer, *more = json.loads(column)
    value: Object = {"q": question, "a": answer} | _true(of_log=more == _OF_LOG)
    if 2 + len(more) == _WITH_NOTE:
        value["earlier"] = _note(json.loads(more[1]))
    return encoded(value)


def _note(said: Object) -> Object:
    day, title = said["entry"]
    lines = {"lines": [said["source"], *said["also"]], "quote": said["quote"]}
    names = ("deck", "rule", "sure", "flags")
    return (
        wording(said)
        | {"origin": lines, "entry": [day_number(day), title]}
        | {name: said[name] for name in names}
    )


def _counted(question: str, count: int) -> Object:
    told = _COUNTED.fullmatch(question)
    if told and int(told["count"]) == count and question == told["text"] + _number(told, count):
        return {"q": told["text"], "count": count}
    return {"q": question}


def _number(told: re.Match[str], count: int) -> str:
    asked = told["text"]
    if not asked.endswith("？"):
        return f"（{count} 项）" if _HAN.search(asked) else f" ({count})"
    return f"（{count}）" if _KANA.search(asked) else f"（{count} 项）"


def _true(**values: bool) -> Object:
    return {name: True for name, value in values.items() if value}
