"""What can go wrong at the command line: how it comes about, and the command that meets it."""

import os
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing

from tests.cli.program import Program, Run

Situation = Callable[[Program], Run]
_SITUATIONS: dict[str, Situation] = {}
REVLOG = "card_id,review_rating,review_time\n"
QUERIES = (
    '"abc', "(abc", "abc)", "abc or", "(" * 60, "colour:red", "is:xyz", "kind:xyz", "date:xyz",
    "ease<x", "deck:",
)  # fmt: skip


def situations() -> Iterator[tuple[str, Situation]]:
    """Each with its name."""
    yield from _SITUATIONS.items()


def _situation(make: Situation) -> Situation:
    _SITUATIONS[make.__name__] = make
    return make


def _typed(srs: Program, text: str, *options: str) -> Run:
    """`srs add`, with `text` on standard input."""
    read, write = os.pipe()
    os.write(write, text.encode())
    os.close(write)
    with os.fdopen(read) as typed:
        srs.monkeypatch.setattr(sys, "stdin", typed)
        return srs("add", *options)


def _altered(srs: Program, *statements: str) -> None:
    with closing(sqlite3.connect(srs.home / "srs.db", isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)


@_situation
def a_log_that_is_not_there(srs: Program) -> Run:
    return srs("generate", srs.folder / "0.md")


@_situation
def a_log_that_is_no_text(srs: Program) -> Run:
    srs.log.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    return srs("generate", srs.log)


@_situation
def a_log_with_a_broken_byte(srs: Program) -> Run:
    srs.log.write_bytes("问：甲？\n答：乙乙乙乙乙乙\n".encode() + b"\xff\n")
    return srs("generate", srs.log)


@_situation
def a_log_in_another_encoding_than_was_said(srs: Program) -> Run:
    srs.log.write_bytes("시험은 언제?".encode("euc_kr"))
    return srs("generate", srs.log, "--encoding", "utf-8")


@_situation
def a_log_whose_encoding_cannot_be_told(srs: Program) -> Run:
    srs.log.write_bytes(b"Q: na\xefve caf\xe9?\nA: 1\n")
    return srs("generate", srs.log)


@_situation
def a_folder_of_bad_things(srs: Program) -> Run:
    folder = srs.folder / "0"
    folder.mkdir()
    (folder / "1.md").symlink_to(folder / "1.md")
    (folder / "2.md").symlink_to(folder / "3")
    (folder / "4.md").symlink_to("/dev/zero")
    os.mkfifo(folder / "5.md")
    (folder / os.fsdecode(b"\xe9.md")).touch()
    return srs("generate", folder)


@_situation
def a_folder_of_whose_logs_none_can_be_listed(srs: Program) -> Run:
    (srs.folder / "0" / "1").mkdir(parents=True)
    listing = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("1"):
            raise PermissionError(13, "Permission denied", path)
        return listing(path)

    srs.monkeypatch.setattr(os, "scandir", refuse)
    return srs("generate", srs.folder / "0")


@_situation
def a_log_with_problems_and_doubts(srs: Program) -> Run:
    lines = (
        "# 2023-02-31", "", "Q: 甲\x01甲？", "A: 乙", "", "A: 丙", "", "Q: 甲甲？", "A: 丁", "", "Q: 戊？",
        "", "## 2020-01-01 己", "", "己的参数量: 15亿", "", "## 2020-01-01 己", "", "己的参数量: 25亿", "",
        "庚 <!--SR:!2023-01-01,1,250-->", "",
    )  # fmt: skip
    srs.log.write_text("\n".join(lines), encoding="utf-8")
    return srs("generate", srs.log, "--dry-run")


@_situation
def a_vault_whose_settings_cannot_be_read(srs: Program) -> Run:
    settings = srs.folder / ".obsidian" / "plugins" / "obsidian-spaced-repetition" / "data.json"
    settings.parent.mkdir(parents=True)
    settings.write_text("{", encoding="utf-8")
    return srs("generate", srs.log)


@_situation
def an_unknown_card(srs: Program) -> Run:
    return srs("show", "0000")


@_situation
def an_id_that_several_cards_begin_with(srs: Program) -> Run:
    many = (f"Q: {number}？\nA: {number + 1}\n" for number in range(40))
    srs.log.write_text("\n".join(many), encoding="utf-8")
    begin, _ = Counter(card[0] for card in srs.ids()).most_common(1)[0]
    return srs("show", begin)


@_situation
def a_card_that_is_put_aside(srs: Program) -> Run:
    card = srs.ids()[0]
    srs("suspend", card)
    return srs("answer", card, "4")


@_situation
def a_card_whose_lines_are_gone(srs: Program) -> Run:
    card = srs.ids()[0]
    srs.log.write_text("Q: 甲？\nA: 乙\n", encoding="utf-8")
    srs("generate")
    return srs("answer", card, "4")


@_situation
def a_card_that_was_turned_down(srs: Program) -> Run:
    card = srs.ids()[0]
    srs("reject", card)
    return srs("answer", card, "4")


@_situation
def a_word_for_other_cards(srs: Program) -> Run:
    return srs("accept", srs.ids()[0])


@_situation
def a_word_for_cards_that_nobody_has(srs: Program) -> Run:
    return srs("accept", "deck:0")


@_situation
def a_word_for_offers_that_nobody_has(srs: Program) -> Run:
    return srs("accept", "is:offer")


@_situation
def a_query_that_has_no_filter(srs: Program) -> Run:
    return srs("suspend", "-甲", "乙")


def _query(query: str) -> Situation:
    return lambda srs: srs("list", query)


_SITUATIONS.update({f"query {query[:9]}": _query(query) for query in QUERIES})


@_situation
def an_unknown_deck(srs: Program) -> Run:
    srs.ids()
    return srs("next", "--deck", "0")


@_situation
def a_deck_named_nearly_so(srs: Program) -> Run:
    srs.ids()
    return srs("next", "--deck", "paper")


@_situation
def a_deck_where_there_is_none(srs: Program) -> Run:
    return srs("next", "--deck", "0")


@_situation
def a_deck_that_was_forgotten(srs: Program) -> Run:
    srs.ids()
    srs("forget", "papers")
    return srs("forget", "papers")


@_situation
def an_export_without_a_suffix(srs: Program) -> Run:
    return srs("export", "0")


@_situation
def an_export_that_anki_cannot_read(srs: Program) -> Run:
    return srs("export", "0.json", "--to", "anki")


@_situation
def an_export_into_no_folder(srs: Program) -> Run:
    srs.ids()
    return srs("export", srs.folder / "0" / "1.apkg")


@_situation
def an_export_over_a_folder(srs: Program) -> Run:
    srs.ids()
    (srs.folder / "0.csv").mkdir()
    return srs("export", srs.folder / "0.csv")


@_situation
def another_day_for_a_new_card(srs: Program) -> Run:
    return srs("set-due", "1", srs.ids()[0])


@_situation
def another_day_for_new_cards(srs: Program) -> Run:
    srs.ids()
    return srs("reset", "deck:papers")


@_situation
def a_choice_where_nothing_was_edited(srs: Program) -> Run:
    return srs("edit", srs.ids()[0], "--keep", "mine")


@_situation
def a_card_without_a_question(srs: Program) -> Run:
    return srs("edit", srs.ids()[0], "--question", " ")


@_situation
def a_form_that_a_card_has_not(srs: Program) -> Run:
    return srs("edit", srs.ids()[0], "--form", "gaps")


@_situation
def nothing_typed(srs: Program) -> Run:
    return _typed(srs, "")


@_situation
def a_question_without_an_answer(srs: Program) -> Run:
    return _typed(srs, "甲？\n")


@_situation
def too_much_typed(srs: Program) -> Run:
    return _typed(srs, f"甲？\n{'乙' * 6000}\n")


@_situation
def gaps_without_answers(srs: Program) -> Run:
    return _typed(srs, "甲 ____ 乙 ____ 丙\n1；2；3\n")


@_situation
def nothing_but_a_gap(srs: Program) -> Run:
    return _typed(srs, "____\n甲\n")


@_situation
def a_deck_of_no_name(srs: Program) -> Run:
    return _typed(srs, "甲？\n乙\n", "--deck", "::")


@_situation
def a_choice_for_a_card_of_no_log(srs: Program) -> Run:
    card = _typed(srs, "甲？\n乙\n", "--json").json["id"]
    return srs("edit", card, "--keep", "mine")


@_situation
def a_backup_that_is_not_there(srs: Program) -> Run:
    return srs("restore", "0.db")


@_situation
def a_backup_that_is_a_folder(srs: Program) -> Run:
    return srs("restore", srs.folder)


@_situation
def a_backup_that_is_no_database(srs: Program) -> Run:
    return srs("restore", srs.log)


@_situation
def a_backup_that_is_the_database(srs: Program) -> Run:
    srs.ids()
    return srs("restore", srs.home / "srs.db")


@_situation
def a_backup_of_a_later_version(srs: Program) -> Run:
    srs.ids()
    _altered(srs, "UPDATE alembic_version SET version_num = 'x'")
    (srs.home / "srs.db").rename(srs.folder / "0.db")
    return srs("restore", srs.folder / "0.db")


@_situation
def a_backup_of_another_program(srs: Program) -> Run:
    with closing(sqlite3.connect(srs.folder / "0.db")) as other, other:
        other.execute("CREATE TABLE a (b)")
    return srs("restore", srs.folder / "0.db")


@_situation
def a_backup_that_is_damaged(srs: Program) -> Run:
    srs.ids()
    _altered(srs, "DROP TABLE parameters")
    (srs.home / "srs.db").rename(srs.folder / "0.db")
    return srs("restore", srs.folder / "0.db")


@_situation
def a_home_that_no_folder_can_be_made_for(srs: Program) -> Run:
    srs.monkeypatch.setenv("SRS_HOME", str(srs.log / "0"))
    return srs("generate", srs.log)


@_situation
def a_database_of_a_later_version(srs: Program) -> Run:
    srs.ids()
    _altered(srs, "UPDATE alembic_version SET version_num = 'x'")
    return srs("next")


@_situation
def a_database_without_a_version(srs: Program) -> Run:
    srs.ids()
    _altered(srs, "DROP TABLE alembic_version")
    return srs("next")


@_situation
def a_database_that_is_damaged(srs: Program) -> Run:
    srs.ids()
    data = (srs.home / "srs.db").read_bytes()
    (srs.home / "srs.db").write_bytes(data[:8192] + b"\xff" * (len(data) - 8192))
    return srs("list")


@_situation
def a_database_that_is_none(srs: Program) -> Run:
    (srs.home / "srs.db").write_bytes(b"0" * 2000)
    return srs("next")


@_situation
def a_database_of_a_few_bytes(srs: Program) -> Run:
    (srs.home / "srs.db").write_bytes(b"0")
    return srs("next")


@_situation
def a_database_that_is_a_folder(srs: Program) -> Run:
    (srs.home / "srs.db").mkdir()
    return srs("next")


@_situation
def a_database_that_is_a_pipe(srs: Program) -> Run:
    os.mkfifo(srs.home / "srs.db")
    return srs("next")


@_situation
def a_database_of_another_program(srs: Program) -> Run:
    with closing(sqlite3.connect(srs.home / "srs.db")) as other, other:
        other.execute("CREATE TABLE a (b)")
    return srs("next")


@_situation
def a_database_that_another_program_writes_to(srs: Program) -> Run:
    card = srs.ids()[0]
    srs.configure("database = 'sqlite:///srs.db?timeout=0'\n")
    with closing(sqlite3.connect(srs.home / "srs.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        return srs("answer", card, "4")


@_situation
def a_database_that_must_not_be_made(srs: Program) -> Run:
    srs.configure("database = 'sqlite:///0.db?mode=rw'\n")
    return srs("next")


@_situation
def a_collection_that_is_lost(srs: Program) -> Run:
    srs.ids()
    srs("backup")
    (srs.home / "srs.db").unlink()
    return srs("next")


@_situation
def a_doctor_who_finds_what_others_made(srs: Program) -> Run:
    card = srs.ids()[0]
    srs("answer", card, "4")
    _altered(
        srs,
        "CREATE TRIGGER a AFTER INSERT ON log BEGIN SELECT 1; END",
        "CREATE VIEW b AS SELECT 1",
        "DROP INDEX ix_memory_due",
        "CREATE TABLE d (e)",
        "UPDATE memory SET due = due + 1",
    )
    srs.log.unlink()
    return srs("doctor")


@_situation
def a_doctor_who_mends_it(srs: Program) -> Run:
    a_doctor_who_finds_what_others_made(srs)
    return srs("doctor", "--repair")


@_situation
def a_doctor_of_what_cannot_be_mended(srs: Program) -> Run:
    srs.ids()
    _altered(srs, "PRAGMA foreign_keys = OFF", "DELETE FROM place", "DROP TABLE parameters")
    return srs("doctor")


@_situation
def a_doctor_of_what_cannot_be_opened(srs: Program) -> Run:
    (srs.home / "srs.db").write_bytes(b"0" * 2000)
    return srs("doctor")


@_situation
def a_clock_that_ran_ahead(srs: Program) -> Run:
    first, second = srs.ids()
    srs.at("2026-12-22T09:00:00+00:00")
    srs("answer", first, "4")
    srs("answer", second, "4")
    srs.at("2026-11-22T09:00:00+00:00")
    return srs("doctor")


@_situation
def an_unknown_setting(srs: Program) -> Run:
    srs.configure("new_per_dai = 1\n")
    return srs("next")


@_situation
def an_unknown_scheduler(srs: Program) -> Run:
    srs.configure("scheduler = 'x'\n")
    return srs("next")


@_situation
def another_scheduler_than_before(srs: Program) -> Run:
    srs("answer", srs.ids()[0], "4")
    srs.configure("scheduler = 'fsrs'\neasy_days = 'FREQ=WEEKLY;BYDAY=SU;UNTIL=20200101'\n")
    return srs("list", "is:leech")


@_situation
def a_setting_that_is_no_text(srs: Program) -> Run:
    srs.home.joinpath("config.toml").write_bytes(b"\xff")
    return srs("next")


@_situation
def a_clock_that_cannot_be_read(srs: Program) -> Run:
    srs.at("0")
    return srs("next")


@_situation
def a_revlog_without_its_columns(srs: Program) -> Run:
    srs.log.write_text("0,1\n", encoding="utf-8")
    return srs("evaluate", "--revlog", srs.log)


@_situation
def a_revlog_with_a_rating_that_there_is_not(srs: Program) -> Run:
    srs.log.write_text(f"{REVLOG}0,9,2024-05-02\n", encoding="utf-8")
    return srs("evaluate", "--revlog", srs.log)


@_situation
def a_revlog_with_a_rating_that_is_no_number(srs: Program) -> Run:
    srs.log.write_text(f"{REVLOG}0,?,2024-05-02\n", encoding="utf-8")
    return srs("evaluate", "--revlog", srs.log)


@_situation
def a_revlog_with_a_time_that_is_none(srs: Program) -> Run:
    srs.log.write_text(f"{REVLOG}0,3,?\n", encoding="utf-8")
    return srs("evaluate", "--revlog", srs.log)


@_situation
def a_revlog_with_half_a_row(srs: Program) -> Run:
    srs.log.write_text(f"{REVLOG}0\n", encoding="utf-8")
    return srs("evaluate", "--revlog", srs.log)


@_situation
def too_few_reviews_to_fit(srs: Program) -> Run:
    return srs("optimize")


@_situation
def a_simulation_without_its_package(srs: Program) -> Run:
    srs.monkeypatch.setitem(sys.modules, "fsrs_rs_python", None)
    return srs("simulate")


@_situation
def nothing_to_back_up(srs: Program) -> Run:
    return srs("backup")


@_situation
def no_card_yet(srs: Program) -> Run:
    return srs("next")


@_situation
def no_card_yet_of_the_decks_that_are_set(srs: Program) -> Run:
    srs.configure("decks = ['0.md', '1.md']\n")
    return srs("next")


@_situation
def no_card_in_the_logs(srs: Program) -> Run:
    srs.log.write_text("甲\n", encoding="utf-8")
    srs("generate", srs.log)
    return srs("next")


@_situation
def no_card_that_is_not_put_aside(srs: Program) -> Run:
    srs("suspend", *srs.ids())
    return srs("next")


@_situation
def only_drafts(srs: Program) -> Run:
    srs.configure("accept = 'none'\n")
    srs.log.write_text("甲是一种乙。\n\n- 大象：一种很大的动物，生活在草原\n", encoding="utf-8")
    srs("generate", srs.log)
    return srs("next")


@_situation
def a_screen_without_a_terminal(srs: Program) -> Run:
    srs.ids()
    return srs("review")


@_situation
def a_path_that_none_can_have(srs: Program) -> Run:
    return srs("generate", os.fsdecode(b"\xff.md"))
