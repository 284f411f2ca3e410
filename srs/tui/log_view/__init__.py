"""A log line by line, fading where it is forgotten."""
