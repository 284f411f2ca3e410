"""What else could ask for the lines of a leech."""

from srs.card import Card, Status
from srs.errors import UsageError
from srs.form import FormName, Offers
from srs.making.forms import other_forms
from srs.study.study import Study
from srs.study.verdicts import reword
from srs.verdict import Words


def offers(study: Study, card: Card) -> Offers:
    """What `card` might be asked as instead, or beside."""
    cited = set(_lines(card))
    waiting = tuple(
        other
        for other in study.store.cards()
        if other.status in {Status.DRAFT, Status.SUSPENDED}
        and other.id != card.id
        and not cited.isdisjoint(_lines(other))
    )
    return Offers(tuple(other_forms(card.note)), waiting)


def take_form(study: Study, card: Card, name: FormName) -> Card:
    """Put `card` into another form, as an edit that undo takes back. Raises UsageError."""
    forms = other_forms(card.note)
    for form in forms:
        if form.name == name:
            return reword(study, card, Words(form.question, form.answer))
    there = ", ".join(sorted({form.name for form in forms}))
    raise UsageError(
        f"card {card.id} has no form {name!r}",
        f"there is: {there}" if there else "'srs edit' puts it in your own words",
    )


def _lines(card: Card) -> list[tuple[str, int]]:
    return [
        (source.path, line)
        for source in card.note.sources
        for line in range(source.first, source.last + 1)
    ]
