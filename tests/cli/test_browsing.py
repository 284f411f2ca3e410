"""srs list, srs show, srs due."""

import pytest

from tests.cli.program import Program


def test_the_document_of_a_new_card(srs: Program) -> None:
    card, _ = srs.ids()
    first = srs("list", "--json").json[0]
    assert set(first) >= {
        "id", "deck", "question", "answer", "items", "kind", "status", "due", "interval", "ease",
        "reps", "lapses", "stability", "difficulty", "source", "entry", "tags",
    }  # fmt: skip
    assert first["id"] == card
    new = {"due": None, "interval": None, "ease": None, "reps": 0, "lapses": 0}
    assert {key: first[key] for key in new} == new
    assert first["source"] == {"path": str(srs.log), "lines": [4, 5]}
    assert first["entry"] == {"date": "2023-06-04", "title": "Attention Is All You Need"}
    assert "date::2023-06-04" in first["tags"]


def test_the_document_of_a_reviewed_card(srs: Program) -> None:
    card, _ = srs.ids()
    srs("answer", card, "hard")
    first = srs("list", "--json").json[0]
    schedule = {"due": "2026-11-23", "interval": 1, "ease": 2.36, "reps": 1, "lapses": 0}
    assert {key: first[key] for key in schedule} == schedule


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (["注意力"], [0]),
        (["bleu", "what"], [1]),
        (["ＢＬＥＵ"], [1]),
        (["bleu", "注意力"], []),
        (["attention"], [0, 1]),
        (["is:new"], [1]),
        (["is:due"], []),
        (["is:draft"], []),
        (["kind:basic"], [0, 1]),
        (["kind:list"], []),
        (["deck:papers", "score"], [1]),
        (["deck:other"], []),
    ],
)
def test_a_query_is_words_and_filters_that_must_all_hold(
    srs: Program, query: list[str], found: list[int]
) -> None:
    ids = srs.ids()
    srs("answer", ids[0], "good")
    listed = srs("list", *query, "--json").json
    assert [card["id"] for card in listed] == [ids[at] for at in found]


@pytest.mark.parametrize("word", ["colour:red", "is:nonsense", "kind:poem"])
def test_a_filter_that_does_not_exist_is_wrong_usage(srs: Program, word: str) -> None:
    run = srs("list", word, "--json")
    assert (run.status, run.out) == (2, "")
    assert "there are " in run.err


def test_columns_stand_under_each_other_in_both_languages(srs: Program) -> None:
    srs.log.rename(srs.folder / "论文.md")
    assert srs("generate", srs.folder).status == 0
    first, second = srs("list").out.splitlines()
    assert first.index("什么") - first.index("论文") == second.index("What") - second.index("论文")


def test_a_card_shows_where_it_comes_from_and_what_was_answered(srs: Program) -> None:
    card, _ = srs.ids()
    srs("answer", card, "again")
    srs("undo")
    srs("answer", card, "good")
    out = srs("show", card).out
    for part in (
        "什么是注意力？",
        "对 value 的加权求和。",
        f"{srs.log}:4-5",
        "written.qa",
        "papers",
    ):
        assert part in out
    shown = srs("show", card, "--json").json
    assert shown["quote"] == "Q: 什么是注意力？\nA: 对 value 的加权求和。"
    events = [(event["kind"], event["grade"], event["undone"]) for event in shown["history"]]
    assert events == [("graded", 2, True), ("undo", None, False), ("graded", 4, False)]


def test_a_card_tells_its_rule_and_what_the_lints_said(srs: Program) -> None:
    found = srs.folder / "found.md"
    found.write_text(
        "## 2023.6.4\n《BERT》\n任务：问答、摘要、翻译、分类、检索、情感\n", encoding="utf-8"
    )
    srs("generate", found)
    (card,) = [
        c["id"] for c in srs("list", "rule:list.label", "--json").json if len(c["items"]) > 5
    ]
    many = "L03 too many: the list has more members than one card can ask for"
    assert srs("show", card, "--json").json["lints"] == [many]
    out = srs("show", card).out
    assert "rule      list.label: a label that names a set, with its members" in out
    assert f"lint      {many}" in out


def test_a_card_alone_in_its_entry_says_so(srs: Program) -> None:
    alone = srs.folder / "alone.md"
    alone.write_text("## 2023.6.4\n《BERT》\n编码器一共有12层网络\n", encoding="utf-8")
    srs("generate", alone)
    (card,) = [c["id"] for c in srs("list", "deck:alone", "--json").json]
    assert srs("show", card, "--json").json["lints"] == [
        "L25 lonely: it is the only card of its entry"
    ]


def test_what_is_due_by_deck_and_day(srs: Program) -> None:
    first, _ = srs.ids()
    srs("answer", first, "good")
    document = srs("due", "--days", "3", "--json").json
    assert document["decks"] == [{"deck": "papers", "cards": 2, "new": 1, "due": 0}]
    assert document["days"] == [
        {"day": "2026-11-22", "due": 0},
        {"day": "2026-11-23", "due": 1},
        {"day": "2026-11-24", "due": 0},
    ]
    assert "2026-11-23" in srs("due").out


@pytest.mark.parametrize("days", ["0", "-1", "many", "99999999"])
def test_days_are_a_sensible_number(srs: Program, days: str) -> None:
    assert srs("due", "--days", days).status == 2


def test_figures_of_study(srs: Program) -> None:
    for card in srs.ids():
        srs("answer", card, "good")
    figures = srs("stats", "--json").json
    assert figures["cards"] == 2
    assert figures["reviews"] == 2
    assert figures["streak"] == 1
    assert "streak 1 day" in srs("stats").out
