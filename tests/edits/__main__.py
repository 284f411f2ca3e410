"""How many cards each kind of edit keeps, on any logs: `python -m tests.edits FOLDER...`.

Every edit is tried in several places of every log that is found; with `--show`, the cards that
were lost or went astray are printed. Of what is kept and wrong, an independent judge decides.
"""

import argparse
import sys
from pathlib import Path

from tests.edits import EDITS
from tests.edits.judging import Figures
from tests.edits.trial import figures, logs_in, tries


def main() -> None:
    """Read the logs, edit, print a line for each kind of edit."""
    options = argparse.ArgumentParser(prog="python -m tests.edits", description=__doc__)
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument("--times", type=int, default=5, help="places of each log")
    options.add_argument("--only", default="", help="the edits whose name has this")
    options.add_argument("--show", action="store_true", help="the cards lost and astray")
    asked = options.parse_args()
    logs = [each for folder in asked.folders for each in logs_in(folder)]
    cards = sum(len(each.cards) for each in logs)
    sys.stdout.write(f"{len(logs)} logs, {cards} cards\n")
    total = Figures()
    for edit in EDITS:
        if asked.only not in edit.__name__:
            continue
        of_edit = Figures()
        for each in logs:
            for edited in tries(edit, each, asked.times):
                of_edit.add(figures(each.cards, edited))
        _show(edit.__name__, of_edit)
        for what, texts in (("lost", of_edit.lost), ("wrong", of_edit.wrong)):
            for text in texts if asked.show else ():
                sys.stdout.write(f"    {what}: {text}\n")
        sys.stdout.flush()
        total.add(of_edit)
    _show("all", total)


def _show(name: str, of_edit: Figures) -> None:
    share = of_edit.kept / max(1, of_edit.surviving)
    sys.stdout.write(
        f"{name:32}{of_edit.kept:7} of{of_edit.surviving:7}  {share:7.2%}{len(of_edit.wrong):6} wrong\n"
    )


if __name__ == "__main__":
    main()
