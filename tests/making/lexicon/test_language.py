"""The language that a question is asked in."""

import pytest

from srs.making.lexicon.chinese import CHINESE
from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.german import GERMAN
from srs.making.lexicon.japanese import JAPANESE
from srs.making.lexicon.language import Language
from srs.making.lexicon.languages import language_of
from srs.making.lexicon.other import OTHER
from srs.making.lexicon.russian import RUSSIAN
from tests.making.yields import notes


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("注意力是加权求和", CHINESE),
        ("値の重み付き和です", JAPANESE),
        ("the weighted sum of the values", ENGLISH),
        ("die gewichtete Summe der Werte in dem Satz", GERMAN),
        ("взвешенная сумма значений", RUSSIAN),
        ("la somma pesata dei valori della frase", OTHER),
        ("مجموع القيم", OTHER),
    ],
)
def test_the_language_of_a_line(text: str, language: Language) -> None:
    assert language_of(text) is language


def test_words_that_tell_nothing_take_the_language_around_them() -> None:
    assert language_of("Zeitgleichung 5%") is ENGLISH
    assert language_of("Zeitgleichung 5%", GERMAN) is GERMAN


@pytest.mark.parametrize(
    ("name", "question"),
    [
        ("Steganography", "What is “Steganography”?"),
        ("Data Controller", "What is “Data Controller”?"),
        ("transverse waves", "What are transverse waves?"),
        ("Loss", "What is the loss?"),
    ],
)
def test_english_names_are_asked_for_without_a_wrong_article(name: str, question: str) -> None:
    asked = ENGLISH.what_is(name)
    assert asked is not None
    assert asked.text == question
    assert (asked.subject or "").strip("“”").lower() == name.lower()


def test_a_label_without_kana_is_asked_in_japanese_among_japanese_notes() -> None:
    text = "## 学んだこと\n\n- 設計図：全体をまとめること\n- これは今日のメモです\n- 構成：手順書、接続確認、再起動\n"
    asked = [made.question for made in notes(text)]
    assert asked
    assert not [question for question in asked if "有哪些" in question or "是什么" in question]
