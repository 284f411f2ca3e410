"""The review a line at a time, without a screen: for screen readers, simple terminals and pipes.

No escape sequence is ever written: what is printed goes through `srs.text.clean`.
"""

from collections.abc import Callable

from srs.card import Card
from srs.cli.browsing import say_card
from srs.cli.output import say
from srs.cli.plain_words import (
    answer_lines,
    change_lines,
    checked_lines,
    grade_prompt,
    grades_by_key,
    how_many,
    item_line,
    more_from_logs,
    question_lines,
    source_line,
    what_was_done,
)
from srs.cli.progress import reading_told
from srs.cli.typed_lines import EndOfLinesError, ask_command, ask_line
from srs.collection import Collection
from srs.hint import hint_at
from srs.render import members
from srs.review import Rating
from srs.study.review_session import ReviewSession
from srs.study.today import Wanted
from srs.text import clean_line
from srs.translation import mark, tr, trn
from srs.typed_answer.check import check
from srs.typed_answer.one_by_one import FEWEST, OneByOne
from srs.typed_answer.typing_line import TypingLine
from srs.typed_answer.which import asked_parts, is_typed

Ticks = Callable[[], float]
"""Seconds that only ever grow."""

_HELP = mark("""\
Enter shows the answer, of a list its members one by one.
Behind a member of a list: Enter, it was known; 1, it was not; r, show the rest.
1 to 4 is a grade: again, hard, good, easy. With raw grades it is 0 to 5.
a: type the answer.   h: a hint.   i, behind the answer: why this card, its schedule, its history.
s: suspend the card.  u: take the last answer back.  q: leave; everything is kept.
While you type an answer, all that you type is the answer, and an empty line shows it.""")


class PlainReview:
    """One review, card after card, until it is left or nothing is asked any more."""

    def __init__(self, collection: Collection, wanted: Wanted, ticks: Ticks) -> None:
        self._collection, self._wanted, self._ticks = collection, wanted, ticks
        self._grades = grades_by_key(collection.config.grades)
        self._have_read = False

    def run(self) -> None:
        """Ask until it ends. Every answer is on disk before the next card is asked."""
        now = self._collection.reviews.begin(self._wanted).arranged
        say(tr("{cards}. ? tells what can be typed.", cards=how_many(now)))
        try:
            while True:
                after = self._ask(now)
                if after is None:
                    break
                now = after
        except EndOfLinesError:
            pass
        except KeyboardInterrupt:
            say()
            self._sum_up(now)
            raise
        self._sum_up(now)

    def _ask(self, now: ReviewSession) -> ReviewSession | None:
        """The session behind the card that is asked; None at the end."""
        if now.card is None and not self._have_read:
            return self._with_what_was_written(now)
        if now.card is None:
            is_done = bool(now.given or now.practised)
            say(tr("Done for today") if is_done else tr("Nothing is left to be asked."))
            return None
        return _Turn(self._collection, now, now.card, self._grades, self._ticks).take()

    def _with_what_was_written(self, now: ReviewSession) -> ReviewSession:
        """`now`, with the cards of logs that have changed: read when no card waits for it."""
        self._have_read = True
        if not now.practice:
            with reading_told() as told:
                self._collection.logs.read_changed(told)
            now = self._collection.reviews.join(now)
        if now.card is not None:
            say(more_from_logs(now.session.left))
        return now

    def _sum_up(self, now: ReviewSession) -> None:
        if now.given or now.practised:
            say(what_was_done(now, now.given))


class _Turn:
    """A card and what is typed at it."""

    def __init__(
        self,
        collection: Collection,
        now: ReviewSession,
        card: Card,
        grades: dict[str, int],
        ticks: Ticks,
    ) -> None:
        self._collection, self._now, self._card = collection, now, card
        self._grades, self._ticks = grades, ticks
        self._hints = 0
        self._suggested: Rating | None = None
        self._commands: dict[str, Callable[[], ReviewSession | None]] = {
            "u": self._undo,
            "s": self._suspend,
            "-": self._suspend,
        }
        self._asides: dict[str, Callable[[], None]] = {"?": self._help, "h": self._hint}

    def take(self) -> ReviewSession | None:
        """Ask the card: the session behind it; None where the review is left."""
        asked_at = self._ticks()
        say()
        say(clean_line(self._card.note.deck))
        for line in question_lines(self._card.note):
            say(line)
        typed = is_typed(
            self._card.note.content, self._collection.config.typed_of(self._card.note.deck)
        )
        if not typed:
            word = self._ask(tr("Enter shows the answer: "), {"", "a"})
            if word in self._commands:
                return self._commands[word]()
            if word == "q":
                return None
            typed = word == "a"
        given = self._type() if typed else None
        now = self._collection.reviews.reveal(self._now)
        if not now.session.revealed:
            say(tr("The card was answered, put aside or worded anew elsewhere meanwhile."))
            return now
        self._now = now
        return self._show_answer(given, asked_at)

    def _show_answer(self, line: TypingLine | None, asked_at: float) -> ReviewSession | None:
        note = self._card.note
        if line is not None:
            checked = check(line, hinted=self._hints > 0)
            self._suggested = checked.suggested
            for text in checked_lines(checked):
                say(text)
        if line is None and len(members(note.content) or ()) >= FEWEST:
            self._open_members(len(note.items or ()))
        else:
            for text in answer_lines(note):
                say(text)
        for text in change_lines(self._card, self._collection.reviews.former(self._now)):
            say(text)
        say(source_line(note))
        return self._grade(asked_at)

    def _grade(self, asked_at: float) -> ReviewSession | None:
        reviews, config = self._collection.reviews, self._collection.config
        days: dict[int, int | None] = dict.fromkeys(self._grades.values())
        if not self._now.practice:
            days |= reviews.preview(self._now, tuple(days))
        self._asides = {"?": self._help, "i": self._info}  # which shows the answer
        prompt = grade_prompt(config.grades, days, self._suggested)
        word = self._ask(prompt, {*self._grades})
        if word in self._grades:
            spent = round((self._ticks() - asked_at) * 1000)
            return reviews.rate(self._now, self._grades[word], spent)
        return self._commands[word]() if word in self._commands else None

    def _ask(self, prompt: str, words: set[str]) -> str:
        """The first of `words`, of the commands, or 'q', that is typed."""
        while True:
            word = ask_command(prompt)
            if word in words or word in self._commands or word == "q":
                return word
            if word in self._asides:
                self._asides[word]()
            else:
                say(tr("{word!r} is nothing here; ? tells what can be typed.", word=word))

    def _open_members(self, total: int) -> None:
        now = OneByOne(total)
        now = now.onward()
        while not now.is_done:
            say(item_line(self._card.note, now.opened - 1))
            word = ask_command(tr("Known: Enter; not known: 1; show the rest: r: "))
            if word == "r":
                for at in range(now.opened, total):
                    say(item_line(self._card.note, at))
                now = now.rest()
            else:
                now = now.miss() if word in {"1", "0"} else now.onward()
        self._suggested = now.suggested
        if now.suggested is not None:
            missed = len(now.missed)
            say(trn("{number} was not known.", "{number} were not known.", missed))

    def _type(self) -> TypingLine | None:
        """What is typed; None where that is nothing."""
        line = TypingLine(self._card.note.content)
        while not line.is_done:
            line = line.with_line(ask_line(_typing_prompt(line)))
        return None if line.is_blank else line

    def _undo(self) -> ReviewSession:
        before = self._collection.reviews.take_back(self._now)
        if before is None:
            say(tr("There is no answer to take back."))
            return self._now
        say(tr("Took the last answer back."))
        return before

    def _suspend(self) -> ReviewSession:
        self._collection.cards.suspend(self._card)
        say(tr("Suspended; 'srs unsuspend {card}' takes it back.", card=self._card.id))
        return self._collection.reviews.reveal(self._now)

    def _help(self) -> None:
        say(tr(_HELP))

    def _info(self) -> None:
        say_card(self._collection, self._collection.cards.find(self._card.id))

    def _hint(self) -> None:
        self._hints += 1
        hints = [hint_at(part, self._hints) for part in asked_parts(self._card.note.content)]
        say(tr("Hint: {text}", text="; ".join(hints)))


def _typing_prompt(line: TypingLine) -> str:
    if line.total is None:
        if line.given:
            return tr("The next member, or Enter: ")
        return tr("Type the members, one or several a line; Enter ends: ")
    if line.total > 1:
        return tr("Type gap {number} of {total}: ", number=line.number, total=line.total)
    return tr("Type the answer; Enter alone shows it: ")
