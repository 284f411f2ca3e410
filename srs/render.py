"""Content as text, and text that a person typed as content.

The signs of a question stand here and nowhere else: the gap, what stands between several
answers, the number of members, the names before a question.
"""

import re
from collections.abc import Sequence

from srs.content import Basic, Cloze, Content, Gap, ListContent, Prompt, Run
from srs.text import is_chinese

GAP = "____"
"""Stands where the answer was."""
BETWEEN_GAPS = "；"
"""Stands between the answers of several gaps."""
_TYPED_GAP = re.compile("_{3,}|＿{2,}")
_BETWEEN_TYPED = re.compile("[;；]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_COUNTED = re.compile(r"(?P<text>.*[^\s（(])\s?[（(](?P<count>\d{1,2})(?: 项)?[)）]", re.DOTALL)


def question(content: Content) -> str:
    """The question as it is read: names, the question itself, how many there are."""
    if isinstance(content, Cloze):
        return _named(core(content), _gapless(content), content.context, content.title)
    prompt = content.prompt
    asked = core(content)
    return _named(asked, asked, prompt.context, prompt.title)


def core(content: Content) -> str:
    """The question without the names before it."""
    if isinstance(content, Cloze):
        return "".join(run if isinstance(run, str) else _shown(run) for run in content.runs)
    asked = content.prompt.text
    if isinstance(content, Basic):
        return asked
    if content.count is not None:
        asked = f"{asked}{number(asked, content.count)}"
    return f"{asked}{_part(content)}" if content.part else asked


def answer(content: Content) -> str:
    """The whole answer as it is read: of a list a member a line."""
    if isinstance(content, Basic):
        return content.answer
    if isinstance(content, Cloze):
        return BETWEEN_GAPS.join(gap.answer for gap in content.gaps)
    if content.ordered:
        return "\n".join(f"{n}. {item}" for n, item in enumerate(content.items, 1))
    return "\n".join(content.items)


def editable(content: Content) -> str:
    """The answer as a person edits it: the members of a list a line each, without numbers."""
    return "\n".join(content.items) if isinstance(content, ListContent) else answer(content)


def members(content: Content) -> tuple[str, ...] | None:
    """The members of a list; None for anything else."""
    return content.items if isinstance(content, ListContent) else None


def filled(content: Content) -> tuple[tuple[str, bool], ...]:
    """A question with gaps as runs of text, each with whether it is what a gap hides.

    Empty for a question without gaps that a text may fill.
    """
    if not isinstance(content, Cloze):
        return ()
    before = question(content).removesuffix(core(content))
    runs = [(before, False)] if before else []
    for run in content.runs:
        runs += [(run, False)] if isinstance(run, str) else [(run.answer, True), _hint(run)]
    return tuple(run for run in runs if run[0])


def number(asked: str, count: int) -> str:
    """How many members there are, as it stands behind the question `asked`."""
    if not asked.endswith("？"):
        return f"（{count} 项）" if is_chinese(asked) and not asked.isascii() else f" ({count})"
    return f"（{count}）" if _KANA.search(asked) else f"（{count} 项）"


def read_content(
    asked: str,
    told: str,
    items: Sequence[str] | None = None,
    *,
    ordered: bool = False,
    gapped: bool = True,
) -> Content:
    """What a person means who typed a question and an answer; `items` are members of a list.

    Gaps count where they may (`gapped`) and the answer has a part for each.
    """
    if items is not None:
        size = _COUNTED.fullmatch(asked)
        if size and int(size["count"]) == len(items):
            content = ListContent(Prompt(size["text"]), tuple(items), ordered, len(items))
            if core(content) == asked:
                return content
        return ListContent(Prompt(asked), tuple(items), ordered)
    around = asked.split(GAP)
    gaps = len(around) - 1
    parts = [told] if gaps == 1 else told.split(BETWEEN_GAPS)
    if not gapped or gaps == 0 or len(parts) != gaps:
        return Basic(Prompt(asked), told)
    runs: list[Run] = [around[0]]
    for part, behind in zip(parts, around[1:], strict=True):
        runs += [Gap(part), behind]
    return Cloze(tuple(run for run in runs if run))


def typed(asked: str, told: str) -> Basic | Cloze:
    """What a person means who types a card: each gap of the question is filled by the answer.

    A gap is three '_' or more, or two full-width ones. The answers of several gaps stand
    between semicolons of either width, or each on a line. Raises GapsError where gaps and
    answers are not as many.
    """
    runs = _TYPED_GAP.split(asked)
    if len(runs) == 1:
        return Basic(Prompt(asked), told)
    gaps = len(runs) - 1
    lines = [" ".join(line.split()) for line in told.splitlines() if line.strip()]
    several = lines if len(lines) == gaps else _BETWEEN_TYPED.split(" ".join(lines))
    answers = [" ".join(lines)] if gaps == 1 else [part.strip() for part in several]
    if len(answers) != gaps or not all(answers):
        raise GapsError(gaps, len(list(filter(None, answers))))
    mixed: list[Run] = [runs[0]]
    for answer_of_gap, behind in zip(answers, runs[1:], strict=True):
        mixed += [Gap(answer_of_gap), behind]
    return Cloze(tuple(run for run in mixed if run))


class GapsError(ValueError):
    """A question with `gaps`, and another number of `answers`."""

    def __init__(self, gaps: int, answers: int) -> None:
        super().__init__(gaps, answers)
        self.gaps, self.answers = gaps, answers


def _shown(gap: Gap) -> str:
    return f"{GAP}{_hint(gap)[0]}"


def _hint(gap: Gap) -> tuple[str, bool]:
    return (f"（{gap.hint}）" if gap.hint else "", False)


def _gapless(content: Cloze) -> str:
    return "".join(run for run in content.runs if isinstance(run, str))


def _part(content: ListContent) -> str:
    if content.part is None:
        return ""
    first, cue = content.part.first, content.part.cue
    places = f"{first}–{first + len(content.items) - 1}"
    wide = is_chinese(content.prompt.text)
    which = f"（第 {places} 项）：" if wide else f" (numbers {places}): "
    shown = f"{cue} → " if cue else ""
    return f"{which}{shown}{'、'.join(GAP for _ in content.items)}"


def _named(asked: str, said: str, context: Sequence[str], title: str | None) -> str:
    """`asked` behind its names; `said` is what of it tells its language."""
    if context:
        asked = f"{' · '.join(context)}{_colon(said + ''.join(context))}{asked}"
    return f"{title}{_colon(asked)}{asked}" if title else asked


def _colon(text: str) -> str:
    return "：" if is_chinese(text) else ": "
