"""srs draft: what is sent is told first, and what comes back waits in the inbox."""

import base64
import sys
from collections.abc import Iterator

import pytest

from tests.cli.program import Program, Run
from tests.cli.test_adding import Keyboard
from tests.endpoint.stub import StubServer, completion, status
from tests.study.drafts import INVENTED, LOG, RERANKER, WORDPIECE, reply

pytest.importorskip("httpx2", reason="httpx2, which asks a model, is not installed")
GOOD = completion(reply(RERANKER, WORDPIECE, INVENTED))


@pytest.fixture
def server() -> Iterator[StubServer]:
    with StubServer([GOOD]) as server:
        yield server


@pytest.fixture
def read(srs: Program) -> Program:
    (srs.folder / "rag.md").write_text(LOG, encoding="utf-8")
    srs("generate", str(srs.folder / "rag.md"))
    return srs


def configured(srs: Program, server: StubServer, more: str = "") -> Program:
    config = srs.home / "config.toml"
    config.write_text(f'[model]\nurl = "{server.url}"\nname = "qwen"\n{more}', encoding="utf-8")
    return srs


def typed(srs: Program, text: str, *words: str, terminal: bool = False) -> Run:
    with srs.monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", Keyboard(text.encode(), terminal=terminal))
        patch.setattr(sys.stderr, "isatty", lambda: terminal, raising=False)
        return srs(*words)


def test_the_first_reading_names_it_where_lines_stay_bare(srs: Program) -> None:
    log = srs.folder / "rag.md"
    log.write_text(LOG, encoding="utf-8")
    assert "srs draft --help" in srs("generate", str(log)).err
    log.write_text(LOG + "\n一行新的内容说 GPT 是解码器\n", encoding="utf-8")
    assert "srs draft" not in srs("generate").err


def test_without_a_model_there_is_a_way_by_hand(read: Program) -> None:
    run = read("draft")
    assert run.status == 1
    assert "no model is set" in run.err
    assert "srs draft --prompt" in run.err


def test_nothing_is_sent_before_somebody_agreed(read: Program, server: StubServer) -> None:
    run = typed(configured(read, server), "", "draft")
    assert run.status == 1
    assert f"to {server.host} (qwen): 2 blocks" in run.err
    assert "tokens" in run.err
    assert "srs draft --yes" in run.err
    assert (server.requests, server.listings) == ([], [])


def test_drafts_wait_in_the_inbox_and_refusals_are_told(read: Program, server: StubServer) -> None:
    run = configured(read, server)("draft", "--yes")
    assert run.status == 0
    assert "2 drafts of 3 proposed; 1 refused" in run.out
    assert "By what does WordPiece score a pair?" in run.out
    found = {card["question"]: card for card in read("list", "is:draft", "--json").json}
    card = found[str(RERANKER["question"])]
    assert (card["rule"], card["origin"]["name"]) == ("model", "qwen")
    assert card["origin"]["quote"] == RERANKER["quote"]
    assert len(card["origin"]["sha256"]) == 64
    assert "qwen" in read("show", card["id"]).out


def test_a_host_is_agreed_to_once_and_nothing_is_asked_twice(
    read: Program, server: StubServer
) -> None:
    configured(read, server)("draft", "--yes")
    again = typed(read, "", "draft")
    assert again.status == 0
    assert "nothing is sent" in again.err
    assert len(server.requests) == 1
    assert server.url in read("where").out
    with StubServer([GOOD]) as other:
        assert typed(configured(read, other), "", "draft", "--all").status in {0, 1}


def test_the_document_has_the_shape_that_is_promised(read: Program, server: StubServer) -> None:
    document = configured(read, server)("draft", "--yes", "--json").json
    cards, refused = document.pop("cards"), document.pop("refused")
    assert document == {
        "blocks": 2, "asked": 2, "cached": 0, "proposed": 3, "taken": 2, "offers": []
    }  # fmt: skip
    assert [card["status"] for card in cards] == ["draft", "draft"]
    assert refused[0].keys() == {"reason", "question", "lines", "path"}
    assert refused[0]["lines"] == [9, 9]
    again = read("draft", "--yes", "--json").json
    assert (again["asked"], again["cached"], again["cards"]) == (0, 2, [])


def test_a_dry_run_shows_to_the_letter_what_would_be_sent(
    read: Program, server: StubServer
) -> None:
    shown = configured(read, server)("draft", "--dry-run")
    assert (server.requests, server.listings) == ([], [])
    read("draft", "--yes")
    for message in server.requests[0].body["messages"]:
        assert message["content"] in shown.out
    assert str(read.folder) not in shown.out.replace(server.url, "")


def test_only_an_entry_or_a_deck_is_asked_about(read: Program, server: StubServer) -> None:
    srs = configured(read, server)
    assert srs("draft", "--entry", "2020-01-01", "--json").json["blocks"] == 0
    assert srs("draft", "--deck", "other", "--json").json["blocks"] == 0
    assert (
        srs("draft", "--entry", "2026-11-02", "--deck", "rag", "--yes", "--json").json["blocks"]
        == 2
    )
    assert "is no day" in srs("draft", "--entry", "soon").err


def test_a_server_that_refuses_ends_it_with_one_line(read: Program) -> None:
    with StubServer([status(401, "bad key sk-verysecret123456")]) as server:
        configured(read, server, 'key_env = "MY_KEY"\n')
        read.monkeypatch.setenv("MY_KEY", "sk-verysecret123456")
        run = read("draft", "--yes")
    assert run.status == 1
    assert "MY_KEY" in run.err
    assert "verysecret" not in run.err + run.out
    assert "Traceback" not in run.err


def test_by_hand_a_prompt_is_printed_and_an_answer_read(read: Program) -> None:
    shown = read("draft", "--prompt")
    assert shown.status == 0
    assert "[block " in shown.out
    assert "4: 1. 检索器先取回 20 段，再由重排器留下 5 段" in shown.out
    assert "a prompt about 2 blocks" in shown.err
    run = typed(read, f"Here:\n```json\n{reply(RERANKER)}\n```", "draft", "--answer", "-")
    assert (run.status, "1 draft of 1 proposed" in run.out) == (0, True)
    assert "every line has been asked about" in read("draft", "--prompt").err
    assert "no cards" in typed(read, "I cannot", "draft", "--answer", "-").err


def test_one_block_at_a_time(read: Program) -> None:
    shown = read("draft", "--prompt", "--entries", "1")
    assert (
        shown.out.count("\n[block ")
        - shown.out.count("\n[block 77a1]")
        - shown.out.count("\n[block 0f3c]")
        == 1
    )
    assert "1 more comes after" in shown.err


def test_a_prompt_goes_into_the_clipboard_of_the_terminal(read: Program) -> None:
    read.monkeypatch.setenv("PATH", "")
    run = typed(read, "", "draft", "--prompt", "--copy", terminal=True)
    sent = run.err.partition("\033]52;c;")[2].partition("\a")[0]
    assert "[block " in base64.b64decode(sent).decode()
    assert "[block " not in run.out
    alone = typed(read, "", "draft", "--prompt", "--copy")
    assert (alone.status, "no clipboard" in alone.err) == (1, True)


@pytest.mark.parametrize(
    "words",
    [
        ["--copy"],
        ["--entries", "2"],
        ["--prompt", "--answer", "-"],
        ["--revise", "--prompt"],
        ["--revise", "--answer", "-"],
    ],
)
def test_ways_that_do_not_go_together_are_refused(read: Program, words: list[str]) -> None:
    assert typed(read, "", "draft", *words).status != 0


def test_an_undo_takes_the_last_drafts_back(read: Program, server: StubServer) -> None:
    configured(read, server)("draft", "--yes")
    assert "took back" in read("undo").out
    assert not [c for c in read("list", "is:draft", "--json").json if c["rule"] == "model"]


def test_who_has_no_model_yet_may_look_at_what_one_would_be_sent(read: Program) -> None:
    run = read("draft", "--dry-run")
    assert run.status == 0
    assert "--- 1 of 1: no model is set" in run.out
    assert "重排器" in run.out
    document = read("draft", "--dry-run", "--json").json
    assert (document["url"], len(document["requests"])) == (None, 1)


def test_all_asks_about_what_was_asked_about_before(read: Program, server: StubServer) -> None:
    configured(read, server)("draft", "--yes")
    assert read("draft", "--all", "--json").json["asked"] == 2
    typed(read, reply(RERANKER), "draft", "--answer", "-")
    assert "[block " in read("draft", "--prompt", "--all").out


def test_a_log_that_is_not_there_ends_with_an_error(read: Program, server: StubServer) -> None:
    run = configured(read, server)("draft", "nosuch.md", "--yes")
    assert (run.status, "nosuch.md" in run.err) == (1, True)


def test_a_server_without_an_answer_ends_with_an_error(read: Program) -> None:
    with StubServer([completion("I would rather not.")]) as server:
        assert configured(read, server)("draft", "--yes").status == 1


def test_who_looks_at_what_would_be_sent_needs_no_key(read: Program, server: StubServer) -> None:
    assert configured(read, server, 'key_env = "NO_SUCH_KEY"\n')("draft", "--dry-run").status == 0
