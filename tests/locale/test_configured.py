"""The language that config.toml names holds for help too, which reads no settings."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from srs.config import home_folder
from srs.locale.configured import _folder, configured_language
from tests.cli.program import Program

LOADED = """
import sys
from srs.cli import main
sys.argv = ["srs", "--help"]
try:
    main()
finally:
    print("loaded", *sorted(sys.modules), file=sys.stderr)
"""


def said_in(text: str | bytes, tmp_path: Path) -> str | None:
    (tmp_path / "config.toml").write_bytes(text.encode() if isinstance(text, str) else text)
    return configured_language({"SRS_HOME": str(tmp_path)})


@pytest.mark.parametrize("environ", ["en_US.UTF-8", "C"])
def test_help_speaks_the_language_that_is_set(
    srs: Program, monkeypatch: pytest.MonkeyPatch, environ: str
) -> None:
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.setenv("LANG", environ)
    srs.configure('language = "zh_CN"\n')
    run = srs("--help")
    assert run.out.startswith("用法")
    assert "从纯文本学习日志生成问答卡片。" in run.out
    assert "选项:" in srs("list", "--help").out


def test_english_can_be_set_where_the_system_speaks_chinese(
    srs: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", "zh_CN")
    assert srs("--help").out.startswith("用法")
    srs.configure('language = "en"\n')
    assert srs("--help").out.startswith("Usage: srs")


def test_a_setting_that_is_refused_is_told_in_the_language_that_is_set(srs: Program) -> None:
    srs.configure('language = "zh_CN"\nnew_per_day = -1\n')
    assert "new_per_day 必须是不小于 0 的整数，不能是 -1" in srs("list").err


def test_only_the_key_at_the_top_is_meant(tmp_path: Path) -> None:
    assert said_in('language = "zh_CN"', tmp_path) == "zh_CN"
    assert said_in('[deck."language"]\nlanguage = "zh_CN"', tmp_path) is None
    assert said_in('# language = "zh_CN"', tmp_path) is None
    assert said_in("\ufefflanguage = 'en'", tmp_path) == "en"


@pytest.mark.parametrize("text", ["language = ", "language = 3", "", b"\xff language", "language"])
def test_what_cannot_be_read_is_left_to_whoever_tells_of_it(
    tmp_path: Path, text: str | bytes
) -> None:
    assert said_in(text, tmp_path) is None


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    assert configured_language({"SRS_HOME": str(tmp_path)}) is None
    os.mkfifo(tmp_path / "config.toml")
    assert configured_language({"SRS_HOME": str(tmp_path)}) is None
    assert configured_language({"SRS_HOME": "~nobody-of-that-name/x"}) is None


@pytest.mark.parametrize("given", ["", "/data/of me", "not/absolute"])
def test_the_folder_is_that_of_the_collection(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", given)
    assert (
        _folder(os.environ | {"SRS_HOME": ""}) == home_folder(os.environ | {"SRS_HOME": ""}).folder
    )
    assert _folder({"SRS_HOME": "~/x"}) == home_folder({"SRS_HOME": "~/x"}).folder


@pytest.mark.parametrize("settings", ["", 'language = "zh_CN"\n'])
def test_help_waits_for_no_settings(srs: Program, settings: str) -> None:
    srs.configure(settings)
    run = subprocess.run(
        [sys.executable, "-c", LOADED],
        capture_output=True,
        text=True,
        check=True,
        env=dict(os.environ),
    )
    loaded = set(run.stderr.partition("loaded ")[2].split())
    assert loaded & {"srs.config", "srs.collection", "platformdirs"} == set()
    assert ("tomllib" in loaded) is bool(settings)
