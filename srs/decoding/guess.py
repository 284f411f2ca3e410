"""Which encoding bytes are in that are in none of Unicode's."""

from collections.abc import Iterable
from dataclasses import dataclass

from srs.decoding.alphabets import ALPHABETS
from srs.decoding.characters import WIDE
from srs.decoding.likelihood import Likelihood, likelihood

_SAMPLE = 20_000
"""Bytes that are judged. All of them are decoded."""
_MARGIN = 7.0
"""By how much the best reading must be likelier than the next, as a logarithm: a thousand times."""
_MARGINS = {"gb18030": 3.0, "cp1252": 5.0}
"""Less for what most logs are in that are not in Unicode."""
_OF_RARE = 3.0
"""More for what hardly any file is in nowadays, and less against it."""
_A_CHARACTER = 0.1
"""How much more for each character that the two read otherwise."""
_MANY = 30
_LITTLE_SURPRISE = 0.8
"""So many double bytes that look so usual are no single ones."""
_GUESSES = 3
_FAR = 25.0
"""What is less likely than the best by so much is no guess to tell about."""
_RARE = (
    "cp737 cp850 cp852 cp857 johab iso8859_3 iso8859_13 iso8859_14 "
    "mac_roman mac_latin2 mac_cyrillic koi8_t ptcp154 kz1048"
)


@dataclass(frozen=True, slots=True)
class Guess:
    """One way to read some bytes."""

    encoding: str
    text: str
    likelihood: Likelihood

    @property
    def score(self) -> float:
        """Of two, the higher is likelier."""
        return self.likelihood.score

    @property
    def is_certainly_wide(self) -> bool:
        """Whether no bytes of single letters look like this by chance."""
        return (
            self.likelihood.characters >= _MANY
            and self.likelihood.surprise <= _LITTLE_SURPRISE
            and self.likelihood.is_plausible
        )


def guess(data: bytes) -> tuple[str, str] | list[str]:
    """The text of `data` and its encoding, or between which encodings one cannot decide.

    The list is empty where `data` looks like no text at all.
    """
    found = _readings(data)
    if not found or not found[0].likelihood.is_plausible:
        return []
    best = found[0]
    if all(best.score - other.score >= _needed(best, other) for other in found[1:2]):
        return best.text, best.encoding
    return [each.encoding for each in found[:_GUESSES] if best.score - each.score < _FAR]


def _needed(best: Guess, other: Guess) -> float:
    margin = _MARGINS.get(best.encoding, _MARGIN)
    margin += _OF_RARE * ((best.encoding in _RARE.split()) - (other.encoding in _RARE.split()))
    if len(best.text) != len(other.text):
        return margin + _A_CHARACTER * best.likelihood.characters
    pairs = zip(best.text[:_SAMPLE], other.text[:_SAMPLE], strict=True)
    return margin + _A_CHARACTER * len({pair for pair in pairs if pair[0] != pair[1]})


def _readings(data: bytes) -> list[Guess]:
    """What `data` may say, the likeliest first; of those that are one text, one."""
    found = _read_as(_WIDE, data)
    if not any(each.is_certainly_wide for each in found):
        found += _read_as(_OF_ONE_BYTE, data)
    best: dict[str, Guess] = {}
    for each in sorted(found, key=lambda each: -each.score):
        best.setdefault(each.text, each)
    return list(best.values())


def _read_as(encodings: Iterable[str], data: bytes) -> list[Guess]:
    found = []
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        sample = text
        if len(data) > _SAMPLE:
            sample = data[:_SAMPLE].decode(encoding, errors="ignore")
        found.append(Guess(encoding, text, likelihood(sample, encoding)))
    return found


_WIDE = [name for name in WIDE if not name.startswith("utf")]
_OF_ONE_BYTE = dict.fromkeys(name for alphabet in ALPHABETS for name in alphabet.encodings.split())
