"""Browsing all cards: a query, what it finds, and a word on one or many."""
