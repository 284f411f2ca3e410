"""Cards in the notations of other tools: none lost, none invented, taken as they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.parse import Pair, read_text
from tests.samples import GAP


def pairs(text: str, name: str = "") -> list[Pair]:
    return [pair for section in read_text(text, name).sections for pair in section.pairs]


def sides(text: str, name: str = "") -> list[tuple[str, str]]:
    return [(pair.question, pair.answer) for pair in pairs(text, name)]


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        # hashcards
        ("C: The [heart] pumps [blood].", [(f"The {GAP} pumps blood.", "heart"), (f"The heart pumps {GAP}.", "blood")]),
        ("C: There are no [monopoles]: field lines close.", [(f"There are no {GAP}: field lines close.", "monopoles")]),
        ("C: 心脏\n泵送[血液]。\n\nprose", [(f"心脏\n泵送{GAP}。", "血液")]),
        # one line
        ("Capital of France :: Paris", [("Capital of France", "Paris")]),
        ("- What is a mutex?::A lock", [("What is a mutex?", "A lock")]),
        ("- **Mutex**::a lock for one thread", [("**Mutex**", "a lock for one thread")]),
        ("法国的首都::巴黎", [("法国的首都", "巴黎")]),
        ("mutex ::: lock", [("mutex", "lock"), ("lock", "mutex")]),
        ("Capital of France:: Paris", [("Capital of France", "Paris")]),
        ("Q: What is a mutex?::A lock", [("What is a mutex?", "A lock")]),
        ("What is `std::move`?::A cast <!--SR:!2024-01-01,3,250-->", [("What is `std::move`?", "A cast")]),
        ("Show a class.::\n<!--SR:!2024-01-01,3,250-->\n```cpp\nclass A {};\n\nA a;\n```\n\nprose", [("Show a class.", "```cpp\nclass A {};\n\nA a;\n```")]),
        ("What does std::move do?::It casts\n<!--SR:!2024-01-01,3,250-->", [("What does std::move do?", "It casts")]),
        # several lines
        ("Name the two parts\n?\nencoder\ndecoder\n\nprose", [("Name the two parts", "encoder\ndecoder")]),
        ("mutex\n??\nlock\n", [("mutex", "lock"), ("lock", "mutex")]),
        ("intro\n\nWhat prints it?\n?\n```py\nprint()\n\nexit()\n```\n", [("What prints it?", "```py\nprint()\n\nexit()\n```")]),
        # gaps
        ("The ==heart== pumps ==blood==.", [(f"The {GAP} pumps blood.", "heart"), (f"The heart pumps {GAP}.", "blood")]),
        ("A sentence that is\nbroken before its ==gap==.", [(f"A sentence that is\nbroken before its {GAP}.", "gap")]),
        ("{{c1::Paris::a city}} is in {{c2::France}}", [(f"{GAP}（a city） is in France", "Paris"), (f"Paris is in {GAP}", "France")]),
        ("{{c1::Paris}} is in {{c1::France}}", [(f"{GAP} is in {GAP}", "Paris；France")]),
        ("- The capital is {{cloze Paris}}", [(f"The capital is {GAP}", "Paris")]),
        ("情報の{{損失を伴\nう}@0}もの", [(f"情報の{GAP}もの", "損失を伴う")]),
        # a tag
        ("- What is a mutex? #card\n  card-last-score:: 5\n\t- a lock\n\t\t- for one thread\n- other", [("What is a mutex?", "- a lock\n\t- for one thread")]),
        ("## What is a mutex? #flashcard\n\nA lock.\n\n## Next\n\nprose", [("What is a mutex?", "A lock.")]),
        ("- mutex #card-reverse\n  - A lock.\n- other", [("mutex", "A lock."), ("A lock.", "mutex")]),
        ("mutex #card-reverse\nA lock.\n\nprose", [("mutex", "A lock."), ("A lock.", "mutex")]),
        # mdanki
        ("## What is a mutex?\n\nin C\n\n%\n\nA lock.\n\n## Next\n\nprose", [("What is a mutex?\nin C", "A lock.")]),
    ],
)  # fmt: skip
def test_a_card_is_taken_as_it_stands(text: str, cards: list[tuple[str, str]]) -> None:
    assert sides(text) == cards


@pytest.mark.parametrize(
    ("kind", "cards"),
    [
        ("normal", [("Mutex", "A lock.")]),
        ("double", [("Mutex", "A lock."), ("A lock.", "Mutex")]),
    ],
)
def test_headings_of_org_fc(kind: str, cards: list[tuple[str, str]]) -> None:
    text = (
        "#+TITLE: Notes\n\n* Mutex :fc:\n:PROPERTIES:\n"
        f":FC_TYPE: {kind}\n:END:\n:REVIEW_DATA:\n| position | ease |\n|--+--|\n| 0 | 2.5 |\n:END:\n"
        "A lock.\n\n* Other\n\nprose\n"
    )
    assert sides(text, "notes.org") == cards


def test_a_card_of_org_fc_with_a_back_below_it() -> None:
    text = "* Mutex :fc:\n:PROPERTIES:\n:FC_TYPE: normal\n:END:\nWhat is it?\n** Back\nA lock.\n"
    assert sides(text, "notes.org") == [("Mutex\nWhat is it?", "A lock.")]


@pytest.mark.parametrize(
    "text",
    [
        "Use std::vector instead of std::list",
        "std::vector is a dynamic array",
        "collapsed:: true",
        "key:: value",
        "Status:: in progress",
        "tags:: a, b",
        "id :: Int -> Int",
        "fe80::1 is an address",
        "`a :: b` is a type",
        "see https://example.org/a::b",
        "- [ ] call the bank",
        "- [ ] call :: the bank",
        "- [x] called the bank",
        "A claim.[^1]\n\n[^1]: its source",
        "C: a language with [links](https://example.org)",
        "if a == b and c == d: pass",
        "the difference of == and === in JavaScript",
        "```\nfront :: back\n==gap==\n{{c1::gap}}\n```",
        "is this a question\n\n?\n",
        "#flashcards\n\nprose",
        "50 % of all\n%\nmore",
        "<!--SR:!2024-01-01,3,250-->",
        "- term :: description of org",
    ],
)
def test_what_only_looks_like_a_card_is_none(text: str) -> None:
    name = "notes.org" if "org" in text and "term" in text else "notes.md"
    assert pairs(text, name) == []


@pytest.mark.parametrize(
    "text",
    ["What is a mutex?\n?\n\nprose", "- What is a mutex? #card\n- other", "Q: What is a mutex?\n"],
)
def test_a_question_without_an_answer_is_reported(text: str) -> None:
    log = read_text(text)
    assert pairs(text) == []
    assert [problem.message for problem in log.problems] == ["a question without an answer"]


def test_schedules_of_other_tools_are_neither_cards_nor_text() -> None:
    log = read_text("What is a mutex?\n?\nA lock\n<!--SR:!2024-01-01,3,250-->\n\nprose")
    (pair,) = [pair for section in log.sections for pair in section.pairs]
    assert (pair.answer, pair.last) == ("A lock", 4)


_WORDS = st.lists(
    st.sampled_from(
        ["锁", "线程", "互斥", "lock", "thread", "heart", "blood", "42", "der", "Faden", "поток"]
    ),
    min_size=2,
    max_size=5,
).map(" ".join)
_CARDS = st.lists(st.tuples(_WORDS, _WORDS), min_size=1, max_size=6)
_NOTATIONS = {
    "qa": lambda front, back: f"Q: {front}\nA: {back}\n",
    "full width": lambda front, back: f"问：{front}\n答：{back}\n",
    "inline": lambda front, back: f"{front} :: {back}\n",
    "lines": lambda front, back: f"{front}\n?\n{back}\n",
    "tagged": lambda front, back: f"- {front} #card\n  - {back}\n",
}


@pytest.mark.parametrize("notation", _NOTATIONS)
@given(cards=_CARDS)
def test_cards_among_prose_come_back(notation: str, cards: list[tuple[str, str]]) -> None:
    prose = "Some prose, std::vector in it, and a list:\n\n- one\n- two\n"
    written = [_NOTATIONS[notation](front, back) for front, back in cards]
    text = prose + "\n" + f"\n{prose}\n".join(written) + "\n" + prose
    found = [(front, back.removeprefix("- ")) for front, back in sides(text)]
    assert found == cards


@given(parts=st.lists(st.tuples(_WORDS, _WORDS), min_size=1, max_size=4))
def test_gaps_among_prose_come_back(parts: list[tuple[str, str]]) -> None:
    for opening, closing in (("==", "=="), ("{{c1::", "}}"), ("{{cloze ", "}}")):
        lines = [f"{before} {opening}{gap}{closing} {before}" for before, gap in parts]
        found = sides("\n\n".join(lines))
        assert found == [(f"{before} {GAP} {before}", gap) for before, gap in parts]


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        ("- 模型的==注意力==机制", [(f"模型的{GAP}机制", "注意力")]),
        ("- Einstein found ==$E = mc^2$==", [(f"Einstein found {GAP}", "$E = mc^2$")]),
        ("- {{c1::$\\frac{a}{b}$}} is a part", [(f"{GAP} is a part", "$\\frac{a}{b}$")]),
        ("- half is $\\frac{{c1::1}}{2}$", [(f"half is $\\frac{GAP}{{2}}$", "1")]),
        ("- so {{c1::x^{2^{3}}::a power}} it is", [(f"so {GAP}（a power） it is", "x^{2^{3}}")]),
    ],
)
def test_gaps_beside_chinese_and_with_formulas_are_whole(
    text: str, cards: list[tuple[str, str]]
) -> None:
    assert sides(text) == cards


def test_a_card_within_a_card_is_one_of_its_own() -> None:
    text = (
        "- What is a monad? #card\n  - A monoid\n    - of endofunctors\n"
        "  - Which laws? #card\n    - identity\n  - and no more\n"
    )
    assert sides(text) == [
        ("What is a monad?", "- A monoid\n  - of endofunctors\n- and no more"),
        ("Which laws?", "identity"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "注意作用域 :: 运算符的优先级最高",
        "the scope operator :: is left-associative",
        "时间：12::30",
    ],
)
def test_who_speaks_of_the_sign_does_not_use_it(line: str) -> None:
    assert sides(line) == []


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        ("TCP :: Transmission Control Protocol", [("TCP", "Transmission Control Protocol")]),
        ("#flashcards\nHund :: Dog", [("Hund", "Dog")]),
        ("capital of France:::Paris", [("capital of France", "Paris"), ("Paris", "capital of France")]),
        ("1. Q: one?\n   A: yes\n2. Q: two?\n   A: no", [("one?", "yes"), ("two?", "no")]),
        ("### Q: what?\nA: that", [("what?", "that")]),
        ("**Q: What is SGD?**\n**A:** descent", [("What is SGD?", "descent")]),
        ("Q：什么是反向传播？ A：链式法则", [("什么是反向传播？", "链式法则")]),
        ("问题：什么？\n答案：那个", [("什么？", "那个")]),
        ("C: Let [x] be a number", [(f"Let {GAP} be a number", "x")]),
        ("C: The derivative of x[i] is [X], see `y[1]`", [(f"The derivative of x[i] is {GAP}, see `y[1]`", "X")]),
        ("> The ==heart== pumps\n> blood", [(f"The {GAP} pumps\nblood", "heart")]),
        ("> [!question] What is it?\n> ?\n> It is B", [("What is it?", "It is B")]),
        ("（2）丙 :: 丁", [("丙", "丁")]),
        ("1、甲 :: 乙", [("甲", "乙")]),
    ],
)  # fmt: skip
def test_however_people_write_their_signs(text: str, cards: list[tuple[str, str]]) -> None:
    assert sides(text) == cards


@pytest.mark.parametrize(
    "text",
    [
        "age :: Int",
        "map :: (a -> b) -> [a] -> [b]",
        "#flashcards\nUse std::move here",
        "C:\\Users\\foo [bar]",
        "- C: a language with arrays like x[i]",
    ],
)
def test_types_scopes_and_paths_are_no_cards(text: str) -> None:
    assert sides(text) == []


def test_an_org_heading_is_asked_without_its_keyword_and_drawers() -> None:
    text = "* TODO [#A] What is it? [2023-06-04 Sun] :fc:\nThat.\n:LOGBOOK:\nCLOCK: [2023]\n:END:\n"
    assert sides(text, "x.org") == [("What is it?", "That.")]
