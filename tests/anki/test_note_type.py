"""The note type is a promise: with other ids Anki would never update a note again."""

from hashlib import sha256

from srs.anki.note_type import FIELDS, REVISED, note_type, template


def test_ids_and_names_are_what_they_have_always_been() -> None:
    made = note_type().to_json(0, 1)
    assert (made["id"], made["name"], made["type"]) == ("1747203958416", "srs", 0)
    assert [(field["name"], field["id"]) for field in made["flds"]] == [
        ("Question", 6203849175028341657),
        ("Answer", 1958306427741905382),
        ("Filled", 7420915836650274193),
        ("Entry", 3817562940286415079),
        ("Source", 5093271846612839540),
        ("Id", 2675840193375062814),
        ("Extra", 8316027495128843706),
        ("Spare 1", 4502918367784150263),
        ("Spare 2", 1149735280669427831),
    ]
    assert [(face["name"], face["id"]) for face in made["tmpls"]] == [
        ("Question", 5861740293346182957)
    ]


def test_ids_fit_the_numbers_of_anki() -> None:
    assert len(set(FIELDS.values())) == len(FIELDS)
    assert all(0 < number < 2**63 for number in FIELDS.values())


def test_another_face_needs_another_date() -> None:
    faces = "".join(template(name) for name in ("front.html", "back.html", "card.css"))
    assert (REVISED.isoformat(), sha256(faces.encode()).hexdigest()[:16]) == (
        "2026-11-22T00:00:00+00:00",
        "4bcc3592c3b130c1",
    ), "raise REVISED and write the new pair here"


def test_the_face_asks_for_fields_that_exist() -> None:
    shown = template("front.html") + template("back.html")
    used = {part.partition("}}")[0].lstrip("#^/") for part in shown.split("{{")[1:]}
    assert used <= set(FIELDS)
