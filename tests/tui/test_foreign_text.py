"""Whatever stands in a database or a clipboard: no screen hands it to the terminal."""

import pytest
from textual.app import App
from textual.events import Paste
from textual.widgets import TextArea

from srs.card import Status
from srs.tui import Start
from tests.foreign import BAD, a_foreign_card, hidden
from tests.tui.screens import USUAL, a_study_of, an_app


def shown(app: App[None]) -> str:
    """All text that the screen gives to the terminal."""
    update = app.screen._compositor.render_update(full=True)  # noqa: SLF001  # a picture escapes what it draws
    assert update is not None
    return "".join(part.text for part in app.console.render(update) if not part.control)


@pytest.mark.parametrize("start", ["home", "review", "inbox"])
async def test_no_screen_shows_what_a_terminal_obeys(start: Start) -> None:
    cards = [a_foreign_card("aa"), a_foreign_card("ba", Status.DRAFT)]
    with a_study_of(*cards) as study:
        app = an_app(study, start)
        async with app.run_test(size=USUAL) as pilot:
            assert "夹" in shown(app)
            for key in ("space", "4", "u", "e", "escape"):
                assert hidden(shown(app)) == []
                await pilot.press(key)


async def test_what_is_pasted_is_cleaned_before_it_shows() -> None:
    with a_study_of(a_foreign_card("ba", Status.DRAFT)) as study:
        app = an_app(study, "inbox")
        async with app.run_test(size=USUAL) as pilot:
            await pilot.press("e")
            area = app.screen.query_one("#new-question", TextArea)
            area.focus()
            app.post_message(Paste(f"pasted{BAD}"))
            await pilot.pause()
            assert "".join(area.text.split()).endswith("?pasted[31m]52;c;aGk=2J")
            assert hidden(shown(app)) == []
