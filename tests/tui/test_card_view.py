from dataclasses import replace
from datetime import date
from pathlib import Path

from srs.card import Card, Newer
from srs.note import Entry, Kind
from srs.origin import LogLines, Model, Source
from srs.study.inbox import ContextLine
from srs.tui.faces import card_view
from srs.tui.faces.prose import Paragraph, lay_out
from tests.samples import a_card, changed


def with_content(**changes: object) -> Card:
    card = a_card()
    return replace(card, note=changed(card.note, **changes))


def shown(paragraphs: list[Paragraph], width: int = 60) -> str:
    return lay_out(paragraphs, width).plain


CLOZE = with_content(kind=Kind.CLOZE, question="SFT 用了 ____ 条数据", answer="13k")


def test_the_parts_of_a_list_stand_on_their_own_lines() -> None:
    card = with_content(kind=Kind.LIST, items=("多头注意力", "残差连接"))

    assert shown(card_view.answer_paragraphs(card)) == "◦ 多头注意力\n◦ 残差连接"


def test_a_sequence_is_numbered() -> None:
    card = with_content(kind=Kind.SEQUENCE, items=tuple("abcdefghij"))

    lines = shown(card_view.answer_paragraphs(card)).splitlines()
    assert (lines[0], lines[9]) == (" 1. a", "10. j")


def test_a_long_part_is_indented_below_its_mark() -> None:
    card = with_content(kind=Kind.SEQUENCE, items=("多头注意力机制",))

    assert shown(card_view.answer_paragraphs(card), 11) == "1. 多头注意\n   力机制"


def test_a_cloze_hides_its_answer_until_it_is_revealed() -> None:
    assert shown(card_view.question_paragraphs(CLOZE, revealed=False)) == "SFT 用了 ____ 条数据"
    assert shown(card_view.question_paragraphs(CLOZE, revealed=True)) == "SFT 用了 13k 条数据"
    assert card_view.answer_paragraphs(CLOZE) == [], "the sentence holds it already"


def test_what_was_hidden_is_marked_by_more_than_a_colour() -> None:
    (paragraph,) = card_view.question_paragraphs(CLOZE, revealed=True)
    (span,) = paragraph.text.spans

    assert paragraph.text.plain[span.start : span.end] == "13k"
    assert "underline" in str(span.style)


def test_the_text_of_a_card_is_never_markup() -> None:
    card = with_content(question="[red]a[/red] \x1b[1mb", answer="[@click=app.quit]x[/]")

    assert shown(card_view.question_paragraphs(card, revealed=True)) == "[red]a[/red] [1mb"
    assert shown(card_view.answer_paragraphs(card)) == "[@click=app.quit]x[/]"
    assert not card_view.answer_paragraphs(card)[0].text.spans


def test_the_quote_loses_only_the_indent_that_its_lines_share() -> None:
    card = with_content(quote="\t核心部件：\n\t\tMHA\n")

    assert shown(card_view.quote_paragraphs(card)) == "核心部件：\n    MHA"


def test_a_card_without_a_quote_takes_no_room_for_it() -> None:
    assert card_view.quote_paragraphs(with_content(quote=" \n")) == []


def test_the_origin_names_file_line_date_and_title() -> None:
    card = with_content(
        source=Source("/logs/a.md", 3, 5), entry=Entry(date(2023, 6, 4), "《Attention》")
    )

    assert shown(card_view.origin_paragraphs(card)) == "/logs/a.md:3-5 · 2023-06-04 · 《Attention》"
    assert shown(card_view.origin_paragraphs(with_content(entry=Entry()))) == "/logs/papers.md:1"


def test_the_home_folder_is_written_short() -> None:
    card = with_content(source=Source(str(Path.home() / "a.md"), 3, 3), entry=Entry())

    assert shown(card_view.origin_paragraphs(card)) == "~/a.md:3"


def test_a_copy_never_gives_the_answer_away() -> None:
    assert card_view.text_to_copy(a_card(), revealed=False) == "What is one?"
    assert card_view.text_to_copy(a_card(), revealed=True) == (
        "What is one?\n\nThat.\n\n/logs/papers.md:1 · 2023-06-04 · Attention Is All You Need"
    )


def test_the_lines_of_a_log_have_numbers_and_the_cited_ones_a_mark() -> None:
    lines = [
        ContextLine(9, "  1，前一行", cited=False),
        ContextLine(10, "    [b]引用[/b]\x1b[2J", cited=True),
        ContextLine(12, "  3，后一行", cited=False),
    ]
    assert shown(card_view.log_paragraphs(lines)).split("\n") == [
        " 9   1，前一行",
        "10 >   [b]引用[/b][2J",
        "12   3，后一行",
    ]


def test_what_proves_a_card_is_marked_in_its_line_by_more_than_a_colour() -> None:
    line = ContextLine(
        10, "\t网络\x1b[2J 用了 13k 条[b]数据", cited=True, marks=((11, 14), (16, 19))
    )
    other = ContextLine(9, "    前一行", cited=False)

    _, paragraph = card_view.log_paragraphs([other, line])
    marked = [span for span in paragraph.text.spans if "underline" in str(span.style)]

    assert paragraph.text.plain == "网络[2J 用了 13k 条[b]数据"
    assert [paragraph.text.plain[span.start : span.end] for span in marked] == ["13k", "[b]"]


def test_an_offer_is_two_wordings_with_what_differs_underlined() -> None:
    card = with_content(question="What is it?", answer="写入要等多数节点")
    other = changed(card.note, question="What was it?", answer="写入要等 3 个节点")
    before, after = card_view.offer_paragraphs(replace(card, newer=Newer(other)))

    assert underlined(before) == ["is", "多数"]
    assert underlined(after) == ["was", " 3 个"]


def test_an_offer_of_a_model_has_its_name() -> None:
    card = with_content(answer="this")
    other = changed(card.note, answer="that")
    origin = Model("qwen [b]", LogLines("/logs/papers.md", 1, 1, "that"), "that")
    _, after = card_view.offer_paragraphs(replace(card, newer=Newer(replace(other, origin=origin))))

    assert after[0].text.plain == "qwen [b] words it:"


def underlined(paragraphs: list[Paragraph]) -> list[str]:
    return [
        part.text.plain[span.start : span.end]
        for part in paragraphs
        for span in part.text.spans
        if "underline" in str(span.style)
    ]
