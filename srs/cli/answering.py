"""The review a command at a time: srs next, srs answer, srs undo."""

import unicodedata

import click
from click.shell_completion import CompletionItem

from srs.card import CardId
from srs.cli.completing import CARD
from srs.cli.opening import open_collection
from srs.cli.output import (
    deck_option,
    json_option,
    on_one_line,
    query_option,
    say,
    say_json,
    say_on_stderr,
)
from srs.errors import CardError
from srs.review import HIGHEST_GRADE, LOWEST_GRADE, Rating, Review, ReviewKind
from srs.schedule.progress import Progress
from srs.study.describe import describe, describe_memory
from srs.translation import tr, trn


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
        no_grade = tr("{value!r} is no grade: use again, hard, good, easy, or 0 to 5.", value=value)
        return self.fail(no_grade, param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem[str]]:
        """The four words."""
        del ctx, param
        words = (rating.name.lower() for rating in Rating)
        return [CompletionItem(word) for word in words if word.startswith(incomplete.lower())]


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
        say_on_stderr(step or tr("nothing is due; 'srs due' shows the days to come"))
    else:
        say(found.card.note.question)
        if found.former:
            say_on_stderr("")
            say_on_stderr(
                tr("its fact changed in your log since you were last asked; 'srs show' tells how")
            )
        say_on_stderr(
            f"\nsrs show {found.card.id}    srs answer {found.card.id} again|hard|good|easy"
        )
        say_on_stderr(tr("{new} new, {due} due", **remaining))


@click.command()
@click.argument("card", type=CARD)
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
        memory = describe_memory(progress.memory)
        leech = {"leech": answered.leech, "suspended": answered.suspended}
        say_json({"card": found.id, "grade": grade, "kind": kind} | figures | memory | leech)
        return
    say(_back_on(answered.review, progress, suspended=answered.suspended))
    if answered.leech:
        say_on_stderr(_leech(found.id, progress.lapses, suspended=answered.suspended))


def _back_on(event: Review, progress: Progress, *, suspended: bool) -> str:
    """'grade 4: back on 2026-11-28 (in 6 days)'."""
    what = tr("drill") if event.kind is ReviewKind.DRILL else tr("grade {grade}", grade=event.grade)
    days = trn("in {number} day", "in {number} days", (progress.due - event.day).days)
    fields = {"what": what, "day": progress.due, "days": days}
    if progress.drills_on(event.day) and not suspended:
        return tr("{what}: back on {day} ({days}), and again today", **fields)
    return tr("{what}: back on {day} ({days})", **fields)


def _leech(card: CardId, lapses: int, *, suspended: bool) -> str:
    if suspended:
        return trn(
            "a leech: forgotten {number} time, and suspended; "
            "'srs show {card}' offers other forms, 'srs edit {card}' other words",
            "a leech: forgotten {number} times, and suspended; "
            "'srs show {card}' offers other forms, 'srs edit {card}' other words",
            lapses,
            card=card,
        )
    return trn(
        "a leech: forgotten {number} time; "
        "'srs show {card}' offers other forms, 'srs edit {card}' other words",
        "a leech: forgotten {number} times; "
        "'srs show {card}' offers other forms, 'srs edit {card}' other words",
        lapses,
        card=card,
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
            raise CardError(tr("there is nothing to take back"))
        cards, first = last.cards, collection.cards.find(last.cards[0])
    document: dict[str, object] = {"card": cards[0], "cards": cards}
    if last.act:
        document["verdict"] = str(last.act.kind)
    else:
        event = last.reviews[0]
        document |= {"kind": event.kind, "grade": event.grade, "day": event.day.isoformat()}
    if as_json:
        say_json(document)
        return
    done = str(last.act.kind) if last.act else _taken_back(last.reviews[0])
    fields = {"done": done, "question": on_one_line(first.note.question)}
    if len(cards) == 1:
        say(tr("took back {done}: {question}", **fields))
        return
    say(
        trn(
            "took back {done} of {number} card: {question}, ...",
            "took back {done} of {number} cards: {question}, ...",
            len(cards),
            **fields,
        )
    )


def _taken_back(event: Review) -> str:
    """'grade 4 of 2026-11-22'; of what is no answer, the command that it was."""
    if event.state is not None and event.tool:
        return tr("what {tool} knew", tool=event.tool)
    if event.state is not None:
        return tr("what another tool knew")
    if event.grade is None:
        return f"set-due {event.due}" if event.due else "reset"
    return tr("grade {grade} of {day}", grade=event.grade, day=event.day)
