"""Lines that are no notes."""

import pytest

from srs.parse.format import Format
from srs.parse.formats import MARKDOWN, ORG
from srs.parse.lines import number, split
from srs.parse.mask import mask


def reasons(text: str, form: Format[object] = MARKDOWN) -> dict[int, str]:
    return mask(number(split(text)), form)


def test_a_fence_takes_everything_up_to_its_end() -> None:
    assert reasons("a\n```py\nQ: x\n# 2023.6.9\n```\nb") == dict.fromkeys(range(2, 6), "code")


def test_a_longer_fence_holds_a_shorter_one() -> None:
    assert reasons("````\n```\n````\nb") == dict.fromkeys(range(1, 4), "code")


def test_a_fence_that_is_never_closed_takes_one_line() -> None:
    assert reasons("```\na\nb") == {1: "code"}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("<!-- SR:!2024-01-01 -->", "comment"),
        ("| a | b |", "table"),
        ("|---|---|", "table"),
        ("https://arxiv.org/abs/1706.03762", "link"),
        ("- [paper](https://arxiv.org)", "link"),
        ("![picture](a.png)", "link"),
        ("* * *", "separator"),
        ("<details>", "markup"),
        ("[TOC]", "markup"),
        ("<br><br>", "markup"),
        ("> [!note]", "markup"),
        ("{{query (todo later)}}", "markup"),
        ("#os #locks", "tags"),
        ("collapsed:: true", "property"),
        ("logseq.order-list-type:: number", "property"),
        ("$$a = b$$", "formula"),
        ("![[picture.png]]", "link"),
        ("[locks]: https://example.org", "link"),
        (">", "separator"),
        ("x" * 10_001, "line too long"),
    ],
)
def test_single_lines(line: str, reason: str) -> None:
    assert reasons(f"note\n{line}\nnote") == {2: reason}


def test_many_fences_without_an_end_are_read_in_linear_time() -> None:
    lines = number(split("\n".join("`" * (3 + n % 7) + "x" for n in range(20_000))))
    assert len(mask(lines, MARKDOWN)) == len(lines)


@pytest.mark.parametrize(
    ("opener", "closer", "reason"),
    [
        ("$$", "$$", "formula"),
        ("\\[", "\\]", "formula"),
        ("\\begin{align}", "\\end{align}", "formula"),
        ("#+begin_src sh", "#+end_src", "code"),
        ("<pre>", "</pre>", "code"),
        ("<table>", "</table>", "table"),
        ("%%", "%%", "comment"),
        ("- ```sh", "  ```", "code"),
    ],
)
def test_a_block_is_masked_up_to_its_end(opener: str, closer: str, reason: str) -> None:
    text = f"note\n{opener}\n甲\n\n乙\n{closer}\nnote"
    assert reasons(text) == dict.fromkeys((2, 3, 5, 6), reason)


def test_a_stray_formula_sign_hides_no_notes_far_below() -> None:
    assert reasons("$$\n" + "甲\n" * 200 + "$$\n") == {1: "formula", 202: "formula"}


@pytest.mark.parametrize(
    "line", ["author:: Lamport", "std::vector is a list", "#1 in the list", "|x| is it"]
)
def test_notes_that_look_like_something_else_stay(line: str) -> None:
    assert reasons(f"note\n{line}\nnote") == {}


def test_lines_of_output_and_comments_of_org() -> None:
    text = ": output\n# comment\n#+filetags: :a:\nnote\n"
    assert reasons(text, ORG) == {1: "code", 2: "markup", 3: "markup"}
    assert reasons(text) == {3: "markup"}
