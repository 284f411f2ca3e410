"""A blamed log as a page and as a picture."""

from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from srs.blame import Blame, BlamedLine, Mark
from srs.card import CardId
from srs.cells import width
from srs.errors import UsageError
from srs.store import Store
from srs.study.blame_page import blame_page
from srs.study.blame_picture import ROWS, blame_picture
from srs.study.blame_shown import show_blame
from tests.foreign import BAD, hidden
from tests.study.clock import Clock, a_study

HOSTILE = f'<script>alert(1)</script>"\'&amp;]]>--><b onclick="x">{BAD}注意力\t|'
DAY = date(2026, 11, 22)


def a_blame(*texts: str, chance: float | None = 0.42) -> Blame:
    mark = Mark.NEW if chance is None else Mark.RECALLED
    lines = [
        BlamedLine(n, text, mark, chance, None, (CardId("a"),)) for n, text in enumerate(texts, 1)
    ]
    name = HOSTILE.replace("/", "")
    return Blame(f"/logs/{name}.md", DAY, tuple(lines))


class _Tags(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: dict[str, str | None] = {}
        self.said: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= dict(attrs)

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def test_a_page_shows_a_text_and_obeys_none_of_it() -> None:
    made = blame_page(a_blame(HOSTILE), {CardId("a"): HOSTILE})
    read = _Tags(made)
    assert set(read.tags) == {
        "html", "head", "meta", "title", "style", "body", "h1", "p", "main", "div", "i", "span",
    }  # fmt: skip
    assert "onclick" not in read.attributes
    assert (read.attributes["title"] or "").startswith("<script>alert(1)</script>\"'&amp;")
    assert any(said.startswith("<script>") for said in read.said)
    assert not hidden(made)


def test_a_page_fetches_nothing_and_follows_light_and_dark() -> None:
    made = blame_page(a_blame("a"), {})
    assert all(fetched not in made for fetched in ("http", "url(", "src=", "href=", "@import"))
    assert "prefers-color-scheme: dark" in made
    assert "@media print" in made


def test_a_line_is_as_pale_as_it_is_forgotten() -> None:
    assert '<div class="recalled r4" title="What?"><i>42 %</i><span>a</span></div>' in blame_page(
        a_blame("a"), {CardId("a"): "What?"}
    )
    assert '<div class="new"' in blame_page(a_blame("a", chance=None), {})


def _texts(made: str) -> list[ET.Element]:
    return ET.fromstring(made).findall("{http://www.w3.org/2000/svg}text")  # noqa: S314  # our own


def test_a_picture_is_xml_whatever_the_text() -> None:
    made = blame_picture(a_blame(HOSTILE), {})
    assert not hidden(made)
    assert "".join(text.text or "" for text in _texts(made)).count("<script>alert(1)") == 3
    assert "<script" not in made


def test_each_run_of_a_picture_takes_the_cells_of_its_characters() -> None:
    runs = [
        (text.text or "", float(text.attrib["x"]), float(text.attrib["textLength"]))
        for text in _texts(blame_picture(a_blame("ab 注意力c"), {}))
    ]
    start = next(x for said, x, _ in runs if said == "ab")
    assert [(said, round((x - start) / 8.4), round(taken / 8.4)) for said, x, taken in runs[-3:]] == [
        ("ab", 0, 2), ("注意力", 3, 6), ("c", 9, 1),
    ]  # fmt: skip
    assert all(round(taken / 8.4) == width(said) for said, _, taken in runs)


def test_a_long_log_is_cut_and_told() -> None:
    texts = _texts(blame_picture(a_blame(*["注" * 400] * (ROWS + 7)), {}))
    said = " ".join(text.text or "" for text in texts)
    assert "… and 7 more lines" in said
    assert "注" * 49 not in said


def test_a_file_is_written_in_the_form_of_its_name(tmp_path: Path) -> None:
    with Store.open("sqlite://") as store:
        study = a_study(store, Clock())
        show_blame(study, a_blame("a"), tmp_path / "a.svg")
        show_blame(study, a_blame("a"), tmp_path / "a.txt", ".html")
        with pytest.raises(UsageError, match="is shown as"):
            show_blame(study, a_blame("a"), tmp_path / "b.txt")
    assert (tmp_path / "a.svg").read_bytes().startswith(b"<svg")
    assert (tmp_path / "a.txt").read_bytes().startswith(b"<!DOCTYPE")
    assert not (tmp_path / "b.txt").exists()
