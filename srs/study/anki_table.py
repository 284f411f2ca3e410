"""Cards as a CSV file that Anki reads by itself: which column is what stands in its first lines."""

import csv
import io
import re
from collections.abc import Iterable

from srs.anki.text import line, markup
from srs.card import Card
from srs.study.spreadsheet import cell
from srs.tags import tags

_HEAD = """\
#separator:Comma
#html:true
#notetype:Basic
#guid column:1
#deck column:2
#tags column:5
"""
"""No '#columns': Anki would look for fields of these names, which are others in another language,
and leave the fields empty. As it is, the two columns left go to the first two fields."""
_SIGN = re.compile(r"([\s']*)(.)", re.DOTALL)


def anki_table(cards: Iterable[Card]) -> bytes:
    """A note of two fields for each of `cards`, which Anki knows again by the card's id.

    A deck must come before those below it, or Anki gives it another name.
    """
    text = io.StringIO(_HEAD, newline="")
    text.seek(0, io.SEEK_END)
    # in quotes, for Anki leaves out a line that begins with '#'
    rows = csv.writer(text, quoting=csv.QUOTE_ALL)
    for card in cards:
        content = card.note
        asked, answer = _field(content.question), _field(content.answer)
        deck, tagged = cell(line(content.deck)), cell(" ".join(tags(card)))
        rows.writerow((card.id, deck, asked, answer, tagged))
    return text.getvalue().encode()


def _field(text: str) -> str:
    """`text` as HTML; a sign that a spreadsheet would run is written by its number."""
    html = markup(text)
    if cell(html) == html:
        return html
    return _SIGN.sub(lambda begin: f"{begin[1]}&#{ord(begin[2])};", html, count=1)
