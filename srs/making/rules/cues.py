"""Sentences in which a word tells that the answer comes next: 'because', '代价是', 'instead of'.

Each cue is tried on one sentence at a time, and asks either by a gap in the sentence as the
author wrote it, or by a template that fits the word.
"""

import re
from collections.abc import Iterator

from srs.content import Basic, Cloze, Prompt
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.chinese import CHINESE
from srs.making.lexicon.language import Cue
from srs.making.lexicon.languages import cues_in
from srs.making.lexicon.words import DIARY, ORPHAN, unlean
from srs.making.rule import rule
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.making.text.subject import name_of, topic
from srs.making.text.window import shown_around
from srs.note import Kind
from srs.prose.clauses import without_brackets, without_tail
from srs.prose.weigh import weight
from srs.text import is_chinese

_BEGINS = re.compile(r"[\w《“\"'(（$]")
_LEANING = re.compile(
    r"(?:so|but|and|or|not only|you|this|that|it|they|these|those|he|she|we)\b", re.IGNORECASE
)
"""How an English sentence begins that cannot be understood without the one before it."""
_OPEN_BRACKET = re.compile(r"[（(][^（）()]*$")
"""What is said in a bracket is said of the words before it, and not of the sentence."""
_WITH_BRACKET = re.compile(r"[A-Za-z][\w+-]*\s?[（(]")


@rule(
    {"cue.used": "what a work used, as a clause tells it"},
    ("- 训练时使用了Adam优化器\n", "用了什么优化器？"),
    needs="用损优",
    languages=(CHINESE,),
)
def used(place: Place) -> Iterator[Candidate]:
    """What a work used: before its figures are asked for one by one."""
    yield from _tried(place, only="cue.used")


@rule(
    {"cue.*": "a clause behind a word such as 'because', 'leads to', '代价是'"},
    ("- 参数共享的代价是表达能力下降\n", "参数共享的代价是 ____"),
    (
        "- Frequent trading of shares leads to higher costs\n",
        "Frequent trading of shares leads to ____",
    ),
)
def cued(place: Place) -> Iterator[Candidate]:
    """A card for the first cue of each rule in each sentence."""
    yield from _tried(place)


def _tried(place: Place, only: str | None = None) -> Iterator[Candidate]:
    text = place.text
    for first, last in place.sentences:
        sentence = text[first:last].strip()
        half = text[last : last + 1] in {"；", ";"}
        seen: set[str] = set()
        cues = [cue for cue in cues_in(sentence) if only in {None, cue.rule}]
        if not cues or DIARY.search(without_brackets(sentence)):
            continue
        for cue in cues:
            match = cue.pattern.search(sentence) if cue.rule not in seen else None
            if match is None:
                continue
            if half and cue.kind is Kind.CONTRAST:
                continue  # the other side of the contrast stands behind the sign
            made = _made(place, cue, match, sentence, first)
            if made:
                seen.add(cue.rule)
                yield made


def _made(
    place: Place, cue: Cue, match: re.Match[str], sentence: str, offset: int
) -> Candidate | None:
    answer = without_tail(match["a"])
    if cue.question is not None:
        answer = unlean(answer)
    if not limits.SHORTEST_CLAUSE < weight(answer) <= limits.CLAUSE:
        return None
    if ORPHAN.match(answer) or answer.endswith(("：", ":")) or not _BEGINS.match(answer):
        return None
    in_bracket = _OPEN_BRACKET.search(sentence, 0, match.start("a"))
    if _LEANING.match(sentence) or (cue.question and (_leans(match) or in_bracket)):
        return None
    named = _named(place, sentence, match) if offset > 0 else None
    span = (offset + match.start(), offset + match.end())
    if cue.question is None:
        start = match.start("a")
        gap = (start, start + len(answer))
        gaps, enough = {gap: answer}, weight(answer) + 2
        runs, _ = shown_around(
            sentence, (0, len(sentence)), gaps, language=place.language, enough=enough
        )
        content = Cloze(runs)
        if weight(content.shown_text) < limits.CUE_AROUND and not topic(place.section):
            return None
        # '最大的区别是' by itself does not say of what
        sure = cue.sure and weight(sentence[: match.start()]) >= limits.CUE_BEFORE
        return propose(place, cue.kind, content, cue.rule, named=named, span=span, sure=sure)
    groups = {
        name: f"{text.strip()} " if text.strip()[-1:].isascii() and name == "s" else text.strip()
        for name, text in match.groupdict().items()
        if text
    }
    named = named or _head_before(sentence, match)
    asked = Basic(_asked(cue, cue.question, groups), answer)
    return propose(place, cue.kind, asked, cue.rule, named=named, span=span, sure=cue.sure)


def _asked(cue: Cue, pattern: str, groups: dict[str, str]) -> Prompt:
    """The question of a cue, about the clause 'b' where it has one."""
    template = f"{'zh' if is_chinese(pattern) else 'en'}.{cue.rule.partition('.')[2]}"
    return Prompt(pattern.format(**groups), subject=groups.get("b"), template=template)


def _leans(match: re.Match[str]) -> bool:
    """Whether what would be asked about points at something else: '这', 'it'."""
    asked = [text for name, text in match.groupdict().items() if name in {"b", "s"} and text]
    return any(ORPHAN.match(text.strip()) for text in asked)


def _named(place: Place, sentence: str, match: re.Match[str]) -> str | None:
    """What a later sentence of a point is about: a head of its own, 'RL（31k）', or the point's."""
    own = _head_before(sentence, match)
    return own if own and _WITH_BRACKET.match(own) else place.name


def _head_before(sentence: str, match: re.Match[str]) -> str | None:
    """The name that the sentence begins with, where the cue stands further on."""
    return name_of(unlean(sentence)) if match.start() > 0 else None
