"""What a review line by line says: in sentences, for whoever hears them read aloud."""

from collections.abc import Mapping, Sequence

from srs.card import Card
from srs.config import Grades
from srs.files.near_home import near_home
from srs.note import Note, Wording, whence
from srs.render import filled, question_text
from srs.review import HIGHEST_GRADE, LOWEST_GRADE, PASSING_GRADE, Rating, Review
from srs.study.review_session import ReviewSession
from srs.text import clean_line
from srs.translation import listed, mark, tr, trn
from srs.typed_answer.results import (
    HOW_RIGHT,
    CheckedAnswer,
    Comparison,
    Correctness,
    ListComparison,
    Sort,
)

RATING_NAMES: Mapping[Rating, str] = {
    Rating.AGAIN: mark("Again"),
    Rating.HARD: mark("Hard"),
    Rating.GOOD: mark("Good"),
    Rating.EASY: mark("Easy"),
}
_MOST_PIECES = 12
"""Pieces that are told of a difference."""


def grades_by_key(grades: Grades) -> dict[str, int]:
    """What may be typed for a grade, and the grade that it is: 1 to 4 and names, or 0 to 5."""
    if grades == "sm2":
        return {str(grade): grade for grade in range(LOWEST_GRADE, HIGHEST_GRADE + 1)}
    names = {rating.name.lower(): rating.value for rating in Rating}
    return {str(key): rating.value for key, rating in enumerate(Rating, start=1)} | names


def how_many(now: ReviewSession) -> str:
    """'3 new, 9 due', or how many a practice still asks."""
    if now.practice:
        return trn("{number} card to practise", "{number} cards to practise", now.session.left)
    return tr("{new} new, {due} due", new=now.new_left, due=now.due_left)


def question_lines(note: Note) -> list[str]:
    """The question, and how many gaps it has where it has several."""
    gaps = len([run for run in filled(note.content) if run.answer is not None])
    said = [tr("Question: {text}", text=question_text(note.content))]
    if gaps > 1:
        said.append(trn("It has {number} gap.", "It has {number} gaps.", gaps))
    return said


def answer_lines(note: Note) -> list[str]:
    """The answer: of a list a line for each member, and of a sentence the whole of it as well."""
    if note.items is not None:
        return [item_line(note, at) for at in range(len(note.items))]
    said = [tr("Answer: {text}", text=note.answer)]
    if runs := filled(note.content):
        whole = "".join(run.text if run.answer is None else run.answer for run in runs)
        said.append(tr("In full: {text}", text=whole))
    return said


def item_line(note: Note, at: int) -> str:
    """The member of a list at the place `at`, from 0, with its number."""
    items = note.items or ()
    return tr("{number} of {total}: {text}", number=at + 1, total=len(items), text=items[at])


def change_lines(card: Card, former: Wording | None) -> list[str]:
    """What a card said before its fact changed, or what the log says of one in other words."""
    if former is not None:
        return [tr("Its fact has changed in your log. Before, it said:"), former.answer]
    if card.edited is not None and card.in_conflict:
        return [
            tr("These are your words. The log now says:"),
            card.edited.log.answer,
            tr("srs edit {card} --keep mine, or --keep theirs", card=card.id),
        ]
    return []


def source_line(note: Note) -> str:
    """Where it comes from: lines, day and title."""
    day, title = note.entry.date, clean_line(note.entry.title or "")
    parts = [near_home(clean_line(whence(note))), day.isoformat() if day else "", title]
    return tr("From: {place}", place=listed([part for part in parts if part]))


def grade_prompt(
    grades: Grades, days: Mapping[int, int | None], suggested: Rating | None = None
) -> str:
    """What may be typed as a grade, with the days that each gives."""
    keys = [(str(key), rating) for key, rating in enumerate(Rating, start=1)]
    if grades == "sm2":
        told = [_grade(str(grade), "", days[grade]) for grade in range(HIGHEST_GRADE + 1)]
    else:
        told = [_grade(key, tr(RATING_NAMES[rating]), days[rating.value]) for key, rating in keys]
    if suggested is None:
        return tr("Grade: {grades}: ", grades=listed(told))
    key = str(suggested.value) if grades == "sm2" else str([*Rating].index(suggested) + 1)
    return tr("Grade: {grades}; {key} by what you gave: ", grades=listed(told), key=key)


def _grade(key: str, name: str, days: int | None) -> str:
    called = f"{key} {name}".strip()
    if days is None:
        return called
    return trn("{grade} ({number} day)", "{grade} ({number} days)", days, grade=called)


def checked_lines(checked: CheckedAnswer) -> list[str]:
    """How right what was typed was."""
    if checked.members is not None:
        return _member_lines(checked.members)
    if len(checked.parts) == 1:
        return [_comparison(checked.parts[0])]
    return [
        tr("Gap {number}: {said}", number=number, said=_comparison(part))
        for number, part in enumerate(checked.parts, start=1)
    ]


def _comparison(part: Comparison) -> str:
    said = [tr(HOW_RIGHT[part.correctness])]
    if part.correctness < Correctness.SAME:
        missing = _pieces(part, Sort.MISSING)
        extra = _pieces(part, Sort.EXTRA)
        said += [tr("Missing: {words}.", words=missing)] if missing else []
        said += [tr("Too much: {words}.", words=extra)] if extra else []
    return " ".join(said)


def _pieces(part: Comparison, sort: Sort) -> str:
    found = [clean_line(piece.answer or piece.typed) for piece in part.pieces if piece.sort is sort]
    more = ["…"] if len(found) > _MOST_PIECES else []
    return listed([*found[:_MOST_PIECES], *more])


def _member_lines(found: ListComparison) -> list[str]:
    named = [member.text for member in found.members if member.typed is not None]
    missed = [member.text for member in found.members if member.typed is None]
    displaced = [member.text for member in found.members if not member.in_place]
    said = [tr("You named {number} of {total}.", number=len(named), total=len(found.members))]
    said += [tr("Missed: {words}.", words=listed(missed))] if missed else []
    said += [tr("Out of their order: {words}.", words=listed(displaced))] if displaced else []
    said += [tr("No members: {words}.", words=listed(found.extra))] if found.extra else []
    return said


def what_was_done(now: ReviewSession, given: Sequence[Review]) -> str:
    """What was done."""
    if now.practised:
        return trn(
            "{number} answer practised; every schedule is as it was.",
            "{number} answers practised; every schedule is as it was.",
            len(now.practised),
        )
    known = sum((review.grade or 0) >= PASSING_GRADE for review in given)
    return trn(
        "{number} answer is kept, {known} of them known.",
        "{number} answers are kept, {known} of them known.",
        len(given),
        known=known,
    )


def more_from_logs(number: int) -> str:
    """How many cards came of logs that were read meanwhile."""
    return trn("{number} more card from your logs.", "{number} more cards from your logs.", number)
