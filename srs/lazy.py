"""Packages that import what is in them when it is first asked for (PEP 562).

What a face has at hand is much, and what one command needs of it little. A stub beside such a
package (`__init__.pyi`) tells a type checker the same, which does not run `__getattr__`.
"""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec


def parts_of(package: str, homes: Mapping[str, str] | None = None) -> Callable[[str], object]:
    """What is to be the `__getattr__` of `package`: it gives the package's modules.

    And names of `homes`, each by the module of the package that defines it. None of these may be
    the name of a module: that would take its place as soon as it is imported.
    """
    known = homes or {}

    def part(name: str) -> object:
        if name in known:
            found: object = getattr(import_module(f"{package}.{known[name]}"), name)
            setattr(sys.modules[package], name, found)  # it is not asked for again
            return found
        if find_spec(f"{package}.{name}") is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return import_module(f"{package}.{name}")

    return part
