"""srs generate: what it prints, and that a dry run leaves no trace."""

import json
from hashlib import sha256
from pathlib import Path

from tests.cli.program import LOG, Program


def test_the_document_says_what_became_of_every_line(srs: Program) -> None:
    run = srs("generate", srs.log, "--json")
    made = run.json
    assert made["changes"] == {
        "added": 2,
        "changed": 0,
        "moved": 0,
        "retired": 0,
        "returned": 0,
        "kept": 0,
        "another_fact": 0,
    }
    first = made["cards"][0]
    lines = "Q: 什么是注意力？\nA: 对 value 的加权求和。"
    assert first.pop("id")
    assert first == {
        "question": "什么是注意力？",
        "answer": "对 value 的加权求和。",
        "items": None,
        "kind": "basic",
        "status": "active",
        "rule": "written.qa",
        "flags": [],
        "deck": "papers",
        "entry": {"date": "2023-06-04", "title": "Attention Is All You Need"},
        "source": {"path": str(srs.log), "lines": [4, 5]},
        "sources": [{"path": str(srs.log), "lines": [4, 5]}],
        "origin": {"kind": "log", "quote": lines, "sha256": sha256(lines.encode()).hexdigest()},
    }
    spans = [card["source"] for card in made["cards"]] + made["skipped"]
    told = {n for span in spans for n in range(span["lines"][0], span["lines"][1] + 1)}
    assert told >= {n for n, line in enumerate(LOG.split("\n"), 1) if line.strip()}
    assert all(skip["path"] == str(srs.log) and skip["reason"] for skip in made["skipped"])


def test_a_second_reading_keeps_what_it_knows(srs: Program) -> None:
    ids = srs.ids()
    made = srs("generate", "--json").json
    assert made["changes"] == {
        "added": 0,
        "changed": 0,
        "moved": 0,
        "retired": 0,
        "returned": 0,
        "kept": 2,
        "another_fact": 0,
    }
    assert [card["id"] for card in made["cards"]] == ids


def test_in_words(srs: Program) -> None:
    run = srs("generate", srs.log)
    assert (run.status, run.out, run.err) == (0, "2 new\n", "")
    assert srs("generate", "--again").out == "2 kept\n"
    unread = "papers.md was not read again: it did not change"
    assert srs("generate").out == f"nothing new; {unread}\n"
    srs.log.write_text(LOG.replace("value", "8 values"), encoding="utf-8")
    assert srs("generate").out == "1 changed (1 states another fact), 1 kept\n"


def test_many_unchanged_logs_are_told_in_one_word(srs: Program) -> None:
    folder = srs.folder / "notes"
    folder.mkdir()
    for name in ("a.md", "b.md"):
        (folder / name).write_text(f"Q: What is {name}?\nA: A log.\n", encoding="utf-8")
    srs("generate", folder)
    assert srs("generate").out == "nothing new; 2 logs were not read again: they did not change\n"
    (folder / "c.md").write_text("Q: What is new?\nA: This.\n", encoding="utf-8")
    assert srs("generate").out == "1 new; 2 logs were not read again: they did not change\n"


def test_drafts_are_announced(srs: Program) -> None:
    srs.configure('accept = "none"')
    assert "2 wait in the inbox" in srs("generate", srs.log).out


def test_a_dry_run_shows_cards_and_the_lines_left_out(srs: Program) -> None:
    out = srs("generate", "--dry-run", srs.log).out
    assert "2023-06-04 · Attention Is All You Need" in out
    assert "什么是注意力？" in out
    assert "对 value 的加权求和。" in out
    assert "lines (83 %) are in 2 cards" in out or "are in 2 cards" in out
    left_out = out.partition("left out:")[2].split("\n")[1]
    assert left_out.split()[0] == "1"
    assert left_out.endswith("heading")


def test_a_dry_run_writes_nothing(srs: Program) -> None:
    before = sorted(srs.home.rglob("*"))
    made = srs("generate", "--dry-run", "--json", srs.log).json
    assert [card["id"] for card in made["cards"]] == [None, None]
    assert sorted(srs.home.rglob("*")) == before
    srs.ids()
    written = (srs.home / "srs.db").read_bytes()
    srs.log.write_text(LOG.replace("BLEU", "ROUGE"), encoding="utf-8")
    assert srs("generate", "--dry-run").out.endswith("1 changed, 1 kept\n")
    assert (srs.home / "srs.db").read_bytes() == written


def test_a_dry_run_makes_no_database_at_a_configured_url_either(srs: Program) -> None:
    elsewhere = srs.folder / "elsewhere" / "my.db"
    srs.configure(f'database = "sqlite:///{elsewhere}"')
    assert srs("generate", "--dry-run", srs.log).status == 0
    assert not elsewhere.parent.exists()
    assert srs("generate", srs.log).status == 0
    assert elsewhere.exists()
    assert "2 kept" in srs("generate", "--dry-run", srs.log).out


def test_one_log_that_cannot_be_read_does_not_stop_the_others(srs: Program) -> None:
    picture, missing = srs.folder / "picture.png", srs.folder / "missing.md"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    run = srs("generate", picture, srs.log, missing, "--json")
    assert run.status == 1
    assert run.json["changes"]["added"] == 2
    assert str(picture) in run.err
    assert str(missing) in run.err


def test_a_folder_gives_a_deck_for_each_log(srs: Program) -> None:
    folder = srs.folder / "notes"
    (folder / "papers").mkdir(parents=True)
    (folder / "papers" / "bert.md").write_text(LOG, encoding="utf-8")
    (folder / "rl.txt").write_text(
        "Q: What is PPO?\nA: A policy gradient method.\n", encoding="utf-8"
    )
    made = srs("generate", folder, "--json").json
    assert [card["deck"] for card in made["cards"]] == ["papers::bert", "papers::bert", "rl"]


def test_configured_decks_are_read_without_a_path(srs: Program) -> None:
    (srs.home / "mine.md").write_text(
        "Q: What is PPO?\nA: A policy gradient method.\n", encoding="utf-8"
    )
    srs.configure('decks = "mine.md"')
    assert srs("generate").out == "1 new\n"
    assert Path(srs("list", "--json").json[0]["source"]["path"]) == srs.home / "mine.md"


def test_many_notices_are_summed_up_and_all_are_to_be_had(srs: Program) -> None:
    srs.log.write_text("".join(f"Q: what is number {n}?\n\n" for n in range(30)), encoding="utf-8")
    first = srs("generate", srs.log).err.splitlines()
    assert len(first) == 11
    assert first[-1] == "... and 20 more problems: --all-notices shows them all"
    every = srs("generate", "--all-notices")
    assert len(every.err.splitlines()) == 30
    document = srs("generate", "--json").json
    assert len(document["problems"]) == 30
    assert document["unread"] == []


def test_the_line_that_counts_stands_for_more_than_one(srs: Program) -> None:
    srs.log.write_text("".join(f"Q: what is number {n}?\n\n" for n in range(11)), encoding="utf-8")
    assert len(srs("generate", srs.log).err.splitlines()) == 11
    assert "more" not in srs("generate", srs.log, "--again").err


def test_what_cannot_be_read_is_summed_up_too(srs: Program) -> None:
    missing = [srs.folder / f"missing-{n}.md" for n in range(15)]
    run = srs("generate", srs.log, *missing)
    assert run.status == 1
    assert run.err.rstrip().endswith(
        "... and 5 more logs or folders that could not be read: --all-notices shows them all"
    )


def test_a_log_in_a_vault_is_read_with_its_signs_and_again_when_they_change(srs: Program) -> None:
    folder = srs.folder / "vault"
    settings = folder / ".obsidian" / "plugins" / "obsidian-spaced-repetition" / "data.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"settings": {"singleLineCardSeparator": ";;"}}))
    (folder / "a.md").write_text("#flashcards\n\nlock ;; one thread\n")
    (folder / "b.md").write_text("#flashcards\n\nheap ;; a tree\n")
    run = srs("generate", folder)
    assert "2 new" in run.out
    assert f"2 logs read with the signs for cards that {settings} names" in run.err
    assert "2 logs were not read again" in srs("generate", folder).out

    settings.write_text("{broken")
    run = srs("generate", folder)
    assert run.status == 0
    assert (
        run.err.count(f"{settings}:1 these settings of a vault cannot be read (it is no JSON)") == 1
    )


def test_a_card_of_a_vault_whose_signs_change_is_not_retired(srs: Program) -> None:
    folder = srs.folder / "vault"
    settings = folder / ".obsidian" / "plugins" / "obsidian-spaced-repetition" / "data.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"settings": {"singleLineCardSeparator": ";;"}}))
    (folder / "a.md").write_text("#flashcards\n\nlock ;; one thread\n")
    srs("generate", folder)
    (card,) = srs("list", "--json").json
    srs("answer", card["id"], "good")
    settings.write_text(json.dumps({"settings": {"singleLineCardSeparator": "||"}}))
    srs("generate", folder)
    (after,) = srs("list", "--json").json
    assert (after["id"], after["question"], after["status"]) == (card["id"], "lock", "active")


def test_a_folder_without_a_log_is_told_apart_from_a_log_without_a_card(srs: Program) -> None:
    empty = srs.folder / "empty"
    empty.mkdir()
    (empty / "picture.png").write_bytes(b"\x89PNG")
    assert "there is no log" in srs("generate", empty).out
    (empty / "diary.md").write_text("今天很累，早点睡。\n", encoding="utf-8")
    assert "no cards" in srs("generate", empty).out
