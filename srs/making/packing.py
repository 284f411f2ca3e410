"""The content of a card as plain values, and back; plain values as bytes, and their digest."""

import marshal
from hashlib import blake2b
from typing import Any

from srs.content import Basic, Cloze, Content, Gap, ListContent, Part, Prompt

_BASIC, _CLOZE, _LIST = range(3)
_ALIKE = 2
"""The last version of `marshal` that writes the same of equal values."""


def as_bytes(values: Any) -> bytes:  # noqa: ANN401  # tuples of whatever `marshal` takes
    """Plain values, written down: of equal ones the same."""
    return marshal.dumps(values, _ALIKE)


def checksum(data: bytes, size: int) -> bytes:
    """By what data are known again, in `size` bytes."""
    return blake2b(data, digest_size=size).digest()


def packed_content(content: Content) -> tuple[Any, ...]:
    """`content` as tuples of texts, numbers and None."""
    if isinstance(content, Cloze):
        runs = tuple(
            run if isinstance(run, str) else (run.answer, run.hint) for run in content.runs
        )
        return _CLOZE, runs, content.context, content.title
    asked = content.prompt
    prompt = (asked.text, asked.context, asked.title, asked.subject, asked.template)
    if isinstance(content, Basic):
        return _BASIC, prompt, content.answer
    part = content.part and (content.part.first, content.part.cue)
    return _LIST, prompt, content.items, content.ordered, content.count, part


def content_of(packed: tuple[Any, ...]) -> Content:
    """The content that `packed_content` made these values of."""
    kind, *fields = packed
    if kind == _CLOZE:
        runs, context, title = fields
        return Cloze(
            tuple(run if isinstance(run, str) else Gap(*run) for run in runs), context, title
        )
    prompt = Prompt(*fields[0])
    if kind == _BASIC:
        return Basic(prompt, fields[1])
    _, items, ordered, count, part = fields
    return ListContent(prompt, items, ordered, count, part and Part(*part))
