"""Which cards somebody means: words, phrases, filters, 'or', '-' and brackets."""

from srs.query.candidate import Candidate
from srs.query.grammar import parse_query
from srs.query.states import Query

__all__ = ["Candidate", "Query", "parse_query"]
