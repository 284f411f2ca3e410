"""Rules as some later version might have them: what the present ones make, made otherwise."""

import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Protocol

from srs.finding import Finding, reason_finding
from srs.making import LogYield
from srs.making import make_notes as by_present_rules
from srs.making.blocks import NONE, Blocks
from srs.note import Entry, Kind, Note
from srs.origin import Source
from srs.parse import Log
from tests.samples import changed


class Rules(Protocol):
    """Makes notes of a log, as `srs.making.make_notes`."""

    def __call__(self, log: Log, path: str, deck: str, blocks: Blocks = NONE) -> LogYield: ...


Change = Callable[[Note, Log, random.Random], Note | None]
"""What becomes of a note; None drops it."""


def drop(_made: Note, _log: Log, _rng: random.Random) -> None:
    return None


def keep(made: Note, _log: Log, _rng: random.Random) -> Note:
    return made


def ask_otherwise(made: Note, _log: Log, rng: random.Random) -> Note:
    return changed(made, question=f"{rng.choice(['Say', '说说'])}: {made.question}")


def answer_otherwise(made: Note, _log: Log, rng: random.Random) -> Note:
    other = rng.choice(["99k", "不，并不是", made.quote.strip()])
    return changed(made, answer=other, items=None, kind=Kind.BASIC)


def answer_more(made: Note, _log: Log, rng: random.Random) -> Note:
    more = rng.choice(["，一共", ", in all"])
    return changed(made, answer=made.answer + more, items=None, kind=Kind.BASIC)


def lose_a_member(made: Note, _log: Log, _rng: random.Random) -> Note:
    if made.items is None or len(made.items) < 2:
        return made
    return changed(made, items=made.items[1:], answer="\n".join(made.items[1:]))


def cite_more(made: Note, log: Log, _rng: random.Random) -> Note:
    return _citing(made, log, made.source.first - 1, made.source.last + 1)


def cite_less(made: Note, log: Log, _rng: random.Random) -> Note:
    return _citing(made, log, made.source.first, made.source.first)


def be_another_kind(made: Note, _log: Log, rng: random.Random) -> Note:
    return replace(made, kind=rng.choice(list(Kind)), rule="other.rule")


def doubt(made: Note, _log: Log, _rng: random.Random) -> Note:
    return replace(made, sure=False, flags=("L03",))


def date_otherwise(made: Note, _log: Log, rng: random.Random) -> Note:
    return replace(made, entry=Entry(date(2020, 1, rng.randint(1, 28)), "Other"))


CHANGES: tuple[Change, ...] = (
    drop, keep, ask_otherwise, answer_otherwise, answer_more, lose_a_member, cite_more, cite_less,
    be_another_kind, doubt, date_otherwise,
)  # fmt: skip


def rules(*changes: Change, seed: str = "", backwards: bool = False) -> Rules:
    """The present rules, each note changed by one of `changes`; `backwards` in another order."""

    def make_notes(log: Log, path: str, deck: str, blocks: Blocks = NONE) -> LogYield:
        made = by_present_rules(log, path, deck, blocks)
        rng = random.Random(f"{seed} {path.rpartition('/')[2]}")  # noqa: S311  # no secret
        found = [rng.choice(changes)(each, log, rng) for each in made.notes]
        notes = [each for each in found if each is not None]
        notes.sort(key=lambda each: each.source.first, reverse=backwards)
        cited = _lines(notes)
        skips = [
            replace(skip, first=line, last=line)
            for skip in made.skips
            for line in range(skip.first, skip.last + 1)
            if line not in cited
        ]
        skips += [
            Finding(path, line, line, *reason_finding("no rule"), log.lines[line - 1], Entry())
            for line in sorted(_lines(made.notes) - cited)
            if log.lines[line - 1].strip()
        ]
        return LogYield.of(tuple(notes), tuple(skips))

    return make_notes


def _lines(notes: Iterable[Note]) -> set[int]:
    return {n for each in notes for s in each.sources for n in range(s.first, s.last + 1)}


def _citing(made: Note, log: Log, first: int, last: int) -> Note:
    if made.also:
        return made
    first, last = max(1, first), min(len(log.lines), last)
    source = Source(made.source.path, first, last)
    return changed(made, source=source, quote=log.quote(first, last))
