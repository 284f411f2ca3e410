"""What the real Anki makes of a package."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srs.anki import package, packing
from srs.card import Card
from srs.note import Kind
from tests.anki.real import Collection, back, card_of, empty_collection, front, row, take_in
from tests.anki.samples import a_card, a_cloze, a_list, edited

HOUR = timedelta(hours=1)
CARDS = [
    a_card("plain", "What replaced recurrence?", "Attention"),
    a_list("头", "层", name="list"),
    a_cloze("学习率是 ____。", "0.1"),
]
Import = Callable[..., dict[str, int]]


@pytest.fixture
def collection() -> Iterator[Collection]:
    with empty_collection() as opened:
        yield opened


@pytest.fixture
def bring(collection: Collection, tmp_path: Path) -> Import:
    """Export cards and import them."""

    def export_and_import(*cards: Card) -> dict[str, int]:
        (tmp_path / "cards.apkg").write_bytes(package(cards))
        return take_in(collection, tmp_path / "cards.apkg")

    return export_and_import


def test_each_card_is_one_new_note_with_one_card(collection: Collection, bring: Import) -> None:
    assert bring(*CARDS) == {"new": 3}
    assert (collection.note_count(), collection.card_count()) == (3, 3)


def test_a_second_import_adds_nothing_and_changes_nothing(
    collection: Collection, bring: Import
) -> None:
    bring(*CARDS)
    before = [row(collection, card.id) for card in CARDS]
    assert bring(*CARDS) == {"duplicate": 3}
    assert [row(collection, card.id) for card in CARDS] == before


def test_anki_finds_nothing_to_repair(collection: Collection, bring: Import) -> None:
    bring(*CARDS)
    assert collection.fix_integrity()[1]
    assert not collection.get_empty_cards().notes
    assert not collection.media.check().missing


def test_new_cards_come_in_the_order_given(collection: Collection, bring: Import) -> None:
    bring(*CARDS)
    assert [card_of(collection, card.id).due for card in CARDS] == [1, 2, 3]


def test_an_edited_card_is_updated_in_place(collection: Collection, bring: Import) -> None:
    plain, *others = CARDS
    bring(*CARDS)
    was, kept = card_of(collection, plain.id), [row(collection, card.id) for card in others]
    assert bring(edited(plain, HOUR, answer="Self-attention"), *others) == {
        "updated": 1,
        "duplicate": 2,
    }
    now = card_of(collection, plain.id)
    assert "Self-attention" in back(now)
    assert (now.id, now.nid, now.did) == (was.id, was.nid, was.did)
    assert [row(collection, card.id) for card in others] == kept


def test_an_edit_keeps_what_was_learned_in_anki(collection: Collection, bring: Import) -> None:
    bring(CARDS[0])
    collection.decks.select(card_of(collection, "plain").did)
    studied = collection.sched.getCard()
    assert studied is not None
    collection.sched.answerCard(studied, 4)
    bring(edited(CARDS[0], HOUR, answer="Self-attention"))
    card = card_of(collection, "plain")
    assert (card.ivl, card.reps) == (studied.ivl, 1)
    assert "Self-attention" in back(card)


@pytest.mark.parametrize(
    "other",
    [a_list("1", "2", name="plain"), edited(a_cloze("A ____ b", "gap"), deck="papers")],
    ids=["list", "cloze"],
)
def test_a_card_that_becomes_of_another_kind_is_updated_in_place(
    collection: Collection, bring: Import, other: Card
) -> None:
    plain = CARDS[0]
    bring(plain)
    was = card_of(collection, plain.id).id
    content = {name: getattr(other.note, name) for name in ("kind", "question", "items")}
    assert bring(edited(plain, HOUR, **content)) == {"updated": 1}
    now = card_of(collection, plain.id)
    assert now.id == was
    assert f"kind::{other.note.kind}" in now.note().tags


def test_a_note_edited_in_anki_since_is_left_alone(collection: Collection, bring: Import) -> None:
    bring(CARDS[0])
    note = card_of(collection, "plain").note()
    note["Answer"] = "mine"
    collection.update_note(note)
    assert bring(edited(CARDS[0], HOUR, answer="Self-attention")) == {"duplicate": 1}
    assert "mine" in back(card_of(collection, "plain"))


def test_a_card_that_is_not_in_the_package_any_more_stays(
    collection: Collection, bring: Import
) -> None:
    bring(*CARDS)
    bring(CARDS[0])
    assert collection.note_count() == 3


def test_cards_whose_numbers_clash_are_both_taken(
    collection: Collection, bring: Import, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "_hash", lambda _: 7)
    bring(CARDS[0])
    assert bring(*CARDS) == {"new": 2, "duplicate": 1}
    assert collection.card_count() == 3


def test_decks_have_levels(collection: Collection, bring: Import) -> None:
    bring(edited(CARDS[0], deck="论文::bert"), edited(CARDS[1], deck="论文::gpt"))
    found = {deck.name for deck in collection.decks.all_names_and_ids(skip_empty_default=True)}
    assert found == {"论文", "论文::bert", "论文::gpt"}


def test_tags_arrive(collection: Collection, bring: Import) -> None:
    bring(CARDS[1])
    assert card_of(collection, "list").note().tags == [
        "date::2023-06-04",
        "kind::list",
        "paper::Attention_Is_All_You_Need",
    ]


def test_the_answer_shows_where_it_comes_from(collection: Collection, bring: Import) -> None:
    bring(CARDS[0])
    card = card_of(collection, "plain")
    assert "2023-06-04 · Attention Is All You Need" in back(card)
    assert "log.md:12-14" in back(card)
    assert "log.md" not in front(card)
    assert "ada" not in back(card)


def test_the_gap_of_a_cloze_is_filled_on_the_back(collection: Collection, bring: Import) -> None:
    bring(CARDS[2])
    card = card_of(collection, "cloze")
    assert "学习率是 ____。" in front(card)
    assert "0.1" not in front(card)
    assert "学习率是 <mark>0.1</mark>。" in back(card)
    assert "____" not in back(card)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("if a<b and c>d", "if a&lt;b and c&gt;d"),
        ("R&amp;D", "R&amp;amp;D"),
        ("{{Answer}} {{c1::x}} {{#Extra}}", "{{Answer}} {{c1::x}} {{#Extra}}"),
        (r"\(x\) \[y\] $$z$$", r"\(x\) \[y\] $$z$$"),
        ("[sound:a.mp3]", "&#91;sound:a.mp3]"),
        ("[anki:tts lang=en]a[/anki:tts]", "&#91;anki:tts lang=en]a[/anki:tts]"),
        ("[LaTeX]x[/latex] [$]y[/$]", "&#91;LaTeX]x[/latex] &#91;$]y[/$]"),
        ("[CLS] 和 [MASK]", "[CLS] 和 [MASK]"),
        ("a\x1fb\x1b[31mc\x00", "ab[31mc"),
        ("one\r\ntwo", "one<br>two"),
    ],
)
def test_text_is_shown_as_it_stands(
    collection: Collection, bring: Import, written: str, shown: str
) -> None:
    bring(a_card("raw", written, written))
    card = card_of(collection, "raw")
    assert f'<div class="question">{shown}</div>' in front(card)
    assert f'<div class="answer">{shown}</div>' in back(card)
    assert not card.question_av_tags()
    assert not card.answer_av_tags()


def test_formulas_are_shown_as_they_stand(collection: Collection, bring: Import) -> None:
    # Anki's MathJax runs over the drawn card and leaves out what has this class
    bring(CARDS[0])
    card = card_of(collection, "plain")
    assert "tex2jax_ignore" in front(card)
    assert "tex2jax_ignore" in back(card)


@settings(max_examples=settings().max_examples // 4)
@given(texts=st.lists(st.text(), min_size=1, max_size=5), kind=st.sampled_from(Kind))
def test_any_text_can_be_taken_in(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], kind: Kind
) -> None:
    cards = [
        edited(a_card(f"n{n}", f"? {text}", text), kind=kind, items=(text, "x"), deck=f"d{text}")
        for n, text in enumerate(texts)
    ]
    path = tmp_path_factory.mktemp("any") / "any.apkg"
    path.write_bytes(package(cards))
    with empty_collection() as collection:
        assert take_in(collection, path) == {"new": len(cards)}
        assert collection.card_count() == len(cards)
        assert collection.fix_integrity()[1]
        assert take_in(collection, path) == {"duplicate": len(cards)}
