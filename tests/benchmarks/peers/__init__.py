"""The same cards and the same work, done by other programs."""
