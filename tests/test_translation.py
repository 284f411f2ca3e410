"""Texts in the language that holds, with their fields put in."""

from collections.abc import Iterator
from gettext import NullTranslations

import pytest

from srs import translation
from srs.locale import ENGLISH, languages, speak
from srs.translation import mark, tr, trn


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


@pytest.mark.parametrize(
    ("environ", "spoken"),
    [
        ({}, ENGLISH),
        ({"LANG": "C.UTF-8"}, ENGLISH),
        ({"LANG": "en_US.UTF-8"}, ENGLISH),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_TW.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_Hans_CN"}, "zh_CN"),
        ({"LC_ALL": "zh", "LANG": "en_US"}, "zh_CN"),
        ({"LANGUAGE": "fr:zh:en", "LANG": "de_DE"}, "zh_CN"),
        ({"LANGUAGE": "", "LANG": "zh_CN"}, "zh_CN"),
        ({"LANG": "tlh"}, ENGLISH),
    ],
)
def test_the_environment_says_which_language_holds(environ: dict[str, str], spoken: str) -> None:
    assert speak(environ) == spoken
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
