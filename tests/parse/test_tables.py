"""Tables: their cells are kept as data, with the lines they stand on."""

from srs.parse import Table, TableRow, read_text


def tables(text: str) -> tuple[Table, ...]:
    return tuple(table for section in read_text(text).sections for table in section.tables)


def test_a_table_with_a_header() -> None:
    (table,) = tables("# Models\n\n| name | size |\n|:---|---:|\n| **BERT** | 340M |\n| GPT | |\n")
    assert (table.first, table.last, table.header) == (3, 6, ("name", "size"))
    assert table.rows == (TableRow(5, ("BERT", "340M")), TableRow(6, ("GPT", "")))


def test_a_table_of_org_and_one_without_bars_at_the_edges() -> None:
    org, bare = tables("| a | b |\n|---+---|\n| c | d |\n\ne | f\n--- | ---\ng | h\n")
    assert (org.header, org.rows) == (("a", "b"), (TableRow(3, ("c", "d")),))
    assert (bare.header, bare.rows) == (("e", "f"), (TableRow(7, ("g", "h")),))


def test_a_table_without_a_header() -> None:
    (table,) = tables("| a | b |\n| c | d |\n")
    assert (table.header, len(table.rows)) == ((), 2)


def test_a_bar_behind_a_backslash_or_in_code_parts_no_cells() -> None:
    (table,) = tables("| a | b |\n|---|---|\n| x \\| y | `p|q` |\n")
    assert table.rows[0].cells == ("x | y", "p|q")


def test_a_table_of_one_or_of_many_columns_is_no_data() -> None:
    assert tables("| a |\n|---|\n| b |\n") == ()
    assert tables("|" + " a |" * 6 + "\n|" + "---|" * 6 + "\n|" + " b |" * 6 + "\n") == ()


def test_a_table_belongs_to_the_heading_above_it() -> None:
    log = read_text("## A\ntext\n## B\n| a | b |\n|---|---|\n| c | d |\n## C\ntext\n")
    assert [(s.title, len(s.tables)) for s in log.sections] == [("A", 0), ("B", 1), ("C", 0)]
    assert [(s.first, s.last) for s in log.skips if s.message == "table"] == [(4, 6)]


def test_absolute_values_are_no_table() -> None:
    assert tables("|x| is the norm and |y| too\n") == ()
