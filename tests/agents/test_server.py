"""What an agent may do, and what it is told; in the newer protocol and in the older one."""

import asyncio
import threading
from pathlib import Path
from typing import Any, Literal

import pytest

from srs import Status
from srs.collection.drafts import Drafts
from srs.origin import Model
from srs.study.proposing import Proposed
from srs.text import harmless
from tests.agents.homes import a_home, agent, call, cards, error, of_block, opened, texts
from tests.study.drafts import INVENTED, LOG, RERANKER, RRF, WORDPIECE

BOTH = pytest.mark.parametrize("mode", ["auto", "legacy"])
LOOKS = {"lines", "search", "due", "next"}
QA = "\nQ: What is BLEU?\nA: A score of n-gram overlap.\n"


@BOTH
async def test_it_declares_tools_and_says_where_it_looks(
    home: Path, mode: Literal["auto", "legacy"]
) -> None:
    async with agent(home, mode=mode) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert str(home) in (client.instructions or "")
    assert tools.keys() == LOOKS | {"propose"}
    for name, tool in tools.items():
        hints = tool.annotations
        assert hints
        assert hints.read_only_hint is (name in LOOKS)
        assert (hints.destructive_hint, hints.open_world_hint) == (False, False)
        assert tool.output_schema
        assert tool.description


async def test_answering_is_there_only_where_its_owner_says_so(tmp_path: Path) -> None:
    home = a_home(tmp_path, LOG + QA, "[mcp]\nanswer = true\n")
    async with agent(home, may_answer=True) as client:
        hints = {tool.name: tool.annotations for tool in (await client.list_tools()).tools}
        assert (told := hints["answer"])
        assert (told.read_only_hint, told.idempotent_hint) == (False, False)
        (card,) = (await call(client, "next"))["cards"]
        assert (card["question"], card["file"]) == ("What is BLEU?", "rag.md")
        done = await call(client, "answer", card=card["id"], grade="good")
        assert (done["card"], done["due"]) == (card["id"], "2026-11-23")
        assert "grade" in await error(client, "answer", card=card["id"], grade="5")
        (home / "config.toml").write_text("", encoding="utf-8")
        assert "may not answer" in await error(client, "answer", card=card["id"], grade="good")
    with opened(home) as collection:
        assert len(collection.reviews.history()) == 1


async def test_a_draft_is_not_to_be_answered(tmp_path: Path) -> None:
    home = a_home(tmp_path, config="[mcp]\nanswer = true\n")
    (draft,) = cards(home, "is:draft")
    async with agent(home, may_answer=True) as client:
        assert await error(client, "answer", card=draft.id, grade="good")
        assert await error(client, "answer", card="", grade="good")
        assert await error(client, "answer", card="is:draft", grade="good")
    with opened(home) as collection:
        assert collection.reviews.history() == []


@BOTH
async def test_what_the_log_proves_waits_with_the_name_of_its_agent(
    home: Path, mode: Literal["auto", "legacy"]
) -> None:
    async with agent(home, mode=mode) as client:
        blocks = await call(client, "lines")
        proposed = [of_block(blocks, card) for card in (INVENTED, RERANKER)]
        found = await call(client, "propose", cards=[*proposed, {"question": 1}, RERANKER])
    assert (found["taken"], found["already"]) == (1, 0)
    assert [each["card"] for each in found["refused"]] == [0, 2, 3]
    assert "42" in found["refused"][0]["reason"]
    (card,) = [card for card in cards(home) if isinstance(card.note.origin, Model)]
    assert isinstance(card.note.origin, Model)
    assert (card.status, card.note.origin.name) == (Status.DRAFT, "agent goose")


async def test_the_same_again_is_there_already_and_an_undo_takes_a_call_back(home: Path) -> None:
    async with agent(home) as client:
        blocks = await call(client, "lines")
        two = [of_block(blocks, card) for card in (RERANKER, WORDPIECE)]
        assert (await call(client, "propose", cards=two))["taken"] == 2
        again = await call(client, "propose", cards=two)
        assert again == {"taken": 0, "already": 2, "refused": []}
    with opened(home) as collection:
        assert len(collection.undo().cards) == 2


async def test_other_words_for_a_card_that_is_asked_are_an_offer_once(tmp_path: Path) -> None:
    home = a_home(tmp_path, config='accept = "all"\n')
    (asked,) = cards(home, "is:active")
    better = {**RRF, "question": "RRF 做什么？", "answer": asked.note.answer}
    async with agent(home) as client:
        blocks = await call(client, "lines")
        offered = [of_block(blocks, better)]
        first = await call(client, "propose", cards=offered)
        again = await call(client, "propose", cards=offered)
    assert (first["taken"], again["taken"], again["already"]) == (1, 0, 1), (first, again)
    assert cards(home, "is:active")[0].note == asked.note


async def test_blocks_tell_lines_and_cards_but_no_folder(home: Path) -> None:
    async with agent(home) as client:
        found = await call(client, "lines")
        first, second = found["blocks"]
        assert (first["file"], first["date"], first["title"]) == (
            "rag.md", "2026-11-02", "《RAG 笔记》"
        )  # fmt: skip
        assert {"number": 4, "text": LOG.splitlines()[3], "wanted": True} in first["lines"]
        assert second["cards"][0]["status"] == "waiting"
        assert str(home.parent) not in str(found)
        assert (found["cursor"], found["unread"]) == ("", [])
        assert "no deck" in await error(client, "lines", deck="elsewhere")
        assert len((await call(client, "lines", deck="rag"))["blocks"]) == 2


async def test_a_long_log_comes_in_pages(tmp_path: Path) -> None:
    facts = "".join(f"Method{n} uses parameter{n} as its key.\n\n" for n in range(150))
    home = a_home(tmp_path, f"# 2026-11-02\n\n{facts}")
    seen: list[int] = []
    async with agent(home) as client:
        cursor, calls = "", 0
        while calls == 0 or cursor:
            page = await call(client, "lines", cursor=cursor)
            lines = [line["number"] for block in page["blocks"] for line in block["lines"]]
            assert 0 < len(lines) <= 100
            seen += lines
            cursor, calls = page["cursor"], calls + 1
        assert calls > 2
        assert seen == sorted(set(seen))
        assert set(range(3, 300, 2)) <= set(seen)
        assert "begin again" in await error(client, "lines", cursor="nothing")


async def test_lines_are_those_of_now_and_a_changed_block_takes_no_card(home: Path) -> None:
    log = home.parent / "rag.md"
    async with agent(home) as client:
        before = await call(client, "lines")
        log.write_text(LOG.replace("留下 5 段", "留下 7 段"), encoding="utf-8")
        stale = await call(client, "propose", cards=[of_block(before, RERANKER)])
        assert "changed" in stale["refused"][0]["reason"]
        now = await call(client, "lines")
        assert "留下 7 段" in str(now)


async def test_cards_are_searched_in_pages(tmp_path: Path) -> None:
    pairs = "".join(f"Q: What is M{n}?\nA: Method {n}.\n\n" for n in range(7))
    home = a_home(tmp_path, f"# 2026-11-02\n\n{pairs}")
    async with agent(home) as client:
        first = await call(client, "search", query="is:new", limit=5)
        rest = await call(client, "search", query="is:new", limit=5, cursor=first["cursor"])
        assert (first["total"], len(first["cards"]), len(rest["cards"])) == (7, 5, 2)
        assert rest["cursor"] == ""
        assert "bracket" in await error(client, "search", query="((")
        due = await call(client, "due", days=2)
        assert due["decks"] == [{"deck": "rag", "cards": 7, "new": 7, "due": 0}]
        assert [day["day"] for day in due["days"]] == ["2026-11-22", "2026-11-23"]


@pytest.mark.parametrize(
    ("tool", "arguments", "word"),
    [
        ("search", {"limit": "3"}, "limit"),
        ("search", {"limit": True}, "limit"),
        ("search", {"limit": 3.0}, "limit"),
        ("search", {"limit": 51}, "limit"),
        ("search", {"query": "x" * 2001}, "query"),
        ("search", {"path": "/etc/passwd"}, "path"),
        ("lines", {"paths": ["/etc/passwd"]}, "paths"),
        ("due", {"days": 0}, "days"),
        ("propose", {}, "cards"),
        ("propose", {"cards": "all"}, "cards"),
        ("accept", {"card": "x"}, "no tool"),
    ],
)
async def test_a_wrong_argument_is_told_in_a_line_without_what_it_was(
    home: Path, tool: str, arguments: dict[str, object], word: str
) -> None:
    async with agent(home) as client:
        said = await error(client, tool, **arguments)
    assert word in said
    assert "passwd" not in said
    assert "http" not in said
    assert "\n" not in said


async def test_a_home_without_a_collection_stays_without_one(tmp_path: Path) -> None:
    async with agent(tmp_path / "elsewhere") as client:
        for tool in LOOKS:
            assert "no collection" in await error(client, tool)
        assert "no collection" in await error(client, "propose", cards=[RERANKER])
    assert not any(tmp_path.iterdir())  # noqa: ASYNC240  # a test has time


async def test_a_mistake_in_srs_is_told_without_its_words(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("secret \x1b[2J")

    monkeypatch.setattr("srs.agents.tools.Tools._open", broken)
    async with agent(home) as client:
        assert await error(client, "due") == "this is a mistake in srs (RuntimeError)"


async def test_nothing_that_leaves_is_obeyed_by_a_terminal(tmp_path: Path) -> None:
    """Names of files and lines of logs are a stranger's."""
    home = a_home(tmp_path, LOG + "\nMethod\u202e1 \x1b[2Juses parameter1 as its key.\n")
    async with agent(home, name="a\x1b[2J\u202eb" * 40) as client:
        found = await call(client, "lines")
        assert "uses parameter1" in str(found)
        said = await error(client, "search", **{"x\u202e\x1b": 1})
        for text in (*texts(found), said):
            assert harmless(text) == text
        await call(client, "propose", cards=[of_block(found, RERANKER)])
    (card,) = [card for card in cards(home) if isinstance(card.note.origin, Model)]
    assert isinstance(card.note.origin, Model)
    assert card.note.origin.name == "agent " + ("a[2Jb" * 40)[:40]


async def test_a_cancelled_call_goes_on_and_repeating_it_does_no_harm(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    propose = Drafts.propose

    def slow(*arguments: Any) -> Proposed:  # noqa: ANN401  # as they come
        begun.set()
        assert go_on.wait(30)
        return propose(*arguments)

    monkeypatch.setattr(Drafts, "propose", slow)
    async with agent(home) as client:
        blocks = await call(client, "lines")
        proposed = [of_block(blocks, RERANKER)]
        first = asyncio.create_task(client.call_tool("propose", {"cards": proposed}))
        assert await asyncio.to_thread(begun.wait, 30)
        first.cancel()
        again = asyncio.create_task(call(client, "propose", cards=proposed))
        go_on.set()
        found = await again
    assert found["taken"] + found["already"] == 1
    made = [card for card in cards(home) if isinstance(card.note.origin, Model)]
    assert len(made) == 1


async def test_calls_at_once_wait_for_each_other(home: Path) -> None:
    async with agent(home) as client:
        blocks = await call(client, "lines")
        proposed = [of_block(blocks, card) for card in (RERANKER, WORDPIECE)]
        found = await asyncio.gather(
            *(call(client, "propose", cards=proposed) for _ in range(4)), call(client, "lines")
        )
    assert sum(each["taken"] for each in found[:4]) == 2
    assert sum(each["already"] for each in found[:4]) == 6


async def test_a_card_whose_line_had_gone_waits_again(home: Path) -> None:
    """What its owner accepted once, an agent does not bring back to be asked."""
    log = home.parent / "rag.md"
    async with agent(home) as client:
        blocks = await call(client, "lines")
        await call(client, "propose", cards=[of_block(blocks, RERANKER)])
        with opened(home) as collection:
            collection.cards.accept("rule:model")
        line = LOG.splitlines()[3]
        log.write_text(LOG.replace(line, "1. 向量库按天重建"), encoding="utf-8")
        await call(client, "lines")
        assert [card.status for card in cards(home, "is:retired")] == [Status.RETIRED]
        log.write_text(LOG.replace(line, "1. 送进提示的只有 5 段，重排器选的"), encoding="utf-8")
        blocks = await call(client, "lines")
        again = {**RERANKER, "quote": "送进提示的只有 5 段，重排器选的"}
        found = await call(client, "propose", cards=[of_block(blocks, again)])
    assert found["taken"] == 1, found
    assert not cards(home, "is:active")


async def test_an_agent_is_never_the_model_that_is_trusted(tmp_path: Path) -> None:
    home = a_home(tmp_path, config='[model]\nname = "agent goose"\ntrust = true\n')
    async with agent(home) as client:
        blocks = await call(client, "lines")
        await call(client, "propose", cards=[of_block(blocks, RERANKER)])
    (card,) = [card for card in cards(home) if isinstance(card.note.origin, Model)]
    assert isinstance(card.note.origin, Model)
    assert (card.status, card.note.origin.name) == (Status.DRAFT, "agent goose (mcp)")
