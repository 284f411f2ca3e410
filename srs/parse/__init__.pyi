# what `__init__.py` gives when it is asked: a type checker does not run it
from srs.parse.about import is_line_of_note
from srs.parse.document import Marker, Pair, Point, Table, TableRow
from srs.parse.labels import is_lead_in, split_label
from srs.parse.log import Log, Section
from srs.parse.markers import split_marker
from srs.parse.read import lines_below, read_text
from srs.parse.written.signs import USUAL, Signs, signs_from

__all__ = [
    "USUAL",
    "Log",
    "Marker",
    "Pair",
    "Point",
    "Section",
    "Signs",
    "Table",
    "TableRow",
    "is_lead_in",
    "is_line_of_note",
    "lines_below",
    "read_text",
    "signs_from",
    "split_label",
    "split_marker",
]
