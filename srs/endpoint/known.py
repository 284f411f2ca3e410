"""What is known of a server: learned from its answers, the same for all that it is asked."""

from threading import Lock

from srs.endpoint.asked import RefusedError, ResponseFormat
from srs.errors import EndpointError

_V1 = "/v1"


class KnownServer:
    """What one run learned of a server; several threads may use it."""

    def __init__(self, url: str, begin: ResponseFormat) -> None:
        self.url = url
        """Where it answers: the address that was given, or that with /v1 behind it."""
        self.format = begin
        """The step that worked last."""
        self.limit = "max_tokens"
        """What it calls the length of an answer."""
        self.takes_temperature = True
        self.times = 1
        """How much longer than asked for an answer may be: four times once a model thought."""
        self.tokens_in = 0
        self.tokens_out = 0
        self.end: EndpointError | None = None
        """Why nothing more is asked."""
        self._asked = url
        self._failures: set[str] = set()
        self._lock = Lock()

    def check(self) -> None:
        """Raises EndpointError where nothing more is to be asked."""
        if self.end is not None:
            raise self.end

    def ended(self, error: EndpointError) -> EndpointError:
        """`error`, or the one that ended the run before; nothing more is asked."""
        with self._lock:
            self.end = self.end or error
            return self.end

    def other_address(self, tried: str) -> bool:
        """Whether an address is left to be tried after `tried` was not found."""
        with self._lock:
            if tried == self._asked == self.url and not tried.endswith(_V1):
                self.url = tried + _V1
            return self.url != tried

    def answered(self, tokens_in: int, tokens_out: int) -> None:
        """It answered, so that what failed before it was of one question only."""
        with self._lock:
            self.tokens_in += tokens_in
            self.tokens_out += tokens_out
            self._failures.clear()

    def failed(self, kind: str, reason: str, hint: str) -> RefusedError | EndpointError:
        """What becomes of a question that failed after all tries: `reason` is marked.

        The same `kind` twice, without an answer between them, ends the run.
        """
        with self._lock:
            is_first = kind not in self._failures
            self._failures.add(kind)
        return RefusedError(reason) if is_first else self.ended(EndpointError(reason, hint))

    def worked(self, step: ResponseFormat, times: int) -> None:
        """A question was answered at `step`, with so many times its tokens."""
        with self._lock:
            self.format, self.times = step, max(times, self.times)
