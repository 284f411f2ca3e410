"""The note type of every card in Anki, fixed for ever.

There is one, for all kinds. Anki takes a note of another type for another note: a card
whose kind changes with an edit of its log could never be updated in place. So a cloze is
not one of Anki's own but a question with its gap, and `Filled` is what its back shows.

Anki knows a type, its fields and its templates by their ids. With another id, or with one
field more, it makes a second type of the same name and updates no note of the first. So:

- NOTE_TYPE_ID, the ids of the fields and of the template never change;
- no field is added or moved: the spare ones are there to be named and used;
- 'Spare 1' holds the words of the log that prove a card, 'Spare 2' their SHA-256: under names of
  their own they would be other fields, to an Anki that has the type already;
- a change of a template or of the style raises REVISED, or Anki will not take it over.
"""

from datetime import UTC, datetime
from importlib.resources import files

import genanki

NOTE_TYPE_ID = 1747203958416
NOTE_TYPE_NAME = "srs"
REVISED = datetime(2026, 11, 22, tzinfo=UTC)
"""When the templates or the style last changed."""
FIELDS = {
    "Question": 6203849175028341657,
    "Answer": 1958306427741905382,
    "Filled": 7420915836650274193,
    "Entry": 3817562940286415079,
    "Source": 5093271846612839540,
    "Id": 2675840193375062814,
    "Extra": 8316027495128843706,
    "Spare 1": 4502918367784150263,
    "Spare 2": 1149735280669427831,
}
"""The name and the id of every field, in order."""
TEMPLATE_NAME = "Question"
TEMPLATE_ID = 5861740293346182957


def note_type() -> genanki.Model:
    """The note type, built anew because genanki writes into what it is given."""
    return genanki.Model(
        NOTE_TYPE_ID,
        NOTE_TYPE_NAME,
        fields=[{"name": name, "id": number} for name, number in FIELDS.items()],
        templates=[
            {
                "name": TEMPLATE_NAME,
                "id": TEMPLATE_ID,
                "qfmt": template("front.html"),
                "afmt": template("back.html"),
            }
        ],
        css=template("card.css"),
    )


def template(name: str) -> str:
    """A template or the style, as it stands in the folder beside this file."""
    return files("srs.anki").joinpath("face", name).read_text(encoding="utf-8")
