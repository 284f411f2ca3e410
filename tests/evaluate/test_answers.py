"""What models are asked, and in which splits."""

from srs.evaluate import Answer, questions, splits


def log(*answers: tuple[str, int, int]) -> list[Answer]:
    return [Answer(*answer) for answer in answers]


def test_first_reviews_and_those_of_the_same_day_are_not_asked() -> None:
    asked = questions(log(("a", 1, 3), ("a", 1, 3), ("a", 3, 1), ("b", 3, 4), ("a", 3, 3)))
    assert [(q.at, q.number, q.gap, q.lapses, q.passed) for q in asked] == [(2, 2, 2, 0, False)]


def test_lapses_are_failures_on_a_later_day() -> None:
    asked = questions(
        log(("a", 1, 1), ("a", 1, 1), ("a", 2, 1), ("a", 2, 3), ("a", 5, 1), ("a", 9, 3))
    )
    assert [(q.number, q.lapses) for q in asked] == [(2, 0), (3, 1), (4, 2)]


def test_a_clock_that_was_set_back_is_the_same_day() -> None:
    assert questions(log(("a", 5, 3), ("a", 4, 3))) == []
    assert [q.gap for q in questions(log(("a", 5, 3), ("a", 4, 3), ("a", 7, 3)))] == [2]


def test_five_splits_of_a_sixth_each_and_the_first_is_never_asked() -> None:
    asked = questions(log(("a", 0, 3), *((("a", n, 3)) for n in range(1, 21))))
    parts = [(len(learned), len(test)) for learned, test in splits(asked)]
    assert parts == [(5, 3), (8, 3), (11, 3), (14, 3), (17, 3)]


def test_too_few_make_no_split() -> None:
    assert list(splits(questions(log(("a", 0, 3), ("a", 1, 3))))) == []
