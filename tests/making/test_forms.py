"""Other forms of a card: lists with cues, gaps as questions; and none where none is fair."""

import pytest

from srs.making import make_notes
from srs.making.forms import other_forms
from srs.note import Note
from srs.parse import read_text
from tests.samples import GAP, changed


def made(text: str) -> list[Note]:
    return list(make_notes(read_text(f"## 2023.6.4\n\n{text}\n", "log.md"), "log.md", "log").notes)


def the_list() -> Note:
    (found,) = [each for each in made("核心部件：甲部件、乙部件、丙部件、丁部件") if each.items]
    return found


def test_of_a_list_every_second_member_is_shown() -> None:
    (form,) = other_forms(the_list())
    assert form.name == "gaps"
    assert form.question.endswith(f"甲部件、{GAP}、丙部件、{GAP}")
    assert "项）" not in form.question
    assert form.answer == "乙部件\n丁部件"


def test_an_english_list_has_commas() -> None:
    card = changed(the_list(), question="Which parts?", items=("a one", "b two", "c three"))
    assert other_forms(card)[0].question == f"Which parts? a one, {GAP}, c three"


def test_of_two_members_none_can_be_a_cue() -> None:
    assert other_forms(changed(the_list(), items=("甲", "乙"))) == []


def test_a_gap_is_asked_as_a_question_where_a_rule_has_one() -> None:
    gaps = [each for each in made("《BERT》\n\nBERT 的参数量是 3.4 亿。") if GAP in each.question]
    forms = [form for each in gaps for form in other_forms(each)]
    assert all(GAP not in form.question and form.name == "question" for form in forms)


@pytest.mark.parametrize("text", ["Q: 什么是注意力？\nA: 加权求和", "残差连接：把输入加到输出上"])
def test_what_is_a_question_already_has_no_other_form(text: str) -> None:
    (card,) = made(text)
    assert other_forms(card) == []
