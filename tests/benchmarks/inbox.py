"""How long the inbox takes beside many drafts: `python -m tests.benchmarks.inbox`.

From the key that accepts a draft until the next one is painted, with its lines and the words that
prove it; further, opening the inbox, counting a group, and what a review looks for at its end.
Milliseconds of the processor's time; the collection is a file.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles

from srs.card import Card, Status
from srs.collection import Collection
from srs.config import Config
from srs.origin import Source
from srs.store import Store, content
from srs.study.study import Study
from srs.study.verdicts import give
from srs.tui.app import SrsApp
from srs.tui.inbox.screen import InboxScreen
from srs.verdict import VerdictKind
from tests.benchmarks.measuring import processor_ms
from tests.samples import a_card, changed

_SIZE = (120, 40)
_TIMES = 60


def drafts(folder: Path, number: int, logs: int, lines: int) -> Iterator[Card]:
    """So many drafts of `logs` logs, each of so many lines."""
    for log in range(logs):
        path = folder / f"log{log}.md"
        texts = [f"{at}，第 {at} 层 uses 残差连接 and {at * 7} heads, 见图" for at in range(lines)]
        path.write_text("\n".join(texts) + "\n", encoding="utf-8")
        for at in range(number // logs):
            card = a_card(f"{log:03}{at:06}", deck=f"log{log}", status=Status.DRAFT, position=at)
            note = changed(
                card.note,
                question=f"第 {at} 层有几个头？",
                answer=f"{at * 7} heads",
                source=Source(str(path), at + 1, at + 1),
                quote=texts[at],
                rule=f"rule.{at % 7}",
                sure=False,
            )
            yield replace(card, note=note)


async def accepting(collection: Collection) -> list[float]:
    """What each of a row of accepted drafts takes, until the next one is painted."""
    app, took = SrsApp(collection, "inbox"), []
    async with app.run_test(size=_SIZE) as pilot:
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, InboxScreen)
        for _ in range(_TIMES):
            begin = time.process_time()
            screen.action_accept()
            await pilot.pause()
            took.append((time.process_time() - begin) * 1000)
    return took


def measure(number: int, logs: int, lines: int, judged: int) -> list[str]:
    """A row of the table."""
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "srs.db") as store:
        study = Study(store, Config(timezone=UTC), lambda: datetime.now(UTC))
        cards = list(drafts(Path(folder), number + judged, logs, lines))
        store.do(content.save, cards)
        for kind, some in (
            (VerdictKind.ACCEPT, cards[:judged:2]),
            (VerdictKind.REJECT, cards[1:judged:2]),
        ):
            give(study, kind, some)
        collection = Collection(study)
        begun = collection.inbox.begin()
        figures = [
            processor_ms(collection.inbox.begin),
            processor_ms(lambda: collection.inbox.groups(begun, VerdictKind.ACCEPT)),
            processor_ms(collection.inbox.worth_asking),
        ]
        took = asyncio.run(accepting(collection))
    return [f"{figure:.0f}" for figure in (median(took), quantiles(took, n=20)[-1], *figures)]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--drafts", type=int, default=3_000)
    chosen = parser.parse_args()
    some = chosen.drafts
    rows = {
        "20 drafts": (20, 1, 40, 0),
        f"{some} in 30 logs": (some, 30, some // 30, 0),
        f"{some} in one log": (some, 1, some, 0),
        f"{some} in one log of 20,000 lines": (some, 1, 20_000, 0),
        f"{some}, and as many judged": (some, 30, some // 15, some),
    }
    head = ("accept", "of 20", "open", "groups", "review")
    _say("ms of the processor", head)
    for name, row in rows.items():
        _say(name, measure(*row))


def _say(name: str, cells: Sequence[str]) -> None:
    sys.stdout.write(f"{name:36}{''.join(f'{cell:>8}' for cell in cells)}\n")


if __name__ == "__main__":
    main()
