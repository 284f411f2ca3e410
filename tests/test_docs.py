"""README, help texts and behaviour agree."""

import re
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from srs import __version__
from srs.cli.app import root
from srs.config import Home
from srs.config.listing import settings_text
from srs.making import make_notes
from srs.parse import read_text

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CHINESE = (ROOT / "README.zh-CN.md").read_text(encoding="utf-8")
BOTH = pytest.mark.parametrize("readme", [README, CHINESE], ids=["English", "Chinese"])
COMMANDS = re.findall(r"^  ([a-z-]+)  ", CliRunner().invoke(root, ["--help"]).output, re.MULTILINE)


SKILL = (ROOT / "docs" / "SKILL.md").read_text(encoding="utf-8")
TYPED_BY_AGENTS = re.findall(r"`srs ([a-z-]+)([^`]*)`", SKILL)


def test_there_are_commands() -> None:
    assert len(COMMANDS) > 10


@BOTH
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_the_readme(command: str, readme: str) -> None:
    assert f"`srs {command}" in readme


@BOTH
def test_the_readme_names_no_command_that_does_not_exist(readme: str) -> None:
    named = set(re.findall(r"`srs ([a-z-]+)", readme))
    assert named <= set(COMMANDS)


def test_the_two_readmes_have_the_same_parts_and_the_same_rows() -> None:
    """The code in the first column of a table, the commands to type, and the headings' number."""
    for pattern in (r"^(#+) ", r"^\| `([^`]+)`", r"^(srs [a-z-]+|make \w+|uv run)"):
        found = [re.findall(pattern, readme, re.MULTILINE) for readme in (README, CHINESE)]
        assert len(found[0]) > 5
        assert found[0] == found[1], pattern


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_help_of_a_sentence(command: str) -> None:
    result = CliRunner().invoke(root, [command, "--help"])
    assert result.exit_code == 0
    assert re.search(r"\n  [A-Z][^\n]+", result.output)


@pytest.mark.parametrize(("command", "words"), TYPED_BY_AGENTS)
def test_what_an_agent_is_told_to_type_is_there(command: str, words: str) -> None:
    assert command in COMMANDS
    help_text = CliRunner().invoke(root, [command, "--help"]).output
    for option in re.findall(r"--[a-z-]+", words):
        assert re.search(rf"{option}\b", help_text)


def test_an_agent_is_told_of_many_commands() -> None:
    assert len({command for command, _ in TYPED_BY_AGENTS}) >= 8


def test_the_settings_of_the_readme_are_those_that_are_declared(tmp_path: Path) -> None:
    block = README.split("```toml\n")[1].split("```")[0]
    assert block == settings_text(Home(tmp_path), examples=True)


EXAMPLES = README.split("## How cards are made")[1].split("##")[0]
ROWS = re.findall(r"^\| (`[^…]+?`[^|…]*) \| `([^|]+)` \|$", EXAMPLES, re.MULTILINE)


@pytest.mark.parametrize(("log", "question"), ROWS)
def test_the_cards_of_the_readme_are_those_that_are_made(log: str, question: str) -> None:
    (line,) = re.findall(r"^`([^`]+)`", log)
    points = (
        "\n1，甲部件\n2，乙部件\n3，丙部件\n4，丁部件\n5，戊部件" if line.endswith("：") else ""
    )
    made = make_notes(read_text(f"## 2023.6.4\n\n{line}{points}\n"), "log.md", "log")
    assert question in [each.question for each in made.notes]


@BOTH
def test_what_the_readme_links_to_is_there(readme: str) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", readme):
        assert target.startswith("https://") or (ROOT / target).exists(), target


def test_the_version_stands_in_the_changelog() -> None:
    assert f"[{__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_distribution_has_a_name_of_its_own_and_its_command_is_srs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    name = project["project"]["name"]
    assert name != "srs"
    assert f"`{name}`" in README
    assert project["project"]["scripts"] == {"srs": "srs.cli:main"}


def test_each_import_contract_says_what_it_is_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = [contract["name"] for contract in project["tool"]["importlinter"]["contracts"]]
    assert len(set(names)) == len(names)
