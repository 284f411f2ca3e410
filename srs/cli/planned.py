"""srs due --plan: what piled up and how it is worked off, and what is to be learned by a day."""

from datetime import date

from srs.cli.output import cut, one_line, say, say_json, tell
from srs.collection import Collection
from srs.errors import UsageError
from srs.plan import CatchUp
from srs.study.describe import Data
from srs.study.planning import FURTHEST_DAY, DeckPlan
from srs.text import count

_DAYS_SHOWN, _FIRST_SHOWN, _QUESTION = 14, 5, 70


def say_plans(
    collection: Collection, deck: str | None, cap: int | None, by: date | None, *, as_json: bool
) -> None:
    """Print how what piled up is worked off, and what the decks take that are to be learned.

    Raises UsageError for a day `by` which nothing can be learned.
    """
    if by and not collection.today < by <= collection.today + FURTHEST_DAY:
        raise UsageError(f"{by} is no day to come")
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
        say("nothing is due today")
        return
    say(f"{count(waiting, 'card')} due; {today.asked} a day{_minutes(today.asked, seconds)}:")
    for each in found.days[:_DAYS_SHOWN]:
        say(f"  {each.day}  {each.asked:>5} asked  {each.left:>5} left")
    if len(found.days) > _DAYS_SHOWN:
        say("  ...")
    if found.done:
        days = (found.done - today.day).days
        say(f"done on {found.done}" + (f", in {count(days, 'day')}" if days else ", today"))
    else:
        say("not done within a year: more comes back than is asked")
        tell("'srs due --plan --cap N' shows another number; reviews_per_day sets it")
    say("asked first:")
    for card in found.first[:_FIRST_SHOWN]:
        question = one_line(collection.cards.find(card).note.question)
        say(f"  {card}  {cut(question, _QUESTION)}")


def _say_deck(plan_of: DeckPlan, today: date, seconds: float | None) -> None:
    takes = plan_of.takes
    name = plan_of.deck or "all decks"
    if not plan_of.cards:
        say(f"{name}: there is no card to be learned")
        return
    if takes.by <= today:
        say(f"{name}: {takes.by} is past; {count(takes.cards, 'new card')} left")
        return
    if not takes.in_time:
        say(f"{name}: {count(takes.cards, 'new card')} cannot be learned by {takes.by}")
        return
    cost = f"{takes.new_per_day} new and about {takes.due_per_day} due"
    say(
        f"{name}: ready by {takes.by} with {cost} cards a day ({takes.most_due} at most)"
        f"{_minutes(takes.new_per_day + takes.due_per_day, seconds)}, "
        f"{count(takes.cards, 'new card')} in all"
    )
    if not plan_of.can_be_met:
        say(
            f"  that cannot be met by the settings: new_per_day is {plan_of.new_per_day}, "
            f"reviews_per_day {plan_of.reviews_per_day}"
        )


def _minutes(cards: int, seconds: float | None) -> str:
    return f" (about {max(1, round(cards * seconds / 60))} min)" if seconds else ""


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
