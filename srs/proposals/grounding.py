"""Whether an answer says what its lines say, word for word, and nothing turned round.

Numbers must stand in the quote, Latin words in the lines, Chinese ones there in pieces of two
characters or more. Whoever means the same in other words is not believed: a reader could not see
at a glance that it stands there.
"""

import re
import unicodedata

from srs.proposals import limits
from srs.proposals.figures import unproven
from srs.proposals.verbatim import folded_words
from srs.prose.numerals import NUMBER_WORDS
from srs.translation import mark

_LETTER = r"[a-z\u00df-\u024f\u0370-\u052f\u0590-\u10ff]"
_WORD = re.compile(rf"{_LETTER}(?:{_LETTER}|\d)*(?:[-_]?\d[a-z\d]*)?")
_JOINED = re.compile("[-_]")
_HAN_RUN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_ENGLISH = frozenset(
    "a an the of to in on at by for with as from is are was were be been and or s t".split()  # noqa: SIM905 - a list of them is long
)
_GERMAN = frozenset({"der", "die", "das", "den", "dem", "des", "ein", "eine"})
"""Words that say nothing by themselves."""
_PARTICLES = frozenset(
    "的了和与及是在为将被把从对也而或等着其之以于个種种地得にはがのをでとももやへするした"
)
"""Characters that join others."""
_COMPOUND = re.compile(r"\d+(?:[×x*/:^]\d+)+")
"""'3×5' of a line with 3 and 5 is another size."""
_OPENING = re.compile(r"(?:因为|由于|为了|(?:because|weil|da)\s)", re.IGNORECASE)
"""How the answer to a 'why' begins, whatever its lines have there."""
_NOT = re.compile(
    r"不(?![同仅但断])|没有|没|無|无需|无须|无|未(?!来)|并非|非|ない|ません"
    r"|\b(?:not|no|never|without|cannot|nicht|kein\w{0,2}|ohne|не|нет|без)\b ?|n't\b ?",
    re.IGNORECASE,
)
_DOES_NOT = re.compile(r"\b(?:do|does|did|is|are|was|were) ?(?:not|n't) ", re.IGNORECASE)
_DENIED_QUESTION = re.compile(
    rf"(?:{_NOT.pattern}).{{0,12}}(?:什么|哪|谁|几|多少|何|what|which|whom?|was\b|welch)"
    rf"|(?:{_NOT.pattern}).{{0,6}}[?？]$",
    re.IGNORECASE,
)
"""What is it not? Then the answer stands behind the 'not'."""
_NEEDLESS = re.compile(" {2,}")
_BEFORE = 8
"""Characters before an answer among which a 'not' that belongs to it ends."""


def ungrounded_answer(answer: str, question: str, quote: str, lines: str, title: str) -> str | None:
    """Why `answer` is not told by its `quote`, the cited `lines` and the `title`; None if it is."""
    answer = answer[opening.end() :] if (opening := _OPENING.match(answer)) else answer
    if number := _unquoted_number(answer, quote, title):
        return mark("The answer has the number {number}, which its quote has not.", number=number)
    beside = f"{lines}\n{title}"
    held = frozenset(_words(beside))
    for word in _content_words(_words(answer), held):
        if not _is_held(word, held):
            return mark("The answer has “{word}”, which its lines have not.", word=word)
    text = folded_words(beside)
    if piece := _unheld_piece(answer, text):
        return mark("The answer has “{word}”, which its lines have not.", word=piece)
    if _share(answer, f"{quote}\n{title}") < limits.QUOTED:
        return mark("The quote does not hold the answer.")
    if _turns_round(answer, text, question):
        return mark("The answer says the opposite of its lines, or what they only deny.")
    return None


def _unquoted_number(answer: str, quote: str, title: str) -> str | None:
    """The first number of `answer`, with its unit, that is not in `quote` or `title`."""
    if (figure := unproven(answer, quote, title)) is not None:
        return figure.value + figure.unit
    told = folded_words(f"{quote}\n{title}")
    return next(
        (size for size in _COMPOUND.findall(folded_words(answer)) if size not in told), None
    )


def _words(text: str) -> list[str]:
    """The Latin words of `text`, small, names without the dash before their number."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return [_JOINED.sub("", word) for word in _WORD.findall(plain)]


def _content_words(words: list[str], held: frozenset[str]) -> list[str]:
    """`words` without those that say nothing by themselves, in a language that `held` has.

    All of them where there are no others.
    """
    small = _ENGLISH if held.isdisjoint(_GERMAN) else _ENGLISH | _GERMAN
    return [word for word in words if word not in small] or words


def _is_held(word: str, held: frozenset[str]) -> bool:
    """Whether a word is among `held`, or one of them of which it is several.

    One or several is as much as an answer may change in a word.
    """
    if word in held or word in NUMBER_WORDS:
        return True
    if len(word) < limits.SHORTEST_STEM or not word.isascii():
        return False
    forms = (f"{word}s", f"{word}es", word.removesuffix("s"), word.removesuffix("es"))
    return any(form in held for form in forms)


def _unheld_piece(answer: str, text: str) -> str | None:
    """The first Chinese or Japanese words of `answer` that are not in `text`."""
    return next((run for run in _runs(answer) if _loose(run, text)), None)


def _runs(answer: str) -> list[str]:
    """The Chinese and Japanese words of `answer`, as far as nothing parts them."""
    return [match[0] for match in _HAN_RUN.finditer(folded_words(answer))]


def _loose(run: str, text: str) -> list[str]:
    """The characters of `run` that are in no piece of two of it that `text` holds."""
    if len(run) == 1:
        return [] if run in text or run in _PARTICLES else [run]
    there = [run[n : n + 2] in text for n in range(len(run) - 1)]
    around = zip([False, *there], [*there, False], run, strict=True)
    return [
        char
        for before, behind, char in around
        if not (before or behind or (char in _PARTICLES and char in text))
    ]


def _share(answer: str, quote: str) -> float:
    """The share of what `answer` is made of that `quote` holds."""
    text, held = folded_words(quote), frozenset(_words(quote))
    words = _content_words(_words(answer), held)
    runs = _runs(answer)
    loose = sum(len(_loose(run, text)) for run in runs)
    found = sum(_is_held(word, held) for word in words) + sum(map(len, runs)) - loose
    whole = len(words) + sum(map(len, runs))
    return found / whole if whole else 1


def _turns_round(answer: str, text: str, question: str) -> bool:
    """Whether `answer` stands in `text` but for a 'not', on one side or the other."""
    said, text = folded_words(answer).casefold(), text.casefold()
    denied = _NOT.search(said) is not None
    if said in text:
        asked_so = denied or _DENIED_QUESTION.search(question)
        return not asked_so and _is_always_denied(said, text)
    if denied:
        return not _NOT.search(text) or _NOT.sub("", said) in text
    return any(said in _NEEDLESS.sub(" ", sign.sub("", text)) for sign in (_NOT, _DOES_NOT))


def _is_always_denied(said: str, text: str) -> bool:
    """Whether a 'not' stands right before each place of `said` in `text`."""
    at = text.find(said)
    while at >= 0:
        before = text[max(0, at - _BEFORE) : at]
        if not any(match.end() == len(before) for match in _NOT.finditer(before)):
            return False
        at = text.find(said, at + 1)
    return bool(said)
