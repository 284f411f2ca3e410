"""Every key, in a table for each screen."""
