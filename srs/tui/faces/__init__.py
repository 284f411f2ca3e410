"""How a card looks."""
