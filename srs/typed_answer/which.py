"""Which answers are typed, as the setting says."""

from typing import Literal, get_args

from srs.content import Basic, Cloze, Content, ListContent

Typed = Literal["never", "gaps", "short", "always"]
"""Which cards are answered by typing, unless their owner says so at the card."""
TYPED: tuple[Typed, ...] = get_args(Typed)

SHORT = 8
"""Weight of a short answer: eight Chinese signs, or five English words."""
_MOST_MEMBERS = 7
"""Members of a list that is short."""


def is_typed(content: Content, typed: Typed) -> bool:
    """Whether the answer of such a card is typed, as the setting `typed` says."""
    if typed in {"never", "always"}:
        return typed == "always"
    if isinstance(content, Cloze):
        return typed == "gaps" or has_short_answer(content)
    return typed == "short" and has_short_answer(content)


def has_short_answer(content: Content) -> bool:
    """Whether each part of the answer is a few words on one line, and there are not many."""
    from srs.prose.weigh import weight  # noqa: PLC0415  # the settings want only the names

    parts = asked_parts(content)
    if isinstance(content, ListContent) and len(parts) > _MOST_MEMBERS:
        return False
    return all(weight(part) <= SHORT and "\n" not in part for part in parts)


def asked_parts(content: Content) -> tuple[str, ...]:
    """What is asked for, each by itself: gaps, members, or the answer."""
    if isinstance(content, Cloze):
        return tuple(gap.answer for gap in content.gaps)
    return (content.answer,) if isinstance(content, Basic) else content.items
