"""Formulas as people type them in TeX, written with the signs that Unicode has."""

from srs.formula.convert import LONGEST, as_unicode
from srs.formula.plausible import looks_like_formula

__all__ = ["LONGEST", "as_unicode", "looks_like_formula"]
