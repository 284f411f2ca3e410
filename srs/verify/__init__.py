"""A second look at every card: whether its answer stands in the lines that it cites.

It shares no code with what makes cards: neither with the rules, nor with what a model passes.
"""

from srs.verify.answer import LinesOf, why_unfounded, why_unproven

__all__ = ["LinesOf", "why_unfounded", "why_unproven"]
