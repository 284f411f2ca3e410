"""Blocks of real logs with the recorded cards of a good model, of $SRS_TEST_DATA."""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from srs.files import read_log_text
from srs.making.lint import expanded
from srs.making.text.subject import topic
from srs.note import Entry, Kind
from srs.parse import Log, Section, read_text
from srs.proposals.block import Block
from srs.proposals.proposal import Proposal


@dataclass(frozen=True, slots=True)
class Recorded:
    """A card of a reply, and the block that it is of, under the title of its lines."""

    proposal: Proposal
    block: Block


@dataclass(frozen=True, slots=True)
class Poisoned:
    """A card with one fault, and the sound one that it was made of."""

    card: Recorded
    base: Recorded
    fault: str
    is_catchable: bool
    """By a program that reads no sense in it."""


class Recordings:
    """The recorded replies."""

    def __init__(self, folder: Path) -> None:
        """Those of `folder`, where logs lie as well."""
        self._folder = folder
        self._blocks = {each["block"]: each for each in self._read("blocks")}
        self._logs = {
            name: read_text(read_log_text(folder / name).text, Path(name).name)
            for name in {each["file"] for each in self._blocks.values()}
        }
        self.replies: Mapping[int, tuple[Recorded, ...]] = {
            each["block"]: tuple(self._card(each["block"], card) for card in each["cards"])
            for each in self._read("replies")
        }

    def poisoned(self) -> Iterator[Poisoned]:
        """The cards with a fault."""
        for each in self._read("poisoned"):
            base = self.replies[each["base"]["block"]][each["base"]["index"]]
            made = self._card(each["block"], each)
            yield Poisoned(made, base, each["fault"], each["catchable"])

    def block(self, number: int) -> Block:
        """A block under no title."""
        told = self._blocks[number]
        lines = tuple(line.partition(": ")[2] for line in told["lines"].split("\n"))
        acronyms = expanded("\n".join(self._logs[told["file"]].lines))
        path, first = told["file"], told["first"]
        return Block(f"{number:012x}", path, "deck", Entry(), (), first, lines, expanded=acronyms)

    def _card(self, number: int, card: Mapping[str, Any]) -> Recorded:
        block = self.block(number)
        first, last = card["lines"]
        items = None if card["items"] is None else tuple(card["items"])
        said = card["question"], card["answer"], items, Kind(card["kind"])
        proposal = Proposal(block.id, *said, first, last, card["quote"])
        section = _section_at(self._logs[block.path], last)
        if section is None:
            return Recorded(proposal, block)
        entry, about = Entry(section.date, section.title), topic(section)
        return Recorded(proposal, replace(block, entry=entry, headings=section.titles, about=about))

    def _read(self, name: str) -> list[dict[str, Any]]:
        text = (self._folder / "model" / f"{name}.jsonl").read_text(encoding="utf-8")
        return [json.loads(line) for line in text.splitlines()]


def _section_at(log: Log, line: int) -> Section | None:
    """The section that a line is in."""
    begins = [
        (min([point.first for point in section.walk()] + [pair.first for pair in section.pairs]), n)
        for n, section in enumerate(log.sections)
        if section.points or section.pairs
    ]
    before = [place for place in begins if place[0] <= line]
    return log.sections[max(before)[1]] if before else None


def recordings() -> Recordings | None:
    """Those of $SRS_TEST_DATA; None where there are none."""
    told = os.environ.get("SRS_TEST_DATA")
    folder = Path(told) if told else None
    return Recordings(folder) if folder and (folder / "model").exists() else None
