"""The program in another language."""

from collections.abc import Iterator
from gettext import NullTranslations

import pytest

from srs import translation
from tests.cli.program import Program, make_program
from tests.cli.test_examples import some_weeks, weeks  # noqa: F401  # fixtures, used here as well
from tests.locale.pseudo import Pseudo


@pytest.fixture
def srs(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Program]:
    """As for the tests of the command line; whatever it spoke, English holds afterwards."""
    monkeypatch.setenv("LANGUAGE", "en")  # what is there before a test is there again after it
    yield make_program(tmp_path_factory.mktemp("srs"), monkeypatch, capsys)
    translation.use(NullTranslations())


@pytest.fixture
def pseudo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever the settings say, the program speaks the language that nobody speaks."""

    def speak(*_asked: object) -> str:
        translation.use(Pseudo())
        return "xx"

    speak()
    for door in ("srs.locale.speak", "srs.cli.opening.speak"):
        monkeypatch.setattr(door, speak)
    yield
    translation.use(NullTranslations())
