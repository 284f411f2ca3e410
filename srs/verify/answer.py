"""Whether the answer of a card stands in the lines that it cites, as they are read now."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice, product
from typing import TypeGuard

from srs.content import Cloze, Content, ListContent
from srs.note import Note
from srs.origin import Model, Source
from srs.translation import mark
from srs.verify.words import NO_WORDS, ONCE_MORE, is_whole, word_row, word_row_of_lines

LinesOf = Callable[[str], Sequence[str]]
"""Gives all lines of the log at a path; () where they are not known."""

_STEP = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s+")
_PAIR = re.compile(r"(.{1,100}?)(?:：|: )\s*(.+)")
_FORMULA = re.compile(r"\$([^$]+)\$")
_BETWEEN_SIGNS = re.compile(r"[\s\\]+")
_SHOWN = 60
"""Characters that are told of what does not stand there."""
_MANY = 50
"""Places of a name that are looked at."""
_FAR = 2_000
"""Lines above, in which a name is looked for."""


def why_unproven(note: Note, lines_of: LinesOf) -> str:
    """Why the lines that `note` cites do not prove it: a sentence, marked; '' where they do.

    Each line of its answer stands in the lines that it cites, word by word and in one piece, or in
    the title above them; or it is a name and what is said of it, and no other name stands between
    the two. Steps stand there in their order, and the quote of a model as well.
    """
    blocks = (_block(source, lines_of) for source in note.sources)
    if word_row_of_lines("\n".join(blocks)) != word_row_of_lines(note.quote):
        return mark("its lines do not stand there any more: run 'srs generate'")
    return why_unfounded(note, lines_of)


def why_unfounded(note: Note, lines_of: LinesOf) -> str:
    """As `why_unproven`, of a note whose lines are known to stand there; '' where it cites none."""
    if not note.lines:
        return ""
    parts = _parts(note.content)
    if _stand_plainly(parts, note):
        return ""
    held = word_row_of_lines(note.quote)
    origin = note.origin
    if isinstance(origin, Model) and _as_it_stands(origin.proof) not in held:
        return mark("the words that prove it do not stand in its lines")
    missing = [part for part in parts if not _stands(part, held, note.quote)]
    if parts and not missing:
        return "" if _in_order(note.content, held) else mark("its lines have another order")
    title = _title(note, lines_of)
    missing = [part for part in missing if not _stands(part, word_row(title), title)]
    if parts and (not missing or _are_pairs(parts, note, lines_of)):
        return ""
    shown = " ".join(" ".join(missing).split())[:_SHOWN]
    return mark("'{words}' does not stand in its lines", words=shown)


def _parts(content: Content) -> list[str]:
    """What is to stand in the lines, each by itself: gaps, members, the lines of an answer."""
    if isinstance(content, Cloze):
        answers = [gap.answer for gap in content.gaps]
    else:
        answers = [*content.items] if isinstance(content, ListContent) else [content.answer]
    return [
        _STEP.sub("", line) if "\n" in answer else line
        for answer in answers
        for line in answer.split("\n")
        if line.strip() or "\n" not in answer
    ]


def _stand_plainly(parts: Sequence[str], note: Note) -> bool:
    """Whether a glance shows that `parts` stand there: nearly all do, to the letter."""
    quote = note.quote
    if isinstance(note.origin, Model) or _is_ordered(note.content):
        return False
    return bool(parts) and all(is_whole(part, quote) for part in parts)


def _stands(part: str, held: str, text: str) -> bool:
    """Whether `part` stands in `text`, whose words are `held`."""
    if formula := _FORMULA.fullmatch(part):
        part = formula[1]
    found = word_row(part)
    if found != NO_WORDS:
        return found in held
    signs = _BETWEEN_SIGNS.sub("", part)
    return bool(signs) and signs in _BETWEEN_SIGNS.sub("", text)


def _as_it_stands(quote: str) -> str:
    return word_row_of_lines(quote).partition(ONCE_MORE)[0]


def _is_ordered(content: Content) -> TypeGuard[ListContent]:
    return isinstance(content, ListContent) and content.ordered


def _in_order(content: Content, held: str) -> bool:
    """Whether the steps of `content` follow each other in words that hold each of them."""
    if not _is_ordered(content):
        return True
    at = 0
    for item in content.items:
        found = word_row(item)
        at = held.find(found, at)
        if at < 0:
            return False
        at += len(found) - 1
    return True


def _are_pairs(parts: Sequence[str], note: Note, lines_of: LinesOf) -> bool:
    """Whether each of `parts` is a name and what the lines say of it: 'BERT: an encoder'."""
    found = [pair for pair in map(_PAIR.fullmatch, parts) if pair]
    pairs = [(word_row(pair[1]), word_row(pair[2])) for pair in found]
    names = {name for name, _ in pairs}
    if len(names) < len(parts) or any(NO_WORDS in pair for pair in pairs):
        return False
    sides = [_sides(name, said, names, note, lines_of) for name, said in pairs]
    return any(all(each & {"alone", side} for each in sides) for side in ("before", "behind"))


def _sides(name: str, said: str, names: Collection[str], note: Note, lines_of: LinesOf) -> set[str]:
    """Where `name` stands for what is `said` of it: alone of all `names`, or before or behind it.

    Alone is also the nearest one above the lines, where they hold none.
    """
    found: set[str] = set()
    for source in note.sources:
        held = word_row_of_lines(_block(source, lines_of))
        if said not in held:
            continue
        here = {each for each in names if each in held}
        if (here or _nearest_above(source, names, lines_of)) == {name}:
            found.add("alone")
        for at, there in product(_places(name, held), _places(said, held)):
            end = at + len(name) if at < there else there + len(said)
            between = held[end - 1 : max(at, there) + 1]
            if not any(each in between for each in names):
                found.add("before" if at < there else "behind")
    return found


def _nearest_above(source: Source, names: Collection[str], lines_of: LinesOf) -> set[str]:
    """Those of `names` that the nearest line above with any of them holds."""
    above = lines_of(source.path)[max(0, source.first - 1 - _FAR) : source.first - 1]
    for line in reversed(above):
        held = word_row_of_lines(line)
        if here := {each for each in names if each in held}:
            return here
    return set()


def _title(note: Note, lines_of: LinesOf) -> str:
    """The title of its entry, where that stands in the log; else ''."""
    title = note.entry.title or ""
    above = lines_of(note.path)[: note.source.last]
    return title if any(title in line for line in above) else ""


def _block(source: Source, lines_of: LinesOf) -> str:
    return "\n".join(lines_of(source.path)[source.first - 1 : source.last])


def _places(part: str, held: str) -> Iterator[int]:
    return (found.start() for found in islice(re.finditer(re.escape(part), held), _MANY))
