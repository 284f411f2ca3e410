"""What srs says about itself, and how little it loads for that."""

import subprocess
import sys

import click
import pytest

from srs import __version__
from srs.cli.app import root
from tests.cli.program import Program

COMMANDS = root.list_commands(click.Context(root))


def test_the_help_lists_every_command_in_full(srs: Program) -> None:
    listed = " ".join(srs("--help").out.split())
    for name in COMMANDS:
        command = root.get_command(click.Context(root), name)
        assert command is not None
        assert f"{name} {command.get_short_help_str(limit=200)}" in listed


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(srs: Program, name: str) -> None:
    run = srs(name, "--help")
    assert (run.status, run.err) == (0, "")
    assert run.out.startswith(f"Usage: srs {name}")


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_what_is_asked_for_before_anything_else_loads_neither_database_nor_screens(
    option: str,
) -> None:
    program = (
        "import sys; from srs.cli import main\n"
        f"sys.argv = ['srs', '{option}']\n"
        "try: main()\n"
        "finally: print(sorted(sys.modules), file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    for library in ("sqlalchemy", "alembic", "textual", "genanki", "platformdirs"):
        assert f"'{library}'" not in run.stderr


def test_the_version(srs: Program) -> None:
    assert srs("--version").out.strip() == f"srs, version {__version__}"


def test_a_slip_in_a_command_is_guessed(srs: Program) -> None:
    run = srs("lst")
    assert (run.status, run.out) == (2, "")
    assert "No such command 'lst'. Did you mean list?" in run.err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_a_script_that_asks_srs(srs: Program, shell: str) -> None:
    assert f"_SRS_COMPLETE={shell}_complete" in srs.process("completion", shell).out


def test_completion_of_a_word_that_is_no_command_is_silent(
    srs: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_SRS_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "srs nonsense x")
    monkeypatch.setenv("COMP_CWORD", "2")
    run = srs.process()
    assert (run.status, run.err) == (0, "")
