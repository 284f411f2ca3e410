"""A client of one model at one address: it asks, one question at a time or several at once."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Any, Self

from srs.endpoint.asked import (
    Asked,
    Endpoint,
    ModelReply,
    RefusedError,
    ResponseFormat,
    TooLongError,
)
from srs.endpoint.exchange import Exchange, Run
from srs.endpoint.http_answer import NoAnswerError, NoConnectionError, Transport
from srs.endpoint.known import KnownServer
from srs.endpoint.response import listed_model
from srs.errors import EndpointError, UsageError
from srs.translation import mark

_LISTED = 5.0
"""Seconds that a list of models may take: it is not needed."""
_OK = 200
_LOOK = 0.5
"""Seconds until a thread that waits sees Ctrl+C, on systems where nothing wakes it."""
Outcome = ModelReply | TooLongError | RefusedError


class Client:
    """Asks one model, and learns what its server can do. To be closed; threads may share it."""

    def __init__(  # noqa: PLR0913  # three are what it asks, three what may be otherwise
        self,
        endpoint: Endpoint,
        schema: Mapping[str, Any],
        reads: Callable[[str], bool],
        begin: ResponseFormat = ResponseFormat.JSON_SCHEMA,
        *,
        wait: Callable[[float], object] | None = None,
        told: Callable[[str], object] | None = None,
    ) -> None:
        """`reads` says whether a text is a valid answer, which nothing else proves.

        `begin` is the step that worked last time. `wait` waits for so many seconds; `told` takes
        a marked text for a person before each wait. Both are called from the thread that asks.
        """
        headers = {"User-Agent": "srs", "Accept-Encoding": "identity", "Accept": "application/json"}
        headers["Content-Type"] = "application/json"
        if endpoint.key is not None:
            headers["Authorization"] = f"Bearer {endpoint.key.value}"
        self._endpoint, self._closed = endpoint, Event()
        self._known = KnownServer(endpoint.url, begin)
        self._transport = _transport(headers, endpoint.timeout)
        self._run = Run(
            endpoint,
            schema,
            reads,
            self._known,
            self._transport,
            wait or self._closed.wait,
            told or _unsaid,
        )

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """It is closed."""
        self.close()

    @property
    def format(self) -> ResponseFormat:
        """The step that worked last."""
        return self._known.format

    @property
    def tokens(self) -> int:
        """How many tokens it took so far, sent and received, of failures too."""
        return self._known.tokens_in + self._known.tokens_out

    def ask(self, asked: Asked) -> ModelReply:
        """The answer to one question.

        Raises TooLongError and RefusedError, which are of this question, and EndpointError, after
        which nothing more can be asked.
        """
        return Exchange(self._run, asked).reply()

    def ask_all(
        self, questions: Iterable[Asked], at_once: int = 1
    ) -> Iterator[tuple[int, Outcome]]:
        """What came of each question, by its number from 0, as they are done.

        The next question is taken, in the thread of the caller, when fewer than `at_once` are
        under way. Where one ends the run, those under way are waited for, then its EndpointError
        is raised. Left before its end, by Ctrl+C too, it closes the client.
        """
        done: SimpleQueue[tuple[int, Outcome | Exception]] = SimpleQueue()
        numbered, under_way = enumerate(questions), 0
        try:
            while True:
                while under_way < at_once and not self._known.end:
                    following = next(numbered, None)
                    if following is None:
                        break
                    under_way += 1
                    Thread(target=self._put, args=(*following, done), daemon=True).start()
                if not under_way:
                    break
                number, outcome = _taken(done)
                under_way -= 1
                if isinstance(outcome, Outcome):
                    yield number, outcome
                elif not isinstance(outcome, EndpointError):
                    raise outcome
        finally:
            if under_way:
                self.close()
        self._known.check()

    def listed(self) -> str | None:
        """A hash of the name by which the server lists the model; None where it lists none.

        Behind one name there may be other weights from one day to the next, and a server may
        list a path of its own: so no more than a hash is kept. Takes 5 s at most, and never fails.
        """
        url = self._known.url
        for base in dict.fromkeys((url, f"{url.removesuffix('/v1')}/v1")):
            try:
                answer = self._transport.ask(f"{base}/models", min(_LISTED, self._endpoint.timeout))
            except (NoConnectionError, NoAnswerError):
                return None
            if answer.status == _OK and answer.is_whole:
                found = listed_model(answer.body, self._endpoint.name)
                return sha256(found.encode("utf-8", "replace")).hexdigest() if found else None
        return None

    def close(self) -> None:
        """End all that is under way, and ask nothing more."""
        self._known.ended(EndpointError(mark("asking the model was stopped")))
        self._closed.set()
        self._transport.close()

    def _put(
        self, number: int, asked: Asked, done: SimpleQueue[tuple[int, Outcome | Exception]]
    ) -> None:
        try:
            outcome: Outcome | Exception = self.ask(asked)
        except Exception as error:  # noqa: BLE001  # of a thread: it is raised where it is taken
            outcome = error
        done.put((number, outcome))


def _transport(headers: Mapping[str, str], seconds: float) -> Transport:
    try:
        from srs.endpoint.wire import HttpTransport  # noqa: PLC0415  # an extra: it may be missing
    except ImportError as error:
        raise UsageError(
            mark("a model is asked by the extra package httpx2"),
            mark("install srs with its extra 'model': pip install 'learning-log-srs[model]'"),
        ) from error
    return HttpTransport(headers, seconds)


def _taken(
    done: SimpleQueue[tuple[int, Outcome | Exception]],
) -> tuple[int, Outcome | Exception]:
    while True:
        try:
            return done.get(timeout=_LOOK)
        except Empty:
            continue


def _unsaid(_text: str) -> None:
    """Nobody is told."""
