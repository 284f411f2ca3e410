"""A server of the page, of a collection with some cards, on a clock that stands still."""

import http.client
import json
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from srs.card import CardId
from srs.collection import Collection
from srs.collection.here import open_collection
from srs.config import Config, Grades
from srs.review import Review
from srs.schedule.progress import reviews_in_effect
from srs.web.access import Door
from srs.web.server import PageServer
from srs.web.site import Site

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
TOKEN = "abcdefghij234567"  # noqa: S105  # of nothing


class Told(NamedTuple):
    """What a server answers."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401  # any document
        return json.loads(self.body)


class Served:
    """A server of a collection with some cards."""

    def __init__(
        self, home: Path, token: str | None, cards: int = 3, grades: Grades = "buttons"
    ) -> None:
        self.home, self.token, self.grades = home, token, grades
        with self.open() as collection:
            for number in range(cards):
                collection.cards.add(f"question {number}", f"answer {number}")
            self.cards = [found.card.id for found in collection.cards.search()]
        self.site = Site(self.open, lambda: NOW, "ours")
        self.start()

    def start(self, port: int = 0) -> None:
        """Begin, at a port where it was before."""
        self.server = PageServer("127.0.0.1", port, self.site, Door(self.token, "srs-test"))
        serve = self.server.serve_forever
        self.thread = threading.Thread(target=serve, args=(0.01,), daemon=True)
        self.thread.start()

    def open(self) -> Collection:
        config = Config(timezone=UTC, new_per_day=1000, grades=self.grades)
        return open_collection(self.home, config=config, now=lambda: NOW)

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Told:
        client = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        client.request(method, path, body, named)
        response = client.getresponse()
        told = Told(response.status, dict(response.getheaders()), response.read())
        client.close()
        return told

    def post(self, *answers: dict[str, object], **headers: str) -> Told:
        body = json.dumps({"answers": answers}).encode()
        return self.ask("POST", "/answers", body, **{"Content_Type": "application/json", **headers})

    def answer(self, place: int = 0, **changes: object) -> dict[str, object]:
        name = f"019abcde-0000-7000-8000-{place:012x}"
        at = (NOW - timedelta(minutes=place + 1)).isoformat()
        card = self.cards[place % len(self.cards)]
        return {"id": name, "card": card, "grade": 4, "at": at, "duration": 900} | changes

    def reviews(self, card: CardId | None = None) -> list[Review]:
        with self.open() as collection:
            return collection.reviews.history(card)

    def in_effect(self, card: CardId | None = None) -> list[Review]:
        """What counts, by the instants."""
        return sorted(reviews_in_effect(self.reviews(card)), key=lambda event: event.at)

    def close(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()
