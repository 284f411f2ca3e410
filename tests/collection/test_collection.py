"""A collection as a program has it: opened anywhere, by any clock, and beside others."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import srs
from tests.cli.program import LOG

INSTANT = datetime(2026, 11, 22, 9, tzinfo=UTC)
CONFIG = srs.Config(timezone=UTC)


class Clock:
    """Stands still until it is moved on."""

    def __init__(self) -> None:
        self.shows = INSTANT

    def __call__(self) -> datetime:
        return self.shows


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "papers.md"
    path.write_text(LOG, encoding="utf-8")
    return path


@pytest.fixture
def collection(log: Path) -> Iterator[srs.Collection]:
    """Two new cards in memory."""
    with srs.open("sqlite://", config=CONFIG, now=lambda: INSTANT) as opened:
        opened.logs.generate([log])
        yield opened


def test_nothing_is_made_before_something_is_written(tmp_path: Path, log: Path) -> None:
    with srs.open(tmp_path / "home") as collection:
        assert (collection.exists, collection.is_untouched) == (False, True)
        assert not (tmp_path / "home" / "srs.db").exists()
        collection.logs.generate([log])
        assert collection.exists
    assert (tmp_path / "home" / "srs.db").is_file()


def test_without_a_folder_it_is_that_of_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    monkeypatch.setenv("SRS_HOME", str(tmp_path / "theirs"))
    monkeypatch.setenv("SRS_NOW", INSTANT.isoformat())
    with srs.open() as collection:
        collection.logs.generate([log])
        assert collection.today == INSTANT.date()
    assert (tmp_path / "theirs" / "srs.db").is_file()


def test_two_collections_are_open_at_once_and_share_nothing(tmp_path: Path, log: Path) -> None:
    later = INSTANT + timedelta(days=30)
    with (
        srs.open(tmp_path / "one", config=CONFIG, now=lambda: INSTANT) as one,
        srs.open(tmp_path / "two", config=CONFIG, now=lambda: later) as two,
    ):
        one.logs.generate([log])
        assert [len(each.cards.search()) for each in (one, two)] == [2, 0]
        assert (two.today - one.today).days == 30


def test_the_clock_is_an_argument_and_the_device_as_well(tmp_path: Path, log: Path) -> None:
    clock = Clock()
    with srs.open(tmp_path / "home", config=CONFIG, now=clock, device="desk") as collection:
        collection.logs.generate([log])
        found = collection.reviews.next()
        assert found is not None
        answered = collection.reviews.answer(found.card.id, srs.Rating.GOOD)
        assert (answered.review.at, answered.review.device) == (INSTANT, "desk")
        clock.shows += timedelta(days=1)
        assert found.card.id in collection.reviews.queue().due


def test_settings_of_the_folder_hold_and_what_is_odd_is_a_notice(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('scheduler = "fsrs"\nnonsense = 1\n', encoding="utf-8")
    with srs.open(tmp_path) as collection:
        assert collection.config.scheduler == "fsrs"
        [notice] = collection.notices
        assert "nonsense is no setting" in notice


def test_one_that_is_lost_beside_its_backups_is_not_begun_anew(tmp_path: Path, log: Path) -> None:
    with srs.open(tmp_path / "home") as collection:
        collection.logs.generate([log])
        collection.maintenance.backup(tmp_path / "home" / "backups" / "srs-20261122-090000.db")
    (tmp_path / "home" / "srs.db").unlink()
    with pytest.raises(srs.StoreError, match="there are backups of it") as failure:
        srs.open(tmp_path / "home")
    assert "srs-20261122-090000.db" in failure.value.hint
    assert not (tmp_path / "home" / "srs.db").exists()


def test_a_card_that_is_not_asked_takes_no_answer(collection: srs.Collection) -> None:
    card = collection.cards.search()[0].card
    collection.cards.suspend(card.id)
    with pytest.raises(srs.CardError, match="is suspended and is not asked"):
        collection.reviews.answer(card.id, srs.Rating.GOOD)
    assert collection.reviews.history() == []
    with pytest.raises(srs.CardError, match="there is no card"):
        collection.reviews.answer("nobody", srs.Rating.GOOD)


def test_a_review_session_goes_to_its_end_and_back(collection: srs.Collection) -> None:
    session = collection.reviews.begin()
    while session.card:
        session = collection.reviews.rate(collection.reviews.reveal(session), srs.Rating.GOOD)
    assert len(session.given) == 2
    back = collection.reviews.take_back(session)
    assert back is not None
    assert (len(back.given), back.card is not None) == (1, True)


def test_the_inbox_says_why_and_takes_a_word(log: Path) -> None:
    config = srs.Config(timezone=UTC, accept="none")
    with srs.open("sqlite://", config=config, now=lambda: INSTANT) as collection:
        collection.logs.generate([log])
        first, second = collection.inbox.waiting()
        assert collection.inbox.counts() == (2, 0)
        assert collection.inbox.why(first)
        assert any(line.cited for line in collection.inbox.around(first))
        collection.inbox.accept(first)
        collection.inbox.reject(second)
        assert collection.inbox.waiting() == []
        assert collection.inbox.undo().cards == (second.id,)
        session = collection.inbox.decide(collection.inbox.begin(), srs.VerdictKind.ACCEPT)
        assert session.current is None
        assert len(collection.reviews.queue().new) == 2


def test_an_undo_tells_what_it_took_back(collection: srs.Collection) -> None:
    assert not collection.undo()
    card = collection.cards.add("What is a prior?", "A belief before the data.", "stats")
    collection.reviews.answer(card.id, srs.Rating.EASY)
    assert [review.grade for review in collection.undo().reviews] == [5]
    edited = collection.cards.edit(card, answer="What is believed before the data.")
    assert edited.note.answer == "What is believed before the data."
    undone = collection.undo()
    assert undone.act is not None
    assert undone.act.kind is srs.VerdictKind.EDIT


def test_cards_leave_as_a_file(collection: srs.Collection, tmp_path: Path) -> None:
    assert collection.export(tmp_path / "cards.json") == 2
    with pytest.raises(srs.UsageError):
        collection.export(tmp_path / "cards.pdf")


def test_what_was_closed_is_not_opened_again_by_itself(tmp_path: Path, log: Path) -> None:
    collection = srs.open(tmp_path / "home")
    collection.logs.generate([log])
    collection.close()
    with pytest.raises(srs.StoreError, match="it was closed"):
        collection.cards.add("What?", "That.")
    with pytest.raises(srs.StoreError, match="it was closed"):
        collection.cards.search()
    with srs.open(tmp_path / "home") as again:
        assert len(again.cards.search()) == 2


@pytest.mark.parametrize("url", ["sqlite:////tmp/a.db", "postgres://u@h/db"])
def test_a_url_is_no_folder(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(srs.UsageError, match="no folder"):
        srs.open(url)
    assert list(tmp_path.iterdir()) == []


def test_a_card_is_named_by_itself_by_what_a_search_gave_or_by_its_id(
    collection: srs.Collection,
) -> None:
    first, second = collection.cards.search()
    assert collection.cards.edit(first, question="In my words?").note.question == "In my words?"
    assert collection.cards.edit(first.card.id, question="In others?").id == first.card.id
    assert collection.cards.look(second.card.id[:6]).card == second.card
    assert [card.id for card in collection.cards.suspend(second)] == [second.card.id]
    assert collection.reviews.answer(first.card, srs.Rating.GOOD).review.card == first.card.id
    day = INSTANT.date() + timedelta(days=3)
    assert [card.id for card in collection.reviews.set_due(first.card.id, day)] == [first.card.id]


def test_a_deck_without_cards_is_no_day_without_any(collection: srs.Collection) -> None:
    with pytest.raises(srs.UsageError, match="there is no deck"):
        collection.reviews.next("nodeck")


def test_one_log_is_read_by_its_name(tmp_path: Path, log: Path) -> None:
    with srs.open("sqlite://", config=CONFIG) as collection:
        assert collection.logs.generate(str(log)).changes.added == 2
        (unread,) = collection.logs.generate(tmp_path / "missing.md").unread
        assert "missing.md" in str(unread)


def test_settings_may_be_given_as_they_are_written() -> None:
    config = srs.Config(timezone="Asia/Tokyo")  # type: ignore[arg-type]
    instant = datetime(2026, 11, 22, 20, tzinfo=UTC)  # 05:00 in Tokyo, an hour into the day
    with srs.open("sqlite://", config=config, now=lambda: instant) as collection:
        assert collection.today.isoformat() == "2026-11-23"


@pytest.mark.parametrize(
    ("config", "said"),
    [
        (srs.Config(scheduler="nope"), "scheduler must be"),
        (srs.Config(rollover=99), "rollover must be"),
        (srs.Config(timezone="Mars"), "timezone must be"),  # type: ignore[arg-type]
        (srs.Config(retention=2), "retention must be"),
        (srs.Config(of_decks={"a": srs.DeckConfig(scheduler="nope")}), "scheduler must be"),
    ],
)
def test_settings_that_cannot_be_are_refused(config: srs.Config, said: str, tmp_path: Path) -> None:
    for home in ("sqlite://", tmp_path):
        with pytest.raises(srs.ConfigError, match=said):
            srs.open(home, config=config)
