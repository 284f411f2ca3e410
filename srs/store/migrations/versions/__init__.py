"""One step of the schema each. A step that was published is never changed."""
