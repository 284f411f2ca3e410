"""The home screen, and what is asked on it."""
