"""Figures, states and happenings, in words."""
