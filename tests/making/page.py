"""What the rules tell of themselves, in other places: `python -m tests.making.page` writes it anew.

The tables of docs/cards.md (rules and limits), and srs/rules_in_words.py, from which commands take
the same sentences without importing a rule.
"""

import ast
import json
import re
import textwrap
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
WORDS = Path(__file__).parents[2] / "srs/rules_in_words.py"
_WIDEST = 76
_MODULE = '''"""What the cards of each rule are made from, by the ids that they bear.

As the rules say it themselves, which take a while to import: who looks at a card needs none.
`python -m tests.making.page` writes this file. An id that ends in '*' stands for all that begin so.
"""

from collections.abc import Mapping
from typing import Final

from srs.translation import mark

SENTENCES: Final[Mapping[str, str]] = {{
{rows}}}
"""Sentences to be translated where they are shown."""
'''
HEADS = (
    "| id | a card is made from | languages | at first |\n|---|---|---|---|\n",
    "| limit | is | because |\n|---|---|---|\n",
)


def rules() -> list[tuple[str, str, Rule[Any, Any]]]:
    """Each id that cards bear, in order: what is said of it, and the first rule that gives it."""
    found: dict[str, tuple[str, str, Rule[Any, Any]]] = {}
    for rule in ALL:
        for id_, says in rule.makes.items():
            found.setdefault(id_, (id_, says, rule))
    return [found[id_] for id_ in sorted(found)]


def rule_rows() -> Iterator[str]:
    """A row of docs/cards.md for each."""
    for id_, says, rule in rules():
        spoken = "any" if rule.languages == LANGUAGES else ", ".join(map(str, rule.languages))
        first = "asked" if rule.tier is Tier.SURE else "draft"
        yield f"| `{id_}` | {says} | {spoken} | {first} |\n"


def sentences() -> str:
    """The whole module of the rules in words."""
    rows = "".join(f"    {json.dumps(id_)}: {_marked(says)},\n" for id_, says, _ in rules())
    return _MODULE.format(rows=rows)


def _marked(says: str) -> str:
    """The call that marks a sentence for translation, in lines that are short enough."""
    plain = f"mark({json.dumps(says, ensure_ascii=False)})"
    if len(plain) <= _WIDEST:
        return plain
    lines = textwrap.wrap(says, _WIDEST, drop_whitespace=False)
    each = "\n".join(f"        {json.dumps(line, ensure_ascii=False)}" for line in lines)
    return f"mark(\n{each}\n    )"


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
    WORDS.write_text(sentences(), encoding="utf-8")
