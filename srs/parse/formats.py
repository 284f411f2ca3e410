"""The formats that logs are read in. A new one is a file beside this one, and a value here."""

from collections.abc import Sequence

from srs.parse import markdown, org
from srs.parse.format import Format
from srs.parse.lines import Line
from srs.parse.written.org import org_heading
from srs.parse.written.page import Notation

MARKDOWN: Format[Notation] = Format(
    name="markdown",
    suffixes=frozenset({"md", "markdown", "txt"}),
    is_shown_by=markdown.is_shown_by,
    heading=markdown.heading,
    is_field=markdown.is_field,
    no_note=markdown.no_note,
)
"""Plain text, Logseq and Obsidian too: what they write besides is read in any Markdown."""
ORG: Format[Notation] = Format(
    name="org",
    suffixes=frozenset({"org"}),
    is_shown_by=org.is_shown_by,
    heading=org.heading,
    is_field=org.is_field,
    no_note=org.no_note,
    double_colons=False,
    notations=(org_heading,),
)
FORMATS = (MARKDOWN, ORG)


def format_of(lines: Sequence[Line], name: str) -> Format[Notation]:
    """The format of a log that holds `lines`: what the `name` of its file or a line tells."""
    suffix = name.rpartition(".")[2].lower()
    for each in FORMATS:
        if suffix in each.suffixes:
            return each
    return next(
        (each for each in FORMATS if any(each.is_shown_by(line.text) for line in lines)), MARKDOWN
    )
