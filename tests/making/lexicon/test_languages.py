"""Each language is a value in a file of its own; what it does not say is not asked in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.language import Cue, Language
from srs.making.lexicon.languages import LANGUAGES, asking_in, cues_in, language_of
from srs.making.lexicon.other import OTHER
from srs.text import is_chinese

CUES = [cue for each in LANGUAGES for cue in each.cues]


def test_every_language_has_a_code_of_its_own() -> None:
    codes = [each.code for each in LANGUAGES]
    assert len(set(codes)) == len(codes)
    assert not [each for each in LANGUAGES if not (each.script or each.marks)]


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_a_question_of_a_language_is_marked_with_its_code(language: Language) -> None:
    asked = language.what_is("Ribosom")
    assert asked is None if language is OTHER else asked is not None
    assert asked is None or asked.template.partition(".")[0] == language.code


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_what_a_language_has_no_words_for_is_asked_in_english(language: Language) -> None:
    mine = language.asking("published", "BERT")
    assert asking_in(language, "published", "BERT") == (mine or ENGLISH.asking("published", "BERT"))


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_all_templates_of_a_language_take_the_same_names(language: Language) -> None:
    for template in language.templates:
        assert language.asking(template, "a", "b", "c") is not None


@given(
    st.sampled_from(CUES).flatmap(lambda cue: st.tuples(st.just(cue), st.from_regex(cue.pattern)))
)
def test_a_sentence_with_a_cue_has_one_of_the_words_that_are_looked_for(
    found: tuple[Cue, str],
) -> None:
    cue, sentence = found
    han = any(cue in each.cues for each in LANGUAGES if each.han)
    if is_chinese(sentence) is han:
        assert cue in cues_in(sentence)


@given(st.text())
def test_every_text_is_in_some_language(text: str) -> None:
    assert language_of(text) in LANGUAGES
