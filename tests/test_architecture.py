"""What the import contracts cannot see: deferred imports, clocks, dice, and the size of files."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import srs
from tests.coverage_of_core import core

ROOT = Path(srs.__file__).parent
FILES = sorted(path.relative_to(ROOT) for path in ROOT.rglob("*.py"))

CONTRACTS = tomllib.loads((ROOT.parent / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "importlinter"
]["contracts"]
CORE = {name.partition(".")[2] for name in core()}
LIBRARIES = [
    "textual",
    "rich",
    "sqlalchemy",
    "alembic",
    "genanki",
    "click",
    "platformdirs",
    "sqlite3",
    "httpx2",
    "mcp",
    "pydantic",
]
FACES = {"cli", "tui", "agents", "web"}
EDGES = [f for f in FILES if f.parts[0] in FACES or f == Path("collection", "here.py")]
"""The clock is read here and handed down."""
BEHIND_THE_DOOR = {"store", "_store", "study", "_study"}
CLOCKS = {"now", "utcnow", "today", "time", "time_ns", "localtime", "gmtime"}
CLOCK_OWNERS = {"datetime", "date", "dt", "time"}
LONGEST = 300
"""Lines of a file that is still read in one go."""


def _layer(file: Path) -> str:
    return file.parts[0].removesuffix(".py")


def _module(file: Path) -> str:
    return ".".join(("srs", *file.with_suffix("").parts)).removesuffix(".__init__")


def test_the_core_brings_no_library_along() -> None:
    modules = [_module(file) for file in FILES if _layer(file) in CORE]
    program = f"import sys, {', '.join(modules)}; print(*sorted(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT.parent,
    )
    loaded = run.stdout.split()
    assert len(modules) > len(CORE) > 20
    assert set(modules) <= set(loaded)
    assert [name for name in LIBRARIES if name in loaded] == []


@pytest.mark.parametrize("file", FILES, ids=str)
def test_a_file_is_short_enough_to_be_read(file: Path) -> None:
    assert len((ROOT / file).read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("file", FILES, ids=str)
def test_no_import_hides_from_the_contracts(file: Path) -> None:
    assert "TYPE_CHECKING" not in (ROOT / file).read_text(encoding="utf-8")


@pytest.mark.parametrize("file", [f for f in FILES if f not in EDGES], ids=str)
def test_the_clock_is_read_and_dice_are_thrown_at_the_edges_only(file: Path) -> None:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    assert list(_clocks(tree)) == []
    assert "random" not in _imported(tree)


@pytest.mark.parametrize("file", [f for f in FILES if _layer(f) in FACES], ids=str)
def test_no_face_reaches_behind_the_front_door(file: Path) -> None:
    """The contract sees imports; a store may also be had as an attribute of something else."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    assert list(_reached(tree)) == []


def test_the_search_for_what_lies_behind_the_door_finds_it() -> None:
    reached = "a.store.cards(); self._study.today; getattr(a, 'store'); Store.open(x)"
    assert len(list(_reached(ast.parse(reached)))) == 4
    assert list(_reached(ast.parse("collection.cards.find(x); import srs.study.first"))) == []


def test_the_search_for_clocks_finds_them() -> None:
    """`now()` alone is a clock that was handed in: that is how it should be."""
    clocks = "datetime.now(UTC); date.today(); dt.datetime.now(); time.time()"
    assert len(list(_clocks(ast.parse(clocks)))) == 4
    assert list(_clocks(ast.parse("study.now(); study.today; now()"))) == []
    assert _imported(ast.parse("import random.x\nfrom random import shuffle")) == {"random"}


def _clocks(tree: ast.AST) -> Iterator[str]:
    """Every use of a clock of the standard library, called or handed on."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in CLOCKS:
            owner = node.value
            name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
            if name in CLOCK_OWNERS:
                yield f"{node.lineno}: {ast.unparse(node)}"


def _reached(tree: ast.AST) -> Iterator[str]:
    """Every attribute by which the store, or what holds it, is had; and the two by their names."""
    for node in ast.walk(tree):
        by_attribute = isinstance(node, ast.Attribute) and node.attr in BEHIND_THE_DOOR
        by_name = isinstance(node, ast.Name) and node.id in {"Store", "Study"}
        by_text = isinstance(node, ast.Constant) and node.value in BEHIND_THE_DOOR
        if by_attribute or by_name or by_text:
            yield ast.unparse(node)


def _imported(tree: ast.AST) -> set[str]:
    """The top packages that a module imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def test_the_page_lists_every_floor() -> None:
    (layers,) = (each["layers"] for each in CONTRACTS if each.get("containers") == ["srs"])
    floors = {name for layer in layers for name in re.findall(r"\w+", layer)}
    page = (ROOT.parent / "docs" / "architecture.md").read_text(encoding="utf-8")
    listed = re.search(r"^    cli  .*?\n\n", page, re.MULTILINE | re.DOTALL)
    assert listed
    heads = re.findall(r"^    ((?:\w+ )*\w+)  ", listed[0], re.MULTILINE)
    assert {name for head in heads for name in head.split()} == floors
