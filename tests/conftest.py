"""Settings for every test."""

import pytest
from hypothesis import settings

settings.register_profile("srs", deadline=None)  # how long an example takes proves nothing
settings.load_profile("srs")


@pytest.fixture(autouse=True)
def no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """What whoever runs the tests speaks is nothing that they are about."""
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)
