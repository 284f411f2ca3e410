"""Write, review, that is all: where no card waits, what was written since makes the next one."""

from tests.cli.program import Program
from tests.cli.test_plain import piped

MORE = "\nQ: 什么是多头注意力？\nA: 几组注意力并行。\n"


def write_more(srs: Program) -> None:
    srs.log.write_text(srs.log.read_text(encoding="utf-8") + MORE, encoding="utf-8")


def test_a_plain_review_goes_on_with_what_was_written_since(srs: Program) -> None:
    srs("generate", srs.log)
    write_more(srs)

    run = piped("\n4\n\n4\n\n4\n", "review", "--plain")

    assert "1 more card from your logs." in run.out
    assert "几组注意力并行。" in run.out
    assert len(srs("list", "--json").json) == 3


def test_a_plain_review_that_is_left_early_reads_nothing(srs: Program) -> None:
    srs("generate", srs.log)
    write_more(srs)
    assert "from your logs" not in piped("q\n", "review", "--plain").out
    assert len(srs("list", "--json").json) == 2


def test_a_log_that_had_no_card_yet_is_read_before_it_is_said_so(srs: Program) -> None:
    empty = srs.folder / "new.md"
    empty.write_text("# 2026-03-01 今天\n\n今天跑了一下代码\n", encoding="utf-8")
    srs("generate", empty)
    empty.write_text(f"# 2026-03-01 今天\n{MORE}", encoding="utf-8")
    run = piped("\n4\n", "review", "--plain")
    assert (run.status, "几组注意力并行。" in run.out) == (0, True)
