"""What is told of the setting under the cursor."""

from collections.abc import Iterator
from dataclasses import replace

from textual.content import Content

from srs.text import clean_line
from srs.translation import listed, tr
from srs.tui.faces.prose import Paragraph
from srs.tui.settings.entries import SettingEntry, typed_value, without_quotes


def setting_paragraphs(entry: SettingEntry) -> Iterator[Paragraph]:
    """What it means and may be, what holds without it, and when a change of it holds."""
    if entry.row is None:
        yield Paragraph(Content(clean_line(entry.title)))
        return
    row = entry.row
    named, setting = row.named, row.named.setting
    example = setting.example.rpartition(" = ")[2]
    shown = row.default or ("" if named.deck else example)
    head = Content.assemble((named.name, "bold"), f" = {clean_line(shown)}" if shown else "")
    yield Paragraph(head + Content(f"  {clean_line(entry.title)}"))
    if row.problem:
        yield Paragraph(Content.styled(clean_line(row.problem), "bold $warning"), "! ")
    if setting.choices:
        said = tr("one of {choices}", choices=listed(map(without_quotes, setting.choices)))
        yield Paragraph(Content(said))
    default = clean_line(typed_value(replace(row, value="")))
    if named.deck is not None and default:
        yield Paragraph(Content(tr("without one of its own: {value}", value=default)))
    elif default:
        yield Paragraph(Content(tr("default: {value}", value=default)))
    yield Paragraph(Content.styled(_when(entry), "$text-muted"))


def _when(entry: SettingEntry) -> str:
    if entry.row and entry.row.named.setting.at_start:
        return tr("A change holds when srs is started again.")
    return tr("A change holds at once; a review under way ends as it began.")
