"""What the rules tell of themselves, in other places: `python -m tests.making.page` writes it anew.

The tables of docs/cards.md (rules and limits), and srs/rules_in_words.py, from which commands take
the same sentences without importing a rule.
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from srs.making import limits
from srs.making.lexicon.languages import LANGUAGES
from srs.making.rule import Rule
from srs.making.rules import OF_LOGS, OF_PAIRS, RULES
from tests.making.yields import notes

PAGE = Path(__file__).parents[2] / "docs/cards.md"
ALL: tuple[Rule[Any, Any], ...] = (*OF_PAIRS, *RULES, *OF_LOGS)
DECKS = PAGE.parents[1] / "decks"
WORDS = Path(__file__).parents[2] / "srs/rules_in_words.py"
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


@cache
def asked() -> frozenset[str]:
    """The rules of the cards that are asked at once, of all examples and of the sample logs."""
    logs = [log for rule in ALL for log, _ in rule.examples]
    logs += [path.read_text(encoding="utf-8") for path in sorted(DECKS.glob("*.md"))]
    return frozenset(note.rule for log in logs for note in notes(log) if note.sure)


def rule_rows() -> Iterator[str]:
    """A row of docs/cards.md for each."""
    for id_, says, rule in rules():
        spoken = "any" if rule.languages == LANGUAGES else ", ".join(map(str, rule.languages))
        first = "asked" if any(fnmatchcase(each, id_) for each in asked()) else "draft"
        yield f"| `{id_}` | {says} | {spoken} | {first} |\n"


def sentences() -> str:
    """The whole module of the rules in words."""
    each = (
        f"    {json.dumps(id_)}: mark({json.dumps(says, ensure_ascii=False)}),\n"
        for id_, says, _ in rules()
    )
    module = _MODULE.format(rows="".join(each))
    ruff = Path(sys.executable).with_name("ruff")
    shaped = subprocess.run(
        [ruff, "format", "--stdin-filename", WORDS, "-"],
        input=module,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return shaped.stdout


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
