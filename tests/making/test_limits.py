"""The thresholds: one table, each with its reason, and a page that tells them."""

import ast
import re
from itertools import pairwise
from pathlib import Path

import pytest

from srs.making import limits

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/cards.md").read_text(encoding="utf-8")
BODY = ast.parse(Path(limits.__file__).read_text(encoding="utf-8")).body
REASONS = {
    ast.unparse(each.targets[0]): (ast.unparse(each.value), ast.unparse(below))
    for each, below in pairwise(BODY)
    if isinstance(each, ast.Assign)
}
ROOMS = sorted((ROOT / "srs/making/rules").glob("*.py"))


def test_every_limit_has_a_reason() -> None:
    assert set(REASONS) == {name for name in vars(limits) if name.isupper()}
    assert [name for name, (_, reason) in REASONS.items() if reason[0] not in "\"'"] == []


def test_the_page_tells_every_limit_its_value_and_its_reason() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` \| (.+?) \| (.+?) \|$", PAGE, re.MULTILINE)
    told = {name: (value, reason) for name, value, reason in rows}
    assert told == {
        name: (value.replace("Kind.", "").lower(), " ".join(ast.literal_eval(reason).split()))
        for name, (value, reason) in REASONS.items()
    }


@pytest.mark.parametrize("file", ROOMS, ids=lambda file: file.stem)
def test_no_rule_has_a_threshold_of_its_own(file: Path) -> None:
    """But for what is no policy: two sides of a contrast are two."""
    numbers = [
        ast.unparse(each)
        for each in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(each, ast.Assign)
        and all(isinstance(value, ast.Constant | ast.Tuple | ast.UnaryOp) for value in [each.value])
        and re.search(r"= \(?-?\d", ast.unparse(each))
    ]
    assert set(numbers) <= {"_TWO_SIDES = 2", "_PAIR = 2"}
