"""What else could ask for the lines of a leech."""

from srs.card import Card
from srs.deck import deck_levels
from srs.errors import UsageError
from srs.form import FormName, Offers
from srs.making.forms import other_forms
from srs.store.related import set_aside_near
from srs.study.study import Study
from srs.study.verdicts import reword
from srs.translation import mark
from srs.verdict import Sides


def offers(study: Study, card: Card) -> Offers:
    """What `card` might be asked as instead, or beside."""
    waiting = study.store.ask(set_aside_near, card)
    return Offers(tuple(other_forms(card.note)), tuple(sorted(waiting, key=_place)))


def take_form(study: Study, card: Card, name: FormName) -> Card:
    """Put `card` into another form, as an edit that undo takes back. Raises UsageError."""
    forms = other_forms(card.note)
    for form in forms:
        if form.name == name:
            return reword(study, card, Sides(form.question, form.answer))
    there = tuple(sorted({form.name for form in forms}))
    instead = (
        mark("there is: {names}", names=there)
        if there
        else mark("'srs edit' puts it in your own words")
    )
    raise UsageError(mark("card {card} has no form {form!r}", card=card.id, form=name), instead)


def _place(card: Card) -> tuple[tuple[str, ...], str, int]:
    return deck_levels(card.note.deck), card.note.path, card.position
