"""A blamed log as one page for a browser: light or dark as its reader has it, and fit to print.

It holds all that it needs, and neither runs nor fetches anything.
"""

from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from srs.blame import Blame, BlamedLine, Mark
from srs.card import CardId
from srs.study.blame_words import blame_summary, lead, on_its_line
from srs.text import clean
from srs.translation import language

_TENTHS = 10
_PALEST = 0.3
"""Opacity of what is quite forgotten: still to be read."""
_STYLE = """\
:root { color-scheme: light dark; --paper: #fdfdfb; --ink: #1b1b1b; --soft: #6b6b6b; \
--new: #1f5fae; --waits: #8a3fa0; --gone: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #e8e8e6; \
--soft: #9a9a98; --new: #7db4f5; --waits: #d59be6; --gone: #f2938c; } }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; background: var(--paper); \
color: var(--ink); font: 1rem/1.55 ui-monospace, "SF Mono", Menlo, Consolas, \
"DejaVu Sans Mono", "Noto Sans Mono CJK SC", "PingFang SC", "Microsoft YaHei", monospace; }
h1 { font-size: 1.2rem; margin: 0; }
p { margin: .3rem 0 1.5rem; color: var(--soft); }
div { display: grid; grid-template-columns: 6.5rem 1fr; column-gap: 1rem; min-height: 1.55em; }
i { font-style: normal; text-align: right; color: var(--soft); font-size: .85em; \
overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
span { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
.new i { color: var(--new); } .waits i { color: var(--waits); }
.recalled i { color: var(--ink); } .r0 i, .r1 i, .r2 i, .r3 i, .r4 i, .r5 i { color: var(--gone); }
@media print { body { margin: 0; max-width: none; background: #fff; color: #000; \
font-size: 9pt; } div { break-inside: avoid; } }
"""


def blame_page(found: Blame, questions: Mapping[CardId, str]) -> str:
    """The page, as HTML; the question of a card shows where the mouse rests on its line."""
    title = escape(on_its_line(Path(found.path).name))
    fading = "\n".join(
        f".r{tenth} span {{ opacity: {_opacity(tenth):.2f}; }}" for tenth in range(_TENTHS)
    )
    rows = "\n".join(_row(line, questions) for line in found.shown)
    return f"""\
<!DOCTYPE html>
<html lang="{escape(language().replace("_", "-"))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="srs blame">
<title>{title}</title>
<style>
{_STYLE}{fading}
</style>
</head>
<body>
<h1>{title}</h1>
<p>{escape(blame_summary(found))}</p>
<main>
{rows}
</main>
</body>
</html>
"""


def _row(line: BlamedLine, questions: Mapping[CardId, str]) -> str:
    asked = "\n".join(_asked(line, questions))
    title = f' title="{escape(asked)}"' if asked else ""
    said, text = escape(lead(line)), escape(on_its_line(line.text))
    return f'<div class="{_classes(line)}"{title}><i>{said}</i><span>{text}</span></div>'


def _asked(line: BlamedLine, questions: Mapping[CardId, str]) -> Iterator[str]:
    """What its cards ask, or all of why it has none."""
    if line.mark is Mark.NONE and line.reason:
        yield lead(line)
    for card in line.cards:
        yield clean(questions.get(card, ""))


def _classes(line: BlamedLine) -> str:
    chance = line.retrievability
    if chance is None:
        return line.mark.value
    return f"{line.mark} r{min(_TENTHS - 1, int(chance * _TENTHS))}"


def _opacity(tenth: int) -> float:
    return _PALEST + (1 - _PALEST) * (tenth / (_TENTHS - 1)) ** 3
