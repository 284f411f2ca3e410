"""A card's text as blocks and runs."""
