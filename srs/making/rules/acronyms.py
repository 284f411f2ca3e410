"""Acronyms that the log itself writes out: 'Graph Neural Network (GNN)', 'COT（chain of thought）'."""

import re
from collections.abc import Iterator

from srs.content import Basic
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.rule import languages_with, rule
from srs.making.text.letters import SMALL_WORDS, spells
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.note import Kind

_SHORT = r"[A-Z][A-Za-z0-9]{1,9}"
_SHORT_LAST = re.compile(rf"[（(](?P<short>{_SHORT})s?[)）]")
_LONG_LAST = re.compile(
    rf"\b(?P<short>{_SHORT})\s?[（(](?:short for |i\.e\.,? |全称[：:]?\s?)?(?P<long>[A-Za-z][A-Za-z'/ -]{{4,80}})[)）]"
)
_KNOWN = frozenset(
    [
        *("NLP", "CPU", "GPU", "TPU", "API", "URL", "HTML", "CSS", "SQL", "HTTP", "HTTPS", "XML"),
        *("USA", "SGD", "CNN", "RNN", "GAN", "MLP", "RAM", "ROM", "SSD", "USB", "LAN", "WAN"),
        *("DNS", "SSH", "FTP", "IDE", "CLI", "GUI", "SDK", "OOP", "FAQ", "LLM", "GPT", "TCP"),
        *("UDP", "JSON", "PDF"),
    ]
)
"""What everybody knows who writes such notes."""


@rule(
    {"define.acronym": "an acronym that the log writes out itself"},
    ("- GBDT（gradient boosted decision trees）很快\n", "GBDT 是什么的缩写？"),
    (
        "- A Graph Neural Network (GNN) works on nodes and edges of any graph\n",
        "What does GNN stand for?",
    ),
    needs="(（",
    languages=languages_with("stands-for"),
)
def spelt_out(place: Place) -> Iterator[Candidate]:
    """What an acronym stands for; only where each of its letters begins one of the words."""
    text = place.text
    found = [
        (match["short"], _tail(match["short"], _words_before(text, match.start())))
        for match in _SHORT_LAST.finditer(text)
    ]
    found += [(match["short"], match["long"].split()) for match in _LONG_LAST.finditer(text)]
    for short, words in found:
        if len(short) < limits.SHORTEST_ACRONYM or short in _KNOWN:
            continue
        if words and spells(short, words) and (made := _card(place, short, " ".join(words))):
            yield made


def _words_before(text: str, end: int) -> list[str]:
    """The words right before `end`, each one space from the next; () where there is but one."""
    words: list[str] = []
    end -= text[end - 1 : end].isspace()
    while len(words) < limits.WORDS_OF_AN_ACRONYM:
        start = end
        while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "_'/-"):
            start -= 1
        if start == end:
            break
        words.append(text[start:end])
        if not text[start - 1 : start].isspace():
            break
        end = start - 1
    return words[::-1] if len(words) > 1 else []


def _tail(short: str, words: list[str]) -> list[str]:
    """The last of `words` that `short` spells: what stands before them is another matter."""
    for start in range(len(words) - 1, -1, -1):
        if words[start].lower() not in SMALL_WORDS and spells(short, words[start:]):
            return words[start:]
    return []


def _card(place: Place, short: str, answer: str) -> Candidate | None:
    asked = place.language.asking("stands-for", short)
    return (
        propose(place, Kind.DEFINITION, Basic(asked, answer), "define.acronym") if asked else None
    )
