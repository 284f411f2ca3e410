"""The use cases: what a person does with srs, in terms of the core and its edges."""

from srs.lazy import parts_of

__getattr__ = parts_of(__name__)
