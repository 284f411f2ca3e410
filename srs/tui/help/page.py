"""The page about srs: a little Markdown as paragraphs, which wrap well in every language.

Only what the page is written in is read: headings, lists one or two deep, paragraphs, stressed
words and keys. The Markdown of Textual breaks lines at spaces, which leaves a Chinese page ragged.
"""

import re
from collections.abc import Iterator

from textual.content import Content

from srs.tui.faces.prose import Paragraph

_HEADING = re.compile(r"#+ (.*)")
_ITEM = re.compile(r"( *)([0-9]+\.|-) (.*)")
_MARKED = re.compile(r"\*\*(?P<stressed>.+?)\*\*|`(?P<key>.+?)`")
_BULLET = "◦"
"""Narrow in every terminal, which the usual bullet is not."""
_AIR = Paragraph(Content(""))
_STYLES = {"stressed": "bold", "key": "bold $accent"}


def page_paragraphs(text: str) -> Iterator[Paragraph]:
    """The paragraphs of `text`, with an empty one where the page has air."""
    for block in re.split(r"\n\n(?! )", text.strip("\n")):
        if heading := _HEADING.fullmatch(block):
            yield _AIR
            yield Paragraph(Content.styled(heading[1], "bold $primary"))
        else:
            yield from _block(block)
        yield _AIR


def _block(block: str) -> Iterator[Paragraph]:
    for part in re.split(r"\n+(?= *(?:[0-9]+\.|-) )", block):
        line = " ".join(part.splitlines())
        if item := _ITEM.fullmatch(line):
            indent, mark, words = item.groups()
            yield Paragraph(_styled(words), f"{indent}{_BULLET if mark == '-' else mark} ")
        else:
            yield Paragraph(_styled(line))


def _styled(words: str) -> Content:
    """`words` with what is marked in them shown, not the marks."""
    parts: list[str | tuple[str, str]] = []
    end = 0
    for found in _MARKED.finditer(words):
        marked = found.lastgroup or ""
        parts += [words[end : found.start()], (found[marked], _STYLES[marked])]
        end = found.end()
    return Content.assemble(*parts, words[end:])
