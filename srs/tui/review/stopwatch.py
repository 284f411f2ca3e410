"""The time that the present card has taken, and when it is time to ask whether to go on."""

from collections.abc import Callable

Ticks = Callable[[], float]
"""Seconds that only ever grow, as time.monotonic gives them."""

_MINUTE = 60


class Stopwatch:
    """Runs while a card is looked at: what passes while it is stopped does not count."""

    def __init__(self, ticks: Ticks) -> None:
        self._ticks = ticks
        self._counted = 0.0
        self._since: float | None = None
        self._stopped = False

    def begin(self) -> None:
        """A card is asked from now on."""
        self._counted, self._since, self._stopped = 0.0, self._ticks(), False

    def stop(self) -> None:
        """Something else is done."""
        if self._since is not None and not self._stopped:
            self._counted += self._ticks() - self._since
            self._stopped = True

    def go_on(self) -> None:
        """The card is looked at again."""
        if self._stopped:
            self._since, self._stopped = self._ticks(), False

    @property
    def milliseconds(self) -> int:
        """What the card has taken by now."""
        running = 0.0 if self._since is None or self._stopped else self._ticks() - self._since
        return round((self._counted + running) * 1000)


class Budget:
    """The minutes after which somebody means to stop; no answer counts more than `longest`."""

    def __init__(self, minutes: int, longest: int) -> None:
        """`minutes` of 0 are no budget; `longest` in seconds."""
        self.minutes, self._longest = minutes, longest * 1000
        self._spent, self._until = 0, minutes * _MINUTE * 1000

    def spend(self, milliseconds: int) -> None:
        """An answer took so long."""
        self._spent += min(milliseconds, self._longest)

    def extend(self) -> None:
        """As many minutes once more."""
        self._until = self._spent + self.minutes * _MINUTE * 1000

    @property
    def is_over(self) -> bool:
        """Whether they are spent."""
        return bool(self.minutes) and self._spent >= self._until

    @property
    def spent_minutes(self) -> int:
        """The whole minutes that answers took."""
        return self._spent // (_MINUTE * 1000)

    @property
    def of_minutes(self) -> int:
        """How many there are by now, those beyond the first budget with them."""
        return -(-self._until // (_MINUTE * 1000))
