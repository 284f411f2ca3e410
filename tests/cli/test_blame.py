"""srs blame: what is printed, and the files that it writes."""

import io
import re
import sys
from pathlib import Path

import pytest

from tests.cli.program import LOG, Program
from tests.foreign import BAD, hidden

OBEYED = BAD.replace("\x00", "")
"""A log with a NUL is none."""

SHOWN = """\
  heading  ## 2023.6.4
    title  《Attention Is All You Need》

      new  Q: 什么是注意力？
      new  A: 对 value 的加权求和。

      new  Q: What is BLEU?
      new  A: A score of n-gram overlap.

activity…  今天跑了一下代码
"""
SAID = "papers.md on 2026-11-22: {}; {} new, 0 waiting, 3 without a card\n"


def test_each_line_is_led_by_what_is_known_of_it(srs: Program) -> None:
    run = srs("blame", srs.log)
    assert (run.status, run.out) == (0, SHOWN)
    assert run.err == SAID.format("0 lines recalled, 0 of them below 60 %", 4)
    assert not (srs.home / "srs.db").exists()


def test_a_line_that_was_answered_is_led_by_a_figure(srs: Program) -> None:
    first, _ = srs.ids()
    srs("answer", first, "good")
    run = srs("blame", srs.log)
    assert "     95 %  Q: 什么是注意力？\n" in run.out
    assert run.err == SAID.format("2 lines recalled, 0 of them below 60 %", 2)
    assert "      new  Q: 什么是注意力？\n" in srs("blame", srs.log, "--on", "yesterday").out
    later = srs("blame", "papers.md", "--on", "+365")
    assert re.search(r" [1-8]\d %  Q: 什么是注意力？\n", later.out)


def test_the_document_has_the_shape_that_is_fixed_and_every_character(srs: Program) -> None:
    text = f"{LOG * 40}bad{OBEYED}\t\\ud7ff\r\n"
    srs.log.write_bytes(text.encode())
    ids = srs.ids()
    run = srs("blame", srs.log, "--json", "--on", "2026-12-01")
    assert (run.json["path"], run.json["on"]) == (str(srs.log), "2026-12-01")
    lines = run.json["lines"]
    assert [line["line"] for line in lines] == list(range(1, len(lines) + 1))
    assert "\n".join(line["text"] for line in lines) == text.replace("\r\n", "\n")
    assert lines[0] == {
        "line": 1, "text": "## 2023.6.4", "mark": "none", "retrievability": None,
        "reason": "heading", "cards": [],
    }  # fmt: skip
    assert (lines[3]["mark"], lines[3]["reason"], lines[3]["cards"]) == ("new", None, ids[:1])
    assert not hidden(run.out)
    assert run.err == ""


def test_what_a_log_holds_does_not_reach_the_terminal(srs: Program) -> None:
    srs.log.write_bytes(f"# a{OBEYED}b\n{LOG * 40}".encode())
    run = srs("blame", srs.log)
    assert not hidden(run.out + run.err)
    assert run.out.count("\n") == 1 + 40 * LOG.count("\n")


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_colours_are_for_a_terminal_that_wants_them(
    srs: Program, monkeypatch: pytest.MonkeyPatch, no_color: str, *, coloured: bool
) -> None:
    first, _ = srs.ids()
    srs("answer", first, "again")
    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setenv("TERM", "xterm")
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setattr(sys, "argv", ["srs", "blame", str(srs.log), "--on", "+400"])
    from srs.cli import main  # noqa: PLC0415

    with pytest.raises(SystemExit):
        main()
    shown = terminal.getvalue()
    assert ("\x1b[31m" in shown) is coloured
    assert re.search(r"\d\d %", shown)


def test_files_to_share_are_written_whole(srs: Program, tmp_path: Path) -> None:
    page, picture = tmp_path / "a page.html", tmp_path / "picture.svg"
    run = srs("blame", srs.log, "--html", page, "--svg", picture)
    assert (run.status, run.out) == (0, f"written: {page}\nwritten: {picture}\n")
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert picture.read_text(encoding="utf-8").startswith("<svg ")
    assert srs("blame", srs.log, "--svg", tmp_path / "no" / "folder.svg").status == 1


def test_what_is_no_log_or_no_day_is_told(srs: Program) -> None:
    srs.ids()
    run = srs("blame", srs.folder / "paper.md")
    assert run.status == 1
    assert f"did you mean {srs.log}?" in run.err
    assert srs("blame", srs.log, "--on", "someday").status == 2
    assert srs("blame", srs.folder).status == 2
