"""Where a card comes from stands on one line, whatever the width."""

import pytest

from srs.cells import width as cells_of
from srs.tui.faces.origin_line import origin_line
from srs.tui.faces.wrap import cut_in_the_middle

PLACE = "~/notes/reading/2023/optimizers-and-schedules.md:12-14"
TITLE = "解耦的权重衰减正则化（Decoupled Weight Decay）"


def shown(width: int, place: str = PLACE, title: str = TITLE, remark: str = "") -> str:
    (line,) = origin_line(place, "2023-06-04", title, remark).lines(width)
    return line.plain


def test_what_fits_stands_as_it_is() -> None:
    assert shown(80, "~/notes/papers.md:12", "Attention") == (
        "~/notes/papers.md:12 · 2023-06-04 · Attention"
    )


def test_a_title_loses_its_end_first() -> None:
    assert shown(46, "~/notes/papers.md:12") == "~/notes/papers.md:12 · 2023-06-04 · 解耦的权…"


def test_then_a_path_loses_folders_and_keeps_its_name() -> None:
    assert shown(70) == "~/notes/r…/optimizers-and-schedules.md:12-14 · 2023-06-04 · 解耦的权…"


def test_in_a_narrow_terminal_the_place_is_what_counts() -> None:
    assert shown(30, "~/notes/papers.md:12") == "~/n…/papers.md:12 · 2023-06-04"
    assert shown(12, "~/notes/papers.md:12") == "…apers.md:12"


def test_a_remark_is_kept() -> None:
    assert shown(60, "~/a.md:1", remark="from an earlier version").endswith(
        "· from an earlier version"
    )


@pytest.mark.parametrize("width", range(4, 130))
@pytest.mark.parametrize("title", ["", TITLE, "T"])
def test_it_is_never_wider_than_there_is_room(width: int, title: str) -> None:
    assert cells_of(shown(width, title=title)) <= width
    assert cells_of(shown(width, "/日志/很长的文件夹名字/还有一个/笔记本.md:3", title)) <= width


def test_a_path_of_wide_signs_is_not_cut_inside_of_one() -> None:
    assert cut_in_the_middle("/笔记/论文/注意力机制.md:3", 16) == "/…意力机制.md:3"
