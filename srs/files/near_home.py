"""Where something lies, as its owner calls it."""

import os
from pathlib import Path


def near_home(place: str) -> str:
    """`place`, a path or what begins with one, with ~ for the home folder of its owner."""
    home = str(Path.home())
    return f"~{place.removeprefix(home)}" if place.startswith(f"{home}{os.sep}") else place
