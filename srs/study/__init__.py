"""The use cases: what a person does with srs, in terms of the core and its edges."""
