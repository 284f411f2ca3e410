"""Gaps inside a text: '{{c1::gap::hint}}', '{{cloze gap}}', '{{gap}{hint}@0}', '==gap=='."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from srs.content import Cloze, Gap, Run, merged_runs
from srs.parse.written.signs import gap_pattern

_OPENS = r"\{\{(?:c(?P<n>\d{1,3}(?:,\d{1,3}){0,9})::|(?P<word>cloze)\s)"
_OPENING = re.compile(_OPENS)
_TOKEN = re.compile(rf"{_OPENS}|[{{}}]|::|\\\\")
_ORG = re.compile(
    r"\{\{(?P<gap>(?:(?!\{\{|\}\}).|\}(?=\}@\d)|\}\}(?=[^@{]*\}@)){1,400}?)\}"
    r"(?:\{(?P<hint>[^{}]{0,200})\})?@(?P<n>\d{1,3})\}",
    re.DOTALL,
)
_FENCE = re.compile(r"^[ \t>]*(?P<fence>`{3,}|~{3,})[^\n]*$", re.MULTILINE)
_CODE = re.compile(r"`[^`\n]{1,300}`")
_SCOPE = re.compile(r"(?<![A-Za-z0-9_])(?:std|boost|crate|self|super|absl|torch|tokio)$")
_LONGEST_SCOPE = 10
_WIDE = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")
_SAYS = re.compile(r"[^\W_]")
_DEEPEST = 8
"""Gaps within gaps; Anki goes no deeper."""
_MOST_CARDS = 100
"""Cards of one text: each holds all of it."""

Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Marked:
    """A part of a text that is asked for; it may hold others."""

    start: int
    end: int
    """Of all of it, with its signs."""
    inside: tuple[int, int]
    """Of what is asked for."""
    hint: str | None
    groups: tuple[str, ...]
    """Gaps of one group are asked for together."""


def find_gaps(text: str, loose: Sequence[tuple[str, str]] = ()) -> list[Marked]:
    """The gaps in `text`, outer ones before those in them; none in code.

    `loose` are the signs before and behind a gap that count here beside the braces.
    """
    code = code_spans(text)
    found: list[Marked] = []
    if "{{" in text:
        found += _braced(text)
        found += [
            Marked(*m.span(), m.span("gap"), m["hint"], (f"o{m['n']}",))
            for m in _ORG.finditer(text)
        ]
    for before, behind in loose:
        if before in text:
            found += [
                Marked(*m.span(), m.span("gap"), m["hint"], (f"n{m['n'] or 'h' + str(m.start())}",))
                for m in gap_pattern(before, behind).finditer(text)
            ]
    found.sort(key=lambda gap: (gap.start, -gap.end))
    inside_code = in_spans(code)
    return list(_nested(text, (gap for gap in found if not inside_code(gap.start))))


def _nested(text: str, gaps: Iterator[Marked]) -> Iterator[Marked]:
    """Those of `gaps` that say something, and lie wholly inside or outside each other."""
    above: list[Marked] = []
    for gap in gaps:
        if not text[slice(*gap.inside)].strip():
            continue
        while above and above[-1].inside[1] <= gap.start:
            above.pop()
        if above and (gap.end > above[-1].inside[1] or len(above) >= _DEEPEST):
            continue
        yield gap
        above.append(gap)


def code_spans(text: str) -> Spans:
    """Where code stands in `text`, in order."""
    if "`" not in text and "~~~" not in text:
        return []
    fenced: Spans = []
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence["fence"].startswith(opened["fence"]):
            fenced.append((opened.start(), fence.end()))
            opened = None
    inside = in_spans(fenced)
    spans = [match.span() for match in _CODE.finditer(text) if not inside(match.start())]
    return sorted([*fenced, *spans])


def in_spans(spans: Spans) -> Callable[[int], bool]:
    """Whether a place lies in one of `spans`; places must be asked for in their order."""
    at = 0

    def inside(place: int) -> bool:
        nonlocal at
        while at < len(spans) and spans[at][1] <= place:
            at += 1
        return at < len(spans) and spans[at][0] <= place

    return inside


def _braced(text: str) -> Iterator[Marked]:
    """'{{c1::gap::hint}}' and '{{cloze gap}}', one in the other as Anki has them.

    A formula in a gap may have braces of its own. Where these do not close, they are text.
    """
    closed, unclosed = _pass(text, 0, balanced=True)
    if unclosed is not None:
        kept = [gap for gap in closed if gap.start < unclosed]
        closed = [*kept, *_pass(text, unclosed, balanced=False)[0]]
    yield from closed


@dataclass(slots=True)
class _Open:
    """A gap that is not closed yet, or a brace of a formula in it."""

    sign: re.Match[str] | None
    parted: int | None = None
    """Where the gap ends and its hint begins."""


def _pass(text: str, start: int, *, balanced: bool) -> tuple[list[Marked], int | None]:
    """The gaps from `start` on, and where the first one begins that is not closed."""
    found: list[Marked] = []
    stack: list[_Open] = []
    at = start
    while token := _TOKEN.search(text, at):
        at, sign = token.end(), token[0]
        top = stack[-1] if stack else None
        if token["n"] or token["word"]:
            stack.append(_Open(token))
        elif top is None:
            continue
        elif sign == "{":
            if balanced:
                stack.append(_Open(None))
        elif sign != "}":
            _part(text, token, top)
        elif top.sign is None:
            stack.pop()
        elif text.startswith("}}", token.start()):
            at += 1
            found.append(_gap(text, stack.pop(), token.start()))
    left = [opened.sign for opened in stack if opened.sign]
    return found, left[0].start() if left else None


def _part(text: str, token: re.Match[str], top: _Open) -> None:
    r"""Let the hint of a gap begin behind the first '::', or behind the last '\\' in Logseq."""
    if top.sign is None:
        return
    at = token.start()
    if top.sign["word"]:
        top.parted = at if token[0] != "::" else top.parted
    elif token[0] == "::" and top.parted is None:
        before = text[max(top.sign.end(), at - _LONGEST_SCOPE) : at]
        top.parted = None if _SCOPE.search(before) else at


def _gap(text: str, opened: _Open, end: int) -> Marked:
    """What `opened` began, and the braces at `end` close."""
    sign = opened.sign
    assert sign is not None  # noqa: S101 - a brace closes no gap
    last, hint = end, None
    if opened.parted is not None:
        last, hint = opened.parted, _bare(text[opened.parted + 2 : end])
    groups = tuple(f"c{n}" for n in sign["n"].split(",")) if sign["n"] else (f"l{sign.start()}",)
    return Marked(sign.start(), end + 2, (sign.end(), last), hint, groups)


def _bare(hint: str) -> str:
    """A hint without brackets around it; a gap makes no sense in one."""
    return _OPENING.sub("", hint).replace("}}", "").strip("() ")


def clozes(text: str, gaps: Sequence[Marked]) -> list[Cloze]:
    """A card for each group of gaps: those of the group are hidden, others shown.

    A group whose question would say nothing beside its gaps has none, nor has any where a
    sign of a gap would be left over.
    """
    found = []
    groups = dict.fromkeys(group for gap in gaps for group in gap.groups)
    for group in islice(groups, _MOST_CARDS):
        made = Cloze(_trimmed(_View(text, group).runs(gaps, 0, len(text))))
        shown = "".join(run if isinstance(run, str) else f" {run.hint or ''} " for run in made.runs)
        if _SAYS.search(shown) and not is_unclosed(shown):
            found.append(made)
    return found


def is_unclosed(text: str) -> bool:
    """Whether a sign is left in `text` that begins a gap, outside of code."""
    if "{{c" not in text:
        return False
    inside = in_spans(code_spans(text))
    return any(not inside(match.start()) for match in _OPENING.finditer(text) if match["n"])


def unwrapped(text: str) -> str:
    """`text` with what stands in gaps between braces, and without their signs."""
    if "{{" not in text:
        return text
    shown = _View(text).shown(find_gaps(text), 0, len(text))
    if not is_unclosed(shown):
        return shown
    inside = in_spans(code_spans(shown))
    return _OPENING.sub(lambda m: m[0] if inside(m.start()) or not m["n"] else "", shown)


@dataclass(frozen=True, slots=True)
class _View:
    """A text as one card shows it."""

    text: str
    group: str = ""
    """The gaps that are hidden; '' for none."""

    def shown(self, gaps: Sequence[Marked], start: int, end: int) -> str:
        """The text from `start` to `end`, in which `gaps` stand, without their signs."""
        return "".join(run for run in self.runs(gaps, start, end) if isinstance(run, str))

    def runs(self, gaps: Sequence[Marked], start: int, end: int) -> Iterator[Run]:
        """As `shown`, with those gaps of the group that stand in no other one."""
        at, n = start, 0
        while n < len(gaps):
            gap = gaps[n]
            inner = n + 1
            while inner < len(gaps) and gaps[inner].start < gap.end:
                inner += 1
            yield self.text[at : gap.start]
            held = gaps[n + 1 : inner]
            if self.group in gap.groups:
                inside = _View(self.text).shown(held, *gap.inside)
                yield Gap(_joined(inside), gap.hint or None)
            else:
                yield from self.runs(held, *gap.inside)
            at, n = gap.end, inner
        yield self.text[at:end]


def _trimmed(runs: Iterable[Run]) -> tuple[Run, ...]:
    """`runs` without spaces around them; neighbouring texts as one."""
    found = list(merged_runs(runs))
    for at, strip in ((0, str.lstrip), (-1, str.rstrip)):
        edge = found[at] if found else None
        if isinstance(edge, str):
            found[at] = strip(edge)
    return merged_runs(found)


def _joined(text: str) -> str:
    """A gap that was broken over two lines; Chinese and Japanese take no space there."""
    first, *others = [line.strip() for line in text.strip().split("\n")]
    for line in others:
        first += line if _WIDE.match(first[-1:]) else f" {line}"
    return first
