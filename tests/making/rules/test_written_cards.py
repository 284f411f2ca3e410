"""Cards that authors wrote: each once, none judged, two answers to one question told."""

from srs.making import doubts, make_notes
from srs.parse import read_text

TWINS = "# H\nQ: 沸点？\nA: 100 度\n\n沸点？\n?\n100  度\n\nQ: 沸点？\nA: 373 K\n"


def test_the_same_card_twice_is_one_and_its_lines_say_so() -> None:
    made = make_notes(read_text(TWINS), "/logs/h.md", "h")
    assert [(card.answer, card.source.first, card.sure) for card in made.notes] == [
        ("100 度", 2, True),
        ("373 K", 9, True),
    ]
    assert [(s.first, s.last, s.message) for s in made.skips] == [
        (1, 1, "heading"),
        (5, 7, "the same card again"),
    ]


def test_a_card_whose_twin_is_deleted_stays() -> None:
    text = TWINS.replace("Q: 沸点？\nA: 100 度\n\n", "")
    (card, _) = make_notes(read_text(text), "/logs/h.md", "h").notes
    assert (card.question, card.answer, card.source.first) == ("沸点？", "100  度", 2)


def test_another_answer_to_a_question_is_told_and_its_card_kept() -> None:
    found = [(doubt.first, doubt.message) for doubt in doubts(read_text(TWINS))]
    assert found == [
        (9, "'沸点？' is answered '373 K' here and '100 度' in line 2: which one is right?")
    ]
    *_, later = make_notes(read_text(TWINS), "/logs/h.md", "h").notes
    assert (later.flags, later.doubts) == (("L20",), ())


def test_a_highlight_in_a_plain_log_is_no_card_of_its_author() -> None:
    text = "# Log\n今天读书。\n\n模型的==注意力==机制。\n\n另一段话。\n"
    made = make_notes(read_text(text), "/logs/h.md", "h")
    assert not [card for card in made.notes if card.rule.startswith("written.")]
    assert not [card for card in made.notes if "==" in card.question + card.answer]
