"""Help lists the keys as they are bound now."""

from srs.tui.help import live_keys
from tests.samples import cards_of
from tests.tui.screens import a_study_of, an_app


async def test_every_key_is_listed_once_by_a_name_that_stands_on_it() -> None:
    with a_study_of(*cards_of("a")) as study:
        async with an_app(study).run_test() as pilot:
            await pilot.press("space")
            await pilot.pause()
            listed = dict(live_keys(pilot.app.screen))
    assert listed["1"] == "Again"
    assert listed["u"] == "Undo"
    assert not [names for names in listed if "ideographic" in names or "１" in names]
