"""srs mcp: who types it, and what it cannot serve with."""

import sys
from pathlib import Path

import pytest

from tests.cli.program import Program
from tests.cli.test_adding import Keyboard


def test_a_person_is_told_who_it_is_for(srs: Program) -> None:
    with srs.monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", Keyboard(b"", terminal=True))
        run = srs("mcp")
    assert (run.status, run.out) == (1, "")
    assert "is for agents" in run.err


@pytest.mark.parametrize("named", ["notes", "./notes", "~nobody-of-that-name/notes"])
def test_a_home_is_named_in_full(srs: Program, named: str) -> None:
    for words in (("mcp", "--home", named), ("mcp",)):
        srs.monkeypatch.setenv("SRS_HOME", named)
        run = srs(*words)
        assert run.status == 2
        assert "no whole path" in run.err


def test_wrong_settings_are_told_before_anything_is_served(srs: Program) -> None:
    srs.configure("[mcp]\nanswer = 3\n")
    with srs.monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", Keyboard(b"", terminal=False))
        run = srs("mcp", "--home", str(srs.home))
    assert run.status == 1
    assert "answer" in run.err


def test_without_the_package_it_says_how_to_install_it(srs: Program) -> None:
    with srs.monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", Keyboard(b"", terminal=False))
        for name in [name for name in sys.modules if name.startswith("srs.agents.s")]:
            patch.delitem(sys.modules, name)
        patch.setitem(sys.modules, "mcp", None)
        patch.setitem(sys.modules, "mcp.server.mcpserver", None)
        run = srs("mcp")
    assert run.status == 1
    assert "pip install 'learning-log-srs[mcp]'" in run.err


def test_no_other_command_loads_it() -> None:
    for file in Path(sys.modules["srs"].__file__ or "").parent.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        if "agents" not in file.parts and "srs.agents" in text:
            assert file.name == "mcp.py"
