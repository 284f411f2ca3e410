"""Which cards somebody means: words, phrases, filters, 'or', '-' and brackets."""

from srs.query.candidate import Candidate
from srs.query.filters import Query
from srs.query.grammar import parse_query

__all__ = ["Candidate", "Query", "parse_query"]
