"""srs due --plan: what piled up and how it is worked off, and what is to be learned by a day."""

from collections.abc import Mapping
from datetime import date

from srs.cells import cut_to_width
from srs.cli.output import on_one_line, say, say_json, say_on_stderr
from srs.collection import Collection
from srs.errors import UsageError
from srs.plan import CatchUp
from srs.study.describe import Data
from srs.study.planning import FURTHEST_DAY, DeckPlan
from srs.translation import tr, trn

_DAYS_SHOWN, _FIRST_SHOWN, _QUESTION = 14, 5, 70


def say_plans(
    collection: Collection, deck: str | None, cap: int | None, by: date | None, *, as_json: bool
) -> None:
    """Print how what piled up is worked off, and what the decks take that are to be learned.

    Raises UsageError for a day `by` which nothing can be learned.
    """
    if by and not collection.today < by <= collection.today + FURTHEST_DAY:
        raise UsageError(tr("{day} is no day to come", day=by))
    scheduling = collection.scheduling
    found, plans = scheduling.plan(deck, cap), scheduling.deck_plans(deck, by)
    seconds = collection.statistics.seconds_per_review()
    if as_json:
        say_json(_document(found, plans))
        return
    if by is None:
        _say_catch_up(collection, found, seconds)
    for each in plans:
        _say_deck(each, collection.today, seconds)


def _say_catch_up(collection: Collection, found: CatchUp, seconds: float | None) -> None:
    today = found.days[0]
    waiting = today.asked + today.left
    if not waiting:
        say(tr("nothing is due today"))
        return
    say(_a_day(waiting, today.asked, seconds))
    for each in found.days[:_DAYS_SHOWN]:
        row = {"day": each.day, "asked": each.asked, "left": each.left}
        say(tr("  {day}  {asked:>5} asked  {left:>5} left", **row))
    if len(found.days) > _DAYS_SHOWN:
        say("  ...")
    if found.done:
        say(_done_on(found.done, (found.done - today.day).days))
    else:
        say(tr("not done within a year: more comes back than is asked"))
        say_on_stderr(tr("'srs due --plan --cap N' shows another number; reviews_per_day sets it"))
    say(tr("asked first:"))
    for card in found.first[:_FIRST_SHOWN]:
        question = on_one_line(collection.cards.find(card).note.question)
        say(f"  {card}  {cut_to_width(question, _QUESTION)}")


def _a_day(waiting: int, asked: int, seconds: float | None) -> str:
    """'120 cards due; 50 a day (about 6 min):'."""
    if not seconds:
        return trn(
            "{number} card due; {asked} a day:",
            "{number} cards due; {asked} a day:",
            waiting,
            asked=asked,
        )
    return trn(
        "{number} card due; {asked} a day (about {minutes} min):",
        "{number} cards due; {asked} a day (about {minutes} min):",
        waiting,
        asked=asked,
        minutes=_minutes(asked, seconds),
    )


def _done_on(day: date, days: int) -> str:
    if not days:
        return tr("done on {day}, today", day=day)
    return trn("done on {day}, in {number} day", "done on {day}, in {number} days", days, day=day)


def _say_deck(plan_of: DeckPlan, today: date, seconds: float | None) -> None:
    takes = plan_of.takes
    named = {"deck": plan_of.deck or tr("all decks")}
    if not plan_of.cards:
        say(tr("{deck}: there is no card to be learned", **named))
        return
    cards = trn("{number} new card", "{number} new cards", takes.cards)
    fields = named | {"day": str(takes.by), "cards": cards}
    if takes.by <= today:
        say(tr("{deck}: {day} is past; {cards} left", **fields))
        return
    if not takes.in_time:
        say(tr("{deck}: {cards} cannot be learned by {day}", **fields))
        return
    say(_cost(plan_of, fields, seconds))
    if not plan_of.can_be_met:
        say(
            tr(
                "  that cannot be met by the settings: new_per_day is {new}, reviews_per_day {due}",
                new=plan_of.new_per_day,
                due=plan_of.reviews_per_day,
            )
        )


def _cost(plan_of: DeckPlan, named: Mapping[str, object], seconds: float | None) -> str:
    takes = plan_of.takes
    a_day = {"new": takes.new_per_day, "due": takes.due_per_day, "most": takes.most_due}
    fields = {**named, **a_day}
    if not seconds:
        return tr(
            "{deck}: ready by {day} with {new} new and about {due} due cards a day "
            "({most} at most), {cards} in all",
            **fields,
        )
    return tr(
        "{deck}: ready by {day} with {new} new and about {due} due cards a day "
        "({most} at most) (about {minutes} min), {cards} in all",
        minutes=_minutes(takes.new_per_day + takes.due_per_day, seconds),
        **fields,
    )


def _minutes(cards: int, seconds: float) -> int:
    return max(1, round(cards * seconds / 60))


def _document(found: CatchUp, plans: list[DeckPlan]) -> Data:
    return {
        "days": [
            {"day": each.day.isoformat(), "asked": each.asked, "left": each.left}
            for each in found.days
        ],
        "done": found.done.isoformat() if found.done else None,
        "first": list(found.first),
        "ready": [
            {
                "deck": each.deck or None,
                "by": each.takes.by.isoformat(),
                "cards": each.takes.cards,
                "new_per_day": each.takes.new_per_day if each.takes.in_time else None,
                "due_per_day": each.takes.due_per_day if each.takes.in_time else None,
                "most_due": each.takes.most_due if each.takes.in_time else None,
                "can_be_met": each.can_be_met,
            }
            for each in plans
        ],
    }
