"""What was learned from the owner's verdicts: rule by rule, and log by log."""

from collections.abc import Mapping
from dataclasses import dataclass

from srs.store import verdicts
from srs.study.study import Study
from srs.trust import Counts, RuleTier, is_asked
from srs.verdict import Tier


@dataclass(frozen=True, slots=True)
class RuleVerdicts:
    """What became of the cards of one rule and tier, and where new ones go."""

    rule: str
    tier: Tier
    counts: Counts
    """In all logs together."""
    asked: bool
    """Whether new cards of a log without verdicts of its own are asked at once."""
    logs: Mapping[str, tuple[Counts, bool]]
    """The same for each log with verdicts, by path."""


def rule_verdicts(study: Study) -> list[RuleVerdicts]:
    """Every rule that has a verdict, by name."""
    accept = study.config.accept

    def asked(tier: Tier, here: Counts, everywhere: Counts) -> bool:
        if accept != "sure":
            return accept == "all"
        return is_asked(tier, here, everywhere - here)

    def line(source: RuleTier, by_log: Mapping[str, Counts]) -> RuleVerdicts:
        everywhere = sum(by_log.values(), Counts())
        logs = {path: (c, asked(source.tier, c, everywhere)) for path, c in by_log.items()}
        at_once = asked(source.tier, Counts(), everywhere)
        return RuleVerdicts(source.rule, source.tier, everywhere, at_once, logs)

    found = study.store.ask(verdicts.verdict_counts)
    return [line(source, found[source]) for source in sorted(found)]
