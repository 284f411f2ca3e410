"""A blamed log as a file to share: a page for a browser, or a picture."""

from collections.abc import Callable, Mapping
from pathlib import Path

from srs import files
from srs.blame import Blame
from srs.card import CardId
from srs.errors import UsageError
from srs.store import cited
from srs.study.blame_page import blame_page
from srs.study.blame_picture import blame_picture
from srs.study.study import Study
from srs.translation import mark

_Draw = Callable[[Blame, Mapping[CardId, str]], str]
_FORMATS: Mapping[str, _Draw] = {".html": blame_page, ".htm": blame_page, ".svg": blame_picture}


def show_blame(study: Study, found: Blame, path: Path, form: str = "") -> None:
    """Write `found` to the file at `path`, in the `form` that a suffix names: that of the path.

    Raises UsageError for a form that there is none of, ExportError for what cannot be written.
    """
    draw = _FORMATS.get(form or path.suffix.lower())
    if draw is None:
        raise UsageError(
            mark("{path}: a log is shown as .html or .svg", path=path),
            mark("give the file such a name"),
        )
    cards = {card for line in found.lines for card in line.cards}
    questions = study.store.ask(cited.questions_of, cards)
    files.write_atomically(path, draw(found, questions).encode(), study.scratch)
