"""The man page says what the commands are, and can be read."""

import shutil
import subprocess
from pathlib import Path

import click
import pytest

from srs.cli.app import root
from tests.cli.man_page import man_page

PAGE = Path(__file__).parents[2] / "docs" / "srs.1"


def test_the_page_is_made_of_the_commands_as_they_are() -> None:
    kept = PAGE.read_text(encoding="utf-8")
    assert man_page() == kept, "'make man' makes it anew"


def test_it_names_every_command_and_every_option() -> None:
    page = PAGE.read_text(encoding="utf-8").replace("\\-", "-")
    context = click.Context(root, info_name="srs")
    for name in root.list_commands(context):
        command = root.get_command(context, name)
        assert command is not None
        assert f".SS srs {name}" in page
        for each in command.params:
            if isinstance(each, click.Option) and not each.hidden:
                assert all(option in page for option in each.opts), each.opts


@pytest.mark.skipif(shutil.which("groff") is None, reason="there is no groff here")
def test_it_is_set_without_a_warning() -> None:
    run = subprocess.run(["groff", "-man", "-Tutf8", "-ww", PAGE], capture_output=True, check=True)
    assert run.stderr == b""
    assert b"srs - question-and-answer cards" in run.stdout
