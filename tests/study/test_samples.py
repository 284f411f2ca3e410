"""The log that srs comes with is one that its reader can read."""

import re

import pytest

from srs import files
from srs.config import Config
from srs.making import make_notes
from srs.parse import read_text
from srs.study import samples

HAN = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")


@pytest.mark.parametrize(
    ("language", "name"),
    [
        (None, "llm-papers.md"),
        ("C.UTF-8", "llm-papers.md"),
        ("POSIX", "llm-papers.md"),
        ("zh_CN.UTF-8", "llm-papers.md"),
        ("zh_TW", "llm-papers.md"),
        ("en_US.UTF-8", "cell-biology.md"),
        ("de_DE.UTF-8", "cell-biology.md"),
    ],
)
def test_it_goes_by_the_language_of_the_environment(
    language: str | None, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if language is not None:
        monkeypatch.setenv("LANG", language)
    assert samples.to_begin_with().name == name
    assert samples.to_begin_with().is_file()


@pytest.mark.parametrize(("wanted", "name"), [("en", "cell"), ("zh_CN", "llm")])
def test_the_language_of_the_settings_goes_before_it(
    wanted: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "en_US.UTF-8" if wanted == "zh_CN" else "zh_CN.UTF-8")
    assert samples.to_begin_with(Config(language=wanted).language).name.startswith(name)


def test_who_reads_english_meets_no_han_letter() -> None:
    log = (samples.folder() / "cell-biology.md").read_text("utf-8")
    assert not HAN.search(log)
    sure = [
        n for n in make_notes(read_text(log), "cell-biology.md", "cell-biology").notes if n.sure
    ]
    assert len(sure) >= 20
    assert not any(HAN.search(f"{note.question}{note.answer}") for note in sure)


def test_each_sample_is_found_in_the_folder_that_is_packaged() -> None:
    found = {log.path for log in files.find_logs(files.packaged_logs()).logs}
    chosen = {str(samples.to_begin_with(each)) for each in ("en", "zh")}
    assert chosen == found
