"""What a key costs does not grow with the collection: statements and rows, counted."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from srs.card import Card, CardId, Status
from srs.config import Config
from srs.review import Rating
from srs.schedule.progress import Progress
from srs.schedule.sm2 import Sm2Memory
from srs.store import Store, content, history, search
from srs.study import inbox_session, review_session
from srs.study.generate import generate
from srs.study.inbox import how_many_wait, why
from srs.study.search import wanted
from srs.study.study import Study
from srs.study.today import Wanted, answered_today, decks, queue_of
from srs.study.verdicts import give_by_name
from srs.verdict import VerdictKind
from tests.samples import TODAY, a_card

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
FEW, MANY = 10, 10_000
WRITES = ("INSERT", "UPDATE", "DELETE")


@dataclass
class Cost:
    """What SQLite was asked, and how many rows it gave."""

    statements: int = 0
    writes: int = 0
    rows: int = 0
    last: str = field(default="", compare=False)

    def told(self, sql: str) -> None:
        if sql.startswith("--") or sql == self.last:
            return  # a part of what a trigger does, and the same once more after it
        self.last = sql
        self.statements += 1
        self.writes += sql.startswith(WRITES)

    def row(self, _: object, values: tuple[object, ...]) -> tuple[object, ...]:
        self.rows += 1
        return values


def _state(due: int) -> Progress:
    day = TODAY - timedelta(days=30)
    return Progress(
        Sm2Memory(3, 20, 250), "sm2", TODAY + timedelta(days=due), day, day, 3, 0,
        passed=True, drill=None, answered=NOON - timedelta(days=30),
    )  # fmt: skip


def _cards(others: int) -> Iterator[tuple[Card, Progress | None]]:
    """Five cards that are due, five drafts, and so many others that nothing asks for today."""
    for at in range(5):
        yield a_card(f"due{at}", position=at), _state(-at)
        yield a_card(f"draft{at}", position=10 + at, status=Status.DRAFT), None
    for at in range(others):
        card = a_card(f"other{at:05}", position=20 + at)
        gone = replace(card, status=Status.RETIRED) if at % 10 == 0 else card
        yield gone, _state(1 + at % 300)


@pytest.fixture(scope="module", params=[FEW, MANY])
def study(request: pytest.FixtureRequest) -> Iterator[Study]:
    cards = list(_cards(request.param))
    with Store.open("sqlite://") as store:
        store.do(content.save, (card for card, _ in cards))
        store.do(history.cache_all, {card.id: state for card, state in cards if state})
        yield Study(store, Config(), lambda: NOON, "here")


def cost_of(study: Study, work: Callable[[], object]) -> Cost:
    """What `work` costs, once what it needs has been compiled."""
    work()
    cost = Cost()
    with study.store._database.read() as connection:  # noqa: SLF001  # the driver's own counts
        driver = connection.connection.driver_connection
    assert driver is not None
    driver.set_trace_callback(cost.told)
    driver.row_factory = cost.row
    try:
        work()
    finally:
        driver.set_trace_callback(None)
        driver.row_factory = None
    return cost


def test_opening_a_review(study: Study) -> None:
    cost = cost_of(study, lambda: review_session.begin(study, Wanted()))
    assert cost == Cost(statements=8, writes=0, rows=6)


def test_of_all_that_is_due_what_the_limits_allow_is_read(study: Study) -> None:
    in_a_year = replace(study, now=lambda: NOON + timedelta(days=360))
    room = study.config.limits.reviews_per_day
    alike = MANY // 300
    """So many were due on the same day, and which of them comes first their logs tell."""

    assert len(queue_of(in_a_year).due) in {5 + FEW - 1, room}
    assert cost_of(in_a_year, lambda: queue_of(in_a_year)).rows <= room + alike


def test_an_answer(study: Study) -> None:
    review = [review_session.begin(study, Wanted())]

    def answer() -> None:
        review.append(review_session.rate(study, review[-1], 4, 5000))

    assert cost_of(study, answer) == Cost(statements=6, writes=2, rows=2)


def test_a_first_answer_and_one_by_fsrs() -> None:
    with Store.open("sqlite://") as store:
        study = Study(store, Config(scheduler="fsrs"), lambda: NOON, "here")
        store.do(content.save, (a_card(f"new{at}", position=at) for at in range(3)))
        review = [review_session.begin(study, Wanted())]

        def answer() -> None:
            review.append(review_session.rate(study, review[-1], 4, 5000))

        # there is no memory yet to be changed, and the parameters of FSRS are looked up
        assert cost_of(study, answer) == Cost(statements=9, writes=3, rows=3)


def test_space_and_what_each_grade_would_do(study: Study) -> None:
    review = review_session.begin(study, Wanted())

    def space() -> None:
        now = review_session.reveal(study, review)
        review_session.preview(study, now, tuple(Rating))
        review_session.former_of_current(study, now)

    assert cost_of(study, space) == Cost(statements=3, writes=0, rows=1)


def test_home(study: Study) -> None:
    def home() -> None:
        decks(study)
        answered_today(study)
        how_many_wait(study)

    assert cost_of(study, home) == Cost(statements=17, writes=0, rows=10)


def test_a_step_in_the_inbox(study: Study) -> None:
    """Of the card, of the verdicts on its rule, and of what a model advised: one question each."""
    session = inbox_session.begin(study, None)

    def step() -> None:
        now = inbox_session.step(study, session, 1)
        assert now.card
        why(study, now.card)

    assert cost_of(study, step) == Cost(statements=9, writes=0, rows=1)


def test_the_ids_of_all_that_is_due(study: Study) -> None:
    """They come as one value, however many there are."""
    due = wanted(study, "is:due")

    cost = cost_of(study, lambda: study.store.ask(search.ids, due))

    assert cost == Cost(statements=7, writes=0, rows=2)


def test_a_page_of_a_search(study: Study) -> None:
    due = wanted(study, "is:due")

    cost = cost_of(study, lambda: study.store.ask(search.page, due, 0, 3))

    assert cost == Cost(statements=9, writes=0, rows=8)


LOG = """\
## 2024-04-20 Notes on Postgres

- The default of shared_buffers is {} MB
- The default of work_mem is 4 MB
- Isolation levels: read committed; repeatable read; serializable

Q: What is a HOT update?
A: An update that changes no indexed column and stays on its page.
"""


@pytest.fixture(scope="module", params=[FEW, MANY])
def of_other_logs(request: pytest.FixtureRequest) -> Iterator[Study]:
    """Cards of other logs, of which every tenth is retired, and another tenth was turned down."""
    turned_down = (a_card(f"no{at}", status=Status.REJECTED) for at in range(request.param // 10))
    cards = list(_cards(request.param))
    with Store.open("sqlite://") as store:
        store.do(content.save, (*(card for card, _ in cards), *turned_down))
        store.do(history.cache_all, {card.id: state for card, state in cards if state})
        yield Study(store, Config(), lambda: NOON, "here")


def test_reading_a_log_of_which_a_line_was_edited(of_other_logs: Study, tmp_path: Path) -> None:
    log = tmp_path / "postgres.md"
    log.write_text(LOG.format(1), encoding="utf-8")
    assert generate(of_other_logs, [log]).changes.added == 4
    sizes = iter([128, 256, 512, 1024])

    def read(*, dry_run: bool = False) -> None:
        log.write_text(LOG.format(next(sizes)), encoding="utf-8")
        assert generate(of_other_logs, [log], dry_run=dry_run).changes.changed == 1

    assert cost_of(of_other_logs, read) == Cost(statements=33, writes=7, rows=12)
    cost = cost_of(of_other_logs, lambda: read(dry_run=True))
    assert cost == Cost(statements=22, writes=0, rows=8)


def test_accepting_a_draft(study: Study) -> None:
    drafts = iter([CardId("draft0"), CardId("draft1")])

    cost = cost_of(study, lambda: give_by_name(study, VerdictKind.ACCEPT, [next(drafts)]))

    assert cost == Cost(statements=13, writes=7, rows=6)
