"""Which rules make cards that are asked at once: learned from what their owner keeps.

The share of a rule's cards that the owner of a log would keep is not known; what is
believed about it is a Beta distribution. It begins with a prior for the tier of the
cards, and each card that was accepted or rejected moves it:

    alpha = alpha0 + accepted here + w * accepted in other logs
    beta  = beta0  + rejected here + w * rejected in other logs
    trust = alpha / (alpha + beta)                                (the posterior mean)

    w     = min(1/4, 5 / verdicts in other logs)

A rule of the sure tier begins with Beta(8, 2), one of the unsure tier with Beta(2, 2).
A sure rule is asked at once until trust falls below LEAVE; an unsure one waits in the
inbox until trust reaches ENTER. The gap between the two keeps a rule from going to and
fro, and as the bound depends on where a rule begins and not on the way it took, the
order of the verdicts does not matter.

Cards that a lint has flagged always wait, and what is said about them is about the
flag: it does not count for the rule.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from srs.card import CardId
from srs.note import Note
from srs.verdict import Tier, Verdict, VerdictKind, maker_of, tier_of, verdicts_in_effect

PRIOR = {Tier.SURE: (8, 2), Tier.UNSURE: (2, 2)}
"""As if so many cards had been accepted and rejected before the first verdict.

Of cards that sure rules made on logs they had never seen, judges kept about four in five:
ten verdicts' worth of belief, which it takes five rejections to shake. About a rule that is
not sure little is known: four verdicts' worth, which six cards accepted in a row outweigh.
"""

ENTER = Fraction(4, 5)
"""From here up the cards of an unsure rule are asked at once: as good as a sure rule begins."""

LEAVE = Fraction(11, 20)
"""Below this the cards of a sure rule wait.

It lies near one half because nobody accepts what is asked already: of a sure rule mostly the
rejections are heard.
"""

ELSEWHERE = Fraction(1, 4)
"""What a verdict on a card of another log weighs: its author may write in another way."""

MOST_ELSEWHERE = 5
"""All verdicts on other logs weigh no more than so many on this one, which can outvote them."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cards were accepted and rejected."""

    accepted: int = 0
    rejected: int = 0

    @property
    def total(self) -> int:
        """Cards that have a verdict."""
        return self.accepted + self.rejected

    def __add__(self, other: "Counts") -> "Counts":
        """Both together."""
        return Counts(self.accepted + other.accepted, self.rejected + other.rejected)

    def __sub__(self, other: "Counts") -> "Counts":
        """These without `other`, which is a part of them."""
        return Counts(self.accepted - other.accepted, self.rejected - other.rejected)


@dataclass(frozen=True, slots=True, order=True)
class RuleTier:
    """What verdicts are counted by: the cards of one tier that a rule makes."""

    rule: str
    tier: Tier


RuleCounts = Mapping[RuleTier, Mapping[str, Counts]]
"""The counts of each source in each log, by path."""


def count_verdicts(verdicts: Iterable[Verdict]) -> RuleCounts:
    """What the verdicts that stand add up to: each card counts once, by the last of them.

    One that came from no log tells nothing of the rules.
    """
    last: dict[CardId, Verdict] = {
        verdict.card: verdict
        for verdict in verdicts_in_effect(verdicts)
        if verdict.path and verdict.kind in {VerdictKind.ACCEPT, VerdictKind.REJECT}
    }
    counts: defaultdict[RuleTier, Counter[tuple[str, VerdictKind]]] = defaultdict(Counter)
    for verdict in last.values():
        counts[RuleTier(verdict.rule, verdict.tier)][verdict.path, verdict.kind] += 1
    return {
        source: {
            path: Counts(found[path, VerdictKind.ACCEPT], found[path, VerdictKind.REJECT])
            for path, _ in found
        }
        for source, found in counts.items()
    }


def trust(tier: Tier, here: Counts = Counts(), elsewhere: Counts = Counts()) -> Fraction:
    """The share of cards (0-1) that the owner is expected to keep. `tier` is sure or unsure."""
    alpha, beta = PRIOR[tier]
    weight = min(ELSEWHERE, Fraction(MOST_ELSEWHERE, max(1, elsewhere.total)))
    kept = alpha + here.accepted + weight * elsewhere.accepted
    lost = beta + here.rejected + weight * elsewhere.rejected
    return kept / (kept + lost)


@lru_cache(maxsize=1024)  # fractions are slow, and the cards of a first reading have few counts
def is_asked(tier: Tier, here: Counts = Counts(), elsewhere: Counts = Counts()) -> bool:
    """Whether cards of a rule are asked without a word from their owner."""
    if tier is Tier.FLAGGED:
        return False
    bound = LEAVE if tier is Tier.SURE else ENTER
    return trust(tier, here, elsewhere) >= bound


def is_trusted(note: Note, counts: RuleCounts) -> bool:
    """Whether `draft`, of which its owner has not spoken, is asked."""
    return is_asked(tier_of(note), *_here_and_elsewhere(note, counts))


def expected_share(note: Note, counts: RuleCounts) -> Fraction:
    """The share (0-1) of cards like `note` that its owner is expected to keep.

    Of what a lint has flagged no more is believed than of an unsure rule.
    """
    tier = Tier.SURE if tier_of(note) is Tier.SURE else Tier.UNSURE
    return trust(tier, *_here_and_elsewhere(note, counts))


def _here_and_elsewhere(note: Note, counts: RuleCounts) -> tuple[Counts, Counts]:
    by_log = counts.get(RuleTier(maker_of(note), tier_of(note)), {})
    here = by_log.get(note.path, Counts())
    return here, sum(by_log.values(), Counts()) - here


def decisions(counts: RuleCounts) -> list[tuple[str, str, str, bool]]:
    """Where the owner's verdicts have sent cards elsewhere than a rule's tier would.

    Rule, tier and log (empty for all logs without verdicts of their own), and whether its
    cards are asked. While this stays as it is, no log yields other cards than before.
    """
    found = []
    for source, by_log in counts.items():
        everywhere = sum(by_log.values(), Counts())
        usual = is_asked(source.tier)
        for path, here in ((("", Counts())), *by_log.items()):
            asked = is_asked(source.tier, here, everywhere - here)
            if asked is not usual:
                found.append((source.rule, str(source.tier), path, asked))
    return sorted(found)
