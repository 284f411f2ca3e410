"""Which cards somebody means: words, phrases, filters, 'or', '-' and brackets.

A query is read once, and is a value from then on: `matches` asks it of a card, the store turns
it into SQL.
"""

from srs.query.candidate import Candidate
from srs.query.completing import Completion, completions
from srs.query.grammar import parse_query
from srs.query.matching import matches
from srs.query.tree import Query

__all__ = ["Candidate", "Completion", "Query", "completions", "matches", "parse_query"]
