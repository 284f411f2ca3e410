"""srs verify, and what the doctor says of it."""

from tests.cli.program import LOG, Program

GONE = "its lines do not stand there any more: run 'srs generate'"


def test_all_are_proven(srs: Program) -> None:
    srs.ids()
    run = srs("verify", "--json")
    assert run.status == 0
    assert run.json == {
        "cards": 2, "proven": 2, "reworded": 0, "unproven": [], "without_lines": 0,
    }  # fmt: skip
    said = "2 cards on lines of logs: 2 proven, 0 in words of your own, 0 not proven\n"
    assert (srs("verify").out, srs("verify").err) == (said, "")
    assert srs("doctor", "--json").json["notes"] == []


def test_what_is_not_is_told_with_its_reason_and_ends_in_1(srs: Program) -> None:
    _, second = srs.ids()
    srs.log.write_text(LOG.replace("n-gram", "word"), encoding="utf-8")
    run = srs("verify", "--json")
    assert run.status == 1
    told = {"id": second, "path": str(srs.log), "lines": [7, 8], "why": GONE}
    assert run.json == {
        "cards": 2, "proven": 1, "reworded": 0, "unproven": [told], "without_lines": 0,
    }  # fmt: skip
    run = srs("verify")
    assert run.status == 1
    assert run.out == (
        f"{srs.log}:7-8  {second}  What is BLEU?\n    {GONE}\n"
        "2 cards on lines of logs: 1 proven, 0 in words of your own, 1 not proven\n"
    )
    note = "the lines of 1 card do not prove it; 'srs verify' tells why"
    doctor = srs("doctor", "--json")
    assert (doctor.status, doctor.json["ok"], doctor.json["notes"]) == (0, True, [note])


def test_a_card_in_words_of_its_owner_is_reworded(
    srs: Program,
) -> None:
    first, _ = srs.ids()
    srs("edit", first, "--answer", "一种加权")
    found = srs("verify", "--json").json
    assert (found["cards"], found["proven"], found["reworded"]) == (2, 1, 1)


def test_before_the_first_reading_there_is_nothing_to_prove(srs: Program) -> None:
    run = srs("verify", "--json")
    assert (run.status, run.json["cards"]) == (0, 0)
