import importlib.util
from pathlib import Path

import pytest

collect_ignore_glob = [] if importlib.util.find_spec("mcp") else ["test_[!a]*.py"]
"""Without the package there is nothing to try: test_agent_name.py says so."""


@pytest.fixture(autouse=True)
def no_home_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients pass on no SRS_HOME; days are those of one instant."""
    monkeypatch.delenv("SRS_HOME", raising=False)
    monkeypatch.setenv("SRS_NOW", "2026-11-22T09:00:00+00:00")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    from tests.agents.homes import a_home  # noqa: PLC0415  # needs the package

    return a_home(tmp_path)
