"""The page about srs is written in a little Markdown."""

from srs.tui.faces.prose import lay_out
from srs.tui.help.page import page_paragraphs

PAGE = """\
## A heading

Some words,
and `u` more.

1. One
2. Two:

   - **Again**: a point that
     goes on
   - Hard

The end.
"""


def test_its_marks_are_shown_and_not_read() -> None:
    assert lay_out([*page_paragraphs(PAGE)], 24).plain == SHOWN


SHOWN = """
A heading

Some words, and u more.

1. One
2. Two:
   ◦ Again: a point that
     goes on
   ◦ Hard

The end.
"""


def test_what_is_marked_has_a_style() -> None:
    shown = lay_out([*page_paragraphs(PAGE)], 60)
    styled = {shown.plain[span.start : span.end] for span in shown.spans}
    assert {"A heading", "u", "Again"} <= styled
