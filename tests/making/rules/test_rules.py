"""Every rule is held to what it says of itself: its examples, its tier, its words, its page."""

from collections import Counter
from fnmatch import fnmatchcase
from typing import Any

import pytest

from srs.making.candidates import candidates
from srs.making.lexicon.languages import LANGUAGES, language_of
from srs.making.lexicon.other import OTHER
from srs.making.rule import Rule, Sees
from srs.making.rules import RULES
from srs.note import Note
from srs.parse import read_text
from srs.reasons import rule_in_words
from srs.rules_in_words import SENTENCES
from srs.verdict import Tier
from tests.making import page
from tests.making.yields import notes

ALL = page.ALL
EXAMPLES = [(rule, *example) for rule in ALL for example in rule.examples]


def name(rule: Rule[Any, Any]) -> str:
    return getattr(rule.find, "__name__", rule.id)


def made_by(rule: Rule[Any, Any], log: str) -> list[Note]:
    return [note for note in notes(log) if any(fnmatchcase(note.rule, id_) for id_ in rule.makes)]


@pytest.mark.parametrize(("rule", "log", "question"), EXAMPLES, ids=[name(e[0]) for e in EXAMPLES])
def test_a_rule_makes_of_its_examples_what_it_says(
    rule: Rule[Any, Any], log: str, question: str
) -> None:
    assert question in [note.question for note in made_by(rule, log)]


@pytest.mark.parametrize("rule", ALL, ids=name)
def test_each_id_of_a_rule_is_shown_by_an_example(rule: Rule[Any, Any]) -> None:
    shown = [note.rule for log, _ in rule.examples for note in made_by(rule, log)]
    assert [id_ for id_ in rule.makes if not any(fnmatchcase(each, id_) for each in shown)] == []


@pytest.mark.parametrize("rule", ALL, ids=name)
def test_a_rule_shows_an_example_in_one_of_its_languages(rule: Rule[Any, Any]) -> None:
    languages = {language_of(log) for log, _ in rule.examples}
    assert languages & set(rule.languages)
    assert rule.languages == LANGUAGES or languages <= {*rule.languages, OTHER}


@pytest.mark.parametrize("rule", ALL, ids=name)
def test_a_rule_that_is_not_sure_makes_drafts_alone(rule: Rule[Any, Any]) -> None:
    sure = [note.sure for log, _ in rule.examples for note in made_by(rule, log)]
    assert rule.tier is Tier.SURE or not any(sure)


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_what_a_rule_needs_stands_in_its_examples(rule: Rule[Any, Any]) -> None:
    for log, _ in rule.examples:
        assert not rule.signs or rule.signs & set(log)
        assert rule.words is None or rule.words.search(log)


def test_a_rule_that_is_the_last_resort_is_shown_what_no_other_one_took() -> None:
    (section,) = read_text("- 页表将虚拟地址翻译为物理地址\n").sections
    spoken = language_of("页表")
    assert [each.rule for each in candidates(section, spoken)] == ["cloze.predicate"]
    assert list(candidates(section, spoken, asked={1})) == []


def test_commands_take_the_words_of_a_rule_from_the_rule() -> None:
    told = {id_: says for id_, says, _ in page.rules()}
    assert told == SENTENCES, "'python -m tests.making.page' writes them anew"
    assert page.WORDS.read_text(encoding="utf-8") == page.sentences()
    assert rule_in_words("verb.purpose") == "verb.purpose: what something is used for"
    assert rule_in_words("cue.because").startswith("cue.because: a clause behind a word such as")
    assert rule_in_words("list.label.part").endswith(SENTENCES["list.label"])
    assert rule_in_words("a.later-version") == "a.later-version"


def test_no_rule_is_listed_twice() -> None:
    assert max(Counter(map(name, ALL)).values()) == 1
    assert {rule.sees for rule in RULES} == {Sees.POINT, Sees.PARENT, Sees.TITLE}


def test_the_page_tells_of_each_rule_and_each_limit() -> None:
    told = page.PAGE.read_text(encoding="utf-8")
    assert told == page.written(told), "'python -m tests.making.page' writes the tables anew"
