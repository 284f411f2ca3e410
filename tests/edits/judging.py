"""What should have become of the cards, and what a reading made of them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from srs.card import Card
from srs.note import Note
from tests.edits.notebook import Edited, Origin, origins_of

_ALMOST = 0.9
"""Share of common letters from which on two answers to one question are one fact."""


@dataclass(slots=True)
class Figures:
    """What a second reading made of the cards whose fact is still there."""

    surviving: int = 0
    kept: int = 0
    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """Cards that went to a note about something else."""

    def add(self, other: "Figures") -> None:
        self.surviving += other.surviving
        self.kept += other.kept
        self.lost += other.lost
        self.wrong += other.wrong


def judge(cards: Sequence[Card], edited: Edited, after: Sequence[tuple[Card, Note]]) -> Figures:
    """`after` pairs each note of the edited notebook with the card that it was taken for."""
    figures = Figures()
    origins = [origins_of(made, edited.logs) for _, made in after]
    by_id = {card.id: card for card in cards}
    truth: dict[int, Card] = {}
    for card in cards:
        mine = [at for at, lines in enumerate(origins) if lines & lines_of(card)]
        same = _same_fact(card, edited, [(at, after[at][1]) for at in mine if at not in truth])
        if same is not None:
            truth[same] = card
    for at, (taken_for, made) in enumerate(after):
        expected, was = truth.get(at), by_id.get(taken_for.id)
        if expected is not None and (not edited.touched or lines_of(expected) & edited.touched):
            figures.surviving += 1
            if taken_for.id == expected.id or (was and are_twins(was, expected)):
                figures.kept += 1
            else:
                figures.lost.append(
                    f"{expected.note.quote!r} {expected.note.answer!r} -> {made.quote!r}"
                )
        if was is None or (
            expected is not None and (expected.id == was.id or are_twins(was, expected))
        ):
            continue
        if _say_the_same(was.note, made):
            continue
        news = any(word in made.answer for word in edited.news)
        new = news and not _words(was.note.answer) & _words(made.answer)
        if expected is not None or new or not origins[at] & lines_of(was):
            figures.wrong.append(f"{_told(was.note)} -> {_told(made)}")
    return figures


def _told(made: Note) -> str:
    return f"{made.rule} {made.question!r} {made.answer!r}"


def are_twins(one: Card, other: Card) -> bool:
    """Cards that nobody can tell apart."""
    return (one.note.quote, one.note.answer) == (other.note.quote, other.note.answer)


def _say_the_same(one: Note, other: Note) -> bool:
    """Whether they answer the same from the same lines, or almost the same to the same question."""
    if one.answer == other.answer and one.quote == other.quote:
        return True
    here, there = (set(re.findall(r"\w", each.answer.lower())) for each in (one, other))
    almost = one.answer == other.answer or (
        len(here & there) >= _ALMOST * len(here | there)
        and re.findall(r"\d+", one.answer) == re.findall(r"\d+", other.answer)
    )
    return almost and _asked(one.question) == _asked(other.question)


def _asked(question: str) -> str:
    """A question without the title that it stands under."""
    return re.split(r"[：:]\s?", question)[-1]


def lines_of(card: Card) -> frozenset[Origin]:
    return frozenset(
        (source.path, n)
        for source in card.note.sources
        for n in range(source.first, source.last + 1)
    )


def _same_fact(card: Card, edited: Edited, among: Sequence[tuple[int, Note]]) -> int | None:
    """The note about the fact of `card`: its answer, as the edit put it."""
    answers = {_plain(card.note.answer), _plain(_put(card.note.answer, edited.put))}
    same = [(at, made) for at, made in among if _plain(made.answer) in answers]
    asked = _words(_put(card.note.question, edited.put))
    same.sort(key=lambda pair: len(asked ^ _words(pair[1].question)))
    return same[0][0] if same else None


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]+|[^\W_a-z0-9]", text.lower()))


def _put(text: str, put: Iterable[tuple[str, str]]) -> str:
    for old, new in put:
        text = text.replace(old, new)
    return text


def _plain(text: str) -> str:
    return "".join(re.findall(r"\w", text)).lower()
