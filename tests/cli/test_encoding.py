"""Logs that are not in UTF-8: told by their bytes, or by their owner, who is remembered."""

import pytest

from tests.cli.program import Program, Run

KOREAN = "Q: 시험은 언제?\nA: 내일\n"
AMBIGUOUS = "Q: naïve café?\nA: a place\n".encode("cp1252")


def questions(srs: Program) -> list[str]:
    return [card["question"] for card in srs("list", "--json").json]


def test_a_log_in_another_encoding_is_read_as_it_was_written(srs: Program) -> None:
    srs.log.write_bytes(KOREAN.encode("euc_kr"))
    assert srs("generate", srs.log).status == 0
    assert questions(srs) == ["시험은 언제?"]


def test_what_cannot_be_told_is_refused_with_what_to_say(srs: Program) -> None:
    srs.log.write_bytes(AMBIGUOUS)
    for options in ([], ["--dry-run"]):
        run = srs("generate", srs.log, *options)
        assert run.status == 1
        assert f"{srs.log}: its encoding cannot be told for sure" in run.err
        assert "--encoding windows-1252" in run.err
    assert questions(srs) == []


def test_what_was_said_of_a_log_is_remembered_for_it(srs: Program) -> None:
    srs.log.write_bytes(AMBIGUOUS)
    assert srs("generate", srs.log, "--encoding", "Latin-1").status == 0
    assert questions(srs) == ["naïve café?"]
    assert "did not change" in srs("generate").out
    srs.log.write_bytes(AMBIGUOUS + "\nQ: déjà vu?\nA: seen\n".encode("cp1252"))
    assert srs("generate").status == 0
    assert questions(srs) == ["naïve café?", "déjà vu?"]


def test_what_was_said_last_holds(srs: Program) -> None:
    srs.log.write_bytes(AMBIGUOUS)
    srs("generate", srs.log, "--encoding", "cp1250")
    assert questions(srs) == ["naďve café?"]
    assert srs("generate", "--encoding", "cp1252").status == 0
    assert questions(srs) == ["naïve café?"]


def test_the_settings_tell_for_all_logs_and_for_those_of_a_deck(srs: Program) -> None:
    srs.log.write_bytes(AMBIGUOUS)
    srs.configure('encoding = "cp1250"\n[deck.papers]\nencoding = "latin-1"\n')
    assert srs("generate", srs.log).status == 0
    assert questions(srs) == ["naïve café?"]
    srs.configure('encoding = "cp1250"\n')
    assert srs("generate").status == 0
    assert questions(srs) == ["naďve café?"]


def test_what_is_in_utf8_stays_so_whatever_is_said(srs: Program) -> None:
    srs.log.write_text(KOREAN, encoding="utf-8")
    assert srs("generate", srs.log, "--encoding", "gbk").status == 0
    assert questions(srs) == ["시험은 언제?"]


def test_an_encoding_that_a_log_is_not_in_is_told_with_line_and_byte(srs: Program) -> None:
    srs.log.write_bytes(b"one\n" + KOREAN.encode("euc_kr"))
    run = srs("generate", srs.log, "--encoding", "utf-8")
    assert run.status == 1
    assert f"{srs.log}:2: it is not in utf-8, as said: see byte 8 (0xbd)" in run.err


def refused(run: Run, status: int) -> bool:
    return run.status == status and "euc-kr" in run.err and run.out == ""


def test_a_name_that_is_none_is_refused_with_those_like_it(srs: Program) -> None:
    assert refused(srs("generate", srs.log, "--encoding", "euckr9"), 2)
    srs.configure('encoding = "euckr9"')
    assert refused(srs("generate", srs.log), 1)
    srs.configure('[deck."papers"]\nencoding = "euckr9"')
    assert refused(srs("next"), 1)


@pytest.mark.parametrize("value", ["3", '""', "[]"])
def test_a_setting_that_is_no_name_is_refused(srs: Program, value: str) -> None:
    srs.configure(f"encoding = {value}")
    run = srs("next")
    assert run.status == 1
    assert "encoding must be a text in quotes" in run.err
