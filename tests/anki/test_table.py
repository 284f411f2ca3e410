"""What the real Anki makes of a CSV file that is for it."""

import html
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srs.card import Card, Status
from srs.store import Store
from srs.study.anki_table import anki_table
from srs.study.export import export
from srs.text import clean
from tests.anki.real import Collection, empty_collection, take_in_table
from tests.anki.samples import a_card
from tests.samples import changed
from tests.study.clock import Clock, a_study

Import = Callable[..., dict[str, int]]
TEXTS = [
    'a, b; "c"\td', "two\nlines", "if a<b and c>d: <b>bold</b> &amp; &", "# no remark", "#separator:Tab",
    "=1+1", "-5", "－１", "@x", "'=1", "[sound:x.mp3] [latex]x[/latex]", "{{c1::gap}}", "中文，“引号”",
]  # fmt: skip


@pytest.fixture
def collection() -> Iterator[Collection]:
    with empty_collection() as opened:
        yield opened


@pytest.fixture
def bring(collection: Collection, tmp_path: Path) -> Import:
    """Write cards as a table and import it."""

    def write_and_import(*cards: Card) -> dict[str, int]:
        (tmp_path / "cards.csv").write_bytes(anki_table(cards))
        return take_in_table(collection, tmp_path / "cards.csv")

    return write_and_import


def notes(collection: Collection) -> dict[str, list[str]]:
    """The fields of every note as they are read, by its guid."""
    found = [collection.get_note(number) for number in collection.find_notes("")]
    return {
        note.guid: [html.unescape(text.replace("<br>", "\n")) for text in note.fields]
        for note in found
    }


def test_each_card_is_one_note_and_none_comes_twice(collection: Collection, bring: Import) -> None:
    cards = [a_card(f"c{n}", text, text) for n, text in enumerate(TEXTS)]
    assert bring(*cards) == {"new": len(cards)}
    assert bring(*cards) == {"duplicate": len(cards)}
    assert (collection.note_count(), collection.card_count()) == (len(cards), len(cards))


def test_every_text_arrives_as_it_stands(collection: Collection, bring: Import) -> None:
    bring(*(a_card(f"c{n}", text, text) for n, text in enumerate(TEXTS)))
    assert notes(collection) == {f"c{n}": [clean(text)] * 2 for n, text in enumerate(TEXTS)}


@given(text=st.text(st.characters(codec="utf-8"), max_size=40))
@settings(max_examples=settings().max_examples // 4)
def test_whatever_stands_in_a_card_is_one_note(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.mktemp("table") / "cards.csv"
    path.write_bytes(anki_table([a_card("one", f"问{text}", text), a_card("two", "问", "答")]))
    with empty_collection() as collection:
        assert take_in_table(collection, path) == {"new": 2}


def test_decks_tags_and_edits_arrive(collection: Collection, bring: Import) -> None:
    card = a_card("one", "What is it?", "That")
    below = replace(
        card,
        id=a_card("two").id,
        note=changed(card.note, deck="papers::读书 笔记", question="Another?"),
    )
    bring(card, below)
    bring(replace(card, note=changed(card.note, answer="This")), below)
    assert notes(collection)["one"][1] == "This"
    decks = {name.name for name in collection.decks.all_names_and_ids()} - {"Default"}
    assert decks == {"papers", "papers::读书 笔记"}
    [number] = collection.find_notes('"What is it?"')
    assert "kind::basic" in collection.get_note(number).tags


def test_it_fits_a_collection_in_chinese_too(collection: Collection, bring: Import) -> None:
    basic = collection.models.by_name("Basic")
    assert basic
    basic["name"] = "问答题"
    basic["flds"][0]["name"], basic["flds"][1]["name"] = "正面", "背面"
    collection.models.update_dict(basic)
    bring(a_card("one", "问", "答"))
    assert notes(collection) == {"one": ["问", "答"]}


def test_active_cards_of_a_collection_arrive_once(collection: Collection, tmp_path: Path) -> None:
    cards = [
        replace(a_card(f"c{n}", f"Question {n}?"), position=n, status=Status.ACTIVE)
        for n in range(65)
    ]
    with Store.open("sqlite://") as store:
        assert export(a_study(store, Clock(), *cards), tmp_path / "x.csv", target="anki") == 65
    assert take_in_table(collection, tmp_path / "x.csv") == {"new": 65}
    assert take_in_table(collection, tmp_path / "x.csv") == {"duplicate": 65}
