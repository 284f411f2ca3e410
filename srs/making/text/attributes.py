"""What a log says of each thing it has an entry on: its size, its data, when it came out."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from srs.making import limits
from srs.making.text.subject import topic
from srs.parse import Log, Point, Section
from srs.prose.clauses import sentences, spans


class Attribute(StrEnum):
    """What entries of one kind can be compared by."""

    PARAMETERS = "parameters"
    DATA = "data"
    CONTEXT = "context"
    LAYERS = "layers"
    ARCHITECTURE = "architecture"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Value:
    """One attribute of one topic, as its entry gives it."""

    topic: str
    attribute: Attribute
    text: str
    """As written: '1.5B', '约45TB'."""
    first: int
    """The lines of the point that says it."""
    last: int
    place: int
    """Which section of the log, from 0."""


_NUMBER = r"(?<![A-Za-z0-9.,_])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)"
_COUNT = rf"{_NUMBER}\s?(?:百亿|千亿|万亿|亿|万|[BMT](?![A-Za-z])|billion|million|trillion)"
_SIZE = rf"{_NUMBER}\s?(?:[GTP]i?B)(?![A-Za-z])"
_BUILT = (
    r"(?:双向|单向|bidirectional)\s?(?:Transformer|LSTM|RNN)|Transformer\s?(?:的\s?)?(?:encoder|decoder)|"
    r"(?:encoder|decoder)[- ]only(?: Transformer)?|encoder-decoder"
)
_PATTERNS: tuple[tuple[Attribute, re.Pattern[str]], ...] = (
    (Attribute.PARAMETERS, re.compile(rf"(?P<value>{_COUNT})\s?(?:个|的)?\s?(?:参数(?!量)|param(?:eter)?s?\b)", re.IGNORECASE)),
    (Attribute.PARAMETERS, re.compile(rf"(?:参数量|参数规模|模型规模|parameters?:|model size)[^，。；,;\d]{{0,8}}(?P<value>{_COUNT})", re.IGNORECASE)),
    (Attribute.DATA, re.compile(rf"(?:训练数据|数据集|语料|training data|corpus|dataset)[^。；;]{{0,80}}?(?P<value>{_SIZE})", re.IGNORECASE)),
    (Attribute.CONTEXT, re.compile(r"(?:上下文(?:长度|窗口)|context (?:length|window))[^，。；,;\d]{0,8}(?P<value>\d+(?:\.\d+)?\s?[kK]?)(?!\w)")),
    (Attribute.LAYERS, re.compile(r"(?<![第A-Za-z0-9.,])(?P<value>\d{1,3}\s?层)(?!的?(?:全连接|卷积))")),
    (Attribute.ARCHITECTURE, re.compile(rf"(?:基于|采用|使用|用了|based on|uses?)[^，。；,;]{{0,16}}?(?P<value>{_BUILT})", re.IGNORECASE)),
)  # fmt: skip
_DATE = re.compile(
    r"(?P<date>(?:19|20)\d\d(?:\s?年\s?\d{1,2}\s?月|[.]\d{1,2}(?![\d.]))?)\s?年?(?:的|[，,]|发表|发布|\s|(?=文章|论文))"
    r"(?P<rest>.{0,24})"
)
_PAPER = re.compile(
    r"论文|文章|发表|发布|paper|工作|published|arxiv|^[A-Z][\w-]{1,11}$", re.IGNORECASE
)
_LATIN = re.compile(r"[A-Za-z]")
_FAMILY = re.compile(r"[\s-]?\d+(?:\.\d+)?$")
_MADE_OF = re.compile(r"[Tt]ransformer|LSTM|RNN|[Ee]ncoder|[Dd]ecoder")
_TOLD = re.compile(r"\d|transformer|lstm|rnn|encoder|decoder", re.IGNORECASE)
"""A point without any of these tells no attribute."""
_SCALES = {
    "万亿": 1e12, "千亿": 1e11, "百亿": 1e10, "亿": 1e8, "万": 1e4, "trillion": 1e12, "t": 1e12,
    "billion": 1e9, "b": 1e9, "million": 1e6, "m": 1e6, "k": 1e3,
    "gb": 1e9, "gib": 1e9, "tb": 1e12, "tib": 1e12, "pb": 1e15, "pib": 1e15, "层": 1,
}  # fmt: skip
_JOINTS = re.compile(r"[\s_-]+")
_RANGE = re.compile(r"\s?(?:到|至|~|～|-|–|—|→|->|、|/|和|to\b|and\b)\s?\d")
_RANGE_BEFORE = re.compile(r"\d\s?\w{0,4}\s?(?:到|至|~|～|-|–|—|→|->|、|/|和|to|and)\s?$")
_COMPARED = re.compile(r"比|倍|相当|超过|不到|than|times|compared|versus|vs", re.IGNORECASE)
"""A clause that measures one thing by another says the size of neither for sure."""


class _Mentions:
    """What finds the names of topics in a text, whichever way they are joined."""

    def __init__(self, topics: set[str]) -> None:
        self._topics = topics

    def of(self, text: str) -> set[str]:
        """The keys of the topics that `text` names."""
        return {topic_key(mention[0]) for mention in self._pattern.finditer(text)}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Made when it is first needed: most logs compare nothing."""
        longest_first = sorted(self._topics, key=len, reverse=True)
        joined = (r"[\s_-]?".join(map(re.escape, key)) for key in longest_first)
        return re.compile(
            rf"(?<![a-z0-9])(?:{'|'.join(joined)})(?![a-z0-9]|[\s-]?\d)", re.ASCII | re.IGNORECASE
        )


def attributes(log: Log) -> Iterator[Value]:
    """Every attribute that an entry gives of its own topic, and of nothing else.

    Where an entry gives two values for one attribute, as of two versions, none is sure.
    """
    names: list[str | None] = []
    topics: set[str] = set()
    for section in log.sections:
        names.append(topic(section))
        if names[-1]:
            topics.add(topic_key(names[-1]))
            if len(topics) > limits.MOST_TOPICS:
                return
    mentions = _Mentions(topics)
    families = Counter(family_of(name) for name in names if name)
    for place, (section, name) in enumerate(zip(log.sections, names, strict=True)):
        if name is None or not _LATIN.search(name):
            continue
        # a figure of a topic that stands alone is compared with nothing
        pattern = _TOLD if families[family_of(name)] > 1 else _MADE_OF
        found = list(_values(section, name, place, mentions, pattern))
        for attribute in Attribute if found else ():
            alike = [value for value in found if value.attribute is attribute]
            if len({amount(value.text) for value in alike}) == 1:
                yield alike[0]


def family_of(topic: str) -> str:
    """What GPT-2 and GPT-3 have in common: a name without its version."""
    return _FAMILY.sub("", topic).lower()


def topic_key(topic: str) -> str:
    """One form for the names that a topic is written by: GPT-3, GPT3, gpt 3."""
    return _JOINTS.sub("", topic).lower()


def amount(text: str) -> float | str:
    """The number that a value stands for, so that '1.5B' and '15亿' are the same."""
    folded = unicodedata.normalize("NFKC", text).lower().replace(",", "")
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s?([a-z\u4e00-\u9fff]*)", folded)
    if match is None or match[2] not in _SCALES | {"": 1}:
        return folded
    return float(match[1]) * (_SCALES | {"": 1})[match[2]]


def _values(
    section: Section, name: str, place: int, mentions: _Mentions, wanted: re.Pattern[str]
) -> Iterator[Value]:
    if found := date_of_paper(section):
        point = section.points[0]
        yield Value(name, Attribute.PUBLISHED, found, point.first, point.last, place)
    for point in section.walk():
        if not wanted.search(point.text):
            continue
        for attribute, pattern, text in _readings(point):
            for match in pattern.finditer(text):
                if _is_of(name, text, mentions) and not _is_in_range(text, *match.span("value")):
                    value = match["value"].strip()
                    yield Value(name, attribute, value, point.first, point.last, place)


def _is_of(name: str, text: str, mentions: _Mentions) -> bool:
    """Whether a clause speaks of `name` alone: of no other topic, and in no comparison."""
    return mentions.of(text) <= {topic_key(name)} and not _COMPARED.search(text)


def _is_in_range(text: str, start: int, end: int) -> bool:
    """Whether a value is the first or the last of '117M 到 1.5B'."""
    return _RANGE.match(text, end) is not None or _RANGE_BEFORE.search(text[:start]) is not None


def _readings(point: Point) -> Iterator[tuple[Attribute, re.Pattern[str], str]]:
    """Each pattern with each clause; the size of data stands far behind the word for it."""
    for first, last in sentences(point.text):
        sentence = point.text[first:last]
        for attribute, pattern in _PATTERNS:
            whole = attribute is Attribute.DATA
            for start, end in [(0, len(sentence))] if whole else spans(sentence, "，,"):
                yield attribute, pattern, sentence[start:end]


def date_of_paper(section: Section) -> str | None:
    """The date at the head of the first line below a title, when it is that of a paper."""
    if not section.points or not section.title:
        return None
    match = _DATE.match(section.points[0].text)
    named = match is not None and _PAPER.search(match["rest"].strip()) is not None
    return match["date"].strip() if match and named else None
