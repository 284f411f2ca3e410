"""A card in other words."""
