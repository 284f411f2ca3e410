"""`import srs`: what it gives, what it costs, and the page that tells of it."""

import ast
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

import srs
from tests.cli.program import LOG

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "library.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
STUB = (ROOT / "srs" / "__init__.pyi").read_text(encoding="utf-8")


def modules_after(program: str) -> set[str]:
    """What a fresh interpreter has imported after `program`."""
    run = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys\nprint(*sorted(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return set(run.stdout.splitlines()[-1].split())


def test_importing_it_brings_neither_the_database_nor_the_rules() -> None:
    late = {"sqlalchemy", "alembic", "textual", "genanki", "click", "srs.making", "srs.parse"}
    assert late & modules_after("import srs; srs.__all__") == set()


def test_a_collection_brings_no_rules_before_a_log_is_read() -> None:
    program = 'import srs\nwith srs.open("sqlite://") as c: c.reviews.next()'
    late = {"textual", "genanki", "click", "srs.making", "srs.parse", "fsrs"}
    assert late & modules_after(program) == set()


def test_reading_a_log_brings_no_database() -> None:
    program = 'import srs\nsrs.draft_cards(srs.read_log("Q: a?\\nA: b"))'
    assert {"sqlalchemy", "textual", "click"} & modules_after(program) == set()


@pytest.mark.parametrize("name", srs.__all__)
def test_each_public_name_is_there_and_is_told_about(name: str) -> None:
    found = getattr(srs, name)
    assert getattr(srs, name) is found
    if isinstance(found, type) or callable(found):
        assert found.__doc__


def test_a_type_checker_is_told_the_same_names() -> None:
    tree = ast.parse(STUB)
    imported = {
        f"{node.module}.{alias.name}": alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    [listed] = [node.value for node in tree.body if isinstance(node, ast.Assign)]
    assert ast.literal_eval(listed) == srs.__all__
    assert sorted(imported.values()) == sorted(srs.__all__)
    for place, name in imported.items():
        module, _, inner = place.rpartition(".")
        assert getattr(srs, name) is getattr(importlib.import_module(module), inner)


def test_there_is_no_other_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nobody'"):
        srs.nobody  # type: ignore[attr-defined]  # noqa: B018  # asking for it is the test
    assert set(srs.__all__) <= set(dir(srs))


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_of_the_page_run(
    example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "papers.md").write_text(LOG, encoding="utf-8")
    exec(compile(example, "docs/library.md", "exec"), {})  # noqa: S102  # our own page


def test_the_program_of_the_page_is_as_short_as_it_says_and_asks_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "papers.md").write_text(LOG, encoding="utf-8")
    program = EXAMPLES[0]
    assert len(program.splitlines()) <= 15
    exec(compile(program, "docs/library.md", "exec"), {})  # noqa: S102  # our own page
    told = capsys.readouterr().out
    assert "2 new cards" in told
    assert "What is BLEU?\nA score of n-gram overlap.\nback in 1 days" in told
    assert told.endswith("2 reviews so far\n")
    assert (tmp_path / "my-collection" / "srs.db").exists()


@pytest.mark.parametrize(
    "part",
    [
        "cards",
        "reviews",
        "inbox",
        "drafts",
        "logs",
        "statistics",
        "scheduling",
        "maintenance",
        "settings",
    ],
)
def test_the_page_names_all_that_a_part_of_a_collection_does(part: str) -> None:
    (row,) = re.findall(rf"^\| `collection\.{part}` \| (.+) \|$", PAGE, re.MULTILINE)
    with srs.open("sqlite://") as collection:
        public = {name for name in dir(type(getattr(collection, part))) if name[0] != "_"}
    assert set(re.findall(r"`(\w+)(?:\([^)]*\))?`", row)) == public
