"""What is checked is the same by make, before a commit, and on other machines."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def of_make(target: str) -> list[str]:
    """The commands of a target, those that it needs first, as they are typed."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8").replace("$(BESIDE)", "$(MAKE) types")
    head = re.search(rf"^{target}:(.*)\n((?:\t.*\n)+)", makefile, re.MULTILINE)
    assert head is not None
    found = [command for name in head[1].split() if name == "lint" for command in of_make(name)]
    for line in map(str.strip, head[2].splitlines()):
        if line.startswith("@$(MAKE) "):
            found += [command for name in line.split()[1:] for command in of_make(name)]
        else:
            found.append(line.removeprefix("$(BIN)/"))
    return found


def test_there_is_a_quick_test_and_a_whole_one() -> None:
    assert of_make("test")[:4] == of_make("test-all")[:4]
    assert of_make("test")[-1] == f'{of_make("test-all")[-1]} -m "not slow"'
    assert "exec make test-all" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_what_runs_before_a_commit_is_what_make_runs() -> None:
    hooks = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert re.findall(r"entry: \.venv/bin/(.+)", hooks) == of_make("test")


def test_what_runs_on_other_machines_is_what_make_runs() -> None:
    steps = (ROOT / ".github" / "workflows" / "test.yml").read_text(encoding="utf-8")
    commands = re.findall(r"- run: (.+)", steps)
    assert commands[1:] == of_make("test")
