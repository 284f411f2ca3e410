"""Figures as gaps in the author's own line: '每条指令采样 ____ 回答再排序'."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from srs import render
from srs.content import Cloze, Gap, ListContent
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.languages import asking_in
from srs.making.rule import DIGITS, rule
from srs.making.text.gaps import Runs, Span
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.making.text.window import shown_around
from srs.note import Kind
from srs.prose.clauses import cut, head
from srs.prose.weigh import weight

_UNIT_ZH = "个(?:百分)?点|个(?!月)|(?:个月|天)(?!之?[后前])|秒|字节|比特|米|千米|公里|厘米|毫米|公斤|千克|度|℃|层|轮|倍|种|类(?!似)|本|步|头|位|维|次|小时|分钟|毫秒|人|例|对|组|台|块|条|道|款|项"
_UNIT_EN = (
    r"%|％|‰|[KMGTP]i?B(?![A-Za-z])|(?:B|M|k|K|T|G|bn)(?![A-Za-z])|"
    r"(?:billion|million|trillion|thousand|percent|layers?|heads?|epochs?|iterations?|steps|tokens?|"
    r"parameters?|params|seconds?|minutes?|hours?|days?|weeks?|months?|years?|people|bytes?|words?|characters?|degrees|"
    r"km|cm|mm|kg|mg|ml|°C|[kMG]?Hz|inches|feet|miles|GPUs?|TPUs?|examples?|samples?|tasks?|languages?|"
    r"datasets?|images?|pages?|times|bits?|dimensions?|points|fold|ms)\b"
)
_FIGURE = r"\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:/\d+)?"
_SCALE = r"[百千万亿]{1,2}"
_COUNTED_BY = (
    r"字|元|张|篇|页|句|卡时?|帧|名(?![字称])|行(?![为业人动])|家(?![庭具])|吨|克|公斤|首|封"
)
"""Units that tell a figure of 万 or 亿 from others; behind 3 or 5 they are hardly worth a card."""
NUMBER = re.compile(
    rf"(?<![A-Za-z0-9._/*^+×-])(?:(?<=[Bb]etween )(?:{_FIGURE})\s?(?:{_SCALE}|{_UNIT_EN})?\sand\s)?"
    rf"(?:(?:{_FIGURE})\s?(?:[kKMBGT](?![A-Za-z])|{_SCALE})?\s?(?:~|～|->|→|-|–|—|到|至|(?<=\s)to(?=\s))\s?)?"
    rf"(?:(?:{_FIGURE})\s?(?:(?:{_SCALE})(?:\d{{1,4}}(?:{_SCALE})?)?(?:{_UNIT_ZH}|{_COUNTED_BY})?|[kK](?:{_UNIT_ZH})|{_UNIT_ZH}|{_UNIT_EN}))\+?"
)
_COUNT = re.compile(r"\d\s?(?:种|类|tasks?|times|points|examples?)")
"""How many kinds there are: hardly ever what the line is about."""
_SMALL = re.compile(r"[0-2]\s?(?:个|种|类|次|人|步|项|条|对|组|款|位)$")
_NOT_OF_THE_SUBJECT = re.compile(r"pages?$|页$|^401\s?k$")
_HEAD = re.compile(r"[A-Z][\w+/-]{0,15}\s?[（(][^（）()]*[）)]")
_EXAMPLE = re.compile(
    r"例|比如|譬如|假设|假如|e\.g\.|for example|for instance|such as|suppose|say,|z\.\s?B\.",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"分钟|小时|天|周|月|年|秒|minutes?|hours?|days?|weeks?|months?|years?|seconds?", re.IGNORECASE
)
_OPENED = re.compile(r"[（(]\s*$")
_CLOSED = re.compile(r"\s*[)）]")
_TO_BE_DONE = re.compile(r"[要请先]|记得|需要先|(?:please|remember to|make sure)\b", re.IGNORECASE)
_ENUMERATED = re.compile(r"[^：:]{0,8}[：:]\s?(?P<members>.+)$")
_LISTED_BEHIND = re.compile(r"[，,]\s?(?:包[含括]|分别是|即|依次是)\s?[：:]?.*$")


@dataclass(frozen=True, slots=True)
class _Figure:
    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def unit(self) -> str:
        return re.sub(r"[\d\s.,/~～→–—>-]|到|至", "", self.text)


@rule(
    {
        "number.gap": "a figure of a sentence, with enough of the sentence around it",
        "number.gaps": "the figures of one unit in one sentence",
    },
    ("- 编码器一共有12层网络\n", "编码器一共有 ____ 网络"),
    ("- The encoder has 12 layers of attention\n", "The encoder has ____ of attention"),
    (
        "# Transformer\n\n- 一共训练了12天，之后又训练了3天\n",
        "Transformer：一共训练了 ____ ，之后又训练了 ____",
    ),
    needs=DIGITS,
)
def figure_gaps(place: Place) -> Iterator[Candidate]:
    """A card for each figure with a unit; figures of one unit in one sentence share a card."""
    text = place.text
    opening = _bracketed_head(text)
    for sentence in place.sentences:
        found = [figure for figure in _figures(text, *sentence) if figure.start >= opening]
        asked = [figure for figure in found if not _restates(text, figure, found)]
        for group in _by_unit(asked):
            said = {"".join(figure.text.split()) for figure in group}
            if len(group) <= limits.MOST_GAPS and len(said) == len(group):
                others = [figure.span for figure in found if figure not in group]
                yield _cloze(place, sentence, group, others)


@rule(
    {"list.figures": "a label, and behind it nothing but figures"},
    ("参数量：\n    - GPT-2: 1亿、3亿\n", "GPT-2 的参数量有哪几种？（2 项）"),
    ("- Sizes: 10 MB, 20 MB\n", "What are the Sizes figures? (2)"),
    needs=DIGITS,
)
def labelled_figures(place: Place) -> Iterator[Candidate]:
    """'GPT-2: 1亿、3亿、7.6亿': a label, and behind it nothing but figures."""
    label = place.label
    if label is None or place.children:
        return
    name, body = label
    parts = cut(body, "、，,/")
    figures_only = all(NUMBER.search(p) and weight(p) <= limits.FIGURE for p in parts)
    if len(parts) == 1 or not figures_only:
        return
    *context, named = ("", *place.context)
    language = place.language
    of = "figures/of" if named and "figures/of" in language.templates else "figures"
    asked = asking_in(language, of, name, named)
    yield Candidate(
        kind=Kind.LIST,
        content=ListContent(asked, tuple(parts), count=len(parts)),
        first=place.point.first,
        last=place.point.last,
        rule="list.figures",
        context=tuple(context),
    )


def _figures(text: str, first: int, last: int) -> list[_Figure]:
    return [
        _Figure(match.start(), match.end(), match[0])
        for match in NUMBER.finditer(text, first, last)
        if not _SMALL.fullmatch(match[0]) and not _NOT_OF_THE_SUBJECT.search(match[0])
    ]


def _by_unit(found: list[_Figure]) -> Iterator[list[_Figure]]:
    """Figures of the same unit would give each other away, so they make one card."""
    units = list(dict.fromkeys(figure.unit for figure in found))
    for unit in units:
        yield [figure for figure in found if figure.unit == unit]


def _restates(text: str, figure: _Figure, others: list[_Figure]) -> bool:
    """Whether a figure says in brackets what the one before it said, as in '1.5亿 (0.15B)'."""
    alone = (
        text[figure.start - 1 : figure.start] in "(（"
        and text[figure.end : figure.end + 1] in ")）"
    )
    return alone and any(0 < figure.start - other.end <= limits.RESTATED for other in others)


def _cloze(place: Place, sentence: Span, group: list[_Figure], others: list[Span]) -> Candidate:
    text = place.text
    gaps = {figure.span: figure.text for figure in group}
    runs, start = shown_around(text, sentence, gaps, others, language=place.language)
    return propose(
        place,
        Kind.NUMBER,
        Cloze(_without_list(runs)),
        "number.gap" if len(group) == 1 else "number.gaps",
        sure=_is_clear(Cloze(runs), group, text[slice(*sentence)]),
        named=place.name if start > 0 else None,
    )


def _without_list(runs: Runs) -> Runs:
    """`runs` without what is listed behind the last gap; whole, where a gap is in the list."""
    *before, last = runs
    listed = any(isinstance(run, str) and _LISTED_BEHIND.search(run) for run in before)
    if listed or isinstance(last, Gap):
        return runs
    return (*before, _LISTED_BEHIND.sub("", last))


def _is_clear(content: Cloze, group: list[_Figure], sentence: str) -> bool:
    """Whether a figure is a fact of the notes, and the question tells which.

    No fact are the figures of an example. The question does not tell when nothing stands before
    a span of time, when hardly a word stands around the gap, or when all that is counted stands
    there to be counted.
    """
    around_gaps = render.sides(content)
    opens = not around_gaps[0][0]
    counted = filter(None, (_ENUMERATED.match(behind) for _, behind in around_gaps))
    return not (
        (opens and _TIME.search(group[0].text))
        or _EXAMPLE.search(sentence)
        or any(_OPENED.search(one) and _CLOSED.match(other) for one, other in around_gaps)
        or all(_COUNT.fullmatch(figure.text.strip()) for figure in group)
        or (not opens and _TO_BE_DONE.match(content.shown_text))
        or weight(content.shown_text) < limits.FIGURE_AROUND
        or any(len(cut(found["members"], "、，,/")) > 1 for found in counted)
    )


def _bracketed_head(text: str) -> int:
    """Where the head 'SFT（13k）' ends: its figure is told together with those of its like."""
    match = _HEAD.match(head(text))
    return match.end() if match else 0
