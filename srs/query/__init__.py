"""Which cards somebody means: words, phrases, filters, 'or', '-' and brackets.

A query is read once, and is a value from then on: `matches` asks it of a card, the store turns
it into SQL. Most commands have none: what is here is imported when it is first asked for.
"""

from srs.lazy import parts_of

_HOMES = {
    "FoundCard": "found",
    "Completion": "completing",
    "Listed": "found",
    "Query": "tree",
    "completions": "completing",
    "matches": "matching",
    "parse_query": "grammar",
}

__getattr__ = parts_of(__name__, _HOMES)
