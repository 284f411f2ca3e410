"""A list whose members are opened one by one, and which of them were not known."""

from dataclasses import dataclass, replace

from srs.review import Rating
from srs.typed_answer.missed import rating_of_missed

FEWEST = 2
"""Members from which a list is opened one by one."""


@dataclass(frozen=True, slots=True)
class OneByOne:
    """How far a list is opened. The last member that is open is the one in question."""

    total: int
    opened: int = 0
    missed: frozenset[int] = frozenset()
    """The places, from 0, of those that were not known."""
    is_done: bool = False
    """Whether all are open, and the last one is spoken of."""
    before: int | None = None
    """How many were open before the rest was, at once: nobody said that those were known."""

    def onward(self) -> "OneByOne":
        """The next member opens; behind the last one, the list is done."""
        if self.opened < self.total:
            return replace(self, opened=self.opened + 1)
        return replace(self, is_done=True)

    def miss(self) -> "OneByOne":
        """The member in question was not known, and the next one opens."""
        if self.is_done or not self.opened:
            return self
        return replace(self, missed=self.missed | {self.opened - 1}).onward()

    def back(self) -> "OneByOne":
        """The member in question closes, and what was said of the one before it is taken back.

        Of a list that is done, what was said last is.
        """
        if self.before is not None:
            return replace(self, opened=self.before, is_done=False, before=None)
        if self.is_done:
            return replace(self, is_done=False, missed=self.missed - {self.total - 1})
        opened = max(0, self.opened - 1)
        return replace(self, opened=opened, missed=self.missed - {opened - 1})

    def rest(self) -> "OneByOne":
        """All of them at once."""
        before = self.opened if self.opened < self.total else self.before
        return replace(self, opened=self.total, is_done=True, before=before)

    @property
    def suggested(self) -> Rating | None:
        """What the list is worth by what was missed; None where nobody said what was known."""
        if not self.is_done or (self.before is not None and not self.missed):
            return None
        return rating_of_missed(len(self.missed), self.total)
