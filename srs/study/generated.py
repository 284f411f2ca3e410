"""What a reading of logs found and did, as values."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from srs.card import Card, CardId, Status
from srs.errors import LogError
from srs.finding import Finding
from srs.note import Note

OFFERED, EARLIER = "offered", "earlier"
"""Cards that the new rules word otherwise, and such as they make no more: both stay."""


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What other rules than the last time did, and what they would do."""

    rules: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """By rule, how many cards are OFFERED, EARLIER, or were added, changed, retired by it."""

    def of(self, what: str) -> dict[str, int]:
        """How many cards of each rule `what` was done to, most first."""
        counts = Counter({rule: done[what] for rule, done in self.rules.items() if what in done})
        return dict(counts.most_common())


NOTHING = Upgrade()
"""Of a reading by the rules of the last time."""


@dataclass(frozen=True, slots=True)
class Changes:
    """How many cards a reading added, changed, ..."""

    added: int
    changed: int
    moved: int
    retired: int
    returned: int
    kept: int
    another_fact: int = 0
    """How many of them state another fact than before: 35k where it was 33k."""


@dataclass(frozen=True, slots=True)
class GeneratedCard:
    """A card that the logs yield."""

    id: CardId | None
    """None for a card that is new in a dry run."""
    note: Note
    status: Status
    flags: tuple[str, ...] = ()
    """Those of the note, and whether it is from an earlier version."""


@dataclass(frozen=True, slots=True)
class Generated:
    """What a reading found and did."""

    changes: Changes
    cards: tuple[GeneratedCard, ...]
    """() where no listing was asked for."""
    skipped: tuple[Finding, ...]
    """Every line that no card cites, with the reason; () where no listing was asked for."""
    doubts: tuple[Finding, ...]
    """What may be mistakes in the logs: questions to their owner."""
    problems: tuple[Finding, ...]
    """What is to be mended in them."""
    has_lines: bool = False
    """Whether a log that was read has anything in it."""
    vaults: Mapping[str, int] = field(default_factory=dict)
    """How many logs are read with the signs that the settings of a vault, by path, name."""
    unread: tuple[LogError, ...] = ()
    """Logs that could not be read; all others were."""
    unchanged: tuple[str, ...] = ()
    """Paths of logs that are as they were at the last reading: they were not read again."""
    conflicts: int = 0
    """Cards whose owner has words of their own, and whose log now says something else."""
    forgotten: tuple[str, ...] = ()
    """Paths of logs that were found and left out: their decks were forgotten."""
    waiting: int = 0
    """Drafts of whatever log that wait for their owner's word."""
    offers: tuple[Card, ...] = ()
    """Cards of whatever log that keep an earlier version's words, and might have others."""
    upgrade: Upgrade = NOTHING
    """What came of rules that are others than the last time."""


NOTHING_READ = Generated(Changes(0, 0, 0, 0, 0, 0), (), (), (), ())
"""Where no log has changed, and none is gone."""
