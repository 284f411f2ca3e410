"""Cards of a model: no rule makes them anew, so they follow their lines by themselves."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from srs.card import Card, CardId, Status, as_logged
from srs.content import Basic, Cloze, Content, Gap, ListContent, Run, with_words
from srs.note import Note
from srs.origin import LogLines, Model, Source
from srs.prose.weigh import token_set, tokens
from srs.reconcile.carry import Edit
from srs.reconcile.facts import NEGATION
from srs.reconcile.likeness import card_features, likeness
from srs.reconcile.match import FEWEST_WORDS
from srs.reconcile.terms import ReadingTerms, Reread

_NEAR = 40
"""Lines before and behind its place in which a line is looked for that was edited."""
_FEWER, _MORE = 5, 4
"""So many lines less or more than before."""
_AROUND, _ANCHORS = 24, 3
"""Of so many cards nearest to it, so many that stand tell how far the lines have moved."""
_CLAUSE_END = re.compile(r"[，。；：！？,.;:!?\n]\s*")
_ALIKE = 0.4
"""Share of common words from which on a line may be what another one has become."""


def is_of_model(card: Card) -> bool:
    """Whether a model made `card`, of lines of a log."""
    return isinstance(card.note.origin, Model)


def follow_lines(
    cards: Iterable[Card], stored: Iterable[Card], read: Collection[str], terms: ReadingTerms
) -> dict[CardId, Note]:
    """What `cards` of a model say now, of those whose lines are still there in the logs `read`.

    Lines that stand are those of their cards, wherever. An edited line is that of its card
    where what proved the card has become something that proves it; words that were replaced are
    replaced in the card. Lines that another of the `stored` cards cites were there before. A log
    that is not there any more may have another name: it is the one with most of its lines.
    """
    of_log: defaultdict[str, list[Card]] = defaultdict(list)
    for card in cards:
        if card.note.path in read or card.note.path in terms.logs:
            of_log[card.note.path].append(card)
    others: defaultdict[str, list[Note]] = defaultdict(list)
    for card in stored:
        # the line of a card that is out of use may be the one that comes back
        if card.status not in {Status.RETIRED, Status.REJECTED}:
            others[card.note.path].append(card.note)
    found: dict[CardId, Note] = {}
    for path, here in of_log.items():
        log = terms.logs.get(path)
        if log is None or not log.lines:
            log = _renamed([as_logged(card) for card in here], terms)
        for card in here:
            if log and (note := _followed(as_logged(card), log, terms, others[path])):
                found[card.id] = note
    return found


def _renamed(notes: Sequence[Note], terms: ReadingTerms) -> Reread | None:
    """The log in which most of the lines of `notes` stand, if most of them stand in one."""
    stand = {
        path: sum(log.find(note) is not None for note in notes) for path, log in terms.logs.items()
    }
    best = max(stand, key=stand.__getitem__, default=None)
    return terms.logs[best] if best is not None and stand[best] * 2 >= len(notes) else None


def _followed(note: Note, own: Reread, terms: ReadingTerms, others: list[Note]) -> Note | None:
    if sources := own.find(note):
        return _placed(note, own, sources[0], note.quote, _proof(note))
    if len(tokens(note.quote)) >= FEWEST_WORDS:
        for log in terms.logs.values():
            if log is not own and (sources := log.find(note)):
                return _placed(note, log, sources[0], note.quote, _proof(note))
    return max(_edited(note, own, others), key=_Found.rank, default=_NONE).note


@dataclass(frozen=True, slots=True)
class _Found:
    sure: float
    note: Note | None

    def rank(self) -> tuple[float, int]:
        """The surest, and of several the one of the fewest lines."""
        return self.sure, -len(self.note.quote.split("\n")) if self.note else 0


_NONE = _Found(0, None)


def _edited(note: Note, log: Reread, others: list[Note]) -> Iterator[_Found]:
    """What `note` may have become in lines that no other card cited before."""
    before = card_features(note)
    for source, quote, near in _windows(note, log, others):
        if now := _carried(note, log, source, quote):
            sure = likeness(before, card_features(now), in_place=near)
            if sure:
                yield _Found(sure, now)


def _windows(note: Note, log: Reread, others: list[Note]) -> Iterator[tuple[Source, str, bool]]:
    """Lines like those of `note`, and whether they are near to where it should be.

    A few more or less than it had, for lines are wrapped anew.
    """
    size = note.source.last - note.source.first + 1
    words, own = token_set(note.quote), _lines(note.quote)
    known = {line for other in others for line in _lines(other.quote)} - own
    near = {
        first
        for place in _places(note, log, others)
        for first in range(place - _NEAR, place + _NEAR + 1)
    }
    apart = {
        at - number
        for number, line in enumerate(note.quote.split("\n"))
        if line.strip()
        for at in log.places(line)
    }
    last = len(log.lines)
    for first in sorted(each for each in near | apart if 0 < each <= last):
        for end in range(max(first, first + size - _FEWER), min(last, first + size + _MORE) + 1):
            lines = log.lines[first - 1 : end]
            if not lines[-1].strip() and end > first:
                continue
            new = {line.strip() for line in lines} - {""} - known
            quote = "\n".join(lines)
            here = token_set(quote)
            if new and len(words & here) >= _ALIKE * max(1, len(words | here)):
                yield Source(log.path, first, end), quote, first in near


def _places(note: Note, log: Reread, others: list[Note]) -> set[int]:
    """Where the lines of `note` should be: where they were, and as far on as lines near them."""
    first = note.source.first
    around = sorted(others, key=lambda other: abs(other.source.first - first))[:_AROUND]
    found = (
        first + sources[0].first - other.source.first
        for other in around
        if (sources := log.find(other))
    )
    return {first, *islice(found, _ANCHORS)}


def _carried(note: Note, log: Reread, source: Source, quote: str) -> Note | None:
    edit = Edit(note.quote, quote)
    proof = _proof(note)
    content = _content(note.content, edit, proof)
    if content is None:
        return None
    now = edit.stretch(proof)
    if _denials(note.quote, proof if now else "") != _denials(quote, now or ""):
        return None
    proof = now if now and now in quote else quote.strip()
    return _placed(replace(note, content=content), log, source, quote, proof)


def _denials(lines: str, part: str) -> int:
    """How often the clause that ends with `part` says 'not'; without it, how often all `lines`."""
    at = lines.find(part) if part else -1
    if at < 0:
        return len(NEGATION.findall(lines))
    begin = max((match.end() for match in _CLAUSE_END.finditer(lines, 0, at)), default=0)
    return len(NEGATION.findall(lines[begin : at + len(part)]))


def _content(content: Content, edit: Edit, proof: str) -> Content | None:
    """What `content` says after `edit`, as `proof` was edited; None where its answer has gone."""
    if isinstance(content, Cloze):
        runs: list[Run] = []
        for run in content.runs:
            if isinstance(run, str):
                runs.append(edit.reworded(run))
                continue
            answer = edit.carried(run.answer, proof)
            if answer is None:
                return None
            runs.append(Gap(answer, run.hint))
        return replace(content, runs=tuple(runs))
    asked = with_words(content, edit.reworded)
    if isinstance(asked, ListContent):
        items = [edit.carried(item, proof) for item in asked.items]
        kept = tuple(item for item in items if item)
        return replace(asked, items=kept) if len(kept) == len(items) else None
    answer = edit.carried(asked.answer, proof) if isinstance(asked, Basic) else None
    return replace(asked, answer=answer) if isinstance(asked, Basic) and answer else None


def _placed(note: Note, log: Reread, source: Source, quote: str, proof: str) -> Note:
    """`note` of these lines of `log`."""
    lines = LogLines(log.path, source.first, source.last, quote)
    origin = note.origin
    made = Model(origin.name, lines, proof) if isinstance(origin, Model) else lines
    return replace(note, origin=made, deck=log.deck, entry=log.entry_at(source.first) or note.entry)


def _proof(note: Note) -> str:
    return note.origin.proof if isinstance(note.origin, Model) else note.quote


def _lines(text: str) -> set[str]:
    return {line.strip() for line in text.split("\n")} - {""}
