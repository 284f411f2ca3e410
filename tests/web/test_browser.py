"""The page in a real browser, under a name that is no secure context, as on a phone."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from srs.schedule.progress import reviews_in_effect
from srs.study.given_answers import read_given_answers
from srs.web.access import Door
from tests.web.served import NOW, TOKEN, Served

playwright = pytest.importorskip("playwright.sync_api", reason="needs the package playwright")
CHROMIUM = Path("/usr/bin/chromium")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="needs Debian's chromium"),
]
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 800}
HOST = "phone.test"
Page = Any
"""A tab: the package that has its type may not be there."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        resolved = f"--host-resolver-rules=MAP {HOST} 127.0.0.1"
        opened = driver.chromium.launch(
            executable_path=str(CHROMIUM), args=["--no-sandbox", resolved]
        )
        yield opened
        opened.close()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    found = Served(tmp_path, TOKEN)
    yield found
    found.close()


@contextmanager
def a_browser(browser: Any, served: Served, size: dict[str, int] = PHONE) -> Iterator[Any]:  # noqa: ANN401  # as above
    """A browser with memory of its own, which knows the token; it may ask no other host."""
    context = browser.new_context(viewport=size, has_touch=size is PHONE, is_mobile=size is PHONE)
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    context.on("weberror", lambda error: pytest.fail(str(error.error)))
    yield context
    context.close()
    own = f"http://{HOST}:{served.server.port}/"
    assert [url for url in asked if not url.startswith((own, "file:", "data:", "blob:"))] == []


def address(served: Served) -> str:
    return f"http://{HOST}:{served.server.port}/"


def open_page(context: Any, served: Served) -> Page:  # noqa: ANN401  # as above
    page = context.new_page()
    page.goto(f"{address(served)}?token={TOKEN}")
    assert page.url == address(served)
    assert page.evaluate("[isSecureContext, 'randomUUID' in crypto, 'caches' in window]") == [
        False,
        False,
        False,
    ]
    return page


def state(page: Page, said: str) -> None:
    """Wait until the page says so at its foot."""
    playwright.expect(page.locator("#state")).to_contain_text(said, timeout=15_000)


def all_sent(page: Page) -> None:
    """Wait until the browser keeps nothing any more."""
    for _ in range(100):
        if page.evaluate("Object.keys(localStorage).length") == 0:
            return
        page.wait_for_timeout(100)
    pytest.fail(str(page.evaluate("{...localStorage}")))


_WRITTEN = 500
"""Milliseconds after which a browser has put away for the next page what this one keeps."""


def give(page: Page, *keys: str) -> None:
    """Answer as many cards as there are keys, at once."""
    page.evaluate(
        """keys => keys.forEach(key => {
            for (const each of [" ", key])
                document.body.dispatchEvent(new KeyboardEvent("keydown", {key: each, bubbles: true}));
        })""",
        list(keys),
    )


def test_a_thumb_goes_through_the_cards_of_a_day(browser: Any, served: Served) -> None:  # noqa: ANN401  # as above
    with a_browser(browser, served) as context:
        page = open_page(context, served)
        for name in ("Good", "Again", "Easy", "Good"):
            show = page.get_by_role("button", name="Show the answer")
            box = show.bounding_box()
            assert box["height"] >= 48
            assert box["y"] + box["height"] > PHONE["height"] - 40
            playwright.expect(page.locator("#answer")).to_be_hidden()
            show.tap()
            playwright.expect(page.locator("#answer")).to_contain_text("answer")
            page.wait_for_timeout(300)  # a second tap at once would be none
            page.get_by_role("button", name=name).tap()
        playwright.expect(page.locator("#end")).to_contain_text("Done for today.")
        state(page, "Everything is sent.")
    assert [event.grade for event in served.in_effect()] == [4, 2, 5, 4]
    assert [event.kind for event in served.in_effect(served.cards[1])] == ["graded", "drill"]
    assert all(event.duration_ms > 0 for event in served.in_effect())


def test_a_hand_on_the_keys_needs_no_mouse(browser: Any, served: Served) -> None:  # noqa: ANN401  # as above
    with a_browser(browser, served, DESK) as context:
        page = open_page(context, served)
        page.keyboard.press("3")  # no answer is seen yet
        page.keyboard.press("Space")
        page.keyboard.press("Enter")  # shows, and never grades
        page.keyboard.press("3")
        page.keyboard.press("Enter")
        page.keyboard.press("1")
        page.keyboard.press("u")
        playwright.expect(page.locator("#question")).to_contain_text("question 1")
        give(page, "４")
        give(page, "２")
        give(page, "３")
        state(page, "Everything is sent.")
    assert [(event.card, event.grade) for event in served.in_effect()] == [
        (served.cards[0], 4),
        (served.cards[1], 5),
        (served.cards[2], 3),
        (served.cards[2], 4),
    ]


def test_what_was_sent_can_be_taken_back(browser: Any, served: Served) -> None:  # noqa: ANN401  # as above
    with a_browser(browser, served) as context:
        page = open_page(context, served)
        give(page, "3")
        state(page, "Everything is sent.")
        assert len(served.in_effect()) == 1
        page.get_by_role("button", name="Undo").tap()
        playwright.expect(page.locator("#question")).to_contain_text("question 0")
        all_sent(page)
    assert served.in_effect() == []


def test_two_hundred_answers_given_away_come_home(browser: Any, tmp_path: Path) -> None:  # noqa: ANN401  # as above
    served = Served(tmp_path, TOKEN, cards=200)
    port = served.server.port
    with a_browser(browser, served) as context:
        page = open_page(context, served)
        give(page, *"13" * 5)  # these are sent at once
        state(page, "Everything is sent.")
        served.close()
        give(page, *"13" * 50)
        state(page, "Waiting to be sent: 100")
        page.close()  # nothing but the browser has them now
        page = context.new_page()
        with pytest.raises(playwright.Error):
            page.goto(address(served))
        with served.open() as collection:  # the terminal answers the same cards meanwhile
            for card in served.cards[10:60]:
                collection.reviews.answer(card, 5)
        served.start(port)
        page.goto(address(served))
        state(page, "")
        all_sent(page)
        served.close()
        give(page, *"3" * 90)
        served.start(port)
        page.evaluate("window.dispatchEvent(new Event('online'))")
        state(page, "Everything is sent.")
    from_page = [event for event in served.in_effect() if event.device == "srs serve"]
    here = [event for event in served.in_effect() if event.device != "srs serve"]
    served.close()
    assert (len(from_page), len({event.id for event in from_page})) == (200, 200)
    assert sorted(event.card for event in here) == sorted(served.cards[10:60])
    with served.open() as collection:
        assert collection.maintenance.examine().problems == ()


def test_raw_grades_have_their_figures_on_the_buttons(browser: Any, tmp_path: Path) -> None:  # noqa: ANN401  # as above
    served = Served(tmp_path, TOKEN, grades="sm2")
    with a_browser(browser, served) as context:
        page = open_page(context, served)
        page.keyboard.press("Space")
        names = [button.inner_text()[0] for button in page.locator("#buttons button").all()]
        assert names == list("012345")
        page.keyboard.press("0")
        give(page, *"535")
        state(page, "Everything is sent.")
    assert [event.grade for event in served.in_effect()] == [0, 5, 3, 5]
    served.close()


def test_a_screen_reader_is_told_the_question_then_the_answer(browser: Any, served: Served) -> None:  # noqa: ANN401  # as above
    with a_browser(browser, served) as context:
        page = open_page(context, served)
        focused = "document.activeElement.getAttribute('aria-label')"
        assert page.evaluate(focused) == "Question"
        asked = page.locator("body").aria_snapshot()
        assert "question 0" in asked
        assert "answer 0" not in asked
        page.keyboard.press("Space")
        assert page.evaluate(focused) == "Answer"
        told = page.locator("body").aria_snapshot()
        assert 'region "Answer": answer 0' in told or "answer 0" in told
        assert 'group "How well did you know it?"' in told
        assert 'button "3 Good' in told or 'button "Good' in told


def test_two_tabs_do_not_ask_the_same_card_twice(browser: Any, served: Served) -> None:  # noqa: ANN401  # as above
    with a_browser(browser, served) as context:
        one, other = open_page(context, served), open_page(context, served)
        give(one, "3")
        playwright.expect(other.locator("#question")).to_contain_text("question 1")
        give(other, "3")
        playwright.expect(one.locator("#question")).to_contain_text("question 2")
        give(one, "3")
        state(one, "Everything is sent.")
    assert sorted(event.card for event in served.in_effect()) == sorted(served.cards)


def test_one_bad_answer_does_not_keep_the_others_waiting(browser: Any, served: Served) -> None:  # noqa: ANN401  # as above
    with a_browser(browser, served) as context:
        page = open_page(context, served)
        answer = served.answer(1, card="nowhere")
        page.evaluate(
            "([key, text]) => localStorage.setItem(key, text)",
            [f"srs:ours:answer:{answer['id']}", json.dumps(answer)],
        )
        give(page, *"333")
        state(page, "Refused: 1")
        playwright.expect(page.locator("#refused")).to_contain_text("there is no such card")
        page.get_by_role("button", name="Forget what was refused").tap()
        state(page, "Everything is sent.")
        assert page.evaluate("Object.keys(localStorage).length") == 0
    assert len(served.in_effect()) == 3


def test_answers_that_cannot_be_sent_can_be_copied(browser: Any, served: Served) -> None:  # noqa: ANN401  # as above
    with a_browser(browser, served) as context:
        page = open_page(context, served)
        served.close()
        give(page, *"333")
        state(page, "Waiting to be sent: 3")
        page.evaluate("document.execCommand = () => false")  # as where a browser forbids it
        page.get_by_role("button", name="Copy the answers").tap()
        text = page.locator("textarea").input_value()
    served.start()
    given = read_given_answers(json.loads(text), NOW)
    with served.open() as collection:
        assert collection.reviews.record_elsewhere(given).recorded == 3


def test_a_browser_that_is_not_known_any_more_waits_for_the_token(
    browser: Any,  # noqa: ANN401  # as above
    served: Served,
) -> None:
    with a_browser(browser, served) as context:
        page = open_page(context, served)
        served.server.door = Door("z" * 16, "srs-test")
        give(page, "3")
        state(page, "Open the address with the token again.")
        page.goto(address(served))
        assert page.locator("input[name=token]").is_visible()
        page.get_by_label("Token").fill("z" * 16)
        page.get_by_role("button", name="Open").tap()
        playwright.expect(page.locator("#question")).to_contain_text("question 1")
        assert page.url == address(served)
        all_sent(page)
    assert len(served.in_effect()) == 1


def test_answers_of_another_collection_are_not_mixed_in(browser: Any, served: Served) -> None:  # noqa: ANN401  # as above
    with a_browser(browser, served) as context:
        page = open_page(context, served)
        served.site.collection = "theirs"
        give(page, "3")
        state(page, "Another collection is served here now.")
        page.reload()  # now it is a page of the other one
        playwright.expect(page.locator("#question")).to_contain_text("question 0")
        assert page.locator("#state").inner_text() == ""
        served.site.collection = "ours"
        page.reload()
        all_sent(page)
    assert len(served.in_effect()) == 1


def test_a_text_of_a_log_is_shown_and_not_obeyed(browser: Any, tmp_path: Path) -> None:  # noqa: ANN401  # as above
    served = Served(tmp_path, TOKEN, cards=0)
    hostile = "</script><img src=x onerror='document.title=1'> `code` **字** 2**3**4"
    with served.open() as collection:
        collection.cards.add(hostile, hostile)
        collection.cards.add("BERT has ____ layers", "12")
    with a_browser(browser, served) as context:
        page = open_page(context, served)
        page.keyboard.press("Space")
        assert page.locator("#question img, #answer img").count() == 0
        assert page.title() == "srs"
        asked = page.locator("#question").inner_text()
        assert asked == "</script><img src=x onerror='document.title=1'> code 字 2**3**4"
        assert page.locator("#question code, #question strong").all_inner_texts() == ["code", "字"]
        page.keyboard.press("3")
        playwright.expect(page.locator("#question .gap")).to_have_text("____")
        page.keyboard.press("Space")
        playwright.expect(page.locator("#question .gap")).to_have_text("12")
    served.close()


def test_answers_in_a_file_come_home_by_an_import(
    browser: Any,  # noqa: ANN401  # as above
    served: Served,
    tmp_path: Path,
) -> None:
    file = tmp_path / "today.html"
    file.write_bytes(served.site.as_file())
    with a_browser(browser, served) as context:
        page = context.new_page()
        page.goto(file.as_uri())
        give(page, *"13")
        page.keyboard.press("u")
        state(page, "Not saved yet: 1")
        page.wait_for_timeout(_WRITTEN)
        page.reload()  # what was answered is not asked again
        playwright.expect(page.locator("#question")).to_contain_text("question 1")
        give(page, *"333")
        with page.expect_download() as saved:
            page.get_by_role("button", name="Save the answers").tap()
        state(page, "All answers were saved or copied.")
        document = json.loads(Path(saved.value.path()).read_text(encoding="utf-8"))
        page.keyboard.press("u")  # what may have been taken in is taken back there
        page.get_by_role("button", name="Show the answer").tap()
        page.keyboard.press("4")
        page.get_by_role("button", name="Copy the answers").tap()
        text = page.evaluate("document.querySelector('textarea')?.value")
    assert document["collection"] == "ours"
    given = read_given_answers(document, datetime.now(UTC))
    assert (len(given.answers), given.refused) == (4, {})
    assert text is None or len(json.loads(text)["undone"]) == 1
    with served.open() as collection:
        done = [collection.reviews.record_elsewhere(given) for _ in range(2)]
        assert [each.recorded for each in done] == [4, 0]
        assert len(reviews_in_effect(collection.reviews.history())) == 4


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.usefixtures("chinese")
def test_nothing_sticks_out_and_all_can_be_read(
    browser: Any,  # noqa: ANN401  # as above
    tmp_path: Path,
    size: dict[str, int],
    scheme: str,
) -> None:
    served = Served(tmp_path, TOKEN, cards=0)
    with served.open() as collection:
        collection.cards.add("字" * 3000, "x" * 3000)
    with a_browser(browser, served, size) as context:
        page = open_page(context, served)
        page.emulate_media(color_scheme=scheme)
        page.keyboard.press("Space")
        assert page.evaluate("document.documentElement.lang") == "zh-CN"
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        buttons = page.locator("#buttons button").all()
        assert len(buttons) == 4
        for button in buttons:
            box = button.bounding_box()
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= size["width"]
            assert box["y"] + box["height"] <= size["height"]
        ground, text = page.evaluate(
            "(s => [s.backgroundColor, s.color])(getComputedStyle(document.body))"
        )
        assert contrast(ground, text) > 7
    served.close()


def contrast(one: str, other: str) -> float:
    """Of two colours as a browser names them, by WCAG 2."""

    def light(colour: str) -> float:
        parts = [int(part) / 255 for part in colour[4:-1].split(",")]
        linear = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)
