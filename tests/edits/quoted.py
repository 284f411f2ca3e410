"""Edits tried on the cards of a model, which no rule makes anew: they follow their lines."""

import json
import random
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from srs import files
from srs.card import Card, CardId, Status
from srs.content import Basic, ListContent, Prompt
from srs.note import Entry, Kind, Note
from srs.origin import LogLines, Model
from srs.reconcile import Change
from tests.edits.judging import lines_of
from tests.edits.notebook import Edit, Edited, Notebook, notebook, origins_of
from tests.edits.trial import FIRST, PATH, read_again


@dataclass(frozen=True, slots=True)
class QuotedLog:
    """A log, and the cards that a model made of it."""

    name: str
    lines: Notebook
    cards: Sequence[Card]


@dataclass(slots=True)
class Followed:
    """What became of the cards whose lines, and the answer in them, are still there."""

    surviving: int = 0
    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """Cards that went to other lines, or say what their lines do not."""


def quoted_logs(shared: Path) -> Iterator[QuotedLog]:
    """The logs of the recorded replies of a model, with their cards."""
    replies = (shared / "model" / "replies.jsonl").read_text(encoding="utf-8").splitlines()
    by_file: dict[str, list[dict[str, Any]]] = {}
    for reply in map(json.loads, replies):
        by_file.setdefault(reply["file"], []).extend(reply["cards"])
    for name, cards in by_file.items():
        lines = notebook({PATH: files.read_log_text(shared / name).text})
        text = [line.text for line in lines[PATH]]
        made = [_card(number, each, text) for number, each in enumerate(cards)]
        cited = frozenset().union(*(lines_of(card) for card in made))
        marked = [replace(line, cited=line.origins <= cited) for line in lines[PATH]]
        yield QuotedLog(name, {PATH: marked}, made)


def followed(log: QuotedLog, edit: Edit, times: int) -> Followed:
    """What becomes of the cards of a log after an edit, tried in several places."""
    found = Followed()
    tried: list[Edited] = []
    for seed in range(times if log.cards else 0):
        drawn = random.Random(f"{edit.__name__} {log.name} {seed}")  # noqa: S311  # no secret
        edited = edit(log.lines, drawn)
        if edited is not None and edited not in tried:
            tried.append(edited)
            _judge(log.cards, edited, found)
    return found


def _judge(cards: Sequence[Card], edited: Edited, found: Followed) -> None:
    outcomes = read_again(cards, [], edited.logs)
    after = {o.card.id: o.card for o in outcomes if o.change is not Change.RETIRED}
    texts: dict[tuple[str, int], str] = {}
    for lines in edited.logs.values():
        for line in lines:
            for origin in line.origins:
                texts[origin] = texts.get(origin, "") + "\n" + line.text
    for card in cards:
        own = lines_of(card)
        now = "\n".join(texts.get(origin, "") for origin in sorted(own))
        there = own <= texts.keys() and all(part in now for part in _parts(card))
        is_now = after.get(card.id)
        if there:
            found.surviving += 1
            if is_now is None:
                found.lost.append(f"{card.note.quote!r} {card.note.answer!r} -> {now!r}")
        if is_now is None:
            continue
        elsewhere = not origins_of(is_now.note, edited.logs) & own
        same = is_now.note.quote == card.note.quote
        unsaid = [part for part in _parts(is_now) if _plain(part) not in _plain(is_now.note.quote)]
        was_said = all(_plain(part) in _plain(card.note.quote) for part in _parts(card))
        if (elsewhere and not same) or (unsaid and was_said):
            found.wrong.append(
                f"{card.note.question!r} {card.note.answer!r} of {card.note.quote!r} -> "
                f"{is_now.note.answer!r} of {is_now.note.quote!r}"
            )


def _plain(text: str) -> str:
    """`text` without marks, spaces and difference of width."""
    return re.sub(r"[\s*_`=~>•#-]+", "", unicodedata.normalize("NFKC", text))


def _parts(card: Card) -> Sequence[str]:
    return card.note.items or (card.note.answer,)


def _card(number: int, reply: dict[str, Any], text: Sequence[str]) -> Card:
    first, last = reply["lines"]
    quote = "\n".join(text[first - 1 : last])
    origin = Model("m", LogLines(PATH, first, last, quote), str(reply["quote"]))
    prompt, items = Prompt(str(reply["question"])), reply["items"]
    said = ListContent(prompt, tuple(items)) if items else Basic(prompt, str(reply["answer"]))
    note = Note(Kind(str(reply["kind"])), said, origin, Entry(), "log", "model", sure=False)
    return Card(CardId(f"c{number}"), note, Status.ACTIVE, number, FIRST)
