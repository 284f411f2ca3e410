"""srs forget, and the sample that is offered to go."""

from tests.cli.program import Program


def test_it_tells_how_much_went_and_asks_nothing(srs: Program) -> None:
    srs.ids()
    run = srs("forget", "papers")
    assert (run.status, run.out) == (0, "forgot papers: 2 cards (2 asked)\n")
    assert "srs undo" in run.err
    assert srs("list", "--json").json == []
    assert srs("next", "--json").json["card"] is None


def test_as_one_document(srs: Program) -> None:
    ids = srs.ids()
    run = srs("forget", "papers", "--json")
    assert run.err == ""
    assert run.json == {
        "deck": "papers",
        "cards": ids,
        "logs": [str(srs.log.resolve())],
        "still_found": [],
    }


def test_undo_says_what_it_took_back_and_the_cards_are_asked_again(srs: Program) -> None:
    ids = srs.ids()
    srs("forget", "papers")
    run = srs("undo", "--json")
    assert (run.json["verdict"], run.json["cards"]) == ("forget", ids)
    assert [card["status"] for card in srs("list", "--json").json] == ["active"] * 2


def test_a_log_in_a_configured_folder_stays_out_and_that_is_told(srs: Program) -> None:
    srs.configure(f'decks = ["{srs.log.parent.as_posix()}/papers.md"]\n')
    assert srs("generate").status == 0
    run = srs("forget", "papers")
    assert f"{srs.log.resolve()} lies where 'srs generate' looks" in run.err
    other = srs.folder / "more"
    other.mkdir()
    (other / "rlhf.md").write_text("Q: What is SFT?\nA: Tuning.\n", encoding="utf-8")
    (other / "bert.md").write_text("Q: What is CLS?\nA: A token.\n", encoding="utf-8")
    srs.configure(f'decks = ["{other.as_posix()}"]\n')
    srs("generate")
    srs("forget", "bert")
    run = srs("generate")
    assert f"'srs generate {(other / 'bert.md').resolve()}' reads it" in run.err
    assert [card["deck"] for card in srs("list", "--json").json] == ["rlhf"]
    assert srs("generate", other / "bert.md").status == 0
    assert len(srs("list", "--json").json) == 2


def test_a_slip_in_the_name_is_wrong_usage_and_guessed(srs: Program) -> None:
    srs.ids()
    run = srs("forget", "paper")
    assert (run.status, run.out) == (2, "")
    assert "did you mean papers?" in run.err


def test_the_sample_is_offered_to_go_when_an_own_log_is_read(srs: Program) -> None:
    assert "srs forget" not in srs("generate").err
    (deck,) = {card["deck"] for card in srs("list", "--json").json}
    assert f"'srs forget {deck}' takes it out" in srs("generate", srs.log).err
    assert srs("forget", deck).status == 0
    assert "srs forget" not in srs("generate", srs.log).err


def test_a_sample_that_was_reviewed_is_nobody_s_to_take_away(srs: Program) -> None:
    srs("generate")
    card = srs("next", "--json").json["card"]["id"]
    srs("answer", card, "good")
    assert "srs forget" not in srs("generate", srs.log).err
