"""Content as text, and text that a person typed as content.

The signs of a question stand here and nowhere else: the gap, what stands between several
answers, the number of members, the names before a question.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from srs.content import Basic, Cloze, Content, Gap, ListContent, Part, Prompt, Run
from srs.text import has_han, is_chinese, is_traditional

_GAP = "____"
"""Stands where the answer was."""
TYPED_AS = _GAP
"""How a gap is typed."""
_BETWEEN_ANSWERS = "；"
_BETWEEN_GAPS = "、"
"""Between the members that a part of a list asks for."""
_CUE = " → "
"""Behind the member that stands before them."""
_COUNTS = {"zh": "（{} 项）", "zh-hant": "（{} 項）", "ja": "（{}）"}
_COUNT = " ({})"
"""How many members there are, by the language of the question."""
_PLACES = {"zh": "（第 {} 项）：", "zh-hant": "（第 {} 項）："}
_PLACE = " (numbers {}): "
"""Which of them are asked for."""
_TYPED_GAP = re.compile("_{3,}|＿{2,}")
_BETWEEN_TYPED = re.compile("[;；]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_COUNTED = re.compile(r"(?P<text>.*[^\s（(])\s?[（(](?P<count>\d{1,2})(?: [项項])?[)）]", re.DOTALL)
_PART = re.compile(
    r"(?P<whole>.*)"
    r"(?:（第 (?P<wide>\d{1,3})–\d{1,3} [项項]）：| \(numbers (?P<narrow>\d{1,3})–\d{1,3}\): )"
    rf"(?:(?P<cue>.+){_CUE})?{_GAP}(?:{_BETWEEN_GAPS}{_GAP})*",
    re.DOTALL,
)


def question_text(content: Content, gap: str = _GAP) -> str:
    """The question as it is read: names, the question itself, how many there are.

    `gap` stands where something is asked for.
    """
    if isinstance(content, Cloze):
        return _named(core(content, gap), content.shown_text, content.context, content.title)
    prompt = content.prompt
    asked = core(content, gap)
    return _named(asked, asked, prompt.context, prompt.title)


def core(content: Content, gap: str = _GAP) -> str:
    """The question without the names before it."""
    if isinstance(content, Basic):
        return content.prompt.text
    return _written(runs(content), gap)


def runs(content: Content) -> tuple[Run, ...]:
    """What `core` is made of: text, and what is asked for in it."""
    if isinstance(content, Cloze):
        return content.runs
    asked = content.prompt.text
    if isinstance(content, Basic):
        return (asked,)
    if content.count is not None:
        asked += _COUNTS.get(_script(content.prompt), _COUNT).format(content.count)
    if content.part is None:
        return (asked,)
    first, cue = content.part.first, content.part.cue
    places = f"{first}–{first + len(content.items) - 1}"
    which = _PLACES[_wide(content.prompt)] if has_han(asked) else _PLACE
    found: list[Run] = [f"{asked}{which.format(places)}{f'{cue}{_CUE}' if cue else ''}"]
    for item in content.items:
        found += [Gap(item), _BETWEEN_GAPS]
    return tuple(found[:-1])


def sides(content: Content) -> tuple[tuple[str, str], ...]:
    """Of each gap of `core`, what stands before it and behind it; () where there is none."""
    if isinstance(content, Basic):
        return ()
    found = runs(content)
    return tuple(
        (_written(found[:at], _GAP), _hint(run) + _written(found[at + 1 :], _GAP))
        for at, run in enumerate(found)
        if not isinstance(run, str)
    )


def has_gap(text: str) -> bool:
    """Whether a person who typed `text` left a gap in it."""
    return _GAP in text


def answer_text(content: Content) -> str:
    """The whole answer as it is read: of a list a member a line."""
    if isinstance(content, Basic):
        return content.answer
    if isinstance(content, Cloze):
        return _BETWEEN_ANSWERS.join(gap.answer for gap in content.gaps)
    if content.ordered:
        return "\n".join(f"{n}. {item}" for n, item in enumerate(content.items, 1))
    return "\n".join(content.items)


def editable_text(content: Content) -> str:
    """The answer as a person edits it: the members of a list a line each, without numbers."""
    return "\n".join(content.items) if isinstance(content, ListContent) else answer_text(content)


def members(content: Content) -> tuple[str, ...] | None:
    """The members of a list; None for anything else."""
    return content.items if isinstance(content, ListContent) else None


@dataclass(frozen=True, slots=True)
class SentenceRun:
    """A run of a sentence with gaps."""

    text: str
    """As it is read while the gaps are empty."""
    answer: str | None = None
    """What belongs there; None for what is no gap."""


def filled(content: Content) -> tuple[SentenceRun, ...]:
    """A question with gaps, run by run; () for a question without gaps that a text may fill."""
    if not isinstance(content, Cloze):
        return ()
    before = question_text(content).removesuffix(core(content))
    found = [SentenceRun(before)]
    for run in content.runs:
        if isinstance(run, str):
            found.append(SentenceRun(run))
        else:
            found += [SentenceRun(_GAP, run.answer), SentenceRun(_hint(run))]
    return tuple(run for run in found if run.text)


def typed_content(
    asked: str,
    answer: str,
    items: Sequence[str] | None = None,
    *,
    ordered: bool = False,
    gapped: bool = True,
) -> Content:
    """What a person means who typed a question and an answer; `items` are members of a list.

    Gaps count where they may (`gapped`) and the answer has a part for each.
    """
    if items is not None:
        return _read_list(asked, tuple(items), ordered=ordered)
    around = asked.split(_GAP)
    gaps = len(around) - 1
    parts = [answer] if gaps == 1 else answer.split(_BETWEEN_ANSWERS)
    if not gapped or gaps == 0 or len(parts) != gaps:
        return Basic(Prompt(asked), answer)
    found: list[Run] = [around[0]]
    for part, behind in zip(parts, around[1:], strict=True):
        found += [Gap(part), behind]
    return Cloze(tuple(run for run in found if run))


def typed(asked: str, answer: str) -> Basic | Cloze:
    """What a person means who types a card: each gap of the question is filled by the answer.

    A gap is three '_' or more, or two full-width ones. The answers of several gaps stand
    between semicolons of either width, or each on a line. Raises GapsError where gaps and
    answers are not as many.
    """
    runs = _TYPED_GAP.split(asked)
    if len(runs) == 1:
        return Basic(Prompt(asked), answer)
    gaps = len(runs) - 1
    lines = [" ".join(line.split()) for line in answer.splitlines() if line.strip()]
    several = lines if len(lines) == gaps else _BETWEEN_TYPED.split(" ".join(lines))
    answers = [" ".join(lines)] if gaps == 1 else [part.strip() for part in several]
    if len(answers) != gaps or not all(answers):
        raise GapsError(gaps, len(list(filter(None, answers))))
    mixed: list[Run] = [runs[0]]
    for answer_of_gap, behind in zip(answers, runs[1:], strict=True):
        mixed += [Gap(answer_of_gap), behind]
    return Cloze(tuple(run for run in mixed if run))


def typed_question(asked: str) -> str:
    """A question as it is shown, its gaps as wide as all others are."""
    return _TYPED_GAP.sub(_GAP, asked)


class GapsError(ValueError):
    """A question with `gaps`, and another number of `answers`."""

    def __init__(self, gaps: int, answers: int) -> None:
        super().__init__(gaps, answers)
        self.gaps, self.answers = gaps, answers


def _read_list(asked: str, items: tuple[str, ...], *, ordered: bool) -> ListContent:
    plain = ListContent(Prompt(asked), items, ordered)
    part, whole = None, asked
    if places := _PART.fullmatch(asked):
        part = Part(int(places["wide"] or places["narrow"]), places["cue"])
        whole = places["whole"]
    text, count = whole, None
    if size := _COUNTED.fullmatch(whole):
        text, count = size["text"], int(size["count"])
    if part is None and count != len(items):
        return plain
    read = ListContent(Prompt(text), items, ordered, count, part)
    return read if core(read) == asked else plain


def _written(found: Sequence[Run], gap: str) -> str:
    return "".join(run if isinstance(run, str) else f"{gap}{_hint(run)}" for run in found)


def _hint(gap: Gap) -> str:
    return f"（{gap.hint}）" if gap.hint else ""


def _script(prompt: Prompt) -> str:
    """The language that members are counted in: that of the template, or of the text."""
    if prompt.template:
        return prompt.template.partition(".")[0]
    if not has_han(prompt.text):
        return "zh" if prompt.text.endswith("？") else ""
    return "ja" if _KANA.search(prompt.text) and prompt.text.endswith("？") else _wide(prompt)


def _wide(prompt: Prompt) -> str:
    """The script of Chinese that a part is named in, whatever the language around it."""
    language = prompt.template.partition(".")[0]
    traditional = language == "zh-hant" or (language != "zh" and is_traditional(prompt.text))
    return "zh-hant" if traditional else "zh"


def _named(asked: str, said: str, context: Sequence[str], title: str | None) -> str:
    """`asked` behind its names; `said` is what of it tells its language."""
    if context:
        asked = f"{' · '.join(context)}{_colon(said + ''.join(context))}{asked}"
    return f"{title}{_colon(asked)}{asked}" if title else asked


def _colon(text: str) -> str:
    return "：" if is_chinese(text) else ": "
