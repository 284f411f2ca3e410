"""A real engine with real weights, of 135 million parameters: `make test-model`, outside CI.

Its cards are poor, and it makes none where it should: what counts is that whatever comes is read
or refused, and that the program knows which.
"""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from srs.card import Status
from srs.config import ModelConfig
from srs.endpoint import (
    Asked,
    Client,
    Endpoint,
    ModelReply,
    RefusedError,
    ResponseFormat,
    TooLongError,
)
from srs.endpoint.client import Outcome
from srs.proposals import requests
from srs.proposals.reply import read_reply
from srs.proposals.schema import SCHEMA
from srs.store import Store
from srs.store.content import all_cards
from srs.study.asking import ask_model
from srs.study.blocks import wanted_blocks
from srs.study.draft_plan import plan_drafts
from srs.study.generate import generate
from srs.study.verify import verify
from tests.endpoint.stub import unused_url
from tests.study.clock import UTC_DAYS, Clock, a_study

ENGINE = Path(os.environ.get("SRS_TEST_MODEL", ""))
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        "SRS_TEST_MODEL" not in os.environ,
        reason="needs a real engine and 90 MB of weights: make test-model sets them up",
    ),
]
SYSTEM = (
    'You write question-and-answer cards from lines of a learning log, as JSON: {"cards": '
    '[{"block": "b1", "lines": [1, 1], "quote": "...", "kind": "question", "question": "...", '
    '"answer": "...", "items": null}]}. The quote stands in the lines. No card is fine as well.'
)
LINES = [
    "BERT was published by Google in October 2018.",
    "Its base model has 110 million parameters in 12 layers.",
    "Pre-training masks fifteen percent of all tokens.",
    "BERT 是 Google 在 2018 年发布的语言模型。",
    "梯度裁剪把梯度的范数限制在 1.0 以内。",
]


def question(line: str, most_tokens: int = 300) -> Asked:
    return Asked(SYSTEM, f"Block b1\n1: {line}", most_tokens)


def readable(text: str) -> bool:
    return read_reply(text) is not None


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with engine(tmp_path_factory.mktemp("engine") / "log.txt") as address:
        yield address


@contextmanager
def engine(log: Path, *thinks: str) -> Iterator[str]:
    """Its address, while it runs."""
    address = unused_url()
    port = address.rpartition(":")[2].partition("/")[0]
    program = Path(__file__).with_name("engine.py")
    with log.open("wb") as written:
        process = subprocess.Popen(
            [ENGINE / "bin" / "python", program, ENGINE, port, *thinks],
            stdout=subprocess.PIPE,
            stderr=written,
        )
    try:
        assert process.stdout is not None
        assert process.stdout.readline(), log.read_text(encoding="utf-8", errors="replace")[-2000:]
        yield address
    finally:
        process.kill()
        process.communicate()


@pytest.fixture
def client(url: str) -> Iterator[Client]:
    with Client(Endpoint(url, "smollm2", timeout=300), SCHEMA, readable) as opened:
        yield opened


def test_its_model_is_listed_and_its_path_is_not_told(client: Client) -> None:
    listed = client.listed()
    assert listed
    assert len(listed) == 64


def test_whatever_it_says_is_read_or_refused(client: Client) -> None:
    outcomes: dict[int, Outcome] = dict(client.ask_all(map(question, LINES), 2))
    assert sorted(outcomes) == list(range(len(LINES)))
    replies = [each for each in outcomes.values() if isinstance(each, ModelReply)]
    assert replies, "a schema holds even this model to its form"
    assert all(readable(each.text) for each in replies)
    assert all(each.tokens_in > 50 and each.tokens_out > 3 for each in replies)
    assert client.format is ResponseFormat.JSON_SCHEMA


def test_an_answer_that_is_cut_off_is_told_as_such(client: Client) -> None:
    with pytest.raises(TooLongError, match="cut off"):
        client.ask(question(LINES[0], most_tokens=3))


def test_a_question_beyond_its_context_is_told_as_such(client: Client) -> None:
    with pytest.raises(TooLongError, match="too long"):
        client.ask(question(" ".join(LINES * 300)))


def test_without_a_schema_it_is_read_or_refused_as_well(url: str) -> None:
    endpoint = Endpoint(url, "smollm2", timeout=300)
    with Client(endpoint, SCHEMA, readable, ResponseFormat.TEXT) as client:
        try:
            said: object = client.ask(question(LINES[1]))
        except (RefusedError, TooLongError) as error:
            said = error.reason
    assert said


def test_a_model_that_only_thinks_is_told_as_such(tmp_path: Path) -> None:
    with engine(tmp_path / "log.txt", "thinks") as url:
        endpoint = Endpoint(url, "smollm2", timeout=300)
        with Client(endpoint, SCHEMA, readable) as client:
            with pytest.raises(RefusedError, match="thought"):
                client.ask(question(LINES[0], most_tokens=20))
            assert client.tokens >= 100, "asked once more, with four times as much"


def test_none_of_its_cards_gets_through_that_a_second_reading_finds_ungrounded(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a log to drafts, with our own prompt: what passes, the checker proves as well."""
    log = tmp_path / "log.md"
    log.write_text("# 2026-11-02\n" + "\n\n".join(LINES[:3]) + "\n", encoding="utf-8")
    # it goes on until there is no room: as much as a card takes is enough
    monkeypatch.setattr(requests, "_FEWEST_TOKENS", 200)
    monkeypatch.setattr(requests, "_TOKENS_EACH", 40)
    with Store.open("sqlite://") as store:
        model = ModelConfig(url=url, name="smollm2", timeout=600)
        study = a_study(store, Clock(), config=replace(UTC_DAYS, model=model))
        generate(study, [log])
        plan = plan_drafts(study, wanted_blocks(study).blocks)
        steps = list(ask_model(study, plan))
        assert sum(step.blocks for step in steps) >= plan.blocks
        assert verify(study).unproven == ()
        drafts = [card for card in store.ask(all_cards) if card.note.rule == "model"]
        assert {card.status for card in drafts} <= {Status.DRAFT}
