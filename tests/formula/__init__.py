"""Formulas in the signs of Unicode."""
