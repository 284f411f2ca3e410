"""The catalogs of srs/locale, read and written by Babel."""

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from tests.locale.source import ROOT, Text, texts

_SOME_DAY = datetime(2026, 11, 28, tzinfo=UTC)
LOCALE = ROOT / "locale"
"""A folder a language: LANGUAGE/LC_MESSAGES/srs.po, and the srs.mo made of it."""


def languages() -> list[str]:
    """Those that there are, English aside."""
    return sorted(folder.name for folder in LOCALE.iterdir() if (folder / "LC_MESSAGES").is_dir())


def file_of(language: str) -> Path:
    """The .po that a translator edits."""
    return LOCALE / language / "LC_MESSAGES" / "srs.po"


def read(language: str) -> dict[Text, Text]:
    """What a language says for each text: as many forms as it has, empty where it says nothing."""
    catalog = _catalog(language)
    return {_key(each.id): _key(each.string) for each in catalog if each.id}


def compiled(language: str) -> bytes:
    """The .mo of a language."""
    file = io.BytesIO()
    write_mo(file, _catalog(language))
    return file.getvalue()


def update(language: str) -> None:
    """Let the .po of a language have the texts of the source, no more and no fewer; and the .mo."""
    old = read(language) if file_of(language).exists() else {}
    catalog = Catalog(locale=language, project="srs", fuzzy=False)
    for text in sorted(texts()):
        told: Text = old.get(text, ())
        catalog.add(text if len(text) > 1 else text[0], told if len(text) > 1 else "".join(told))
    file_of(language).parent.mkdir(parents=True, exist_ok=True)
    with file_of(language).open("wb") as file:
        # no dates and no versions: the same texts are the same file
        write_po(file, catalog, width=0, omit_header=True)
    head = f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: {catalog.plural_forms}\\n"\n\n'
    body = file_of(language).read_text(encoding="utf-8")
    file_of(language).write_text(head + body, encoding="utf-8", newline="\n")
    file_of(language).with_suffix(".mo").write_bytes(compiled(language))


def _catalog(language: str) -> Catalog:
    with file_of(language).open("rb") as file:
        catalog = read_po(file, locale=language)
    # the same texts are the same file, whenever it is made
    catalog.creation_date = catalog.revision_date = _SOME_DAY
    return catalog


def _key(told: object) -> Text:
    return (told,) if isinstance(told, str) else tuple(cast("tuple[str, ...]", told))
