"""The thresholds of the gate: one table, each with its reason."""

import ast
from pathlib import Path

from srs.proposals import limits


def test_every_limit_has_a_reason() -> None:
    body = ast.parse(Path(limits.__file__).read_text(encoding="utf-8")).body[1:]
    for name, why in zip(body[::2], body[1::2], strict=True):
        assert isinstance(name, ast.Assign)
        assert isinstance(why, ast.Expr), ast.unparse(name)
