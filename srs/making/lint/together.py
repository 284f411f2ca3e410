"""Lints of all cards of a log together: too many figures, questions like one another.

A card that stands earlier in the log never changes for the sake of a later one, but for the note
that they are alike: what was learned stays as it is when the log grows.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, combinations, compress

from srs.content import under
from srs.making import limits
from srs.making.lint.lint_input import Decision
from srs.note import Entry, Kind, Note
from srs.prose.weigh import token_set, tokens
from srs.reasons import is_written


def crowded(notes: Sequence[Note]) -> Iterator[int]:
    """L17: the number cards of an entry that come after its share of them."""
    found = [(at, note) for at, note in enumerate(notes) if not is_written(note.rule)]
    total = Counter(note.entry for _, note in found)
    numbers: Counter[Entry] = Counter()
    for at, note in found:
        if note.kind is Kind.NUMBER:
            numbers[note.entry] += 1
            allowed = max(limits.MANY_NUMBERS, limits.NUMBERS * total[note.entry])
            if numbers[note.entry] > allowed:
                yield at


def confusable(notes: Sequence[Note]) -> Iterator[int]:
    """L19: cards that ask nearly the same and are answered otherwise.

    Two questions that have enough words in common have one of the rarest words of each in
    common (prefix filtering: Chaudhuri, Ganti, Kaushik 2006), so only those are compared;
    and of those with a word that many share none, for they share a template and no subject.
    """
    words = [token_set(note.question) for note in notes]
    count = Counter(chain.from_iterable(words))
    holders: defaultdict[str, list[int]] = defaultdict(list)
    rank = {word: at for at, word in enumerate(sorted(count, key=lambda w: (count[w], w)))}
    for at, held in enumerate(words):
        rarest = sorted(held, key=rank.__getitem__)
        for word in rarest[: len(held) - math.ceil(limits.CONFUSABLE * len(held)) + 1]:
            holders[word].append(at)
    found: set[int] = set()
    for near in holders.values():
        if 1 < len(near) <= limits.MOST_ALIKE:
            for a, b in combinations(near, 2):
                if (a not in found or b not in found) and _alike(notes, words, a, b):
                    found |= {a, b}
    yield from (at for at in sorted(found) if not is_written(notes[at].rule))


def colliding(notes: Sequence[Note], questions: Sequence[str]) -> Iterator[int]:
    """L20: cards with the question of an earlier one and another answer.

    `questions` are those of the `notes`, folded.
    """
    written = [is_written(note.rule) for note in notes]
    asked = set(compress(questions, written))
    for at, question in enumerate(questions):
        if written[at]:
            continue
        if question in asked:
            yield at
        asked.add(question)


def settle(notes: Iterable[Note]) -> tuple[list[Note], list[Note]]:
    """The notes of a log, in its order, after the lints of all; and those that these reject.

    Where two questions collide, the later one gets its title for context, if that helps.
    """
    kept = list(notes)
    questions = [_folded(note.question) for note in kept]
    out = set(colliding(kept, questions))
    for at in out:
        kept[at] = in_context(kept[at])
        questions[at] = _folded(kept[at].question)
    out = set(colliding(kept, questions)) if out else out
    rejected = [note for at, note in enumerate(kept) if at in out]
    kept = [note for at, note in enumerate(kept) if at not in out]
    for at in crowded(kept):
        kept[at] = flagged(kept[at], "L17", Decision.HOLD)
    for at in confusable(kept):
        kept[at] = flagged(kept[at], "L19", Decision.NOTE)
    return kept, rejected


def flagged(note: Note, lint: str, verdict: Decision) -> Note:
    """`draft` with the word of one more lint."""
    flags = tuple(sorted({*note.flags, lint}))
    return replace(note, flags=flags, sure=note.sure and verdict is not Decision.HOLD)


def in_context(note: Note) -> Note:
    """`draft` under its whole title, where the question does not name it yet."""
    title = note.entry.title
    if not title or title in note.question:
        return note
    return replace(note, content=under(note.content, title))


def _alike(notes: Sequence[Note], words: Sequence[frozenset[str]], a: int, b: int) -> bool:
    first, second = words[a], words[b]
    common = len(first & second)
    if common < limits.CONFUSABLE * (len(first) + len(second) - common):
        return False
    one, other = notes[a], notes[b]
    if one.source.first == other.source.first or one.answer == other.answer:
        return False
    # cards of one entry have its title in common, which makes no two of them alike
    if one.entry.title is None or one.entry != other.entry:
        return True
    title = tokens(one.entry.title)
    first, second = first.difference(title), second.difference(title)
    return len(first & second) >= limits.CONFUSABLE * max(1, len(first | second))


def _folded(question: str) -> str:
    return " ".join(question.lower().split())
