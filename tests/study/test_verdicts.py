"""Accept, reject, edit and undo as they reach the collection, and what is learned from them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from srs.card import Card, CardId, Status
from srs.errors import CardError, UsageError
from srs.store import Store, history, verdicts
from srs.store import content as card_rows
from srs.study.answers import answer
from srs.study.generate import generate
from srs.study.generated import Generated
from srs.study.rule_verdicts import rule_verdicts
from srs.study.search import search
from srs.study.study import Study
from srs.study.today import queue_of
from srs.study.undo import undo
from srs.study.verdicts import Act, give_by_name, reset_verdict, reword, undo_verdicts
from srs.verdict import Sides, Tier, VerdictKind
from tests.samples import a_card, changed
from tests.study.clock import Clock, a_study

ACCEPT, REJECT = VerdictKind.ACCEPT, VerdictKind.REJECT


@pytest.fixture
def study() -> Iterator[Study]:
    drafts = [a_card(name, position=at, status=Status.DRAFT) for at, name in enumerate("abc")]
    with Store.open("sqlite://") as store:
        yield a_study(store, Clock(), *drafts, a_card("z", deck="other", position=3))


def status(study: Study, name: str) -> Status:
    return card(study, name).status


def card(study: Study, name: str) -> Card:
    found = study.store.ask(card_rows.one, CardId(name))
    assert found is not None
    return found


def test_an_accepted_draft_is_asked_and_a_rejected_one_is_not(study: Study) -> None:
    give_by_name(study, ACCEPT, ["a"])
    give_by_name(study, REJECT, ["b"])
    assert [status(study, name) for name in "abc"] == [
        Status.ACTIVE,
        Status.REJECTED,
        Status.DRAFT,
    ]


def test_a_query_means_all_drafts_that_match_and_no_other_card(study: Study) -> None:
    assert [c.id for c in give_by_name(study, REJECT, ["deck:papers"])] == ["a", "b", "c"]
    with pytest.raises(CardError, match="no draft card matches"):
        give_by_name(study, REJECT, ["deck:other"])
    assert status(study, "z") is Status.ACTIVE


def test_by_its_id_a_card_that_is_asked_can_be_rejected_and_taken_back(study: Study) -> None:
    give_by_name(study, REJECT, ["z"])
    assert status(study, "z") is Status.REJECTED
    give_by_name(study, ACCEPT, ["z"])
    assert status(study, "z") is Status.ACTIVE


def test_one_that_cannot_be_judged_stops_all(study: Study) -> None:
    with pytest.raises(CardError, match="active"):
        give_by_name(study, ACCEPT, ["a", "z"])
    assert status(study, "a") is Status.DRAFT
    assert study.store.ask(verdicts.verdict_events) == []


def test_rejected_cards_are_listed_only_where_they_are_asked_for(study: Study) -> None:
    give_by_name(study, REJECT, ["a"])
    for query in ("", "What", "deck:papers", "is:draft"):
        assert "a" not in [found.card.id for found in search(study, query)]
    for query in ("is:rejected", "is：rejected deck:papers"):
        assert [found.card.id for found in search(study, query)] == ["a"]


def test_a_verdict_remembers_what_it_was_about(study: Study) -> None:
    give_by_name(study, REJECT, ["a"])
    (said,) = study.store.ask(verdicts.verdict_events)
    assert (said.card, said.kind, said.rule, said.tier) == ("a", REJECT, "written.qa", Tier.SURE)
    assert (said.path, said.before) == ("/logs/papers.md", Status.DRAFT)
    assert said.at == study.now()


def test_undo_takes_back_a_whole_act_and_appends_to_the_log(study: Study) -> None:
    give_by_name(study, ACCEPT, ["a"])
    give_by_name(study, REJECT, ["deck:papers"])
    assert undo(study).act == Act(REJECT, (CardId("b"), CardId("c")), (REJECT, REJECT))
    assert [status(study, name) for name in "abc"] == [Status.ACTIVE, Status.DRAFT, Status.DRAFT]
    kinds = [verdict.kind for verdict in study.store.ask(verdicts.verdict_events)]
    assert kinds == [ACCEPT, REJECT, REJECT, VerdictKind.UNDO, VerdictKind.UNDO]


def test_undo_goes_back_as_far_as_the_log_does(study: Study) -> None:
    for kind, name in ((ACCEPT, "a"), (REJECT, "a"), (ACCEPT, "a")):
        give_by_name(study, kind, [name])
    states = []
    while undo(study):
        states.append(status(study, "a"))
    assert states == [Status.REJECTED, Status.ACTIVE, Status.DRAFT]


def test_undo_takes_back_what_came_last_answer_or_verdict(study: Study) -> None:
    answer(study, CardId("z"), 4)
    give_by_name(study, ACCEPT, ["a"])
    answer(study, CardId("a"), 2)
    give_by_name(study, REJECT, ["b"])
    taken = [undo(study) for _ in range(5)]
    said = [t.act.kind.value if t.act else "".join(e.kind for e in t.reviews) for t in taken]
    assert said == ["reject", "graded", "accept", "graded", ""]
    assert study.store.ask(history.progress) == {}


def test_answers_are_left_alone_by_the_undo_of_the_inbox(study: Study) -> None:
    give_by_name(study, ACCEPT, ["a"])
    answer(study, CardId("a"), 4)
    assert undo_verdicts(study) == Act(ACCEPT, (CardId("a"),), (ACCEPT,))
    assert len(study.store.ask(history.review_events)) == 1
    assert undo_verdicts(study) is None


def test_undo_does_not_bring_a_card_back_whose_line_is_gone(study: Study) -> None:
    give_by_name(study, ACCEPT, ["a"])
    study.store.do(card_rows.set_status, [CardId("a")], Status.RETIRED)
    undo(study)
    assert status(study, "a") is Status.RETIRED


def test_an_edited_draft_waits_on_in_other_words_until_they_are_taken_back(study: Study) -> None:
    before = card(study, "a")
    reword(study, before, Sides("Why a?", "Because."))
    after = card(study, "a")
    assert (after.note.question, after.note.answer) == ("Why a?", "Because.")
    assert after.status is Status.DRAFT
    assert undo(study).act == Act(VerdictKind.EDIT, (CardId("a"),), (VerdictKind.EDIT,))
    assert card(study, "a").note == before.note


def test_a_list_is_edited_a_part_a_line(study: Study) -> None:
    content = changed(card(study, "a").note, answer="x\ny", items=("x", "y"))
    study.store.do(card_rows.save, [replace(card(study, "a"), note=content)])
    reword(study, card(study, "a"), Sides("Which?", "x\n\n  z\n"))
    assert card(study, "a").note.items == ("x", "z")


@pytest.mark.parametrize("words", [Sides(" ", "x"), Sides("x", "\n")])
def test_a_side_without_words_is_refused_and_nothing_is_recorded(
    study: Study, words: Sides
) -> None:
    with pytest.raises(UsageError):
        reword(study, card(study, "a"), words)
    assert study.store.ask(verdicts.verdict_events) == []


TERMS = """\
## 2024.5.6
《GANs》
    1，判别器用于区分真假样本
    2，生成器用于产生样本
"""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "gan.md"
    path.write_text(TERMS, encoding="utf-8")
    return path


def first_draft(study: Study, log: Path) -> Card:
    generate(study, [log])
    return next(f.card for f in search(study, "is:draft") if str(log) == f.card.note.source.path)


def questions(made: Generated) -> list[str]:
    return [each.note.question for each in made.cards]


@pytest.mark.parametrize(
    "text",
    [
        TERMS,
        TERMS.replace("    1，", "    1，训练很难收敛\n    1，"),
        TERMS.replace("    1，", "1，"),
        TERMS.replace("2024.5.6", "2024.5.7"),
        TERMS.replace("生成器", "新的生成器"),
    ],
    ids=["read again", "moved down", "less indent", "another date", "another line changed"],
)
def test_a_rejected_draft_does_not_come_back_while_its_line_is_unchanged(
    study: Study, log: Path, text: str
) -> None:
    note = first_draft(study, log)
    give_by_name(study, REJECT, [note.id])
    log.write_text(text, encoding="utf-8")
    made = generate(study, [log])
    assert note.note.question not in questions(made)
    assert status(study, note.id) is Status.REJECTED


def test_it_stays_away_when_its_line_goes_and_returns_or_turns_up_in_another_log(
    study: Study, log: Path
) -> None:
    note = first_draft(study, log)
    give_by_name(study, REJECT, [note.id])
    other = log.with_name("other.md")
    other.write_text(TERMS, encoding="utf-8")
    log.write_text("## 2024.5.6\n", encoding="utf-8")
    for path in (other, log, other):
        assert note.note.question not in questions(generate(study, [path]))
    log.write_text(TERMS, encoding="utf-8")
    assert note.note.question not in questions(generate(study, [log]))


def test_when_its_line_changes_it_may_come_back_as_a_draft(study: Study, log: Path) -> None:
    note = first_draft(study, log)
    give_by_name(study, REJECT, [note.id])
    log.write_text(TERMS.replace("区分真假样本", "区分真假图像样本"), encoding="utf-8")
    generate(study, [log])
    assert status(study, note.id) is Status.DRAFT


def test_the_lines_of_rejected_cards_are_accounted_for(study: Study, log: Path) -> None:
    note = first_draft(study, log)
    give_by_name(study, REJECT, [note.id])
    skipped = {skip.first: skip.message for skip in generate(study, [log], again=True).skipped}
    assert skipped[note.note.source.first] == "rejected by you"


def test_an_accepted_card_stays_accepted_when_its_line_changes(study: Study, log: Path) -> None:
    note = first_draft(study, log)
    give_by_name(study, ACCEPT, [note.id])
    log.write_text(TERMS.replace("区分真假样本", "区分真假图像样本"), encoding="utf-8")
    generate(study, [log])
    assert status(study, note.id) is Status.ACTIVE


def many(word: str, start: int = 0, count: int = 8) -> str:
    points = "".join(f"    {n + 1}，{word}{start + n} 用于第{n}步\n" for n in range(count))
    return f"## 2024.5.6\n《Tools》\n{points}"


def test_a_rule_whose_cards_are_kept_is_trusted_with_its_next_ones(study: Study, log: Path) -> None:
    log.write_text(many("Tool"), encoding="utf-8")
    generate(study, [log])
    drafts = [f.card for f in search(study, "is:draft rule:verb")]
    give_by_name(study, ACCEPT, [note.id for note in drafts[:6]])
    assert status(study, drafts[6].id) is Status.DRAFT
    generate(study, [log])
    assert status(study, drafts[6].id) is Status.ACTIVE
    (rule,) = rule_verdicts(study)
    assert (rule.rule, rule.counts.accepted, rule.asked) == (drafts[0].note.rule, 6, False)
    assert rule.logs[str(log)][1]


def test_a_sure_rule_whose_cards_are_rejected_waits_with_its_next_ones(
    study: Study, log: Path
) -> None:
    layers = [
        f"    {n}，{name}编码器包含{n + 4}层网络\n" for n, name in enumerate("甲乙丙丁戊己", 1)
    ]
    log.write_text("## 2024.5.6\n《Nets》\n" + "".join(layers[:5]), encoding="utf-8")
    generate(study, [log])
    asked = [f.card for f in search(study, "is:active") if f.card.note.deck == "gan"]
    give_by_name(study, REJECT, [c.id for c in asked])
    log.write_text(log.read_text(encoding="utf-8") + layers[5], encoding="utf-8")
    (new,) = generate(study, [log]).cards
    assert (len(asked), new.note.sure, new.status) == (5, True, Status.DRAFT)


def test_what_the_settings_say_comes_before_what_was_learned(study: Study, log: Path) -> None:
    for accept in ("all", "none"):
        own = replace(study, config=replace(study.config, accept=accept))
        made = generate(own, [log], dry_run=True)
        asked = {each.status for each in made.cards}
        assert asked == {Status.ACTIVE if accept == "all" else Status.DRAFT}


def test_what_was_rejected_waits_for_its_owner_through_every_later_reading(
    study: Study, log: Path
) -> None:
    text = "- Mutex：同一时刻只让一个线程进入的锁\n- Semaphore：限制同时进入的线程数目的计数器\n- Barrier：让线程互相等待的同步点\n"
    log.write_text(text, encoding="utf-8")
    (made, *_) = generate(study, [log]).cards
    assert made.id is not None
    assert made.status is Status.ACTIVE
    give_by_name(study, REJECT, [made.id])
    for now in ("进入了的锁", "进入过的锁", "进入的互斥锁"):
        log.write_text(text.replace("进入的锁", now), encoding="utf-8")
        generate(study, [log])
        assert status(study, made.id) is Status.DRAFT


def test_an_undone_edit_says_what_the_log_says_by_now(study: Study, log: Path) -> None:
    log.write_text("Q: How many layers?\nA: Twelve\n", encoding="utf-8")
    (made,) = generate(study, [log]).cards
    assert made.id is not None
    reword(study, card(study, made.id), Sides("How many layers has it?", "Twelve of them"))
    log.write_text("Q: How many layers?\nA: Twenty\n", encoding="utf-8")
    generate(study, [log])
    undo(study)
    after = card(study, made.id)
    assert (after.note.question, after.note.answer) == ("How many layers?", "Twenty")
    assert after.edited is None


def test_words_that_change_nothing_are_no_verdict(study: Study) -> None:
    said = card(study, "z").note
    reword(study, card(study, "z"), Sides(said.question, said.answer))
    assert study.store.ask(verdicts.verdict_events) == []


def test_keeping_and_resetting_are_taken_back_like_any_verdict(study: Study) -> None:
    reword(study, card(study, "z"), Sides("In my words?", "That."))
    reset_verdict(study, card(study, "z"))
    assert card(study, "z").edited is None
    undo(study)
    assert card(study, "z").note.question == "In my words?"
    undo(study)
    assert card(study, "z").edited is None


def test_a_copy_in_another_log_comes_back_with_what_it_copies(
    study: Study, log: Path, tmp_path: Path
) -> None:
    note = first_draft(study, log)
    give_by_name(study, REJECT, [note.id])
    copy = tmp_path / "copy.md"
    copy.write_text(log.read_text(encoding="utf-8"), encoding="utf-8")
    generate(study, [copy])
    rejected = [c for c in study.store.ask(card_rows.all_cards) if c.status is Status.REJECTED]
    assert len(rejected) == 2
    undo(study)
    assert not [c for c in study.store.ask(card_rows.all_cards) if c.status is Status.REJECTED]


def test_suspended_and_buried_cards_are_taken_back(study: Study) -> None:
    give_by_name(study, VerdictKind.SUSPEND, ["z"])
    assert status(study, "z") is Status.SUSPENDED
    undo(study)
    assert status(study, "z") is Status.ACTIVE
    give_by_name(study, VerdictKind.BURY, ["z"])
    assert queue_of(study, "other").order == ()
    undo(study)
    assert queue_of(study, "other").order == ("z",)
    give_by_name(study, VerdictKind.BURY, ["z"])
    tomorrow = replace(study, now=lambda: study.now() + timedelta(days=1))
    assert queue_of(tomorrow, "other").order == ("z",)


def test_taking_another_word_back_leaves_a_card_buried(study: Study) -> None:
    give_by_name(study, VerdictKind.BURY, ["z"])
    give_by_name(study, VerdictKind.SUSPEND, ["z"])
    undo(study)
    assert queue_of(study, "other").order == ()
    give_by_name(study, VerdictKind.BURY, ["z"])
    undo(study)
    assert queue_of(study, "other").order == (), "it was buried before"
    undo(study)
    assert queue_of(study, "other").order == ("z",)


def test_one_verdict_does_not_make_every_log_be_read_again(study: Study, log: Path) -> None:
    note = first_draft(study, log)
    generate(study, [log])
    give_by_name(study, REJECT, [note.id])
    assert generate(study, [log]).unchanged == (str(log),)


def test_a_reading_tells_how_many_cards_ask_their_owner_to_choose(study: Study, log: Path) -> None:
    log.write_text("Q: How many layers?\nA: Twelve\n", encoding="utf-8")
    (made,) = generate(study, [log]).cards
    assert made.id is not None
    reword(study, card(study, made.id), Sides("How many layers has it?", "Twelve of them"))
    log.write_text("Q: How many layers?\nA: Twenty\n", encoding="utf-8")
    assert generate(study, [log]).conflicts == 1


def test_logs_that_lines_may_have_come_from_are_not_reported(
    study: Study, log: Path, tmp_path: Path
) -> None:
    log.write_text(TERMS, encoding="utf-8")
    generate(study, [log])
    other = tmp_path / "other.md"
    other.write_text(TERMS, encoding="utf-8")
    told = generate(study, [other], dry_run=True)
    assert {made.note.source.path for made in told.cards} == {str(other)}
    assert {skip.path for skip in told.skipped} <= {str(other)}
