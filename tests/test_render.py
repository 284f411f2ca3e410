"""Content as text: what is read, and that nothing else in srs writes or reads the signs of it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import srs
from srs import render
from srs.content import Basic, Cloze, Content, Gap, ListContent, Part, Prompt, under, under_names
from tests.samples import GAP

ROOT = Path(srs.__file__).parent
_WORDS = st.text("ab 1，。中文か（）()；、→？?", min_size=1, max_size=8).filter(str.strip)
_NAMES = st.lists(_WORDS, max_size=2).map(tuple)
_TEMPLATES = st.sampled_from(["", "zh.x", "zh-hant.x", "ja.x", "en.x", "de.x", "other.x"])
_PROMPTS = st.builds(Prompt, _WORDS, _NAMES, st.none() | _WORDS, template=_TEMPLATES)
_GAPS = st.builds(Gap, _WORDS, st.none() | _WORDS)
_RUNS = st.lists(_WORDS | _GAPS, min_size=1, max_size=6).map(tuple)
_CLOZES = st.builds(Cloze, _RUNS, _NAMES, st.none() | _WORDS).filter(lambda made: made.gaps)
_PARTS = st.none() | st.builds(Part, st.integers(1, 20), st.none() | _WORDS)
_LISTS = st.builds(
    ListContent,
    _PROMPTS,
    st.lists(_WORDS, min_size=1, max_size=5).map(tuple),
    st.booleans(),
    st.none() | st.integers(1, 20),
    _PARTS,
)
_CONTENTS: st.SearchStrategy[Content] = st.builds(Basic, _PROMPTS, _WORDS) | _CLOZES | _LISTS


def read(said: Content, *, gapped: bool = True) -> Content:
    """What somebody means who types what `said` reads as."""
    ordered = isinstance(said, ListContent) and said.ordered
    question, answer, items = (
        render.question_text(said),
        render.answer_text(said),
        render.members(said),
    )
    return render.typed_content(question, answer, items, ordered=ordered, gapped=gapped)


@given(_CONTENTS, st.booleans())
def test_what_is_read_reads_the_same_however_it_is_understood(said: Content, gapped: bool) -> None:  # noqa: FBT001
    again = read(said, gapped=gapped)
    assert render.question_text(again) == render.question_text(said)
    assert render.answer_text(again) == render.answer_text(said)
    assert render.members(again) == render.members(said)


@given(_CONTENTS)
def test_every_gap_is_shown_once_between_its_sides(said: Content) -> None:
    core = render.core(said)
    sides = render.sides(said)
    assert core.count(GAP) == len(sides)
    assert all(f"{before}{GAP}{behind}" == core for before, behind in sides)
    assert [before.count(GAP) for before, _ in sides] == list(range(len(sides)))


@given(_CONTENTS)
def test_another_sign_may_stand_for_a_gap(said: Content) -> None:
    assert render.question_text(said, "|") == render.question_text(said).replace(GAP, "|")


@given(_CLOZES)
def test_a_sentence_is_filled_run_by_run(said: Cloze) -> None:
    runs = render.filled(said)
    assert "".join(run.text for run in runs) == render.question_text(said)
    assert tuple(run.answer for run in runs if run.answer is not None) == tuple(
        gap.answer for gap in said.gaps
    )


@given(st.builds(Basic, _PROMPTS, _WORDS) | _LISTS)
def test_only_a_sentence_is_filled(said: Content) -> None:
    assert render.filled(said) == ()


@pytest.mark.parametrize(
    ("prompt", "question"),
    [
        (Prompt("部件有哪些？", template="zh.members"), "部件有哪些？（3 项）"),
        (Prompt("GPT 有哪些？", template="zh-hant.members"), "GPT 有哪些？（3 項）"),
        (Prompt("部品は何ですか？", template="ja.members"), "部品は何ですか？（3）"),
        (Prompt("Which parts?", template="en.members"), "Which parts? (3)"),
        (Prompt("Teile: welche sind es?", template="de.members"), "Teile: welche sind es? (3)"),
        (Prompt("部件有哪些？"), "部件有哪些？（3 项）"),
        (Prompt("部件有哪些"), "部件有哪些（3 项）"),
        (Prompt("優點有哪些？還是"), "優點有哪些？還是（3 項）"),
        (Prompt("部品は何ですか？"), "部品は何ですか？（3）"),
        (Prompt("부품"), "부품 (3)"),
        (Prompt("Which parts?"), "Which parts? (3)"),
    ],
)
def test_members_are_counted_in_the_language_of_the_question(prompt: Prompt, question: str) -> None:
    said = ListContent(prompt, ("a", "b", "c"), count=3)
    assert render.question_text(said) == question
    assert render.question_text(read(said)) == question


def test_a_count_that_was_typed_is_understood_as_one() -> None:
    typed = render.typed_content("部件有哪些？（2 项）", "", ("甲", "乙"))
    assert typed == ListContent(Prompt("部件有哪些？"), ("甲", "乙"), count=2)


def test_a_number_that_counts_no_members_is_a_part_of_the_question() -> None:
    typed = render.typed_content("Which parts? (3)", "", ("a", "b"))
    assert typed == ListContent(Prompt("Which parts? (3)"), ("a", "b"))


@pytest.mark.parametrize(
    ("said", "question"),
    [
        (
            ListContent(Prompt("部件有哪些？"), ("丙", "丁"), count=6, part=Part(3, "乙")),
            f"部件有哪些？（6 项）（第 3–4 项）：乙 → {GAP}、{GAP}",
        ),
        (
            ListContent(Prompt("What are the parts"), ("a", "b"), part=Part(1, None)),
            f"What are the parts (numbers 1–2): {GAP}、{GAP}",
        ),
    ],
)
def test_a_part_of_a_list_tells_which_and_is_understood_again(
    said: ListContent, question: str
) -> None:
    assert render.question_text(said) == question
    assert read(said) == said
    assert len(render.sides(said)) == len(said.items)


def test_a_hint_stands_behind_its_gap() -> None:
    said = Cloze(("The ", Gap("heart", "organ"), " beats"))
    assert render.question_text(said) == f"The {GAP}（organ） beats"
    assert render.sides(said) == (("The ", "（organ） beats"),)


def test_several_answers_and_several_gaps_are_the_same_number() -> None:
    said = render.typed_content(f"{GAP} and {GAP}", "one；two")
    assert said == Cloze((Gap("one"), " and ", Gap("two")))
    assert render.answer_text(said) == "one；two"
    assert render.typed_content(f"{GAP} and {GAP}", "one") == Basic(
        Prompt(f"{GAP} and {GAP}"), "one"
    )


def test_gaps_count_only_where_they_may() -> None:
    assert render.typed_content(f"x {GAP}", "y", gapped=False) == Basic(Prompt(f"x {GAP}"), "y")


def test_steps_are_numbered_and_members_are_not() -> None:
    steps = ListContent(Prompt("?"), ("a", "b"), ordered=True)
    assert render.answer_text(steps) == "1. a\n2. b"
    assert render.editable_text(steps) == "a\nb"
    assert render.answer_text(ListContent(Prompt("?"), ("a", "b"))) == "a\nb"


@pytest.mark.parametrize(
    ("said", "question"),
    [
        (Cloze(("x ", Gap("y"))), f"BERT · 数据：x {GAP}"),
        (Basic(Prompt("What is x?"), "y"), "BERT · 数据：What is x?"),
    ],
)
def test_names_stand_before_a_question_with_a_colon_of_their_language(
    said: Content, question: str
) -> None:
    both = under_names(said, ("BERT", "数据"))
    assert render.question_text(both) == question
    assert render.core(both) == render.core(said)
    assert render.question_text(under_names(said, ("BERT",))).startswith("BERT: ")


def test_a_title_stands_before_all_names() -> None:
    said = under(under_names(Basic(Prompt("What is x?"), "y"), ("BERT",)), "A title")
    assert render.question_text(said) == "A title: BERT: What is x?"


SIGNS = ("___", "＿＿", " 项）", "项）", "項）", "（第 ", "(numbers ")
"""Of a gap, of the number of members, of a part of a list."""
BETWEEN_ANSWERS = "；"


def _constants(file: Path) -> Iterator[ast.Constant]:
    """The texts of a module, without those that only tell of it: docstrings, a rule's examples."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    told |= {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        for decorator in node.decorator_list
        for inner in ast.walk(decorator)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node


def _is_joining(node: ast.AST) -> bool:
    """Whether answers are put together with the sign between them, or taken apart at it."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    texts = [node.func.value, *node.args]
    joins = node.func.attr in {"join", "split", "partition", "rpartition", "rsplit"}
    return joins and any(
        isinstance(text, ast.Constant) and text.value == BETWEEN_ANSWERS for text in texts
    )


FILES = [
    file
    for file in sorted(ROOT.rglob("*.py"))
    if "migrations" not in file.parts  # they read what an earlier version wrote, as it wrote it
]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_the_signs_of_a_question_stand_in_one_module(file: Path) -> None:
    if file == ROOT / "render.py":
        assert any("___" in str(text.value) for text in _constants(file))
        return
    signed = [
        f"line {text.lineno}: {text.value!r}"
        for text in _constants(file)
        if any(sign in str(text.value) for sign in SIGNS)
    ]
    tree = ast.parse(file.read_text(encoding="utf-8"))
    joined = [
        f"line {node.lineno}: joins answers"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _is_joining(node)
    ]
    drawn = [
        f"line {node.lineno}: a gap is drawn"
        for node in ast.walk(tree)
        if isinstance(node, ast.BinOp)
        and isinstance(node.op, ast.Mult)
        and any(
            isinstance(side, ast.Constant) and side.value == "_" for side in (node.left, node.right)
        )
    ]
    private = [
        f"line {node.lineno}: {name.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "srs.render"
        for name in node.names
        if name.name.startswith("_")
    ]
    assert [*signed, *joined, *drawn, *private] == []
