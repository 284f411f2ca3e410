"""What the first screen must not wait for."""

import subprocess
import sys


def test_the_first_screen_waits_for_neither_markdown_nor_the_reader() -> None:
    program = "import sys, srs.tui, srs.tui.review.screen; print(*sorted(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    late = {"srs.formula", "srs.markdown.blocks", "textual.highlight"}
    late |= {"textual.widgets._markdown", "markdown_it", "srs.parse", "srs.making", "genanki"}

    assert not late & set(run.stdout.split())
