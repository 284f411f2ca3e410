"""srs evaluate, srs optimize, srs simulate, and another scheduler in the settings."""

from pathlib import Path

import pytest

from srs import fitting
from tests.cli.program import Program

HEADER = "card_id,review_rating,review_time,review_duration\n"


def revlog(folder: Path) -> str:
    rows = (
        f"{card},{1 if (card + day) % 5 == 0 else 3},2024-03-{1 + day:02}T12:00:00+00:00,9000\n"
        for day in range(20)
        for card in range(12)
        if day % (card + 1) == 0
    )
    path = folder / "reviews.csv"
    path.write_text(HEADER + "".join(rows), encoding="utf-8")
    return str(path)


def test_all_models_side_by_side_on_a_file(srs: Program) -> None:
    path = revlog(srs.folder)
    found = srs("evaluate", "--revlog", path, "--json").json
    assert found["reviews"] == 65
    assert found["scored"] == 40
    assert set(found["models"]) == {
        "sm2", "sm2-fitted", "fsrs6", "fsrs6-optimized", "avg", "moving-avg",
    }  # fmt: skip
    assert all(set(s) == {"log_loss", "rmse_bins", "auc"} for s in found["models"].values())
    assert "MOVING-AVG" in srs("evaluate", "--revlog", path).out


def test_without_the_extra_one_model_is_missing_and_says_so(
    srs: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fitting, "is_there", lambda: False)
    path = revlog(srs.folder)
    assert srs("evaluate", "--revlog", path, "--json").json["models"]["fsrs6-optimized"] is None
    assert "fsrs-rs-python" in srs("evaluate", "--revlog", path).err


def test_ones_own_reviews_may_be_too_few(srs: Program) -> None:
    card, _ = srs.ids()
    srs("answer", card, "good")
    assert srs("evaluate", "--json").json["scored"] == 0
    run = srs("optimize")
    assert run.status == 2
    assert "too few" in run.err


def test_a_file_that_is_no_review_log_is_told_with_its_line(srs: Program) -> None:
    path = srs.folder / "notes.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    run = srs("evaluate", "--revlog", str(path))
    assert run.status == 1
    assert f"{path}:1" in run.err


def test_a_curve_and_not_one_number(srs: Program) -> None:
    curve = srs("simulate", "--days", "60", "--json").json["curve"]
    assert len(curve) > 5
    costs = [point["minutes_per_day"] for point in curve]
    assert costs == sorted(costs)
    assert "retention" in srs("simulate", "--days", "60").out


def test_fsrs_and_back_through_the_settings(srs: Program) -> None:
    card, other = srs.ids()
    srs("answer", card, "good")
    srs("answer", other, "again")
    before = srs("list", "--json").json
    srs.home.joinpath("config.toml").write_text('scheduler = "fsrs"', encoding="utf-8")
    run = srs("list", "--json")
    assert "2 schedules anew" in run.err
    by_id = {each["id"]: each for each in run.json}
    assert by_id[card]["ease"] is None
    assert by_id[card]["stability"] == pytest.approx(2.3065)
    assert "stability 2.3 days" in srs("show", card).out
    assert srs("answer", other, "good", "--json").json["kind"] == "drill"
    assert srs("undo").status == 0
    assert srs("doctor").status == 0
    srs.home.joinpath("config.toml").unlink()
    assert srs("list", "--json").json == before


def test_a_fit_tells_how_far_it_is_and_what_it_is_worth(srs: Program) -> None:
    cards = srs.ids()
    for month in range(1, 9):
        for day in range(1, 27):
            srs.at(f"2027-{month:02}-{day:02}T09:00:00+00:00")
            for card in cards:
                srs("answer", card, "good" if (month + day) % 4 else "again")
    run = srs("optimize", "--json")
    assert run.status == 0
    assert "fitting to all" not in run.out
    assert run.json["reviews"] >= 400
    assert {"log_loss", "rmse_bins", "auc"} == set(run.json["before"]) == set(run.json["after"])
    assert run.json["kept"] == (run.json["after"]["log_loss"] < run.json["before"]["log_loss"])
    assert srs("doctor").status == 0
