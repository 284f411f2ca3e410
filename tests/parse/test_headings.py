"""What is a heading: signs of Markdown and org, underlines, bold lines, numbers."""

from datetime import date

import pytest

from srs.parse import read_text


def titles(text: str, name: str = "") -> list[tuple[str, ...]]:
    return [section.titles for section in read_text(text, name).sections]


def days(text: str, name: str = "") -> list[date | None]:
    return [section.date for section in read_text(text, name).sections]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("## Raft", "Raft"),
        ("## Raft ##", "Raft"),
        ("##一致性", "一致性"),
        ("## 1.2 Raft", "Raft"),
        ("## 3. Raft", "Raft"),
        ("## （二）Raft", "Raft"),
        ("## 一、Raft", "Raft"),
        ("## 第三章：Raft", "Raft"),
        ("## 🚀 Raft ✨", "Raft"),
        ("## C#", "C#"),
        ("## 2.5D graphics", "2.5D graphics"),
        ("## 3 ways to elect a leader", "3 ways to elect a leader"),
        ("Raft\n====", "Raft"),
        ("Raft\n----", "Raft"),
        ("====\nRaft\n====", "Raft"),
        ("**Raft**", "Raft"),
        ("**Raft**:", "Raft"),
        ("**Raft：**", "Raft"),
        ("一、Raft", "Raft"),
        ("1.2 Raft", "Raft"),
    ],
)
def test_a_heading_in_any_usual_form(heading: str, title: str) -> None:
    assert titles(f"{heading}\nOne leader is elected at a time.\n") == [(title,)]


def test_a_sentence_above_a_line_is_no_heading() -> None:
    assert titles("Today I read the paper.\n---\nIt was long.\n") == [()]


def test_bold_headings_stand_below_the_others_and_end_each_other() -> None:
    text = "## Raft\n\n**Terms**\n\nThey are numbered.\n\n**Votes**\n\nOne for each term.\n"
    assert titles(text) == [("Raft", "Terms"), ("Raft", "Votes")]


def test_a_bold_label_of_a_list_is_a_point() -> None:
    (section,) = read_text("## Raft\n**Roles:**\n- leader\n- follower\n").sections
    assert section.titles == ("Raft",)
    assert [child.text for child in section.points[0].children] == ["leader", "follower"]


def test_a_bold_word_with_nothing_below_it_is_a_point() -> None:
    assert read_text("**Raft**\n").sections[0].points[0].text == "Raft"


def test_generic_headings_stay_among_the_titles() -> None:
    assert titles("# Raft\n## Introduction\nIt elects.\n") == [("Raft", "Introduction")]


ORG = """#+TITLE: Consensus
#+STARTUP: overview

* TODO [#A] Raft [1/2] :paper:protocol:
[2023-06-09 Fri]
  SCHEDULED: <2023-06-12 Mon>
- term :: a number that only grows
** Election
#+begin_src go
* not a heading
#+end_src
One leader at a time. See [[https://a.b][the paper]].
: output
# a comment
"""


def test_org_headings_keywords_and_blocks() -> None:
    log = read_text(ORG, "consensus.org")
    assert [(s.titles, s.date) for s in log.sections] == [
        (("Consensus", "Raft"), date(2023, 6, 9)),
        (("Consensus", "Raft", "Election"), date(2023, 6, 9)),
    ]
    assert [point.text for section in log.sections for point in section.walk()] == [
        "term :: a number that only grows",
        "One leader at a time. See the paper.",
    ]


def test_a_star_is_a_bullet_in_markdown() -> None:
    assert len(read_text("* one\n* two\n", "notes.md").sections[0].points) == 2


def test_the_name_of_the_file_dates_and_names_what_has_no_heading() -> None:
    (section,) = read_text("One leader is elected.\n", "2023-06-09-raft.md").sections
    assert (section.date, section.titles) == (date(2023, 6, 9), ("raft",))
    assert titles("# Paxos\nOlder.\n", "raft.md") == [("Paxos",)]
    assert titles("Older.\n", "notes.md") == [()]


def test_front_matter_names_and_dates_what_stands_below() -> None:
    text = "---\ntitle: Raft\ndate: 2023-06-09\n---\n## Introduction\nIt elects.\n"
    (section,) = read_text(text).sections
    assert (section.date, section.titles) == (date(2023, 6, 9), ("Raft", "Introduction"))


def test_a_date_right_below_a_heading_is_its_date() -> None:
    text = "## Raft\n2023-06-09\n\nIt elects.\n\n## Paxos\n2023-06-10\n\nOlder.\n"
    assert [(s.title, s.date) for s in read_text(text).sections] == [
        ("Raft", date(2023, 6, 9)),
        ("Paxos", date(2023, 6, 10)),
    ]
    assert titles("# log\n2023-06-09\na\n\n2023-06-10\nb\n") == [(), ()]


def test_a_day_below_several_headings_keeps_them_all() -> None:
    text = "# Databases\n## Raft\n### 2023-06-09\nIt elects.\n"
    assert titles(text) == [("Databases", "Raft")]


def test_a_page_of_a_journal_is_dated_by_its_bullet() -> None:
    assert days("- [[Fri, 09.06.2023]]\n\t- It elects.\n") == [date(2023, 6, 9)]


@pytest.mark.parametrize(
    "text",
    [
        "# 2023\n## 6.9\na\n",
        "# 2023年\n## 6月9日 周五\na\n",
        "# June 2023\n## 9日\na\n",
        "## 2023.6.8\nb\n## 6.9\na\n",
        "## 2023-07-02\nb\n## June 9\na\n",
    ],
)
def test_a_date_without_a_year_takes_it_from_above_where_that_is_sure(text: str) -> None:
    assert days(text)[-1] == date(2023, 6, 9)


def test_a_year_goes_on_over_new_year() -> None:
    assert days("## 2023.12.30\na\n## 1.2\nb\n")[-1] == date(2024, 1, 2)
    assert days("## 2024.1.2\na\n## 12.30\nb\n")[-1] == date(2023, 12, 30)


@pytest.mark.parametrize("text", ["## 6.9\na\n", "## 2023.12.1\nb\n## 6.9\na\n", "# 2023\n6.9\n"])
def test_what_is_not_surely_a_date_is_none(text: str) -> None:
    assert days(text)[-1] is None or days(text)[-1] == date(2023, 12, 1)


def test_the_order_of_day_and_month_is_told_by_the_other_dates() -> None:
    assert days("## 06/09/2023\na\n## 06/24/2023\nb\n") == [date(2023, 6, 9), date(2023, 6, 24)]
    assert days("## 09/06/2023\na\n## 24/06/2023\nb\n") == [date(2023, 6, 9), date(2023, 6, 24)]
    assert days("## 06/09/2023\na\n") == [None]
