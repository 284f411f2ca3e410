"""What is served: the page, today's cards, and the answers that come in, one request at a time."""

import json
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from typing import NamedTuple

from srs.collection import Collection
from srs.errors import SrsError
from srs.study.given_answers import read_given_answers
from srs.text import as_json
from srs.web.cards import Data, cards_of_today
from srs.web.page import PageFacts, exported_page, page_data, served_page

HTML, JSON = "text/html; charset=utf-8", "application/json; charset=utf-8"


class Response(NamedTuple):
    """What a request is answered."""

    status: HTTPStatus
    kind: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


def error_response(status: HTTPStatus, error: str, **more: object) -> Response:
    """That something could not be done, in English, as all that programs read."""
    return Response(status, JSON, as_json({"error": str.__str__(error), **more}))


@dataclass(slots=True)
class Site:
    """The cards of one collection, which is opened anew for each request.

    So the page follows what others do to it meanwhile, settings among it.
    """

    open: Callable[[], AbstractContextManager[Collection]]
    now: Callable[[], datetime]
    collection: str
    """As in `PageFacts`."""
    deck: str | None = None
    """Only its cards, and those below it."""
    received: int = 0
    """Answers that came in and were recorded."""
    lock: threading.Lock = field(default_factory=threading.Lock)
    """Held while the collection is open."""

    def page(self) -> Response:
        """The page with today's cards."""
        return Response(HTTPStatus.OK, HTML, served_page(self._data(served=True)).encode())

    def as_file(self) -> bytes:
        """The page as one file, whose answers come home by `srs import`."""
        return exported_page(self._data(served=False)).encode()

    def today(self) -> Response:
        """Today's cards as they are by now."""
        with self.lock, self.open() as collection:
            cards = cards_of_today(collection, self.deck)
        return Response(HTTPStatus.OK, JSON, as_json(cards))

    def take(self, body: bytes) -> Response:
        """Record the answers of a document, all or nothing; those that are known count once."""
        try:
            document = json.loads(body)
            if self._is_of_another(document):
                return error_response(
                    HTTPStatus.CONFLICT, "these answers are of another collection"
                )
            given = read_given_answers(document, self.now())
        except (ValueError, RecursionError):
            return error_response(HTTPStatus.BAD_REQUEST, "this is no document of answers")
        with self.lock, self.open() as collection:
            done = collection.reviews.record_elsewhere(given)
            self.received += done.recorded
        if done.refused:
            error = "some answers are none, and nothing was recorded"
            refused = dict(done.refused)
            return error_response(
                HTTPStatus.BAD_REQUEST, error, refused=refused, now=self._instant()
            )
        told: Data = {
            "recorded": done.recorded,
            "taken_back": done.taken_back,
            "known": done.known,
            "now": self._instant(),
        }
        return Response(HTTPStatus.OK, JSON, as_json(told))

    def _is_of_another(self, document: object) -> bool:
        named = document.get("collection") if isinstance(document, dict) else None
        return named is not None and named != self.collection

    def _data(self, *, served: bool) -> Data:
        with self.lock, self.open() as collection:
            cards = cards_of_today(collection, self.deck)
        return page_data(PageFacts(self.collection, self._instant()), cards, served=served)

    def _instant(self) -> str:
        return self.now().isoformat(timespec="milliseconds").replace("+00:00", "Z")


def failed(error: SrsError) -> Response:
    """That the collection could not be asked just now: the answers may be sent again."""
    return error_response(HTTPStatus.SERVICE_UNAVAILABLE, error.in_a_line)
