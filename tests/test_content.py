"""What a card says, as data."""

from srs.content import (
    Basic,
    Cloze,
    Content,
    Gap,
    ListContent,
    Part,
    Prompt,
    merged_runs,
    under,
    under_names,
    with_words,
)


def loud(text: str) -> str:
    return text.upper()


def test_a_cloze_tells_its_gaps_and_what_stands_around_them() -> None:
    said = Cloze(("a ", Gap("b"), " c ", Gap("d")))
    assert said.gaps == (Gap("b"), Gap("d"))
    assert said.shown_text == "a  c "


def test_a_change_of_words_is_one_of_the_question_only() -> None:
    prompt = Prompt("what is a?", ("name",), subject="a", template="en.what-is")
    changed = Prompt("WHAT IS A?", ("name",), subject="A", template="en.what-is")
    assert with_words(Basic(prompt, "b"), loud) == Basic(changed, "b")
    cloze = Cloze(("a ", Gap("b", "hint")), ("name",))
    assert with_words(cloze, loud) == Cloze(("A ", Gap("b", "hint")), ("name",))


def test_the_cue_of_a_part_is_in_the_question() -> None:
    part = ListContent(Prompt("which"), ("c", "d"), part=Part(3, "b"))
    assert with_words(part, loud) == ListContent(Prompt("WHICH"), ("c", "d"), part=Part(3, "B"))


def test_what_is_about_nothing_stays_so_and_what_is_not_known_too() -> None:
    for subject in ("", None):
        said = Basic(Prompt("what?", subject=subject), "b")
        assert with_words(said, loud) == Basic(Prompt("WHAT?", subject=subject), "b")


def test_a_text_that_is_left_empty_is_no_run() -> None:
    assert with_words(Cloze(("a", Gap("b"))), lambda _: "") == Cloze((Gap("b"),))


def test_names_and_title_go_to_every_kind_of_content() -> None:
    kinds: list[Content] = [
        Basic(Prompt("a?"), "b"),
        Cloze(("a ", Gap("b"))),
        ListContent(Prompt("a?"), ("b", "c")),
    ]
    for said in kinds:
        made = under(under_names(said, ("x", "y")), "title")
        at = made if isinstance(made, Cloze) else made.prompt
        assert (at.context, at.title) == (("x", "y"), "title")


def test_neighbouring_texts_are_one_and_empty_ones_none() -> None:
    gap = Gap("x")
    assert merged_runs(["", "a", "b", gap, "", gap, "c", ""]) == ("ab", gap, gap, "c")
    assert merged_runs([]) == ()
