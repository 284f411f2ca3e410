"""Figures of study as charts, each of which tells its exact figures as well."""
