"""Cards in the notations of other tools, as those tools read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.parse import read_text
from tests.samples import GAP


def sides(text: str, name: str = "log.md") -> list[tuple[str, str]]:
    return [
        (p.question, p.answer) for section in read_text(text, name).sections for p in section.pairs
    ]


def told(text: str, name: str = "log.md") -> list[tuple[int, str]]:
    return [(problem.first, problem.message) for problem in read_text(text, name).problems]


@pytest.mark.parametrize(
    "front",
    ["C# 的委托是什么？", "F# 与 C#", "a * b 是什么？", "Python 的 # 作什么用？", "issue #12", "颜色 #fff 是？", "CSS 的 #id", "第 #3 题"],
)  # fmt: skip
@pytest.mark.parametrize("tag", ["#card", "#flashcard", "#[[card]]", "#card-spaced"])
def test_of_a_tagged_question_the_tag_alone_is_taken_away(front: str, tag: str) -> None:
    assert sides(f"{front} {tag}\n- 答\n") == [(front, "答")]
    assert sides(f"- {front} {tag}\n  - 答\n") == [(front, "答")]
    assert sides(f"## {front} {tag}\n答\n") == [(front, "答")]


def test_a_card_below_a_tagged_heading_is_one_of_its_own() -> None:
    text = "## 问戊？ #card\n己。\n\n问庚？\n?\n辛\n\nQ: 壬？\nA: 癸\n"
    assert sides(text) == [("问戊？", "己。"), ("问庚？", "辛"), ("壬？", "癸")]


@pytest.mark.parametrize(
    "text",
    [
        "甲 :: 乙 ^d4e5f6",
        "甲\n?\n乙 ^quote-of-the-day",
        "甲\n?\n乙\n^d4e5f6",
        "Q: 甲\nA: 乙 ^d4e5f6",
        "Q: 甲 ^d4e5f6\nA: 乙",
        "## 甲 #card ^d4e5f6\n乙\n^aabb01\n",
        "甲 #card\n- 乙 ^d4e5f6",
        "甲 :: 乙\n<!--SR:!2027-01-20,3,250-->",
        "甲 :: 乙 <!--SR:!2027-01-20,3,250--> ^d4e5f6",
        "甲 :: 乙\n> [!sr|card-metadata]\n> <!--SR:!2027-01-20,3,250-->",
        "甲\n?\n乙\n<!--ID: 1617120000000-->",
        "Q: 甲\nA: 乙\n<!-- ID: 1617120000000 -->",
        "甲\n?\n乙\n<!--SR:!2027-01-20,3",
    ],
)
def test_marks_of_other_tools_are_no_part_of_a_card(text: str) -> None:
    assert sides(text) == [("甲", "乙")]


def test_an_exponent_is_no_block_id() -> None:
    assert sides("面积 :: x ^2") == [("面积", "x ^2")]


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        ("前 {{c1::跨\n行}} 后", [(f"前 {GAP} 后", "跨行")]),
        ("before {{c1::over\nlines}} behind", [(f"before {GAP} behind", "over lines")]),
        ("嵌 {{c1::外 {{c2::内}} 外}} 完", [(f"嵌 {GAP} 完", "外 内 外"), (f"嵌 外 {GAP} 外 完", "内")]),
        ("嵌 {{c1::{{c2::内}}外::提示}} 完", [(f"嵌 {GAP}（提示） 完", "内外"), (f"嵌 {GAP}外 完", "内")]),
        ("a {{c1::b {{c1::c}} d}} e", [(f"a {GAP} e", "b c d")]),
        ("{{c2::b}} before {{c1::a}}", [(f"{GAP} before a", "b"), (f"b before {GAP}", "a")]),
        ("both {{c1,2::x}} and {{c2::y}}", [(f"both {GAP} and y", "x"), (f"both {GAP} and {GAP}", "x；y")]),
        ("use {{c1::std::move::C++}} here", [(f"use {GAP}（C++） here", "std::move")]),
        ("half {{c1::a { b}} is open", [(f"half {GAP} is open", "a { b")]),
        ("读作 {{cloze lòu\\\\tone 4}}", [(f"读作 {GAP}（tone 4）", "lòu")]),
        ("#flashcards\n\nA ==1;;one;;hint== and ==two== and ==1;;three==.", [(f"A {GAP}（hint） and two and {GAP}.", "one；three"), (f"A one and {GAP} and three.", "two")]),
    ],
)  # fmt: skip
def test_gaps_as_their_tools_read_them(text: str, cards: list[tuple[str, str]]) -> None:
    assert sides(text) == cards


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        ("C: 按键 [`\\[`] 减速", [(f"按键 {GAP} 减速", "`[`")]),
        ("C: 按键 [\\[] 加速", [(f"按键 {GAP} 加速", "[")]),
        ("C: 数组 [`a[0]`] 是头", [(f"数组 {GAP} 是头", "`a[0]`")]),
        ("C: 区间 [$[0, 1)$] 半开", [(f"区间 {GAP} 半开", "$[0, 1)$")]),
        ("C: `#include [<stdio.h>]`", [(f"`#include {GAP}`", "<stdio.h>")]),
        ("C: 见 [巴黎](https://e.org)、[[页]]、[^1] 与 [罗马]", [(f"见 [巴黎](https://e.org)、[[页]]、[^1] 与 {GAP}", "罗马")]),
        ("C: \\[sic\\] the [Nile] flows", [(f"[sic] the {GAP} flows", "Nile")]),
        ("C:\n[eins] one\n[zwei] two", [(f"{GAP} one\nzwei two", "eins"), (f"eins one\n{GAP} two", "zwei")]),
        ("C:\n[eins]\n[zwei]", [(f"{GAP}\nzwei", "eins"), (f"eins\n{GAP}", "zwei")]),
        ("C: a gap [over\ntwo lines] here", [(f"a gap {GAP} here", "over two lines")]),
    ],
)  # fmt: skip
def test_gaps_in_brackets(text: str, cards: list[tuple[str, str]]) -> None:
    assert sides(text) == cards


@pytest.mark.parametrize(
    "text",
    [
        "C: [eins]",
        "#flashcards\n\n==全部==",
        "{{c1::all}}.",
        "- {{cloze all}}",
        "# ==要点==",
        "- ## ==要点==",
        "**==要点==**",
        "#### **==要点：==**\n\n一二三",
    ],
)
def test_a_card_is_never_a_gap_alone_nor_a_highlighted_heading(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize("sign", ["?", "？"])
def test_a_full_width_sign_parts_lines_as_well(sign: str) -> None:
    assert sides(f"一致性\n{sign}\n总满足约束") == [("一致性", "总满足约束")]
    assert len(sides(f"一致性\n{sign * 2}\n总满足约束")) == 2


@pytest.mark.parametrize("block", ["```py\nx = 1\n\nprint(x)\n```", "$$\na = b\n\n+ c\n$$"])
def test_blank_lines_in_code_and_formulas_end_neither_question_nor_answer(block: str) -> None:
    assert sides(f"说明\n\n输出什么？\n{block}\n?\n是") == [(f"输出什么？\n{block}", "是")]
    assert sides(f"输出什么？\n?\n{block}\n\n后文") == [("输出什么？", block)]
    assert sides(f"Q: 输出什么？\n{block}\nA: 是") == [(f"输出什么？\n{block}", "是")]
    assert sides(f"Q: 怎么写？\nA: 这样\n{block}\n\n后文") == [("怎么写？", f"这样\n{block}")]


def test_a_heading_may_be_the_question() -> None:
    text = "# Logic\n\n### What is a term?\n?\nA name.\n\n## 什么是命题？\n??\n有真假的句子\n"
    assert sides(text) == [
        ("What is a term?", "A name."),
        ("什么是命题？", "有真假的句子"),
        ("有真假的句子", "什么是命题？"),
    ]


def test_an_example_may_stand_between_a_question_and_its_answer() -> None:
    text = "Q: 填什么？\n\n我 ___ 北京。\n\nA: 在\n\nQ: 又如？\nA: 是\n"
    assert sides(text) == [("填什么？\n\n我 ___ 北京。", "在"), ("又如？", "是")]


def test_an_answer_with_another_number_is_another_answer() -> None:
    assert sides("Q1: a?\nQ2: b?\nA1: c\n") == []


@pytest.mark.parametrize("code", ["`a...b`", "```py\nf(...)\n...\n```", "见下...\n还有"])
def test_an_answer_does_not_end_at_an_ellipsis(code: str) -> None:
    assert sides(f"Q: 怎么写？\nA: {code}\n") == [("怎么写？", code)]
    assert sides(f"怎么写？\n?\n{code}\n") == [("怎么写？", code)]


DECK = "Q: 一？\nA: 甲：\n\n- 乙\n- 丙\n\nQ: 二？\nA: 丁\n\n还有戊\n\nC: 己是[庚]\n\nQ: 三？\nA: 辛\n\n---\n\n尾\n"


def test_answers_of_a_deck_of_hashcards_go_on_over_blank_lines() -> None:
    assert sides(DECK) == [
        ("一？", "甲：\n\n- 乙\n- 丙"),
        ("二？", "丁\n\n还有戊"),
        (f"己是{GAP}", "庚"),
        ("三？", "辛"),
    ]
    named = '---\nname = "地理"\n---\n\nQ: 一？\nA: 甲\n\n乙\n'
    assert sides(named) == [("一？", "甲\n\n乙")]


def test_in_another_log_an_answer_ends_at_a_blank_line() -> None:
    assert sides("一些话。\n\n另一些话。\n\nQ: 一？\nA: 甲\n\n后文。\n") == [("一？", "甲")]


NOTE = "START\n{}\n{}\nEND\n"


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        (NOTE.format("Basic", "首都？\nBack: 巴黎"), [("首都？", "巴黎")]),
        (NOTE.format("Basic", "首都？\nBack: 巴黎\n\n在河边\nTags: geo fr\n<!--ID: 1566052191670-->"), [("首都？", "巴黎\n\n在河边")]),
        (NOTE.format("Basic", "Front: 首都？\nBack: 巴黎\nID: 1566052191670"), [("首都？", "巴黎")]),
        (NOTE.format("Basic (and reversed card)", "首都\nBack: 巴黎"), [("首都", "巴黎"), ("巴黎", "首都")]),
        (NOTE.format("基础", "正面：首都\n背面：巴黎"), [("首都", "巴黎")]),
        (NOTE.format("Cloze", "The {{c1::heart}} pumps {{c2::blood}}."), [(f"The {GAP} pumps blood.", "heart"), (f"The heart pumps {GAP}.", "blood")]),
        (NOTE.format("Cloze", "The {heart} pumps {2:blood}, $\\frac{a}{b}$."), [(f"The {GAP} pumps blood, $\\frac{{a}}{{b}}$.", "heart"), (f"The heart pumps {GAP}, $\\frac{{a}}{{b}}$.", "blood")]),
        (NOTE.format("Vocabulary", "chat\nMeaning: cat\nSound: ʃa"), [("chat", "cat\nʃa")]),
        ("STARTI [Basic] 首都？ Back: 巴黎 ENDI", [("首都？", "巴黎")]),
        ("- STARTI [Basic] 首都？ Back: 巴黎 Tags: geo <!--ID: 1566052191670--> ENDI", [("首都？", "巴黎")]),
        ("STARTI [Basic] a Back: b ENDI STARTI [Cloze] c {d} ENDI", [("a", "b"), (f"c {GAP}", "d")]),
    ],
)  # fmt: skip
def test_notes_of_obsidian_to_anki(text: str, cards: list[tuple[str, str]]) -> None:
    assert sides(text) == cards


def test_what_tells_a_deck_for_anki_is_no_note() -> None:
    log = read_text(
        "TARGET DECK: A::B\nFILE TAGS: x\n\n" + NOTE.format("Basic", "a\nBack: b"), "log.md"
    )
    assert [(s.first, s.last, s.message) for s in log.skips] == [(1, 2, "markup")]


@pytest.mark.parametrize(
    "text",
    ["START\n\nWe went home.\n\nEND", "START of the week\nand more", "The START button\nENDS it"],
)
def test_the_word_start_begins_no_note_by_itself(text: str) -> None:
    assert (sides(text), told(text)) == ([], [])


ORG = "* Flashcards\n** Affect :fc:\n:PROPERTIES:\n:FC_TYPE: {}\n:END:\n:REVIEW_DATA:\n| position | ease |\n|--+--|\n| 0 | 2.5 |\n:END:\n\nTo influence\n** Effect :fc:\n:PROPERTIES:\n:FC_TYPE: normal\n:END:\n\nA result\n* Notes\n\nprose\n"


def test_cards_of_org_fc_below_a_plain_heading() -> None:
    assert sides(ORG.format("normal"), "a.org") == [
        ("Affect", "To influence"),
        ("Effect", "A result"),
    ]
    assert ("To influence", "Affect") in sides(ORG.format("double"), "a.org")


def test_a_card_of_org_fc_within_another_is_one_of_its_own() -> None:
    assert sides("* Outer :fc:\nouter\n** Inner :fc:\ninner\n", "a.org") == [
        ("Outer", "outer"),
        ("Inner", "inner"),
    ]


def test_a_gap_of_org_fc_may_hold_braces() -> None:
    text = "* Gap :fc:\nA {{hidden {x}@0}} text, {{$\\frac{a}{b}$}@1}.\n"
    assert sides(text, "a.org") == [
        (f"A {GAP} text, $\\frac{{a}}{{b}}$.", "hidden {x}"),
        (f"A hidden {{x}} text, {GAP}.", "$\\frac{a}{b}$"),
    ]


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("Q: 一？\nA: 甲\n\n说明\n\nA: 乙", [(6, "an answer without a question")]),
        ("Q: 一？\n\n说明。", [(1, "a question without an answer")]),
        (f"{DECK}\nC: 没有空\n", [(21, "a 'C:' without a [gap] and words around it")]),
        ("- C: 心有[四]腔\n- C: 没有空", [(2, "a 'C:' without a [gap] and words around it")]),
        ("前 {{c1::没有关\n\n后", [(1, "a gap that is not closed: '}}' is missing")]),
        ("#flashcards\n\n?\n答", [(3, "a line '?' with no question above")]),
        ("START\nBasic\n首都？\nBack: 巴黎\n", [(1, "a note that begins with START and has no END")]),
        ("STARTI [Basic] 首都？ Back: 巴黎", [(1, "a note that begins with STARTI and has no ENDI")]),
        ("文字\n\n<!--SR:!2027-01-20,3,250-->", [(3, "a schedule of another tool that belongs to no card (line 3)")]),
    ],
)  # fmt: skip
def test_a_near_miss_is_told_once_with_its_line(text: str, problems: list[tuple[int, str]]) -> None:
    assert told(text) == problems


@pytest.mark.parametrize(
    "text",
    [
        "A: 方案一\nB: 方案二\nC: 方案三",
        "C: a language with arrays",
        "他问\n\n?\n\n无人答",
        "1. 问题：版本太旧。\n2. 是否有别的办法？",
        "我用 {{ mustache }} 模板",
        "`{{c1::gap}}` 是 Anki 的写法，写成 `{{c1::gap` 就错了",
        "```\nQ: a?\n{{c1::\nSTART\nBasic\n```",
    ],
)
def test_ordinary_prose_is_no_near_miss(text: str) -> None:
    assert (sides(text), told(text)) == ([], [])


_WORDS = st.lists(
    st.sampled_from(
        ["锁", "线程", "C#", "heart", "42", "$x_{i}$", "`a[0]`", "поток", "#id", "e.g."]
    ),
    min_size=1,
    max_size=4,
).map(" ".join)
_IDS = st.sampled_from(
    ["", " ^37066d", " <!--SR:!2027-01-20,3,250-->", "\n<!--ID: 1617120000000-->"]
)
_CARD = st.one_of(
    st.builds("Q: {}\nA: {}{}\n".format, _WORDS, _WORDS, _IDS),
    st.builds("C: {} [{}] 尾{}\n".format, _WORDS, _WORDS, _IDS),
    st.builds("首 {} :: {}{}\n".format, _WORDS, _WORDS, _IDS),
    st.builds("首 {}\n?\n{}{}\n".format, _WORDS, _WORDS, _IDS),
    st.builds("首 {} #card\n- {}{}\n".format, _WORDS, _WORDS, _IDS),
    st.builds("中 {{{{c1::{} {{{{c2::{}}}}}::示}}}} 尾{}\n".format, _WORDS, _WORDS, _IDS),
    st.builds("中 {{{{c1::{}\n{}}}}} 尾{}\n".format, _WORDS, _WORDS, _IDS),
    st.builds("中 =={}== {}{}\n".format, _WORDS, _WORDS, _IDS),
    st.builds("START\nBasic\n首 {}\nBack: {}\nTags: a\nEND\n".format, _WORDS, _WORDS),
    st.builds("STARTI [Basic] 首 {} Back: {} ENDI\n".format, _WORDS, _WORDS),
    st.builds("前 {{{{c1::{}\n\n{}{}\n".format, _WORDS, _WORDS, _IDS),
    st.builds("Q: {}\nA: {{{{c1::{}{}\n".format, _WORDS, _WORDS, _IDS),
    st.builds("{} {}\n".format, _WORDS, _WORDS),
)
_RESIDUE = ("{{c", "STARTI", "START\n", "ENDI", "Back:", "<!--", "-->", "^37066d", "#card", "Tags:")


@given(cards=st.lists(_CARD, min_size=1, max_size=8))
def test_no_sign_of_a_notation_is_left_in_a_card(cards: list[str]) -> None:
    text = "\n".join(cards)
    for question, answer in sides(text):
        assert not [sign for sign in _RESIDUE for side in (question, answer) if sign in side]
        assert question.strip(" _:")
        assert answer.strip(" _:")


@given(cards=st.lists(_CARD, min_size=1, max_size=8))
def test_every_line_is_in_a_card_a_point_or_left_out_with_a_reason(cards: list[str]) -> None:
    text = "\n".join(cards)
    log = read_text(text, "log.md")
    spans = [(skip.first, skip.last) for skip in log.skips]
    spans += [(p.first, p.last) for section in log.sections for p in section.pairs]
    spans += [(p.first, p.last) for section in log.sections for p in section.walk()]
    covered = {line for first, last in spans for line in range(first, last + 1)}
    assert {n for n, line in enumerate(log.lines, 1) if line.strip()} <= covered


PROSE = "今天读了一篇文章。\n\n另一段话，没有卡片。\n\n- 一\n- 二\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "模型的==注意力==机制",
        "使用std::string 很方便",
        "调用Vec::new创建",
        "Foo::Bar",
        "Net::HTTP is slow",
        "File::Spec->catfile",
        "p::before in CSS",
        "now()::date",
        "SELECT '1'::int",
        "数组 a[::2] 取偶数位",
        "x[1::2]",
        "监听 ::1 端口",
        "2001:db8::1 是地址",
        "fe80::1%eth0",
        "时间 12::30",
        "表情 :smile::heart: 真好",
        "AWS::S3::Bucket",
        "读了[作者:: 张三]的书",
        "(rating:: 5) 好书",
        "- 任务\n  状态:: 完成",
        "期刊:: Nature",
        "国家:: 中国",
        "- **状态**:: 完成",
    ],
)
def test_what_stands_in_ordinary_notes_is_no_card(text: str) -> None:
    assert sides(f"{PROSE}{text}\n\n{PROSE}") == []
    assert sides(f"{text}\n") == [] or "==" in text


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        ("front :: back", [("front", "back")]),
        ("幂等 ::: 多次执行结果相同", [("幂等", "多次执行结果相同"), ("多次执行结果相同", "幂等")]),
        ("幂等:: 多次执行结果相同", [("幂等", "多次执行结果相同")]),
        ("法国的首都::巴黎", [("法国的首都", "巴黎")]),
        ("什么是锁？::互斥", [("什么是锁？", "互斥")]),
        ("What is std::move?::a cast", [("What is std::move?", "a cast")]),
        ("锁\n?\n互斥", [("锁", "互斥")]),
        ("Q: 锁？\nA: 互斥", [("锁？", "互斥")]),
        ("锁 #card\n- 互斥", [("锁", "互斥")]),
        ("{{c1::锁}}是互斥的", [(f"{GAP}是互斥的", "锁")]),
    ],
)  # fmt: skip
def test_what_is_plainly_a_card_is_one_in_any_log(text: str, cards: list[tuple[str, str]]) -> None:
    assert sides(f"{PROSE}{text}\n\n{PROSE}") == cards


@pytest.mark.parametrize(
    "declared",
    [
        "{}{}\n\n#flashcards/lab\n",
        "---\ntags: [flashcards/lab]\n---\n{}{}\n",
        "---\ntags:\n  - flashcards\n---\n{}{}\n",
        "tags:: flashcards\n\n{}{}\n",
        "{}{}\n\nx::y\n<!--SR:!2027-01-20,3,250-->\n",
    ],
)
def test_loose_signs_count_in_a_log_that_says_it_holds_cards(declared: str) -> None:
    assert (f"模型的{GAP}机制", "注意力") in sides(declared.format(PROSE, "模型的==注意力==机制"))
    assert ("Hund", "Dog") in sides(declared.format(PROSE, "Hund::Dog"))
    assert sides(declared.format(PROSE, "使用std::string")) in ([], [("x", "y")])


def test_loose_signs_count_where_hardly_anything_else_stands() -> None:
    assert sides("# 词\n\nHund::Dog\nKatze::Cat\nMaus::Mouse\n")[0] == ("Hund", "Dog")
    assert len(sides("模型的==注意力==机制\n\n心有==四==腔\n")) == 2
    assert sides("std::vector\nstd::list\nstd::map\nstd::set\n") == []


def test_a_highlight_in_the_answer_of_a_tagged_card_is_no_gap() -> None:
    assert sides("- 锁？ #card\n  - 让线程==互斥==\n") == [("锁？", "让线程==互斥==")]


@pytest.mark.parametrize(
    "text",
    [
        "类型:: 论文\n别名:: BERT\n\n# 阅读\n作者:: 张三\n阅读状态:: 进行中\n期号:: 第三期增刊\n",
        "author:: Zhang\nreading status:: done\nAuthor Name:: Zhang San\n",
    ],
)
def test_properties_of_a_note_are_no_cards_and_say_so(text: str) -> None:
    log = read_text(text, "log.md")
    assert sides(text) == []
    assert {skip.message for skip in log.skips} <= {"property", "heading"}
