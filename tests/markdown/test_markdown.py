"""What is marked is told apart from what is only typed; and of what is typed nothing is lost."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.markdown.blocks import blocks
from srs.markdown.inline import inline
from srs.markdown.runs import GAP, MarkedRun, may_be_marked


def read(text: str) -> list[tuple[str, ...]]:
    """Each run that is marked, with its marks."""
    return [(run.text, *sorted(run.marks)) for run in inline(text) if run.marks]


def plain(text: str) -> str:
    return "".join(run.text for run in inline(text))


def shown(text: str) -> str:
    found = ""
    for block in blocks(text):
        runs = (*block.runs, *(run for row in block.rows for cell in row for run in cell))
        found += block.mark + block.language + "".join(run.text + run.target for run in runs)
    return found


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("a *b* c", [("b", "emphasis")]),
        ("a **b c** d", [("b c", "strong")]),
        ("a _b_ c", [("b", "emphasis")]),
        ("a __b c__ d", [("b c", "strong")]),
        ("***both***", [("both", "emphasis", "strong")]),
        (
            "**bold *it***",
            [("bold ", "strong"), ("it", "emphasis", "strong")],
        ),
        ("~~gone~~", [("gone", "strike")]),
        ("这是**重点**内容", [("重点", "strong")]),
        ("GPT**重点**是*注意力*。", [("重点", "strong"), ("注意力", "emphasis")]),
        ("**注意：**看", [("注意：", "strong")]),
        ("use `a*b*c` and ``x`y``", [("a*b*c", "code"), ("x`y", "code")]),
        ("**`code`**", [("code", "code", "strong")]),
        ("$x^2$ 和 \\(y_1\\)", [("x²", "formula"), ("y₁", "formula")]),
        ("**$x^2$**", [("x²", "formula", "strong")]),
        ("$$\\frac{a}{b}$$", [("a/b", "formula")]),
        ("\\[a^2\\]", [("a²", "formula")]),
        ("$W_Q$ stays", [("$W_Q$", "formula")]),
        ("see [it](https://a.b/c)", [("it", "link"), (" (https://a.b/c)", "address")]),
        ("see <https://a.b/c>", [("https://a.b/c", "address")]),
        ("[**it**](a.md)", [("it", "link", "strong"), (" (a.md)", "address")]),
    ],
)
def test_marks_are_read(text: str, marked: list[tuple[str, ...]]) -> None:
    assert read(text) == marked


@pytest.mark.parametrize(
    "text",
    [
        "snake_case and other_name",
        "a*b*c",
        "2*3*4, 2**3**4, guess ** 2",
        "(a)*(b)*(c)",
        "__init__ and __name__ == '__main__'",
        "f(*args, **kwargs)",
        "*.py,*.js and src/**/*.md",
        "char *p, *q; char **argv",
        "SELECT *, COUNT(*) FROM t",
        "* a point\n* another one",
        "A* search, B* tree",
        "*p<0.05, **p<0.01",
        "$5 and $10",
        "$5, and 10$ (or 4$)",
        "US$5-$10",
        "$HOME/$USER and ${PATH}",
        "echo $a$b",
        "2^10 = 1024, x_1",
        "~5 and ~10, ~/notes",
        "a[i](x) and [1](注)",
        "[[Page|alias]] and [x]",
        "`unclosed",
        "$unclosed",
        "\\(foo\\)\\{2\\}",
        "C:\\notes\\a.md",
        "template <typename T>",
        "[red]a[/red] [@click=app.quit]b[/]",
        "____ and ____",
        "1 < 2 > 0 # no heading",
        "5 mg | 10 mg",
    ],
)
def test_what_is_no_markdown_stays_as_typed(text: str) -> None:
    assert plain(text) == text
    assert read(text) == []
    assert "\n".join(shown(line) for line in text.split("\n")) == text


def test_a_backslash_takes_the_meaning_from_a_sign() -> None:
    assert plain("\\*not\\* \\[AdamW\\] \\$5") == "*not* [AdamW] $5"
    assert read("\\*not\\*") == []


@pytest.mark.parametrize(
    ("text", "alt", "target"),
    [
        ("![图 1](img/a b.png)", "图 1", "img/a b.png"),
        ("![](a.png 'x')", "", "a.png 'x'"),
        ('![a](b.png "title")', "a", "b.png"),
        ("![[b.png]]", "", "b.png"),
        ("![[b.png|300]]", "", "b.png"),
        ("![[b.png|a net]]", "a net", "b.png"),
        ("<img src='c.png' width=3 alt=\"y\">", "y", "c.png"),
    ],
)
def test_an_image_has_words_and_a_place(text: str, alt: str, target: str) -> None:
    assert inline(f"a {text} b") == (
        MarkedRun("a "),
        MarkedRun(alt, frozenset({"image"}), target),
        MarkedRun(" b"),
    )


def test_emphasis_ends_with_its_paragraph() -> None:
    assert plain("*a\n\nb*") == "*a\n\nb*"
    assert read("*a\nb*") == [("a\nb", "emphasis")]


def test_a_gap_may_stand_in_whatever_is_marked() -> None:
    assert read(f"**{GAP}** `{GAP}` $x = {GAP}$") == [
        (GAP, "strong"),
        (GAP, "code"),
        (f"x = {GAP}", "formula"),
    ]


def test_blocks_of_a_text() -> None:
    text = """\
# Heading
first *line*
second

- a point
  2. a number
> quoted
```python
x = 1 * 2 * 3

```
| a | b |
|---|--:|
| *1* | 2 |
| 3 |
last"""
    found = blocks(text)
    assert [(each.kind, each.mark) for each in found] == [
        ("heading", ""),
        ("text", ""),
        ("text", "- "),
        ("text", "  2. "),
        ("text", "> "),
        ("code", ""),
        ("table", ""),
        ("text", ""),
    ]
    assert found[5].language == "python"
    assert found[5].runs == (MarkedRun("x = 1 * 2 * 3\n"),)
    assert found[6].aligned == ("left", "right")
    assert [[cell[0].text if cell else "" for cell in row] for row in found[6].rows] == [
        ["a", "b"],
        ["1", "2"],
        ["3", ""],
    ]


def test_a_formula_of_several_lines_is_one() -> None:
    (block,) = blocks("$$\nx = 1\n- y\n$$")
    assert [run.text for run in block.runs] == ["x = 1 - y"]


def test_a_single_line_is_no_heading() -> None:
    assert blocks("# of heads")[0].kind == "text"


def test_a_fence_that_stays_open_is_text() -> None:
    assert [each.kind for each in blocks("```python\nx")] == ["text"]


MARKS = re.compile(r"[*_~`$\\\[\]()<>!|#\s:\-+]")
SIGNS = "* ** _ __ ~~ ` ``` $ $$ \\( \\) \\ [ ]( ) ![ | |---| < > # -"
PIECES = st.one_of(
    st.sampled_from([*SIGNS.split(), "\n", "\n\n", "- ", "# ", " ", GAP]),
    st.text(string.ascii_letters + "中文，。0123", min_size=1, max_size=6),
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)


@given(TEXTS)
def test_of_any_text_only_marks_go(text: str) -> None:
    """No letter is lost, and none comes to it."""
    assert "$" in text or "\\" in text or MARKS.sub("", shown(text)) == MARKS.sub("", text)


@given(TEXTS)
def test_no_gap_is_lost(text: str) -> None:
    assert shown(text).count(GAP) == text.count(GAP)


@given(st.text(string.ascii_letters + "中文，。 .,\n0123456789", max_size=80))
def test_prose_stays_as_it_is(text: str) -> None:
    assert "".join(run.text for block in blocks(text) for run in block.runs) == text or (
        may_be_marked(text)
    )


@pytest.mark.parametrize(
    "piece", ["*a", "_a ", "**a** ", "`", "``a`", "$a", "[", "![a](", "<", "\\(", "|", "~~a"]
)
def test_a_long_text_of_marks_is_read_in_proportion(piece: str) -> None:
    """Twice as long takes about twice the steps: it ends at all."""
    assert blocks(piece * 5_000)
