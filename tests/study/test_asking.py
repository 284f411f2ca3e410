"""A run: what is asked of a model, what is kept, and what stops it."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from srs.card import CardId
from srs.config import Config, ModelConfig
from srs.errors import ConfigError, EndpointError
from srs.store import Store, content
from srs.study import asking, draft_plan
from srs.study.asking import DraftStep
from srs.study.blocks import wanted_blocks
from srs.study.draft_plan import DraftPlan
from srs.study.generate import generate
from srs.study.inbox import why
from srs.study.study import Study
from srs.study.undo import undo
from srs.study.verify import verify
from tests.endpoint.stub import StubAnswer, StubRequest, StubServer, completion, status
from tests.study.clock import Clock, a_study
from tests.study.drafts import INVENTED, LOG, RERANKER, WORDPIECE, a_log, blocks, reply

pytest.importorskip("httpx2", reason="httpx2, which asks a model, is not installed")


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        study = a_study(store, Clock())
        a_log(study, tmp_path)
        yield study


def at(study: Study, server: StubServer, budget: int | None = None) -> Study:
    model = replace(ModelConfig(), url=server.url, name="qwen", budget_tokens=budget)
    return replace(study, config=replace(study.config, model=model))


def good(request: StubRequest) -> StubAnswer:
    """What a good model answers to whatever blocks it is shown."""
    found = [c for c in (RERANKER, WORDPIECE, INVENTED) if str(c["quote"]) in request.prompt]
    return completion(reply(*found))


def run(study: Study, **how: bool) -> tuple[DraftPlan, list[DraftStep]]:
    plan = draft_plan.plan_drafts(study, blocks(study), **how)
    return plan, list(asking.ask_model(study, plan))


def test_what_a_model_proposes_waits_and_what_no_line_says_is_refused(study: Study) -> None:
    with StubServer(good) as server:
        plan, (step,) = run(at(study, server))
    assert (plan.blocks, plan.kept, plan.asked_blocks) == (2, 0, 2)
    assert len(server.requests) == 1
    assert (step.blocks, step.proposals) == (2, 3)
    assert [card.note.question for card in step.proposed.taken] == [
        RERANKER["question"],
        WORDPIECE["question"],
    ]
    assert len(step.proposed.refused) == 1


def test_nothing_is_asked_twice(study: Study) -> None:
    with StubServer(good) as server:
        run(at(study, server))
        plan, steps = run(at(study, server))
    assert (plan.requests, steps, plan.kept) == ((), [], 2)
    assert len(server.requests) == 1


def test_one_edited_line_asks_about_one_block_again(study: Study, tmp_path: Path) -> None:
    with StubServer(good) as server:
        run(at(study, server))
        (tmp_path / "rag.md").write_text(LOG.replace("until the", "until its"), encoding="utf-8")
        generate(study)
        plan, _ = run(at(study, server))
    assert (plan.blocks, plan.kept, plan.asked_blocks) == (2, 1, 1)
    assert "WordPiece" in server.requests[1].prompt
    assert "重排器" not in server.requests[1].prompt


def test_another_model_or_another_prompt_is_asked_anew(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    with StubServer(good) as server:
        run(at(study, server))
        other = replace(at(study, server).config.model, name="llama")
        there = replace(study, config=replace(study.config, model=other))
        assert draft_plan.plan_drafts(there, blocks(study)).kept == 0
        monkeypatch.setattr("srs.proposals.prompt.VERSION", "next")
        assert draft_plan.plan_drafts(at(study, server), blocks(study)).kept == 0


def test_other_weights_behind_a_name_are_asked_anew(study: Study) -> None:
    for name, kept in (("/w/one.gguf", 0), ("/w/one.gguf", 2), ("/w/other.gguf", 0)):
        with StubServer(good, {"data": [{"id": name}]}) as server:
            there = at(study, server)
            draft_plan.agree_to(there, draft_plan.plan_drafts(there, blocks(study)))
            assert run(there)[0].kept == kept


def test_what_is_too_long_is_asked_about_in_halves(study: Study) -> None:
    def short(request: StubRequest) -> StubAnswer:
        shown = re.findall(r"^\d+: ", request.prompt, re.MULTILINE)
        if len(shown) > 3:
            return status(400, "the request exceeds the available context size")
        return good(request)

    with StubServer(short) as server:
        there = at(study, server)
        _, steps = run(there)
    taken = [card.note.question for step in steps for card in step.proposed.taken]
    assert sorted(taken) == sorted([str(RERANKER["question"]), str(WORDPIECE["question"])])
    assert sum(step.blocks for step in steps) == 2
    assert draft_plan.plan_drafts(there, blocks(study), listed=False).kept == 2


def test_a_budget_ends_the_run_and_what_is_left_is_told(study: Study) -> None:
    with StubServer(good) as server:
        plan, steps = run(at(study, server, budget=10))
    assert not server.requests
    assert [len(step.proposed.refused) for step in steps] == [plan.asked_blocks]


def test_what_is_done_stays_where_the_run_ends(study: Study, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text("# 2026-11-03\nRRF 按名次合并几个检索器的结果\n", encoding="utf-8")
    generate(study, [other])
    with StubServer([completion(reply(RERANKER)), status(401, "no")]) as server:
        there = at(study, server)
        plan = draft_plan.plan_drafts(there, wanted_blocks(study).blocks)
        steps = asking.ask_model(there, plan)
        first = next(steps)
        with pytest.raises(EndpointError):
            list(steps)
    assert len(first.proposed.taken) + len(first.proposed.refused) >= 1
    kept = draft_plan.plan_drafts(there, wanted_blocks(study).blocks, listed=False).kept
    assert kept == first.blocks


def test_without_a_model_there_is_a_hint(study: Study) -> None:
    with pytest.raises(ConfigError, match="no model is set"):
        draft_plan.plan_drafts(study, blocks(study))
    assert Config().model == ModelConfig()


def test_a_host_is_agreed_to_once(study: Study) -> None:
    with StubServer(good) as server:
        there = at(study, server)
        plan = draft_plan.plan_drafts(there, blocks(study))
        assert not draft_plan.is_agreed(there, plan)
        draft_plan.agree_to(there, plan)
        assert draft_plan.is_agreed(there, plan)
        for url in (
            "http://elsewhere.example/v1",
            f"{server.url}/other",
            f"https://{server.host}/v1",
        ):
            elsewhere = replace(there.config.model, url=url)
            moved = replace(there, config=replace(there.config, model=elsewhere))
            plan = draft_plan.plan_drafts(moved, blocks(study), listed=False)
            assert not draft_plan.is_agreed(moved, plan)


def test_before_its_owner_agreed_not_even_the_list_of_models_is_asked_for(study: Study) -> None:
    with StubServer(good) as server:
        draft_plan.plan_drafts(at(study, server), blocks(study))
        assert (server.requests, server.listings) == ([], [])


def test_a_path_of_the_machine_goes_to_nobody(study: Study, tmp_path: Path) -> None:
    with StubServer(good) as server:
        run(at(study, server))
    assert str(tmp_path) not in json.dumps([r.body for r in server.requests], ensure_ascii=False)


def test_an_editor_drops_nothing_itself(study: Study) -> None:
    drafts = [card.id for block in blocks(study) for card in block.cards]
    if not drafts:
        pytest.skip("no rule drafts anything of this log")
    answer = json.dumps({"cards": [], "drop": [drafts[0], "nobody"]})
    with StubServer([completion(answer)]) as server:
        there = at(study, server)
        plan = draft_plan.plan_drafts(there, blocks(study), revise=True)
        assert "draft " in plan.requests[0].user
        list(asking.ask_model(there, plan))
    card = study.store.ask(content.one, CardId(drafts[0]))
    assert card
    assert any("qwen" in reason for reason in why(study, card))


def test_an_undo_and_a_second_run_bring_nothing_back(study: Study) -> None:
    with StubServer(good) as server:
        run(at(study, server))
        undo(study)
        _, steps = run(at(study, server))
    assert steps == []


def test_one_undo_takes_a_whole_run_back(study: Study, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text(LOG.replace("RAG 笔记", "别的笔记"), encoding="utf-8")
    generate(study, [other])
    with StubServer(good) as server:
        there = at(study, server)
        steps = list(
            asking.ask_model(there, draft_plan.plan_drafts(there, wanted_blocks(study).blocks))
        )
    taken = [card.id for step in steps for card in step.proposed.taken]
    assert len(server.requests) == 2
    assert len(taken) > 2
    assert set(undo(study).cards) == set(taken)


def test_nothing_is_taken_that_a_second_reading_cannot_prove(study: Study) -> None:
    spelt = {**RERANKER, "answer": "五 段"}
    with StubServer([completion(reply(spelt))]) as server:
        run(at(study, server))
    assert verify(study).unproven == ()
