"""Outlines whose points are headings."""

from srs.parse import read_text

LOGSEQ = """\
## Abstract
### It needs no labels
#### one round of training is enough
### Loss
#### the first term pulls pairs together
#### the second one keeps scores apart
## Network
### The backbone is VGG
### Score module
#### a score for each cell
"""


def test_what_is_below_the_uppermost_headings_are_points() -> None:
    log = read_text(LOGSEQ)
    assert [section.titles for section in log.sections] == [("Abstract",), ("Network",)]
    first = log.sections[0].points
    assert [point.text for point in first] == ["It needs no labels", "Loss"]
    assert [point.text for point in first[1].children] == [
        "the first term pulls pairs together",
        "the second one keeps scores apart",
    ]
    assert [(point.first, point.last) for point in first] == [(2, 2), (4, 4)]


def test_headings_with_text_below_them_stay_headings() -> None:
    text = LOGSEQ.replace("\n", "\nSome text of its own.\n\nAnd more of it.\n\n")
    assert len(read_text(text).sections) == 10


def test_a_few_headings_are_no_outline() -> None:
    assert read_text("# A\n## B\n## C\n### D\n").sections == ()


def test_org_headlines_are_points_too() -> None:
    log = read_text(LOGSEQ.replace("#", "*"), "log.org")
    assert [section.titles for section in log.sections] == [("Abstract",), ("Network",)]
    assert len(log.sections[0].points) == 2


def test_org_headlines_of_any_depth_are_points_without_their_tags() -> None:
    text = LOGSEQ.replace("#", "*") + "********* Decoder of depth :ankified:\n"
    points = [p.text for section in read_text(text, "log.org").sections for p in section.walk()]
    assert points[-1] == "Decoder of depth"
