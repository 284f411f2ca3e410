"""The page: what it holds, and what text from a log may not do in it."""

import base64
import hashlib
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from srs.collection import Collection
from srs.collection.here import open_collection
from srs.config import Config
from srs.web.cards import cards_of_today
from srs.web.page import PageFacts, door_page, exported_page, page_data, served_page, static

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
HOSTILE = "</script><script>alert(1)</script><!-- \x1b]2;x\x07 & <img src=x onerror=alert(1)>"


@pytest.fixture
def collection() -> Iterator[Collection]:
    with open_collection("sqlite://", config=Config(timezone=UTC), now=lambda: NOW) as opened:
        opened.cards.add("什么是注意力？", "对 value 的加权求和")
        opened.cards.add("BERT has ____ layers, and ____ heads", "12\n16")
        opened.cards.add(HOSTILE, HOSTILE)
        yield opened


def data(collection: Collection, *, served: bool = True) -> dict[str, object]:
    facts = PageFacts("abc", NOW.isoformat())
    return page_data(facts, cards_of_today(collection, None), served=served)


def embedded(page: str) -> dict[str, object]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found
    read: dict[str, object] = json.loads(found[1])
    return read


def test_the_page_holds_the_cards_of_today_in_their_order(collection: Collection) -> None:
    cards = embedded(served_page(data(collection)))["cards"]
    assert isinstance(cards, list)
    assert [card["id"] for card in cards] == list(collection.reviews.queue().order)
    first, gaps, _ = cards
    assert first["question"] == ["什么是注意力？"]
    assert first["answer"] == "对 value 的加权求和"
    assert first["new"]
    assert set(first["intervals"]) == {"2", "3", "4", "5"}
    assert [run["answer"] for run in gaps["question"] if isinstance(run, dict)] == ["12", "16"]


@pytest.mark.parametrize("make", [served_page, exported_page])
def test_a_text_of_a_log_is_data(
    collection: Collection, make: Callable[[dict[str, object]], str]
) -> None:
    page = make(data(collection))
    assert "alert(1)</script>" not in page
    assert "<img" not in page
    assert "\x1b" not in page
    known = embedded(page)["cards"]
    assert isinstance(known, list)
    assert known[2]["question"][0].startswith("</script><script>alert(1)</script>")


def test_the_served_page_has_nothing_written_within_it_that_runs(collection: Collection) -> None:
    page = re.sub(r'id="data">.*?</script>', "", served_page(data(collection)), flags=re.DOTALL)
    assert "<style" not in page
    assert re.findall(r"<script(?![^>]*(?:src=|application/json))", page) == []
    assert re.findall(r"\son\w+=|\sstyle=", page) == []


def test_nothing_of_the_page_is_of_another_host(collection: Collection) -> None:
    pages = [served_page(data(collection)), door_page(), static("page.css")]
    pages += [static(name) for name in ("outbox.js", "session.js", "markup.js", "view.js")]
    for page in pages:
        assert "//" not in re.sub(r"^\s*//.*|\s// .*", "", page, flags=re.MULTILINE)


def test_cards_are_written_by_text_alone() -> None:
    for name in ("outbox.js", "session.js", "markup.js", "view.js"):
        script = static(name)
        for way in (
            "innerHTML",
            "outerHTML",
            "insertAdjacent",
            "document.write",
            "eval(",
            "Function(",
        ):
            assert way not in script
        for missing in ("randomUUID()", "serviceWorker", "caches", "localStorage.clear"):
            assert missing not in script


def test_a_file_lets_run_only_what_is_written_in_it(collection: Collection) -> None:
    page = exported_page(data(collection, served=False))
    page = re.sub(r'id="data">.*?</script>', "></script>", page, flags=re.DOTALL)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    allowed = policy[1].replace("&#x27;", "'")
    assert "connect-src" not in allowed
    assert "'unsafe" not in allowed
    assert "src=" not in page.replace("img-src", "")
    parts = re.findall(r"<script>(.*?)</script>|<style>(.*?)</style>", page, re.DOTALL)
    assert len(parts) == 5
    for part in parts:
        digest = hashlib.sha256("".join(part).encode()).digest()
        assert base64.b64encode(digest).decode() in allowed


def test_a_quote_that_says_no_more_than_the_card_is_left_out(tmp_path: Path) -> None:
    log = tmp_path / "log.md"
    log.write_text(
        "## 2023.6.4\n\n1，Transformer 的优势：可并行、记得住、不限长度\n\n"
        "2，每条指令采样9个回答再排序，其中一个由人来写，另外几个由模型来写\n",
        encoding="utf-8",
    )
    with open_collection(
        tmp_path / "home", config=Config(timezone=UTC, accept="all"), now=lambda: NOW
    ) as opened:
        opened.logs.generate(log)
        cards = cards_of_today(opened, None)["cards"]
    assert isinstance(cards, list)
    quotes = {card["question"][0]: card["quote"] for card in cards}
    assert quotes["Transformer 的优势有哪些？（3 项）"] == ""
    assert any("由人来写" in quote for quote in quotes.values())


@pytest.mark.usefixtures("chinese")
def test_the_page_speaks_the_language_of_its_owner(collection: Collection) -> None:
    page = served_page(data(collection))
    assert '<html lang="zh-CN">' in page
    texts = embedded(page)["texts"]
    assert isinstance(texts, dict)
    assert texts["reveal"] == "显示答案"
    assert not [text for text in texts.values() if not text]
    assert '<html lang="zh-CN">' in door_page()


def test_the_texts_are_those_that_the_script_asks_for(collection: Collection) -> None:
    script = "".join(static(name) for name in ("outbox.js", "session.js", "markup.js", "view.js"))
    texts = data(collection)["texts"]
    assert isinstance(texts, dict)
    asked = set(re.findall(r'says\("(\w+)"', script))
    asked |= set(re.findall(r'trouble = "(\w+)"', script))
    asked |= {
        name for pair in re.findall(r'says\([^"()]*\? "(\w+)" : "(\w+)"', script) for name in pair
    }
    asked |= set(re.findall(r'says\(session\.undo\(\) \? "(\w+)" : "(\w+)"', script)[0])
    assert asked <= set(texts)
    assert {name for name in texts if not name.startswith("refusal_")} - asked == set()
