# what `__init__.py` gives when it is asked: a type checker does not run it
from srs.query.completing import Completion, completions
from srs.query.found import FoundCard, Listed
from srs.query.grammar import parse_query
from srs.query.matching import matches
from srs.query.tree import Query

__all__ = ["Completion", "FoundCard", "Listed", "Query", "completions", "matches", "parse_query"]
