"""The words of the languages that srs has words of."""
