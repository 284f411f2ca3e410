"""Cards that stay as they are are not read, and become what they would if they were."""

import random
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings

from srs.card import Status
from srs.files import packaged_logs
from srs.store import Store, content
from srs.study import reading, taking_in
from srs.study.generate import generate
from srs.study.same_cards import SameCards, find_same
from srs.study.study import Study
from srs.study.verdicts import give_by_name
from srs.verdict import VerdictKind
from tests.benchmarks.logs import write_logs
from tests.edits import EDITS
from tests.edits.notebook import Edit, notebook
from tests.study.clock import Clock, a_study
from tests.study.test_concerned import FACTS, LIFE, Notebook
from tests.test_reconcile_edits import CHINESE, ENGLISH

LOGS = {
    "chinese": CHINESE,
    "english": ENGLISH,
    **{path.stem: path.read_text(encoding="utf-8")[:4_000] for path in packaged_logs().iterdir()},
}
SAID = ("answer", "suspend", "reject", "accept", "word", "answer")


@contextmanager
def two_collections(**logs: Sequence[str]) -> Iterator[Notebook]:
    """The same logs in one that keeps what it may, and in one that reads all its cards each time."""
    clock = Clock()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        one = stack.enter_context(Store.open(folder / "one.db"))
        other = stack.enter_context(Store.open("sqlite://"))
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setattr(reading, "KEPT_FROM", 0)
        (folder / "logs").mkdir()
        both = a_study(one, clock), a_study(other, clock)
        found = Notebook(folder / "logs", *both, listing=False)
        found.logs |= {name: list(facts) for name, facts in logs.items()}
        found.do("read", 0)
        yield found


@given(LIFE)
@settings(max_examples=15, deadline=None)
def test_whatever_is_written_said_and_read(life: list[tuple[str, int]]) -> None:
    with two_collections(a=FACTS[:7], b=FACTS[7:]) as logs:
        for step in life:
            logs.do(*step)
        logs.do("read", 0)


@pytest.mark.slow
@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_whatever_kind_of_edit_it_is(edit: Edit) -> None:
    with two_collections(**{name: [text] for name, text in LOGS.items()}) as logs:
        lines = notebook({name: texts[0] for name, texts in logs.logs.items()})
        for seed in range(4):  # of which the later ones are edits of the edited
            dice = random.Random(f"{edit.__name__} {seed}")  # noqa: S311  # no secret
            logs.say(SAID[seed % len(SAID)], dice.randrange(1000))
            edited = edit(lines, dice)
            if edited is None:
                break
            lines = edited.logs
            logs.logs = {
                Path(name).stem: ["\n".join(line.text for line in of)] for name, of in lines.items()
            }
            logs.do("read", 0)


@pytest.fixture
def study(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Study]:
    monkeypatch.setattr(reading, "KEPT_FROM", 0)
    with Store.open(tmp_path / "home.db") as store:
        yield a_study(store, Clock())


@pytest.fixture
def log(tmp_path: Path) -> Path:
    (path,) = write_logs(tmp_path / "logs", files=1, lines=200)
    return path


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[SameCards]:
    """What was found to stay the same, by each reading."""
    found: list[SameCards] = []

    def spy(*asked: object) -> SameCards:
        found.append(find_same(*asked))  # type: ignore[arg-type]  # it is called as `find_same` is
        return found[-1]

    monkeypatch.setattr(taking_in, "find_same", spy)
    return found


def edited(log: Path) -> None:
    """One more line near its beginning."""
    before, _, behind = log.read_text(encoding="utf-8").partition("\n\n")
    log.write_text(
        f"{before}\n\n- Leader: the one node that takes writes\n\n{behind}", encoding="utf-8"
    )


def read(study: Study, log: Path) -> None:
    generate(study, [log], listing=False)


def test_a_line_more_leaves_all_other_cards_unread(
    study: Study, log: Path, found: list[SameCards]
) -> None:
    read(study, log)
    before = {card.id: card for card in study.store.ask(content.all_cards)}
    edited(log)
    read(study, log)
    assert len(found[-1].cards) > 0.9 * len(before)
    after = {card.id: card for card in study.store.ask(content.all_cards)}
    assert before.keys() < after.keys()
    assert all(after[card].note.lines != before[card].note.lines for card in list(before)[20:])


@pytest.mark.parametrize("kind", [VerdictKind.REJECT, VerdictKind.SUSPEND, VerdictKind.FLAG])
def test_what_its_owner_says_of_one_card_is_no_reason_to_read_the_others(
    study: Study, log: Path, found: list[SameCards], kind: VerdictKind
) -> None:
    read(study, log)
    cards = study.store.ask(content.all_cards)
    one = next(card.id for card in cards if card.status is Status.ACTIVE)
    give_by_name(study, kind, [one])
    edited(log)
    read(study, log)
    assert len(found[-1].cards) > 0.9 * len(cards)


def test_nothing_is_taken_for_the_same_that_is_not_known_to_be(
    study: Study, log: Path, found: list[SameCards]
) -> None:
    read(study, log)
    assert not found[-1].cards  # the first time
    one = study.store.ask(content.all_cards)[0]
    study.store.do(content.save, [], gone=[str(log)])
    read(study, log)
    assert not found[-1].cards  # nobody knows how it was read last
    edited(log)
    for file in (study.cache.folder or log).iterdir():
        file.write_bytes(file.read_bytes()[:-1])
    read(study, log)
    assert not found[-1].cards  # what was kept is damaged
    study.store.do(content.save, [one])  # whatever is stored, if it is not what was yielded
    edited(log)
    read(study, log)
    assert not found[-1].cards
    assert study.store.ask(content.one, one.id) != one
