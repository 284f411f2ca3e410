"""Every example of the help and of the README does what it says, in a collection of some weeks."""

import re
import shlex
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import srs as library
from srs import tui
from srs.card import Newer
from srs.cli import draft as drafting
from srs.cli import review as screens
from srs.cli import serve as serving
from srs.cli.app import _COMMANDS
from srs.store import Store, content
from srs.study.today import Wanted
from tests.cli.program import Program, make_program
from tests.cli.test_adding import Keyboard
from tests.endpoint.stub import StubServer, completion
from tests.samples import changed

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
WEEKS_LATER = datetime(2026, 12, 20, 9, tzinfo=UTC)
PAPERS = """\
## 2023.6.4
《BERT: Pre-training of Deep Bidirectional Transformers》

优化器的发展历程：SGD, Momentum, RMSProp, Adam
gradient descent：沿着梯度的反方向更新参数的方法
Mutex：同一时刻只让一个线程进入的锁
每条指令采样9个回答再排序

Q: What does MLM hide?
A: 15% of the words.

Q: What is NSP?
A: Guessing whether a sentence follows.

Q: 什么是 CLS？
A: 句首的记号。
"""
REVIEWS = "card_id,review_rating,review_time,review_duration\n" + "".join(
    f"c{card},{3 if day else 1},2026-0{1 + day // 20}-{1 + day % 20:02}T08:00:00+00:00,4000\n"
    for card in range(9)
    for day in range(0, 40, 4)
)


@pytest.fixture(scope="module")
def weeks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the collection is put together, once."""
    return tmp_path_factory.mktemp("weeks")


@pytest.fixture
def some_weeks(
    weeks: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Program:
    """A copy of it, in a folder of its own, with screens that only say what they were to show."""
    made = weeks / "home" / "srs.db"
    if not made.exists():
        _make(make_program(weeks, monkeypatch, capsys))
    shutil.copytree(weeks, tmp_path / "work")
    program = make_program(tmp_path / "work", monkeypatch, capsys)
    program.at(WEEKS_LATER.isoformat())
    program.configure('timezone = "UTC"\nleech_lapses = 1\n')
    monkeypatch.chdir(program.folder)
    monkeypatch.setattr(screens, "require_terminal", lambda _start: None)
    monkeypatch.setattr(tui, "run", _shown)
    monkeypatch.setattr(serving, "_listening", _Listening)
    monkeypatch.setattr(serving, "token_in", lambda *_where, **_how: "2" * 16)
    monkeypatch.setattr(serving, "_own_address", lambda: "192.168.1.5")
    return program


def _shown(_study: object, start: str, wanted: Wanted, _once_painted: object) -> None:
    print(start, wanted)  # noqa: T201  # in the place of a screen


class _Listening:
    """In the place of a server: whoever runs the tests may have one at that port."""

    def __init__(self, _host: str, port: int, *_: object) -> None:
        self.port = port

    def run(self) -> int:
        return 0


def _make(srs: Program) -> None:
    """Two decks; cards that are new, due, known, forgotten, flagged, drafts, in conflict, offered."""
    srs.configure('timezone = "UTC"\nleech_lapses = 1\naccept = "none"\n')
    (srs.folder / "my-log.md").write_text("Q: What is BLEU?\nA: A score.\n", encoding="utf-8")
    (srs.folder / "my-reviews.csv").write_text(REVIEWS, encoding="utf-8")
    answers = '{"srs": "answers", "version": 1, "answers": []}'
    (srs.folder / "srs-answers.json").write_text(answers, encoding="utf-8")
    for name in ("papers", "llm-papers"):
        text = PAPERS if name == "papers" else PAPERS.replace("BERT", "GPT").replace("15", "25")
        (srs.folder / f"{name}.md").write_text(text, encoding="utf-8")
        assert srs("generate", srs.folder / f"{name}.md").status == 0
    assert srs("accept", "is:draft -rule:define").status == 0
    assert srs("reject", _card(srs, "deck:llm-papers Mutex")).status == 0
    hard, lost = _card(srs, "deck:papers MLM"), _card(srs, "deck:papers NSP")
    for week in range(-9, 0):
        srs.at((WEEKS_LATER + timedelta(weeks=week)).isoformat())
        assert srs("answer", hard, "hard").status == 0
    for day, grade in ((-5, "good"), (-4, "again"), (-3, "good")):
        srs.at((WEEKS_LATER + timedelta(days=day)).isoformat())
        assert srs("answer", lost, grade).status == 0
    assert srs("flag", hard).status == 0
    mine = _card(srs, "deck:papers CLS")
    assert srs("edit", mine, "--answer", "开头的记号").status == 0
    text = (srs.folder / "papers.md").read_text(encoding="utf-8")
    (srs.folder / "papers.md").write_text(text.replace("句首的记号", "[CLS]"), encoding="utf-8")
    assert srs("generate").status == 0
    with Store.open(srs.home / "srs.db") as store:
        card = next(each for each in store.ask(content.all_cards) if each.id == lost)
        newer = changed(card.note, question="BERT: what is NSP?")
        store.do(content.save, [replace(card, newer=Newer(newer))])
    old = srs.folder / "old-notes"
    old.mkdir()
    for file in (old / "korean.md", srs.folder / "old.md"):
        file.write_bytes("Q: 대한민국의 수도는?\nA: 서울\n".encode("euc-kr"))


def _card(srs: Program, query: str) -> str:
    """The id of the first card that matches."""
    found = srs("list", query, "--json").json
    assert found, query
    return str(found[0]["id"])


def help_of(name: str) -> str:
    from click.testing import CliRunner  # noqa: PLC0415  # tests use it here only

    from srs.cli.app import root  # noqa: PLC0415  # as above

    return CliRunner().invoke(root, [name, "--help"]).output


def in_helps() -> list[str]:
    return [
        line.strip()
        for name in _COMMANDS
        for line in help_of(name).splitlines()
        if re.match(r" +srs [a-z]", line) and "srs completion" not in line
    ]


def in_readme() -> list[str]:
    shell = "\n".join(re.findall(r"```sh\n(.*?)```", README, re.DOTALL))
    blocks = [line.partition("  #")[0].strip() for line in shell.splitlines()]
    inline = re.findall(r"`(srs [a-z][^`]*)`", README)
    words = [text for text in inline if not re.search(r"\[|\b[A-Z]{3,}\b", text)]
    return sorted({line for line in [*blocks, *words] if line.startswith("srs ") and " " in line})


NEEDS_A_CARD = {
    "accept", "reject", "suspend", "unsuspend", "bury", "flag", "unflag", "reset", "set-due",
}  # fmt: skip
"""Commands that the README names without saying for which card."""
OTHER_PLACES = {"srs optimize", "srs simulate", "srs generate my-log.md && srs review"}
"""Those that ask for more than some weeks of reviews."""
EXAMPLES = sorted({*in_helps(), *in_readme()} - OTHER_PLACES)


def words_of(srs: Program, example: str) -> list[str]:
    """What the shell would hand over, with the ids of cards that the command is for."""
    words = shlex.split(example.partition(" > ")[0])[1:]  # where it goes is the shell's affair
    command = words[0]
    query = {"accept": "is:draft", "reject": "is:draft"}.get(command, "is:active deck:papers MLM")
    if "--keep" in words:
        query = "is:conflict"
    elif "--form" in words:
        query = "kind:sequence"
    ids = [card["id"] for card in srs("list", query, "--json").json]
    named = {"k3x9": ids[0], "p2mq": ids[-1]}
    return [named.get(word, word) for word in words]


@contextmanager
def a_model(srs: Program) -> Iterator[None]:
    """A server that was agreed to, an answer of a chat window, and a clipboard."""
    pytest.importorskip("httpx2", reason="httpx2, which asks a model, is not installed")
    answer = '{"cards": []}'
    papers = srs.folder / "papers.md"
    papers.write_text(PAPERS + "\nELMo 的向量取决于上下文\n", encoding="utf-8")
    (srs.folder / "reply.txt").write_text(answer, encoding="utf-8")
    srs.monkeypatch.setattr(sys, "stdin", Keyboard(answer.encode(), terminal=False))
    srs.monkeypatch.setattr(drafting, "copy", print)
    with StubServer([completion(answer)]) as server:
        srs.configure(f'timezone = "UTC"\n[model]\nurl = "{server.url}"\nname = "qwen"\n')
        with library.open(srs.home) as collection:
            drafts = collection.drafts
            drafts.agree(drafts.plan(drafts.wanted().blocks, listed=False))
        yield


def test_there_are_examples() -> None:
    assert len(in_helps()) > 15
    assert len(in_readme()) > 10


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_does_what_it_says(some_weeks: Program, example: str) -> None:
    words = words_of(some_weeks, example)
    if len(words) == 1 and words[0] in NEEDS_A_CARD | {"add", "backup", "doctor", "mcp", "undo"}:
        return  # the command's name, not an example of it
    some_weeks.monkeypatch.setattr(sys, "stdin", Keyboard(b"\n3\n", terminal=False))
    with a_model(some_weeks) if words[0] == "draft" else nullcontext():
        run = some_weeks(*words)
    assert run.status == 0, run.err
    assert run.out.strip()
    assert "no card matches" not in run.out


FILTER = re.compile(r"-?((?:is|kind|deck|tag|rule|file|date):[^\s()'`]+|[a-z]+[<>]=?[\d.-]+)")
FILTERS = sorted(
    {
        found
        for example in EXAMPLES
        if re.search(r"--query|srs (list|accept|reject|suspend|set-due) ", example)
        for found in FILTER.findall(example)
    }
)


def test_there_are_filters() -> None:
    assert {"is:draft", "rule:define", "is:leech"} <= set(FILTERS)


@pytest.mark.parametrize("one", FILTERS)
def test_each_filter_of_an_example_finds_cards(some_weeks: Program, one: str) -> None:
    assert some_weeks("list", one, "--json").json


def told_filters() -> list[str]:
    """Those of the help of 'srs list' that stand for themselves."""
    block = help_of("list").partition("Filters:")[2].partition("Examples:")[0]
    return FILTER.findall(block)


@pytest.mark.parametrize("one", told_filters())
def test_each_filter_of_the_help_is_one(some_weeks: Program, one: str) -> None:
    word = re.sub("(NAME|TAG|PART|RULE)$", "papers", one).replace("KIND", "list")
    assert some_weeks("list", word).status == 0
