"""The thresholds: one table, each with its reason."""

import ast
import re
from pathlib import Path

import pytest

from srs.making import limits
from tests.making import page

RULES = sorted((Path(limits.__file__).parent / "rules").glob("*.py"))


def test_every_limit_has_a_reason() -> None:
    assert set(page.reasons()) == {name for name in vars(limits) if name.isupper()}
    assert [name for name, (_, why) in page.reasons().items() if not why] == []


@pytest.mark.parametrize("file", RULES, ids=lambda file: file.stem)
def test_no_rule_has_a_threshold_of_its_own(file: Path) -> None:
    """But for what is no policy: two sides of a contrast are two."""
    body = ast.parse(file.read_text(encoding="utf-8")).body
    lines = [ast.unparse(each) for each in body if isinstance(each, ast.Assign)]
    numbers = {line for line in lines if re.search(r"= \(?-?[\d., ]+\)?$", line)}
    assert numbers <= {"_TWO_SIDES = 2", "_PAIR = 2"}
