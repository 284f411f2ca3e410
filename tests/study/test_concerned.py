"""A reading takes few cards of other logs, and does with them what it would do with all."""

import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srs.card import Card, CardId, Status
from srs.errors import UsageError
from srs.note import Note
from srs.origin import LogLines
from srs.store import Store, concerned, content
from srs.study import generate as generating
from srs.study import taking_in
from srs.study.answers import answer
from srs.study.concerned import Concerned
from srs.study.edit import edit
from srs.study.generated import Generated
from srs.study.study import Study
from srs.study.verdicts import give_by_name
from srs.verdict import VerdictKind
from tests.samples import a_card
from tests.study.clock import Clock, a_study

FACTS = (
    "Q: What is MHA?\nA: Multi-head attention.",
    "Q: What does weight decay do?\nA: It pulls every weight towards zero.",
    "Q: 为什么要做梯度裁剪？\nA: 防止梯度爆炸，训练更稳",
    "- The default of shared_buffers is 128 MB",
    "- The default of work_mem is 128 MB",
    "- RETRO with 7B parameters matches GPT-3 with 175B parameters",
    "    1，模型参数量达到了70B，训练数据一共有1.4T tokens，比Gopher多了4倍",
    "    优势：推理更快、显存更省、下游更好",
    "- Isolation levels: read committed; repeatable read; serializable",
    "## 2024.3.9\n《Chinchilla：Training compute-optimal models》",
    "## 2024.3.2\n《T5：Exploring the limits of transfer learning》",
)
WORDS = (
    ("weight", "parameter"), ("128", "256"), ("7B", "8B"), ("省", "少"), ("attention", "heads"),
    ("every", "each"), ("The default", "By default, the value"), ("Q: ", "Q:  "), ("- ", "* "),
)  # fmt: skip
ANSWERS = ("Multi-head attention.", "128 MB", "防止梯度爆炸，训练更稳", "7B")

_number = st.integers(0, 40)
_fact = st.integers(0, len(FACTS) - 1)
_log = st.integers(0, 5)
EDITS = st.one_of(
    st.tuples(st.just("add"), _log, _fact),
    st.tuples(st.just("reword"), _log, _number),
    st.tuples(st.just("drop"), _log, _number),
    st.tuples(st.just("move"), _log, _number, _log),
    st.tuples(st.just("copy"), _log, _number, _log),
    st.tuples(st.just("split"), _log, _number),
    st.tuples(st.just("rename"), _log),
    st.tuples(st.just("delete"), _log),
)
SAID = st.tuples(st.sampled_from(["reject", "accept", "suspend", "word", "answer"]), _number)
READ = st.tuples(st.sampled_from(["read", "read one", "dry run"]), _log)
LIFE = st.lists(st.one_of(EDITS, EDITS, READ, SAID), min_size=4, max_size=16)


class Everything:
    """Takes the place of `Concerned`: the whole collection."""

    def __init__(self, store: Store, _rows: object = None) -> None:
        self.cards: Sequence[Card] = store.ask(content.all_cards)

    def read(
        self, _logs: Collection[str], _notes: Iterable[Note], _same: Collection[int] = ()
    ) -> None:
        """All has been read."""


@dataclass
class Notebook:
    """Logs in a folder, made of facts, and two collections of them that should be the same."""

    folder: Path
    narrow: Study
    wide: Study
    logs: dict[str, list[str]] = field(default_factory=dict)
    names: Iterable[int] = field(default_factory=count)
    listing: bool = True
    """What is asked of each reading."""

    def do(self, what: str, *numbers: int) -> None:
        """One step; nothing where there is nothing to do it to."""
        if what in {"read", "read one", "dry run"}:
            self.read(what, *numbers)
        elif what in {"reject", "accept", "suspend", "word", "answer"}:
            self.say(what, *numbers)
        else:
            self.change(what, *numbers)

    def change(self, what: str, log: int, number: int = 0, to: int = 0) -> None:
        """Edit the files."""
        name = list(self.logs)[log % len(self.logs)] if self.logs else ""
        facts = self.logs.setdefault(name or self.new_name(), [])
        at = number % len(facts) if facts else None
        if what == "add":
            facts.append(FACTS[number])
        elif what in {"rename", "delete"} and name and len(self.logs) > 1:
            del self.logs[name]
            if what == "rename":
                self.logs[self.new_name()] = facts
        elif what == "split" and at:
            self.logs[self.new_name()] = facts[at:]
            del facts[at:]
        elif what == "reword" and at is not None:
            old, new = WORDS[number % len(WORDS)]
            facts[at] = facts[at].replace(old, new)
        elif what in {"drop", "move", "copy"} and at is not None:
            others = self.logs[list(self.logs)[to % len(self.logs)]]
            moved = facts[at] if what == "copy" else facts.pop(at)
            if what != "drop":
                others.append(moved)

    def new_name(self) -> str:
        return f"log{next(iter(self.names))}"

    def read(self, what: str, log: int) -> None:
        """Read the folder, or one log, into both collections."""
        for file in self.folder.glob("*.md"):
            if file.stem not in self.logs:
                file.unlink()
        for name, facts in self.logs.items():
            self.folder.joinpath(f"{name}.md").write_text("\n\n".join(facts), encoding="utf-8")
        if not self.logs:
            return
        one = self.folder / f"{list(self.logs)[log % len(self.logs)]}.md"
        paths, dry_run = [one if what == "read one" else self.folder], what == "dry run"

        def of(study: Study) -> Generated:
            return generating.generate(study, paths, dry_run=dry_run, listing=self.listing)

        made = self.both(of, Concerned), self.both(of, Everything)
        assert made[0] == made[1]
        assert self.narrow.store.ask(content.all_cards) == self.wide.store.ask(content.all_cards)

    def both(self, of: Callable[[Study], Generated], cards: type) -> Generated:
        study = self.narrow if cards is Concerned else self.wide
        number = count(len(study.store.ask(content.all_cards)))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(taking_in, "Concerned", cards)
            patch.setattr(taking_in, "new_card_id", lambda: CardId(f"card{next(number)}"))
            return of(study)

    def say(self, what: str, number: int) -> None:
        """The same word on the same card of both."""
        for study in (self.narrow, self.wide):
            cards = study.store.ask(content.all_cards)
            if not cards:
                return
            card = cards[number % len(cards)]
            if what == "answer" and card.status is Status.ACTIVE:
                answer(study, card.id, 4)
            elif what == "word" and card.status is not Status.RETIRED:
                with suppress(UsageError):  # as many answers as gaps
                    edit(study, card.id, answer=ANSWERS[number % len(ANSWERS)])
            elif what == "reject" and card.status in {Status.ACTIVE, Status.DRAFT}:
                give_by_name(study, VerdictKind.REJECT, [card.id])
            elif what == "accept" and card.status in {Status.DRAFT, Status.REJECTED}:
                give_by_name(study, VerdictKind.ACCEPT, [card.id])
            elif what == "suspend" and card.status is Status.ACTIVE:
                give_by_name(study, VerdictKind.SUSPEND, [card.id])


@contextmanager
def a_notebook(**logs: Sequence[str]) -> Iterator[Notebook]:
    clock = Clock()
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.open("sqlite://") as one,
        Store.open("sqlite://") as other,
    ):
        notebook = Notebook(Path(folder), a_study(one, clock), a_study(other, clock))
        notebook.logs |= {name: list(facts) for name, facts in logs.items()}
        notebook.do("read", 0)
        yield notebook


@given(LIFE)
@settings(max_examples=settings().max_examples * 2 // 5)
def test_few_cards_of_other_logs_are_enough(life: list[tuple[str, int]]) -> None:
    with a_notebook(a=FACTS[:4], b=FACTS[4:8], c=FACTS[8:]) as notebook:
        for step in life:
            notebook.do(*step)
        notebook.do("read", 0)


def test_a_log_that_comes_back_brings_the_cards_of_lines_along_that_were_edited() -> None:
    with a_notebook(a=FACTS[:8], b=FACTS[8:]) as notebook:
        before = {card.id for card in notebook.narrow.store.ask(content.all_cards)}
        lines = notebook.logs.pop("a")
        notebook.do("read", 0)
        notebook.logs["again"] = [
            line.replace("GPT-3 with 175B", "GPT-3 with 176B") for line in lines
        ]
        assert notebook.logs["again"] != lines
        notebook.do("read", 0)
        after = notebook.narrow.store.ask(content.all_cards)
        assert {card.id for card in after} == before
        assert Status.RETIRED not in {card.status for card in after}


def test_what_was_turned_down_in_its_owners_words_is_turned_down_where_a_log_says_them() -> None:
    with a_notebook(a=FACTS[:1]) as notebook:
        for study in (notebook.narrow, notebook.wide):
            (card,) = study.store.ask(content.all_cards)
            edit(study, card.id, answer="Many heads.")
            give_by_name(study, VerdictKind.REJECT, [card.id])
        notebook.logs["b"] = ["Q: What is MHA?\nA: Many heads."]
        notebook.do("read", 0)
        found = notebook.narrow.store.ask(content.all_cards)
        assert [card.status for card in found] == [Status.REJECTED] * 2


def test_the_order_is_that_of_the_logs(tmp_path: Path) -> None:
    """Of two cards that a note may be, the first is taken: the order is a part of the law."""
    cards = []
    for deck, path in (("b::a", "/x"), ("b", "/y"), ("b c", "/a"), ("甲", "/é"), ("b::a", "/w")):
        for at in range(3):
            card = a_card(f"{deck}{path}{at}", position=at)
            assert isinstance(card.note.origin, LogLines)
            origin = replace(card.note.origin, path=path)
            cards.append(replace(card, note=replace(card.note, deck=deck, origin=origin)))
    with Store.open(tmp_path / "srs.db") as store:
        store.do(content.save, cards)
        assert concerned.in_log_order(reversed(cards)) == store.ask(content.all_cards)
