"""A name stands for one thing, and is a word of the field or a plain one."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

import srs

ROOT = Path(srs.__file__).parent
FILES = sorted(
    file
    for file in ROOT.rglob("*.py")
    if "migrations" not in file.parts  # they stay as they were written
)

REPEATS = {
    "answer": "the command, and the answer it records",
    "begin": "a session: as a value, of reviews, of the inbox",
    "blame": "the command, and the log that it shows",
    "checked": "settings that were read, and what a model proposes",
    "draft": "the command, with a model; what rules make of a block",
    "edit": "the command, what it does, and the same in the inbox",
    "evaluate": "the command, and the trial it shows",
    "export": "the command, and the file it writes",
    "forget": "the command, and what it does to a deck",
    "generate": "the command, and the reading of logs",
    "heading": "each format of logs has its own",
    "is_field": "each format of logs has its own",
    "is_shown_by": "each format of logs has its own",
    "no_note": "each format of logs has its own",
    "open_collection": "of the library; of a command, which says what its owner should know",
    "optimize": "the command, and the fit it shows",
    "preview": "of a card, and of the card that a session shows",
    "rate": "an answer: in a session as a value, and recorded",
    "rebuild": "what is stored of all cards, and by which schedulers",
    "recomputed": "what would be stored of all cards, and by which schedulers",
    "reset": "the command, and what it does to cards",
    "reveal": "an answer: in a session as a value, and of the card as it is now",
    "serve": "the command, and what answers agents",
    "set_due": "the command, and what it does to cards",
    "simulate": "the command, and the workload it shows",
    "undo": "the command, what it takes back, and the same in each session",
    "verify": "the command, and the reading that it shows",
}
"""Functions of modules whose name stands more than once: for the same act on several floors."""

DIALECT = {
    "bulk": "say what is done at once",
    "care": "maintenance",
    "desk": "say what it holds",
    "exhibit": "lint input",
    "face": "card view, side, interface",
    "gather": "queue of a day",
    "gathered": "of the queue",
    "judge": "lint, give a verdict, decide",
    "judged": "has a verdict",
    "judges": "lints, verdicts",
    "pile": "queue",
    "recall": "retrievability",
    "shelf": "say what it holds",
    "sitting": "session",
    "sittings": "sessions",
    "standing": "in effect, current",
    "tallies": "counts",
    "tell": "notify, say",
    "telling": "notify, specific",
    "tells": "notifies, gives away",
}
"""Words that once had a meaning of their own here, and what is said instead."""


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for file in FILES:
        yield file.relative_to(ROOT).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


Named = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def _public(*kinds: type[Named]) -> dict[str, list[str]]:
    """The modules in which each public name of a class or function stands; overloads count once."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for module, tree in _modules():
        for name in {node.name for node in tree.body if isinstance(node, kinds)}:
            if not name.startswith("_"):
                found[name].append(module)
    return found


def _words(name: str) -> set[str]:
    return set(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().split("_"))


def _names(tree: ast.AST) -> Iterator[str]:
    """What a module gives a name to: classes, functions, parameters, attributes, variables."""
    for node in ast.walk(tree):
        if isinstance(node, Named):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr


def test_no_public_class_has_the_name_of_another() -> None:
    classes = _public(ast.ClassDef)
    assert len(classes) > 200
    assert {name: where for name, where in classes.items() if len(where) > 1} == {}


def test_a_function_has_the_name_of_another_only_for_the_same_act() -> None:
    functions = _public(ast.FunctionDef, ast.AsyncFunctionDef)
    assert len(functions) > 500
    repeated = {name: where for name, where in functions.items() if len(where) > 1}
    assert {name: where for name, where in repeated.items() if name not in REPEATS} == {}
    assert [name for name in REPEATS if name not in repeated] == [], "no longer needed"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_names_are_words_of_the_field_or_plain_ones(file: Path) -> None:
    names = {*_names(ast.parse(file.read_text(encoding="utf-8")))}
    names |= {part.removesuffix(".py") for part in file.relative_to(ROOT).parts}
    assert {name: word for name in names for word in _words(name) & DIALECT.keys()} == {}


def test_the_search_for_words_finds_them() -> None:
    tree = ast.parse("class _OfShelf:\n    def at(self, care_of): self.recall = pile = 1")
    found = {word for name in _names(tree) for word in _words(name)} & DIALECT.keys()
    assert found == {"shelf", "care", "recall", "pile"}
