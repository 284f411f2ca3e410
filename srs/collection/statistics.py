"""Figures of study of a collection."""

from collections.abc import Iterable
from dataclasses import dataclass

from srs.stats import DayCounts, Figures, Group, Spread, Streak, StudyCounts
from srs.store.history import seconds_per_review
from srs.study import rule_verdicts, statistics
from srs.study.describe import Data
from srs.study.rule_verdicts import RuleVerdicts
from srs.study.study import Study


@dataclass(frozen=True, slots=True)
class Statistics:
    """Of all answers that stand."""

    _study: Study

    def counts(self) -> StudyCounts:
        """Counts of answers by day, hour and card, from which all other figures are made."""
        return statistics.counts_of(self._study)

    def days(self) -> tuple[DayCounts, ...]:
        """Of those counts only the ones by day: of a million answers in some milliseconds."""
        return statistics.days_of(self._study)

    def answers(self, deck: str | None = None) -> StudyCounts:
        """Counts by day, hour and what was foreseen, of `deck` and those below (None is all)."""
        return statistics.answers_of(self._study, deck)

    def memories(self, deck: str | None = None) -> Spread:
        """How intervals, eases and the like are spread over the cards of `deck` (None is all)."""
        return statistics.memories_of(self._study, deck)

    def decks(self, deck: str | None = None) -> list[Group]:
        """The answers by deck, of `deck` and those below it (None is all)."""
        return statistics.decks_of(self._study, deck)

    def streak(self, days: Iterable[DayCounts]) -> Streak:
        """The study days in a row that `days` tell of, as it is now."""
        return statistics.streak_of(self._study, days)

    def figures(self, counts: StudyCounts | None = None) -> Figures:
        """The figures that are shown first: cards, reviews, streak, retention."""
        return statistics.summary(self._study, (counts or self.counts()).days)

    def document(self, counts: StudyCounts | None = None) -> Data:
        """Everything, in the shape of `srs stats --json`."""
        return statistics.document(self._study, counts or self.counts())

    def rules(self) -> list[RuleVerdicts]:
        """What was learned from verdicts: of each rule, how many of its cards were kept."""
        return rule_verdicts.rule_verdicts(self._study)

    def seconds_per_review(self) -> float | None:
        """What an answer took on the average; None where none was measured."""
        return self._study.store.ask(seconds_per_review)
