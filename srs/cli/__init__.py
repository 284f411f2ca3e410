"""The command line. Only this package knows click."""

import atexit
import gc
import os
import sys

from srs.study.garbage import without_collecting


def main() -> None:
    """Run the command that was typed, and end with its exit status."""
    atexit.register(gc.freeze)  # the process ends: to look through all for garbage is lost time
    with without_collecting():
        from srs.cli.app import root  # noqa: PLC0415  # `import srs.cli` is to stay free of click
        from srs.cli.failure import report_error  # noqa: PLC0415  # the same
        from srs.cli.helping import translated  # noqa: PLC0415  # the same

        if os.environ.get("_SRS_COMPLETE"):
            from srs.cli.bash import use_it  # noqa: PLC0415  # only Tab asks for it

            use_it()
        from srs.locale import speak  # noqa: PLC0415  # the same
        from srs.locale.configured import configured_language  # noqa: PLC0415  # the same

    speak(os.environ, configured_language(os.environ))

    try:
        translated(root).main(prog_name="srs")
    except Exception as error:  # whatever happens, the user reads one line
        if os.environ.get("SRS_DEBUG"):
            raise
        sys.exit(report_error(error))
