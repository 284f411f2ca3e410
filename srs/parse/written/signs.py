"""The signs that cards are written with in a vault of Obsidian, where its owner may choose them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

_LONGEST = 40
"""Characters of a sign; what is longer is none that anybody types."""
_MOST = 20
"""Tags, or patterns of gaps."""
_NUMBER = re.compile(r"\[[^\[\]]*?(?:123|ash)[^\[\]]*\]")
_HINT = re.compile(r"\[[^\[\]]*hint[^\[\]]*\]")
_SWITCHES = {
    "convertHighlightsToClozes": "==[123;;]answer[;;hint]==",
    "convertBoldTextToClozes": "**[123;;]answer[;;hint]**",
    "convertCurlyBracketsToClozes": "{{[123;;]answer[;;hint]}}",
}
"""How settings of older versions, which have no patterns, say the same."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What the notes of a vault are written with; by default what everybody writes."""

    inline: str = "::"
    inline_both: str = ":::"
    """Between front and back of a card that is asked in both directions."""
    lines: str = "?"
    lines_both: str = "??"
    end: str = ""
    """A line behind the last one of a back; without it, a blank line ends the back."""
    gaps: tuple[tuple[str, str], ...] = (("==", "=="),)
    """What stands before and behind a gap."""
    tags: tuple[str, ...] = ("flashcards", "flashcard")
    """Tags, without '#', of notes that hold cards."""
    everywhere: bool = False
    """Every note holds cards, whatever its tags."""


USUAL = Signs()


def signs_from(settings: Mapping[str, object]) -> Signs:
    """The signs that `settings`, those of Obsidian's plugin for spaced repetition, name.

    What is missing, or is of another type than expected, is as usual.
    """
    tags = [tag.strip().lstrip("#") for tag in _texts(settings, "flashcardTags", ("#flashcards",))]
    return Signs(
        inline=_sign(settings, "singleLineCardSeparator", USUAL.inline),
        inline_both=_sign(settings, "singleLineReversedCardSeparator", USUAL.inline_both),
        lines=_sign(settings, "multilineCardSeparator", USUAL.lines),
        lines_both=_sign(settings, "multilineReversedCardSeparator", USUAL.lines_both),
        end=_sign(settings, "multilineCardEndMarker", USUAL.end),
        gaps=tuple(filter(None, map(_around, _patterns(settings)))),
        tags=tuple(tag for tag in tags if tag),
        everywhere=settings.get("convertFoldersToDecks") is True,
    )


def _sign(settings: Mapping[str, object], key: str, usual: str) -> str:
    value = settings.get(key)
    if not isinstance(value, str) or len(value) > _LONGEST:
        return usual
    return value.strip() or usual


def _texts(settings: Mapping[str, object], key: str, usual: tuple[str, ...]) -> list[str]:
    value = settings.get(key)
    if not isinstance(value, list):
        return list(usual)
    return [text for text in value[:_MOST] if isinstance(text, str) and len(text) <= 2 * _LONGEST]


def _patterns(settings: Mapping[str, object]) -> list[str]:
    if isinstance(settings.get("clozePatterns"), list):
        return _texts(settings, "clozePatterns", ())
    usual = {"convertHighlightsToClozes": True}
    return [
        pattern
        for switch, pattern in _SWITCHES.items()
        if settings.get(switch, usual.get(switch)) is True
    ]


def _around(pattern: str) -> tuple[str, str] | None:
    """What '==[123;;]answer[;;hint]==' has before and behind the gap."""
    before, answer, behind = pattern.partition("answer")
    before, behind = _NUMBER.sub("", before), _HINT.sub("", behind)
    return (before, behind) if answer and before.strip() and behind.strip() else None


def is_deck_tag(tag: str, signs: Signs) -> bool:
    """Whether `tag`, with its '#', says that cards are near: '#flashcards', '#flashcards/go'."""
    name = tag.lstrip("#").lower()
    return any(
        name == known or name.startswith(f"{known}/") for known in map(str.lower, signs.tags)
    )


@lru_cache(maxsize=64)
def gap_pattern(before: str, behind: str) -> re.Pattern[str]:
    """A gap between two signs: '==gap==', '==1;;gap;;hint==', on one line."""
    if (before, behind) == ("==", "=="):
        # beside Chinese there are no spaces, beside Latin words and figures '==' compares
        return re.compile(
            r"(?<![=!<>A-Za-z0-9_])==(?![=\s])(?:\[?(?P<n>\d{1,3});;\]?)?"
            r"(?P<gap>(?:\$[^$\n]{1,200}\$|[^=\n$]|\$(?![^$\n]{1,200}\$)|=(?!=)){1,300}?)"
            r"(?:\[?;;(?P<hint>[^=\n;\]]{1,100})\]?)?(?<!\s)==(?![=A-Za-z0-9_])"
        )
    first, last = re.escape(before), re.escape(behind)
    return re.compile(
        rf"{first}(?!\s)(?:\[?(?P<n>\d{{1,3}});;\]?)?(?P<gap>(?:(?!{first}|{last})[^\n]){{1,300}}?)"
        rf"(?:\[?;;(?P<hint>(?:(?!{last})[^\n;\]]){{1,100}})\]?)?(?<!\s){last}"
    )
