"""Several questions at once: all are answered, one at a time is handed over, and an end is at once."""

import signal
import threading
from collections.abc import Iterator

import pytest

from srs.endpoint import Asked, Client, Endpoint, ModelReply, RefusedError, TooLongError
from srs.errors import EndpointError
from tests.endpoint.asking import GOOD, SCHEMA, Asking, failure, reads
from tests.endpoint.stub import StubAnswer, StubRequest, StubServer, completion, status


def questions(number: int) -> list[Asked]:
    return [Asked("s", f"question {each}", 10) for each in range(number)]


@pytest.mark.parametrize("at_once", [1, 3, 50])
def test_each_question_is_answered_under_its_number(at_once: int) -> None:
    def answer(request: StubRequest) -> StubAnswer:
        return completion(f'{{"cards": ["{request.prompt}"]}}')

    with StubServer(answer) as server, Asking(server.url) as asking:
        found = dict(asking.client.ask_all(iter(questions(20)), at_once))
    assert {
        number: isinstance(each, ModelReply) and each.text for number, each in found.items()
    } == {number: f'{{"cards": ["question {number}"]}}' for number in range(20)}
    assert len(server.requests) == 20


def test_as_many_are_under_way_as_are_wanted_and_no_more() -> None:
    lock, here = threading.Lock(), threading.Barrier(3, timeout=10)
    now, most = 0, 0

    def enter() -> None:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        here.wait()  # three or none: it would break with two
        with lock:
            now -= 1

    answer = StubAnswer(200, completion(GOOD).body, before=enter)
    with StubServer([answer]) as server, Asking(server.url) as asking:
        assert len(list(asking.client.ask_all(questions(9), 3))) == 9
    assert most == 3


def test_questions_are_taken_as_late_as_can_be_and_in_the_thread_of_the_caller() -> None:
    """So that a budget can end them, and that they may come from a database."""
    taken: list[threading.Thread] = []

    def lazily() -> Iterator[Asked]:
        for each in questions(10):
            taken.append(threading.current_thread())
            yield each

    with StubServer([completion(GOOD)]) as server, Asking(server.url) as asking:
        outcomes = asking.client.ask_all(lazily(), 2)
        assert taken == []
        next(outcomes)
        assert len(taken) == 2
        list(outcomes)
    assert taken == [threading.current_thread()] * 10


def test_what_is_refused_or_too_long_is_handed_over_and_the_others_go_on() -> None:
    def answer(request: StubRequest) -> StubAnswer:
        odd = {"question 1": status(413), "question 2": completion("", refusal="no")}
        return odd.get(request.prompt, completion(GOOD))

    with StubServer(answer) as server, Asking(server.url) as asking:
        found = dict(asking.client.ask_all(questions(5), 2))
    kinds = [type(found[number]) for number in range(5)]
    assert kinds == [ModelReply, TooLongError, RefusedError, ModelReply, ModelReply]


def test_what_ends_the_run_lets_those_under_way_come_in() -> None:
    denied = threading.Event()

    def answer(request: StubRequest) -> StubAnswer:
        if request.prompt == "question 1":
            denied.set()
            return status(401)
        return StubAnswer(200, completion(GOOD).body, before=lambda: denied.wait(10))

    done: list[int] = []
    with StubServer(answer) as server, Asking(server.url) as asking:
        outcomes = asking.client.ask_all(questions(1000), 2)
        with pytest.raises(EndpointError, match="401"):
            done.extend(number for number, _ in outcomes)
    answered = {each.prompt for each in server.requests} - {"question 1"}
    assert {f"question {number}" for number in done} == answered >= {"question 0"}
    assert len(server.requests) < 1000


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Whoever runs the tests in the background of a shell has Ctrl+C ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("at_once", [1, 3])
def test_ctrl_c_ends_at_once_and_what_was_handed_over_is_there(at_once: int) -> None:
    """Where it comes while the others are waited for, and nothing comes from the server."""
    asked, handed_over, release = threading.Event(), threading.Event(), threading.Event()

    def answer(request: StubRequest) -> StubAnswer:
        if request.prompt == "question 0":
            return completion(GOOD)
        asked.set()
        return StubAnswer(before=lambda: release.wait(30))

    def interrupt() -> None:
        asked.wait(10)
        handed_over.wait(10)
        signal.raise_signal(signal.SIGINT)

    def take(outcomes: Iterator[tuple[int, object]]) -> None:
        for number, _ in outcomes:
            done.append(number)
            handed_over.set()

    before = set(threading.enumerate())
    done: list[int] = []
    threading.Thread(target=interrupt).start()
    with StubServer(answer) as server, Asking(server.url) as asking:
        outcomes = asking.client.ask_all(questions(9), at_once)
        with pytest.raises(KeyboardInterrupt):
            take(outcomes)
        for thread in set(threading.enumerate()) - before:
            if "_put" in thread.name:
                thread.join(10)
                assert not thread.is_alive(), "its connection was not hung up"
        failure(asking, EndpointError, "stopped")
        release.set()
    assert done == [0]


def test_a_wait_ends_when_all_ends() -> None:
    """Ours: nobody waits a minute for a server that nobody wants any more."""
    waiting = threading.Event()
    with StubServer([status(429, retry_after="60")]) as server:
        client = Client(Endpoint(server.url, "m"), SCHEMA, reads, told=lambda _: waiting.set())
        failed: list[BaseException] = []

        def ask() -> None:
            try:
                client.ask(questions(1)[0])
            except EndpointError as error:
                failed.append(error)

        thread = threading.Thread(target=ask)
        thread.start()
        assert waiting.wait(10)
        client.close()
        thread.join(10)
        assert not thread.is_alive()
    assert "stopped" in str(failed[0])


def test_a_mistake_of_ours_in_a_thread_is_not_swallowed() -> None:
    def wrong(_: float) -> None:
        raise ZeroDivisionError

    with StubServer([status(500)]) as server, Asking(server.url, on_wait=wrong) as asking:
        outcomes = asking.client.ask_all(questions(2))
        with pytest.raises(ZeroDivisionError):
            list(outcomes)
