"""What srs draft says: before it sends anything, and of what came back."""

from collections import Counter
from collections.abc import Iterable, Sequence

from srs.card import Status
from srs.proposals.proposal import Refused
from srs.study.draft_plan import DraftPlan
from srs.study.proposing import Proposed
from srs.translation import listed, spoken, tr, trn

_MOST_TOLD = 20


def before_sending(plan: DraftPlan) -> str:
    """To whom how much goes."""
    if not plan.requests:
        return tr("nothing is sent: every line has a card, or was asked about")
    return tr(
        "to {host} ({model}): {blocks} with {lines}, about {tokens:,} tokens and the answers",
        host=plan.host,
        model=plan.endpoint.name,
        blocks=trn("{number} block", "{number} blocks", plan.asked_blocks),
        lines=trn("{number} line", "{number} lines", plan.lines),
        tokens=plan.tokens,
    )


def drafts_summary(found: Proposed, proposed: int, kept: int) -> str:
    """'12 drafts of 15 proposed cards wait in the inbox; 3 refused'."""
    taken = trn("{number} draft", "{number} drafts", len(found.taken))
    offered = len(found.offered)
    parts = [
        tr("{drafts} of {number} proposed", drafts=taken, number=proposed),
        trn("{number} offer of other words", "{number} offers of other words", offered)
        if offered
        else "",
        trn("{number} refused", "{number} refused", len(found.refused)) if found.refused else "",
        trn("{number} block was not asked again", "{number} blocks were not asked again", kept)
        if kept
        else "",
        tr("they wait in the inbox ('srs inbox')")
        if offered or any(card.status is Status.DRAFT for card in found.taken)
        else "",
    ]
    return tr("; ").join(filter(None, parts))


def refusals(refused: Sequence[Refused]) -> Iterable[str]:
    """Why cards were refused, the first of them each with its place, the rest by reason."""
    for each in refused[:_MOST_TOLD]:
        place = f"{each.path}:{each.lines[0]}" if each.path and each.lines else ""
        said = listed(filter(None, (place, each.question)))
        reason = spoken(each.reason)
        if said:
            yield tr("refused: {card}: {reason}", card=said, reason=reason)
        else:
            yield tr("refused: {reason}", reason=reason)
    more = Counter(spoken(each.reason) for each in refused[_MOST_TOLD:])
    for reason, number in more.most_common():
        yield trn(
            "refused: {number} more: {reason}",
            "refused: {number} more: {reason}",
            number,
            reason=reason,
        )
