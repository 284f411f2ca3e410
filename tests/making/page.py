"""The tables of docs/cards.md that the code tells: rules and limits.

`python -m tests.making.page` writes them anew.
"""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from srs.making import limits
from srs.making.lexicon.languages import LANGUAGES
from srs.making.rule import Rule
from srs.making.rules import OF_LOGS, OF_PAIRS, RULES
from srs.verdict import Tier

PAGE = Path(__file__).parents[2] / "docs/cards.md"
ALL: tuple[Rule[Any, Any], ...] = (*OF_PAIRS, *RULES, *OF_LOGS)
HEADS = (
    "| id | a card is made from | languages | at first |\n|---|---|---|---|\n",
    "| limit | is | because |\n|---|---|---|\n",
)


def rule_rows() -> Iterator[str]:
    """A row for each id that cards bear, by the first rule that gives it."""
    rows: dict[str, str] = {}
    for rule in ALL:
        spoken = "any" if rule.languages == LANGUAGES else ", ".join(map(str, rule.languages))
        first = "asked" if rule.tier is Tier.SURE else "draft"
        for id_, says in rule.makes.items():
            rows.setdefault(id_, f"| `{id_}` | {says} | {spoken} | {first} |\n")
    yield from (rows[id_] for id_ in sorted(rows))


def reasons() -> dict[str, tuple[str, str]]:
    """By its name, what each limit is and why; '' where its file gives no reason."""
    body = ast.parse(Path(limits.__file__).read_text(encoding="utf-8")).body
    return {
        ast.unparse(each.targets[0]): (
            ast.unparse(each.value).replace("Kind.", "").lower(),
            " ".join(below.value.value.split())
            if isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
            and isinstance(below.value.value, str)
            else "",
        )
        for each, below in pairwise([*body, ast.Pass()])
        if isinstance(each, ast.Assign)
    }


def limit_rows() -> Iterator[str]:
    """A row for each limit."""
    yield from (f"| `{name}` | {value} | {why} |\n" for name, (value, why) in reasons().items())


def written(page: str) -> str:
    """`page` with the tables as the code tells them."""
    for head, rows in zip(HEADS, (rule_rows(), limit_rows()), strict=True):
        before, _, behind = page.partition(head)
        page = before + head + "".join(rows) + re.sub(r"\A(?:\|[^\n]*\n)*", "", behind)
    return page


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
