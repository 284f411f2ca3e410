"""One question, asked until there is an answer or none will come."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from srs.endpoint.asked import (
    Asked,
    Endpoint,
    ModelReply,
    RefusedError,
    ResponseFormat,
    TooLongError,
)
from srs.endpoint.http_answer import (
    HttpAnswer,
    LateError,
    NoAnswerError,
    NoConnectionError,
    Transport,
)
from srs.endpoint.known import KnownServer
from srs.endpoint.messages import ServerMessages
from srs.endpoint.response import ChatCompletion, read_completion
from srs.endpoint.retry import USUAL, seconds_to_wait
from srs.endpoint.server_words import error_words
from srs.endpoint.tokens import estimated_tokens
from srs.proposals.scanning import without_thought
from srs.translation import mark

PATH = "/chat/completions"
_LONGER = 4
"""Times as many tokens for a model that thought until there were none left."""
_SUCCESS, _REDIRECT, _CLIENT, _SERVER = 200, 300, 400, 500
_DENIED, _NOT_FOUND, _UNFIT, _LARGE, _BUSY = (401, 403), 404, (400, 413, 422), 413, (408, 429)
_KEPT = mark("what is done is kept: try again later")


@dataclass(frozen=True, slots=True)
class Run:
    """What all questions of one run have in common."""

    endpoint: Endpoint
    schema: Mapping[str, Any]
    reads: Callable[[str], bool]
    known: KnownServer
    transport: Transport
    wait: Callable[[float], object]
    told: Callable[[str], object]


class Exchange:
    """A question and what was tried for it; used once."""

    def __init__(self, run: Run, asked: Asked) -> None:
        self._run, self._asked, self._known = run, asked, run.known
        self._messages = ServerMessages(run.endpoint)
        self._format, self._times = run.known.format, run.known.times
        self._failures = 0
        self._tokens_in = self._tokens_out = 0

    def reply(self) -> ModelReply:
        """Raises TooLongError, RefusedError and EndpointError."""
        while True:
            self._known.check()
            url, body = self._known.url, self._body()
            sent = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
            try:
                answer = self._run.transport.ask(url + PATH, self._run.endpoint.timeout, sent)
            except NoConnectionError as error:
                self._not_connected(str(error))
            except LateError:
                self._late()
            except NoAnswerError:
                self._failed("closed", mark("it ended the connection without an answer"))
            else:
                if reply := self._taken(answer, url, body):
                    return reply

    def _body(self) -> dict[str, Any]:
        asked = self._asked
        body: dict[str, Any] = {
            "model": self._run.endpoint.name,
            "messages": [
                {"role": "system", "content": asked.system},
                {"role": "user", "content": asked.user},
            ],
            self._known.limit: asked.most_tokens * self._times,
        }
        if self._known.takes_temperature:
            body["temperature"] = 0
        if self._format is ResponseFormat.JSON_SCHEMA:
            schema = {"name": "cards", "strict": True, "schema": dict(self._run.schema)}
            body["response_format"] = {"type": "json_schema", "json_schema": schema}
        elif self._format is ResponseFormat.JSON_OBJECT:
            body["response_format"] = {"type": "json_object"}
        return body

    def _taken(self, answer: HttpAnswer, url: str, body: Mapping[str, Any]) -> ModelReply | None:
        """The reply; None is to ask again."""
        status, end, messages = answer.status, self._known.ended, self._messages
        if _SUCCESS <= status < _REDIRECT:
            return self._read(answer)
        said = messages.answer(status, answer.body)
        if status < _CLIENT and (location := answer.headers.get("location")):
            raise end(messages.redirected(messages.shown(location)))
        if status in _DENIED:
            raise end(messages.denied(said))
        if status == _NOT_FOUND:
            if not self._known.other_address(url):
                addresses = dict.fromkeys((self._run.endpoint.url + PATH, url + PATH))
                raise end(messages.not_found(tuple(addresses), said))
        elif status in _UNFIT:
            self._unfit(answer, said, body)
        elif status in _BUSY or status >= _SERVER:
            self._failed(str(status), said, answer.headers)
        else:
            raise end(messages.refused(said))
        return None

    def _read(self, answer: HttpAnswer) -> ModelReply | None:
        found = read_completion(answer.body) if answer.is_whole else None
        if found is None:
            words = self._messages.shown(error_words(answer.body).words)
            said = (words or "-") if answer.is_whole else mark("more than 2 MB")
            said = mark("no chat completion came, but this: {answer}", answer=said)
            self._failed("unreadable", said, answer.headers)
            return None
        self._count(found)
        text = self._messages.kept(without_thought(found.content))
        if self._run.reads(text):  # whatever it says of its end
            self._known.worked(self._format, self._times)
            return ModelReply(text, self._tokens_in, self._tokens_out, self._format)
        if found.is_refused:
            said = self._messages.shown(found.refusal) or found.finish
            raise RefusedError(mark("the model refuses: {answer}", answer=said))
        if not text.strip() and (found.thought or found.content.strip()):
            self._let_think()
        elif found.finish == "length":
            raise TooLongError(mark("the answer was cut off"))
        else:
            self._step_down(mark("the model answers, but not as JSON of the form asked for"))
        return None

    def _let_think(self) -> None:
        if self._times > 1:
            raise RefusedError(mark("the model thought, and had no words left for an answer"))
        self._times = _LONGER

    def _step_down(self, reason: str) -> None:
        if self._format is ResponseFormat.TEXT:
            raise RefusedError(reason)
        self._format = ResponseFormat(self._format + 1)

    def _unfit(self, answer: HttpAnswer, said: str, body: Mapping[str, Any]) -> None:
        words = error_words(answer.body)
        if answer.status == _LARGE or words.is_too_long:
            raise TooLongError(mark("the server says that it is too long: {answer}", answer=said))
        if "max_tokens" in words.searched and "max_tokens" in body:
            self._known.limit = "max_completion_tokens"
        elif "temperature" in words.searched and "temperature" in body:
            self._known.takes_temperature = False
        else:
            self._step_down(mark("the server refuses it: {answer}", answer=said))

    def _not_connected(self, reason: str) -> None:
        self._known.check()
        if self._failures == len(USUAL):
            raise self._known.ended(self._messages.unreachable(reason))
        seconds = USUAL[self._failures]
        self._pause(self._messages.away(reason, seconds), seconds)

    def _late(self) -> None:
        self._known.check()  # whoever stops everything hangs up as well
        seconds = f"{self._run.endpoint.timeout:g}"
        reason = mark("the model did not answer within {seconds} s", seconds=seconds)
        hint = mark("timeout in [model] gives it longer; what is done is kept")
        raise self._known.failed("late", reason, hint)

    def _failed(self, kind: str, said: str, headers: Mapping[str, str] | None = None) -> None:
        """Wait before the next try; raises what it comes to after the last one."""
        self._known.check()
        if self._failures == len(USUAL):
            reason = mark("{host} fails: {answer}", host=self._messages.host, answer=said)
            raise self._known.failed(kind, reason, _KEPT)
        seconds = seconds_to_wait(headers or {}, self._failures)
        self._pause(self._messages.busy(said, seconds), seconds)

    def _pause(self, text: str, seconds: float) -> None:
        self._failures += 1
        self._run.told(text)
        self._run.wait(seconds)

    def _count(self, found: ChatCompletion) -> None:
        sent = estimated_tokens(self._asked.system) + estimated_tokens(self._asked.user)
        came = estimated_tokens(found.content) + estimated_tokens(found.thought)
        tokens_in, tokens_out = max(sent, found.tokens_in), max(came, found.tokens_out)
        self._tokens_in += tokens_in
        self._tokens_out += tokens_out
        self._known.answered(tokens_in, tokens_out)
