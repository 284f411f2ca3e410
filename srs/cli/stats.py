"""srs stats."""

from collections.abc import Sequence

import click

from srs.card import Status
from srs.cli.opening import open_collection
from srs.cli.output import json_option, say, say_json, table
from srs.reasons import rule_in_words
from srs.stats import Figures, Group, Month, by_group, months
from srs.study.describe import Data
from srs.study.rule_verdicts import RuleVerdicts
from srs.translation import mark, tr, trn
from srs.trust import Counts
from srs.verdict import Tier

_RULE, _NAME, _TIER, _FIGURE = 24, 24, 8, 8
_MONTHS, _DECKS = 6, 10
_TIERS = {
    Tier.SURE: mark("sure"),
    Tier.UNSURE: mark("unsure"),
    Tier.FLAGGED: mark("flagged"),
}


@click.command()
@json_option
def stats(*, as_json: bool) -> None:
    """Show figures of your study.

    Remembered are answers of 'hard' or better, each card's first left aside; a card is mature
    from 21 days on. Below them, for each rule whose cards you accepted or rejected: how often,
    and where its new cards go. --json has more: by day, hour, deck, paper and rule, what is to
    come, and whether what the scheduler foresaw came true.
    """
    with open_collection() as collection:
        statistics = collection.statistics
        counts, rules = statistics.counts(), statistics.rules()
        if as_json:
            more = {"rules": [_rule(each) for each in rules]}
            say_json(statistics.document(counts) | more)
            return
        found = statistics.figures(counts)
    _say_summary(found)
    _say_months(months(counts.days)[-_MONTHS:])
    _say_groups(by_group(counts.cards, lambda card: card.deck)[:_DECKS])
    _show(rules)


def _say_summary(found: Figures) -> None:
    active, drafts = found.by_status[Status.ACTIVE], found.by_status[Status.DRAFT]
    minutes = found.duration_ms / 60_000
    say(
        tr(
            "{cards}, {drafts}; {learned} learned so far",
            cards=trn("{number} card", "{number} cards", active),
            learned=found.learned,
            drafts=trn("{number} draft", "{number} drafts", drafts),
        )
    )
    say(
        trn(
            "{number} review, {today} today, {minutes:.0f} minutes",
            "{number} reviews, {today} today, {minutes:.0f} minutes",
            found.reviews,
            today=found.reviews_today,
            minutes=minutes,
        )
    )
    say(
        trn(
            "streak {number} day, longest {longest}; remembered {share}",
            "streak {number} days, longest {longest}; remembered {share}",
            found.streak,
            longest=found.longest_streak,
            share=_percent(found.retention),
        )
    )


def _say_months(found: Sequence[Month]) -> None:
    found = [month for month in found if month.young.answers or month.mature.answers]
    if not found:
        return
    say()
    table(
        [
            (tr("remembered"), tr("young"), tr("mature"), tr("answers")),
            *(
                (
                    month.month,
                    _percent(month.young.share),
                    _percent(month.mature.share),
                    str(month.young.answers + month.mature.answers),
                )
                for month in found
            ),
        ],
        (_NAME, _TIER, _FIGURE),
    )


def _say_groups(found: Sequence[Group]) -> None:
    if not found:
        return
    say()
    table(
        [
            (tr("deck"), tr("reviews"), tr("minutes"), tr("remembered")),
            *(
                (
                    group.name,
                    str(group.answers),
                    f"{group.milliseconds / 60_000:.0f}",
                    _percent(group.recalled.share),
                )
                for group in found
            ),
        ],
        (_NAME, _TIER, _FIGURE),
    )


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.0%}"


def _show(rules: Sequence[RuleVerdicts]) -> None:
    if not rules:
        return
    say()
    head = (tr("rule"), tr("tier"), tr("accepted"), tr("rejected"), tr("new cards"))
    rows = (
        (
            rule.rule,
            tr(_TIERS[rule.tier]),
            str(rule.counts.accepted),
            str(rule.counts.rejected),
            _where(rule),
        )
        for rule in rules
    )
    table([head, *rows], (_RULE, _TIER, _FIGURE, _FIGURE))
    say()
    for name in dict.fromkeys(rule.rule for rule in rules):
        say(rule_in_words(name))


def _where(rule: RuleVerdicts) -> str:
    """Where new cards go, and in how many of the logs with verdicts that is otherwise."""
    if rule.tier is Tier.FLAGGED and not rule.asked:
        return tr("wait in the inbox, whatever the rule")
    others = sum(at_once is not rule.asked for _, at_once in rule.logs.values())
    if not others:
        return tr("asked at once") if rule.asked else tr("wait in the inbox")
    if rule.asked:
        return trn(
            "asked at once; wait in the inbox in {number} log",
            "asked at once; wait in the inbox in {number} logs",
            others,
        )
    return trn(
        "wait in the inbox; asked at once in {number} log",
        "wait in the inbox; asked at once in {number} logs",
        others,
    )


def _rule(rule: RuleVerdicts) -> Data:
    return {
        "rule": rule.rule,
        "tier": rule.tier,
        **_figures(rule.counts, asked=rule.asked),
        "logs": [
            {"path": path, **_figures(counts, asked=asked)}
            for path, (counts, asked) in rule.logs.items()
        ],
    }


def _figures(counts: Counts, *, asked: bool) -> Data:
    return {"accepted": counts.accepted, "rejected": counts.rejected, "asked": asked}
