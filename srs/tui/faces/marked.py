"""Text of a card as paragraphs: what is marked as Markdown is set off, all else is as typed.

Whatever a card says, what comes out has styles of this module and no other: no action, no link
that a terminal knows, no colour that a card could name.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from textual.content import Content

from srs.cells import width as cells_of
from srs.markdown.runs import GAP, Mark, MarkedBlock, MarkedRun, may_be_marked
from srs.text import clean_line
from srs.translation import tr
from srs.tui.faces.prose import Paragraph
from srs.tui.faces.table import MarkedTable

_STYLES: dict[Mark, str] = {
    "emphasis": "italic",
    "strong": "bold",
    "strike": "strike dim",
    "code": "$text-accent on $surface",
    "link": "underline",
    "address": "dim",
    "image": "italic dim",
    "heading": "bold underline",
}
_INDENT = "  "
"""Before the lines of code."""
_LONGEST_CODE = 5_000
"""Characters of code that is coloured."""


def marked_paragraphs(text: str, gaps: Sequence[Content] = (), prefix: str = "") -> list[Paragraph]:
    """Cleaned `text`, in which each GAP stands for one of `gaps`; `prefix` leads the first line."""
    if not may_be_marked(text):
        return [Paragraph(_with_gaps(Content(text), iter(gaps)), prefix)]
    from srs.markdown.blocks import blocks  # noqa: PLC0415, most cards have no marks

    waiting = iter(gaps)
    found = [part for block in blocks(text) for part in _block(block, waiting)]
    if next(waiting, None) is not None:  # never lose one
        return [Paragraph(_with_gaps(Content(text), iter(gaps)), prefix)]
    if not prefix:
        return found
    indent = " " * cells_of(prefix)
    return [part.behind(indent if number else prefix) for number, part in enumerate(found)]


def marked_line(text: str) -> Content:
    """Cleaned `text` with the marks that stand within lines."""
    if not may_be_marked(text):
        return Content(text)
    from srs.markdown.inline import inline  # noqa: PLC0415, most cards have no marks

    return _content(inline(text), iter(()))


def within_bold(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """`paragraphs` that are bold as a whole: what is strong in them is set in italics as well."""
    return [replace(part, text=_strong_in_italics(part.text)) for part in paragraphs]


def _strong_in_italics(text: Content) -> Content:
    for span in text.spans:
        if span.style == _STYLES["strong"]:
            text = text.stylize("italic", span.start, span.end)
    return text


def image_targets(text: str) -> list[str]:
    """Where the images of a text lie, in their order."""
    if not may_be_marked(text):
        return []
    from srs.markdown.blocks import blocks  # noqa: PLC0415, most cards have no marks

    runs = (
        run
        for block in blocks(text)
        for part in (block.runs, *(cell for row in block.rows for cell in row))
        for run in part
    )
    return [run.target for run in runs if run.target]


def _block(block: MarkedBlock, gaps: Iterator[Content]) -> list[Paragraph]:
    if block.kind == "code":
        return [Paragraph(_code(block, gaps), _INDENT)]
    if block.kind == "table":
        rows = [Content("\t").join(_cell(cell, gaps) for cell in row) for row in block.rows]
        return [MarkedTable(Content("\n").join(rows), aligned=block.aligned)]
    content = _content(block.runs, gaps)
    if block.kind == "heading":
        content = content.stylize(_STYLES["heading"])
    return [Paragraph(content, block.mark)]


def _cell(runs: Sequence[MarkedRun], gaps: Iterator[Content]) -> Content:
    """A cell of a table, which has no lines of its own."""
    return Content(" ").join(_content(runs, gaps).split("\n"))


def _content(runs: Sequence[MarkedRun], gaps: Iterator[Content]) -> Content:
    return Content("").join(_with_gaps(_run(run), gaps) for run in runs)


def _run(run: MarkedRun) -> Content:
    style = " ".join(_STYLES[mark] for mark in sorted(run.marks) if mark in _STYLES)
    return Content.styled(image_words(run) if "image" in run.marks else run.text, style)


def image_words(run: MarkedRun) -> str:
    """What stands in the place of an image: what it shows, and the name of its file."""
    name = clean_line(run.target.replace("\\", "/").rstrip("/").rpartition("/")[2])
    if not run.text.strip() or run.text.strip() == name:
        return tr("[image: {name}]", name=name)
    return tr("[image: {alt} — {name}]", alt=run.text.strip(), name=name)


def _with_gaps(content: Content, gaps: Iterator[Content]) -> Content:
    """`content` with the next of `gaps` wherever one stands."""
    if GAP not in content.plain:
        return content
    parts: list[Content] = []
    begin = 0
    for at, sign in enumerate(content.plain):
        if sign == GAP:
            filled = _styled_as(content[at : at + 1], next(gaps, Content("")))
            parts += [content[begin:at], filled]
            begin = at + 1
    return Content("").join([*parts, content[begin:]])


def _styled_as(around: Content, filled: Content) -> Content:
    """What fills a gap, with the style of the text around it below its own."""
    for span in around.spans:
        filled = filled.stylize_before(span.style)
    return filled


def _code(block: MarkedBlock, gaps: Iterator[Content]) -> Content:
    text = block.runs[0].text
    if GAP in text or not block.language or len(text) > _LONGEST_CODE:
        return _with_gaps(Content(text), gaps)
    from textual.highlight import highlight  # noqa: PLC0415, few cards have code

    coloured = highlight(text, language=block.language.split()[0].lower())
    return coloured if coloured.plain == text else Content(text)
