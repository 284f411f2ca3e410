"""The language of a page."""

from collections.abc import Iterator
from gettext import NullTranslations

import pytest

from srs.locale import speak
from srs.translation import use


@pytest.fixture
def chinese() -> Iterator[None]:
    speak({}, "zh_CN")
    yield
    use(NullTranslations())
