"""srs settings."""

import tomllib

from tests.cli.program import Program


def test_what_is_set_and_what_may_be_set_is_shown(srs: Program) -> None:
    srs.configure("new_per_day = 3\n")
    shown = srs("settings")
    assert tomllib.loads(shown.out) == {"new_per_day": 3}
    assert "\n# retention = 0.9" in shown.out
    assert str(srs.home / "config.toml") in shown.err


def test_json_has_the_value_the_example_and_the_meaning_of_each(srs: Program) -> None:
    srs.configure('leeches = "suspend"\n')
    found = {each["key"]: each for each in srs("settings", "--json").json["settings"]}
    assert found["leeches"]["value"] == "suspend"
    assert found["retention"] == {
        "key": "retention",
        "value": None,
        "example": "0.9",
        "about": "the share that FSRS lets you remember",
    }


def test_a_setting_that_cannot_be_is_one_line(srs: Program) -> None:
    srs.configure("new_per_day = -3\n")
    shown = srs("settings")
    assert shown.status == 1
    assert "new_per_day must be a whole number" in shown.err
    assert shown.out == ""
