"""The review a command at a time: srs next, srs answer, srs undo."""

import unicodedata

import click

from srs.cli.opening import open_collection
from srs.cli.output import deck_option, json_option, one_line, query_option, say, say_json, tell
from srs.errors import CardError
from srs.review import HIGHEST_GRADE, LOWEST_GRADE, Rating, ReviewKind
from srs.study.describe import describe, describe_memory
from srs.text import count


class _Grade(click.ParamType[int]):
    """again, hard, good, easy, or 0-5, full-width digits too."""

    name = "grade"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """The grade as a number."""
        text = unicodedata.normalize("NFKC", str(value)).strip().lower()
        if text.upper() in Rating.__members__:
            return Rating[text.upper()].value
        if text.isdecimal() and LOWEST_GRADE <= int(text) <= HIGHEST_GRADE:
            return int(text)
        return self.fail(
            f"{value!r} is no grade: use again, hard, good, easy, or 0 to 5.", param, ctx
        )


@click.command(name="next")
@deck_option
@query_option
@json_option
def next_card(deck: str | None, query: str, *, as_json: bool) -> None:
    """Show the card that is due next."""
    with open_collection() as collection:
        collection.cards.require_deck(deck)
        queue = collection.reviews.queue(deck, query)
        cards = collection.cards
        found = cards.look(cards.find(queue.order[0])) if queue.order else None
        step = "" if found else collection.next_step()
    remaining = {"new": len(queue.new), "due": len(queue.due) + len(queue.drills)}
    if as_json:
        say_json({"card": describe(found) if found else None, "remaining": remaining})
    elif found is None:
        tell(step or "nothing is due; 'srs due' shows the days to come")
    else:
        say(found.card.note.question)
        if found.former:
            tell("\nits fact changed in your log since you were last asked; 'srs show' tells how")
        tell(f"\nsrs show {found.card.id}    srs answer {found.card.id} again|hard|good|easy")
        tell(f"{remaining['new']} new, {remaining['due']} due")


@click.command()
@click.argument("card")
@click.argument("grade", type=_Grade())
@json_option
def answer(card: str, grade: int, *, as_json: bool) -> None:
    """Record how well you knew CARD: again, hard, good, easy, or 0 to 5.

    CARD is an id or the beginning of one.

    \b
    Example:
      srs answer k3x9 good
    """
    with open_collection() as collection:
        answered = collection.reviews.answer(card, grade)
        found = collection.cards.find(answered.review.card)
        described = describe(collection.cards.look(found))
    progress = answered.progress
    if as_json:
        figures = {key: described[key] for key in ("interval", "due")}
        kind = answered.review.kind
        known = describe_memory(progress.memory)
        told = {"leech": answered.leech, "suspended": answered.suspended}
        say_json({"card": found.id, "grade": grade, "kind": kind} | figures | known | told)
        return
    drills = progress.drills_on(answered.review.day) and not answered.suspended
    again = ", and again today" if drills else ""
    what = "drill" if answered.review.kind is ReviewKind.DRILL else f"grade {grade}"
    days = (progress.due - answered.review.day).days
    say(f"{what}: back on {progress.due} (in {count(days, 'day')}){again}")
    if answered.leech:
        aside = ", and suspended" if answered.suspended else ""
        tell(
            f"a leech: forgotten {count(progress.lapses, 'time')}{aside}; "
            f"'srs show {found.id}' offers other forms, 'srs edit {found.id}' other words"
        )


@click.command()
@json_option
def undo(*, as_json: bool) -> None:
    """Take back what was done last: an answer, or a word such as accept, edit or bury.

    With each further call, what was done before that.
    """
    with open_collection() as collection:
        last = collection.undo()
        if not last:
            raise CardError("there is nothing to take back")
        cards, first = last.cards, collection.cards.find(last.cards[0])
    document: dict[str, object] = {"card": cards[0], "cards": cards}
    if last.act:
        document["verdict"] = done = str(last.act.kind)
    else:
        event = last.reviews[0]
        document |= {"kind": event.kind, "grade": event.grade, "day": event.day.isoformat()}
        done = f"grade {event.grade} of {event.day}"
        if event.grade is None:
            done = f"set-due {event.due}" if event.due else "reset"
        if event.state is not None:
            done = f"what {event.tool or 'another tool'} knew"
    if as_json:
        say_json(document)
        return
    of, more = (f" of {count(len(cards), 'card')}", ", ...") if len(cards) > 1 else ("", "")
    say(f"took back {done}{of}: {one_line(first.note.question)}{more}")
