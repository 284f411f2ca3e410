"""Acronyms that the log itself writes out: 'Graph Neural Network (GNN)', 'COT（chain of thought）'."""

import re
from collections.abc import Iterator

from srs.content import Basic
from srs.making.candidate import Candidate, Place
from srs.making.language import Language, asking
from srs.making.propose import propose
from srs.note import Kind

_SHORT = r"[A-Z][A-Za-z0-9]{1,9}"
_SHORT_LAST = re.compile(
    rf"(?P<long>(?:[\w'/-]+\s){{1,8}}[\w'/-]+)\s?[（(](?P<short>{_SHORT})s?[)）]"
)
_LONG_LAST = re.compile(
    rf"\b(?P<short>{_SHORT})\s?[（(](?:short for |i\.e\.,? |全称[：:]?\s?)?(?P<long>[A-Za-z][A-Za-z'/ -]{{4,80}})[)）]"
)
_ASKED = {
    Language.ZH: "{0} 是什么的缩写？",
    Language.EN: "What does {0} stand for?",
    Language.JA: "{0} は何の略ですか？",
    Language.DE: "Wofür steht {0}?",
    Language.RU: "Как расшифровывается {0}?",
}
_SHORTEST = 3
_KNOWN = frozenset(
    [
        *("NLP", "CPU", "GPU", "TPU", "API", "URL", "HTML", "CSS", "SQL", "HTTP", "HTTPS", "XML"),
        *("USA", "SGD", "CNN", "RNN", "GAN", "MLP", "RAM", "ROM", "SSD", "USB", "LAN", "WAN"),
        *("DNS", "SSH", "FTP", "IDE", "CLI", "GUI", "SDK", "OOP", "FAQ", "LLM", "GPT", "TCP"),
        *("UDP", "JSON", "PDF"),
    ]
)
"""What everybody knows who writes such notes."""
_SMALL = {"of", "the", "and", "for", "in", "on", "a", "an", "to", "with", "by", "from", "as"}


def spelt_out(place: Place) -> Iterator[Candidate]:
    """What an acronym stands for; only where each of its letters begins one of the words."""
    text = place.point.text
    if "(" not in text and "（" not in text:
        return
    for pattern in (_SHORT_LAST, _LONG_LAST):
        for match in pattern.finditer(text):
            short, words = match["short"], match["long"].split()
            if pattern is _SHORT_LAST:
                words = _tail(short, words)
            if len(short) < _SHORTEST or short in _KNOWN:
                continue
            if words and spells(short, words):
                made = _card(place, short, " ".join(words))
                if made:
                    yield made


def spells(short: str, words: list[str]) -> bool:
    """Whether the letters of `short` begin `words`, in order; little words may be passed over."""
    letters = re.sub(r"[^A-Za-z]|s$", "", short).lower()
    parts = [part for word in words for part in re.split(r"[-/]", word) if part]
    at = 0
    for part in parts:
        if at < len(letters) and part[0].lower() == letters[at]:
            at += 1
            # one word may give more than its first letter, as in 'XML' and 'TypeScript'
            inner = [char.lower() for char in part[1:] if char.isupper()]
            while inner and at < len(letters) and letters[at] == inner[0]:
                inner.pop(0)
                at += 1
        elif part.lower() not in _SMALL:
            return False
    return len(set(letters)) > 1 and at == len(letters)


def _tail(short: str, words: list[str]) -> list[str]:
    """The last of `words` that `short` spells: what stands before them is another matter."""
    for start in range(len(words) - 1, -1, -1):
        if words[start].lower() not in _SMALL and spells(short, words[start:]):
            return words[start:]
    return []


def _card(place: Place, short: str, answer: str) -> Candidate | None:
    asked = _ASKED.get(place.language)
    if asked is None:
        return None
    prompt = asking(f"{place.language}.stands-for", asked, short)
    return propose(place, Kind.DEFINITION, Basic(prompt, answer), "define.acronym")
