"""Texts in the language that holds, with their fields put in."""

import json
import pickle
from collections.abc import Callable, Iterator
from gettext import NullTranslations

import pytest

from srs import translation
from srs.errors import SrsError
from srs.locale import ENGLISH, languages, speak
from srs.translation import mark, markn, spoken, tr, trn


class Reversed(NullTranslations):
    """A language with the words in the other order, and one text that was translated wrongly."""

    def gettext(self, message: str) -> str:
        return "{nobody}" if "wrong" in message else " ".join(reversed(message.split()))

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


@pytest.fixture
def other_order() -> Iterator[None]:
    translation.use(Reversed())
    yield
    translation.use(NullTranslations())


def test_english_is_what_the_source_says() -> None:
    assert tr("{path}: gone", path="a.md") == "a.md: gone"
    assert trn("{number} card", "{number} cards", 1) == "1 card"
    assert trn("{number} card in {deck}", "{number} cards in {deck}", 2, deck="x") == "2 cards in x"


@pytest.mark.usefixtures("other_order")
def test_another_language_has_its_own_order() -> None:
    assert tr("{path} is gone", path="a.md") == "gone is a.md"
    assert trn("{number} card", "{number} cards", 2) == "cards 2"


@pytest.mark.usefixtures("other_order")
def test_a_translation_with_other_fields_is_left_aside() -> None:
    assert tr("{path} is wrong", path="a.md") == "a.md is wrong"


def test_what_is_put_in_is_data() -> None:
    assert tr("{path}: gone", path="{reason}") == "{reason}: gone"
    assert tr("100 % of {{}}") == "100 % of {{}}"
    assert mark("as it is") == "as it is"


def test_what_is_marked_is_english_as_it_stands() -> None:
    assert mark("{path}: gone", path="a.md") == "a.md: gone"
    assert markn("{number} card", "{number} cards", 1) == "1 card"
    assert markn("{number} card", "{number} cards", 2) == "2 cards"
    assert mark("{lints} say no", lints=("L07", "L12")) == "L07, L12 say no"
    assert json.loads(json.dumps([mark("{path}: gone", path="甲.md")])) == ["甲.md: gone"]


@pytest.mark.usefixtures("other_order")
@pytest.mark.parametrize("sent", [lambda text: text, lambda text: pickle.loads(pickle.dumps(text))])  # noqa: S301  # of our own
def test_what_is_marked_is_spoken_in_the_language_of_its_reader(
    sent: Callable[[str], str],
) -> None:
    gone = mark("{path} is gone", path="a.md")
    cards = markn("{number} card", "{number} cards", 2)
    assert gone == "a.md is gone"
    assert spoken(sent(gone)) == "gone is a.md"
    assert spoken(sent(cards)) == "cards 2"
    assert spoken(sent(mark("see {cards}", cards=cards))) == "cards 2 see"
    assert spoken(sent(mark("see {all}", all=(cards, "x")))).endswith("x see")
    assert tr("see {cards}", cards=cards) == "cards 2 see"


@pytest.mark.usefixtures("other_order")
def test_what_is_not_marked_is_data_and_spoken_as_it_is() -> None:
    assert spoken("gone is this") == "gone is this"
    assert spoken("") == ""


@pytest.mark.usefixtures("other_order")
def test_an_error_is_told_in_the_language_of_its_reader_and_written_down_in_english() -> None:
    error = SrsError(mark("{path} is gone", path="a.md"), mark("look for it"))
    assert (error.message, error.hint) == ("gone is a.md", "it for look")
    assert error.in_a_line == "a.md is gone (look for it)"
    assert str(SrsError(mark("it is gone"))) == "gone is it"


@pytest.mark.parametrize(
    ("environ", "spoken_in"),
    [
        ({}, ENGLISH),
        ({"LANG": "C.UTF-8"}, ENGLISH),
        ({"LANG": "en_US.UTF-8"}, ENGLISH),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_TW.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_Hans_CN"}, "zh_CN"),
        ({"LC_ALL": "zh", "LANG": "en_US"}, "zh_CN"),
        ({"LANGUAGE": "tlh:zh:en", "LANG": "tlh_AA"}, "zh_CN"),
        ({"LANGUAGE": "", "LANG": "zh_CN"}, "zh_CN"),
        ({"LANG": "tlh"}, ENGLISH),
    ],
)
def test_the_environment_says_which_language_holds(environ: dict[str, str], spoken_in: str) -> None:
    assert speak(environ) == spoken_in
    translation.use(NullTranslations())


def test_what_is_set_holds_before_the_environment_and_click_is_told() -> None:
    environ = {"LANG": "en_US.UTF-8"}
    assert speak(environ, "zh_CN") == "zh_CN"
    assert environ["LANGUAGE"] == "zh_CN"
    assert speak(environ, "en") == ENGLISH
    translation.use(NullTranslations())


def test_english_comes_first_of_what_is_spoken() -> None:
    assert languages()[0] == ENGLISH
    assert "zh_CN" in languages()
