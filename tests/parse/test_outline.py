"""Which point stands under which, in outlines of every kind."""

from srs.parse import Point, read_text

Outline = tuple[str, tuple["Outline", ...]]


def outline(text: str) -> tuple[Outline, ...]:
    (section,) = read_text(text).sections
    return _of(section.points)


def _of(points: tuple[Point, ...]) -> tuple[Outline, ...]:
    return tuple((point.text, _of(point.children)) for point in points)


def leaves(*texts: str) -> tuple[Outline, ...]:
    return tuple((text, ()) for text in texts)


def test_an_outline_of_logseq_with_tabs_and_properties() -> None:
    text = (
        "- ## Locks\n  collapsed:: true\n\t- [[Mutex|mutexes]] #os\n\t  id:: 64a1\n\t\t- one owner\n"
        "\t-\n- [x] reviewed\n"
    )
    assert outline(text) == (
        ("Locks", (("mutexes", leaves("one owner")),)),
        ("reviewed", ()),
    )


def test_an_empty_bullet_keeps_what_stands_below_it() -> None:
    assert outline("- a\n-\n\t- b\n") == (("a", ()), ("", leaves("b")))


def test_a_callout_holds_its_lines() -> None:
    assert outline("> [!note] Locks\n> are cheap\n> - when free\n\ntext\n") == (
        ("Locks", (("are cheap", ()), ("when free", ()))),
        ("text", ()),
    )


def test_a_quotation_is_read_without_its_sign() -> None:
    assert outline("> quoted\n>\n> - a\n>   - b\n") == (
        ("quoted", ()),
        ("a", leaves("b")),
    )


def test_points_may_have_blank_lines_between_them() -> None:
    assert outline("三个属性：\n\n1. 复杂度\n\n2. 路径\n\n3. 并行\n") == (
        ("三个属性：", leaves("复杂度", "路径", "并行")),
    )


def test_bullets_belong_to_the_short_numbered_point_above_them() -> None:
    assert outline("1、优点\n- 快\n- 省\n2、缺点\n（1）贵\n（2）慢\n") == (
        ("优点", leaves("快", "省")),
        ("缺点", leaves("贵", "慢")),
    )


def test_text_below_numbered_names_belongs_to_them() -> None:
    assert outline("1. static\n\nThe default value.\n\n2. relative\n\nMoved from its place.\n") == (
        ("static", leaves("The default value.")),
        ("relative", leaves("Moved from its place.")),
    )


def test_a_remark_after_a_list_belongs_to_no_point_of_it() -> None:
    assert outline("1，甲\n2，乙\n这个对比很有用\n") == leaves("甲", "乙", "这个对比很有用")


def test_several_labels_of_lists_are_titles_alike() -> None:
    sections = read_text("优点\n- 快\n- 省\n缺点\n- 贵\n").sections
    assert [(s.title, len(s.points)) for s in sections] == [("优点", 2), ("缺点", 1)]


def test_wrapped_lines_are_joined_in_any_language() -> None:
    german = (
        "- Ein B-Baum hält die Schlüssel sortiert und braucht für eine Suche nur wenige\n"
        "  Zugriffe auf die Platte, weil jeder Knoten sehr viele Kinder hat und der Baum\n"
        "  Deshalb flach bleibt.\n"
    )
    japanese = (
        "実世界の多くの構造は部品から組み立てられているが、それらを観測した結果はいつも\n"
        "そのように分かれているとは限らない。このことに気づくことが、この章の出発点であ\n"
        "る。観測は情報の一部を失うことであり、失われるものを知ることが大切であると言え\n"
        "るだろう。\n"
    )
    assert len(outline(german)) == 1
    assert len(outline(japanese)) == 1


def test_a_wrapped_line_may_begin_with_a_figure_and_a_link_may_be_broken() -> None:
    text = (
        "The kurtosis of samples tells how much of their weight lies in the two tails, and\n"
        "for samples that are drawn from the normal distribution the value of it is always\n"
        "3. It is the fourth standardized moment of samples, and one of those many that an\n"
        "editor breaks at its margin, as it does with the text of a link, here the [Kahan\n"
        "Summation](https://example.org/kahan), of which the second half goes on like this.\n"
    )
    (point,) = outline(text)
    assert "always 3. It is" in point[0]
    assert "the Kahan Summation, of which" in point[0]
    assert len(outline(text.replace("3. It", "\n3. It"))) == 2


def test_a_long_line_or_two_do_not_hide_where_the_others_were_wrapped() -> None:
    line = "Notes that an editor has broken at its margin go on in the next\n"
    assert len(outline(line * 30 + "x" * 200 + "\n" + line * 3)) < 10


def test_right_to_left_text_is_read_as_it_stands() -> None:
    assert outline("- שלום עולם\n- مرحبا بالعالم\n") == leaves("שלום עולם", "مرحبا بالعالم")


def test_a_line_break_of_html_parts_lines() -> None:
    assert outline("甲<br>\n乙<br/>\n") == leaves("甲", "乙")


def test_entities_that_indent_are_spaces() -> None:
    (section,) = read_text("要点：\n&emsp; 1）甲是一\n&emsp; &emsp; 2）乙&nbsp;是二\n").sections
    assert [point.text for point in section.walk()] == ["要点：", "甲是一", "乙 是二"]


def test_short_notes_of_like_length_are_not_joined() -> None:
    text = (
        "《Raft: In Search of an Understandable Consensus Algorithm》\n"
        "2014，Diego Ongaro 和 John Ousterhout，目标是比 Paxos 好懂\n"
        "Bloom filter 用来快速判断 key 不存在，可能误判存在，不会误判不存在\n"
        "RocksDB 默认用 leveled compaction，Cassandra 默认用 size-tiered\n"
        "没太看懂 fractional cascading，明天再看\n"
    )
    points = [point for section in read_text(text).sections for point in section.points]
    assert len(points) == 4


def test_a_wrapped_line_may_begin_with_a_bracket() -> None:
    text = (
        "- Plain shortcuts work well for networks that are not very deep at all\n"
        "  (~34 blocks), and beyond that their error grows\n"
    )
    (point,) = outline(text)
    assert "at all (~34 blocks), and beyond" in point[0]
    (point,) = outline(text.replace("(~34 blocks)", "(a) one"))
    assert point[0].endswith("at all")
