"""Packages that import what is in them when it is first asked for."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import srs

ROOT = Path(srs.__file__).parent
PACKAGES = sorted(
    stub.parent.name for stub in ROOT.rglob("__init__.pyi") if stub.parent.parent == ROOT
)


def told(package: str) -> dict[str, str]:
    """What the stub of a package tells a type checker: each name with where it comes from."""
    tree = ast.parse((ROOT / package / "__init__.pyi").read_text(encoding="utf-8"))
    return {
        alias.name: str(node.module)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def test_there_are_such_packages() -> None:
    assert {"collection", "files", "query", "store", "study"} <= set(PACKAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_what_a_type_checker_is_told_is_there(package: str) -> None:
    lazy = importlib.import_module(f"srs.{package}")
    for name, home in told(package).items():
        if home == lazy.__name__:
            assert getattr(lazy, name) is importlib.import_module(f"{home}.{name}")
        else:
            assert getattr(lazy, name) is getattr(importlib.import_module(home), name)


@pytest.mark.parametrize("package", PACKAGES)
def test_a_type_checker_is_told_of_every_name(package: str) -> None:
    homes: dict[str, str] = getattr(importlib.import_module(f"srs.{package}"), "_HOMES", {})
    whole = {name: f"srs.{package}.{home}" for name, home in homes.items()}
    assert whole.items() <= told(package).items()


@pytest.mark.parametrize("package", PACKAGES)
def test_no_name_is_that_of_a_module(package: str) -> None:
    """The module would take its place as soon as it is imported."""
    homes: dict[str, str] = getattr(importlib.import_module(f"srs.{package}"), "_HOMES", {})
    assert homes.keys() & {module.stem for module in (ROOT / package).iterdir()} == set()


@pytest.mark.parametrize("package", PACKAGES)
def test_what_is_not_there_is_an_attribute_error(package: str) -> None:
    lazy = importlib.import_module(f"srs.{package}")
    with pytest.raises(AttributeError, match=f"'srs.{package}' has no attribute 'nothing'"):
        _ = lazy.nothing


def test_a_module_is_imported_when_it_is_first_asked_for() -> None:
    program = (
        "import sys; from srs import query, study; print('srs.query.grammar' in sys.modules, "
        "query.parse_query, 'srs.query.grammar' in sys.modules, "
        "'srs.study.planning' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT.parent,
    )
    first, *_, then, other = run.stdout.split()
    assert (first, then, other) == ("False", "True", "False")
