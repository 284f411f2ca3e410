"""Reading logs: text in any usual form becomes sections with an outline of points."""

from srs.lazy import parts_of

_HOMES = {
    "USUAL": "written.signs",
    "Log": "log",
    "Marker": "document",
    "Pair": "document",
    "Point": "document",
    "TableRow": "document",
    "Section": "log",
    "Signs": "written.signs",
    "Table": "document",
    "is_lead_in": "labels",
    "is_line_of_note": "about",
    "lines_below": "read",
    "read_text": "read",
    "signs_from": "written.signs",
    "split_label": "labels",
    "split_marker": "markers",
}

__getattr__ = parts_of(__name__, _HOMES)
