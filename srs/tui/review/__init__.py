"""The review, and what it ends with."""
