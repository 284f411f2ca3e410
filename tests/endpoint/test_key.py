"""The key: from a variable or a command, and never in what is told."""

import os
import shlex
import sys
from pathlib import Path

import pytest

from srs.endpoint import Endpoint, Key, find_key
from srs.endpoint import key as key_module
from srs.errors import ConfigError, EndpointError
from tests.endpoint.asking import SECRET

PYTHON = shlex.quote(sys.executable)
POSIX = pytest.mark.skipif(os.name == "nt", reason="quotes of a POSIX shell")


def command(program: str) -> str:
    return f"{PYTHON} -c {shlex.quote(program)}"


def test_without_settings_there_is_no_key() -> None:
    assert find_key(None, None, {"OPENAI_API_KEY": SECRET}) is None


def test_a_variable_holds_it() -> None:
    found = find_key("MY_KEY", None, {"MY_KEY": f" {SECRET}\n"})
    assert found == Key(SECRET, "MY_KEY")
    assert SECRET not in repr(found)
    assert SECRET not in repr(Endpoint("http://host", "m", found))


@pytest.mark.parametrize("environ", [{}, {"MY_KEY": ""}, {"MY_KEY": " \n"}])
def test_a_variable_that_is_not_set_is_told_by_its_name(environ: dict[str, str]) -> None:
    with pytest.raises(ConfigError, match="MY_KEY is empty or not set") as told:
        find_key("MY_KEY", None, environ)
    assert told.value.hint


def test_a_key_in_place_of_the_name_of_a_variable_is_not_repeated() -> None:
    with pytest.raises(ConfigError) as told:
        find_key("0a1b2cSECRET", None, {})
    assert "SECRET" not in str(told.value)


@pytest.mark.parametrize("value", ["two words", "密钥", "a\nb", "a\x00b", "a\x7f"])
def test_what_no_header_may_hold_is_refused_and_not_repeated(value: str) -> None:
    with pytest.raises(ConfigError, match="MY_KEY holds no key") as told:
        find_key("MY_KEY", None, {"MY_KEY": value})
    assert value not in str(told.value)


def test_two_places_are_one_too_many() -> None:
    with pytest.raises(ConfigError, match="twice"):
        find_key("MY_KEY", "true", {"MY_KEY": SECRET})


@POSIX
def test_the_first_line_of_a_command_is_the_key() -> None:
    program = f"print({SECRET!r}); print('user: me')"
    assert find_key(None, command(program), {}) == Key(SECRET, "key_command")


@POSIX
def test_a_command_gets_no_shell(tmp_path: Path) -> None:
    there = tmp_path / "made-by-a-shell"
    program = "import sys; print(*sys.argv[1:], sep='-')"
    found = find_key(None, f"{command(program)} $HOME ; '>' {there}", {})
    assert found is not None
    assert found.value == f"$HOME-;->-{there}"
    assert not there.exists()


@POSIX
@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("import sys; print('sk-SECRET'); sys.exit('sk-SECRET')", "ended with 1"),
        ("", "is empty"),
        ("print(); print('sk-SECRET')", "is empty"),
        ("print('sk SECRET')", "holds no key"),
        ("import sys; sys.stdout.buffer.write(b'\\xffSECRET')", "holds no key"),
        ("while True: print('SECRET')", "ended with (-9|1)"),
    ],
)
def test_a_command_that_gives_none_is_told_without_what_it_printed(
    program: str, reason: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ConfigError, match=reason) as told:
        find_key(None, command(program), {})
    shown = f"{told.value} {told.value.__cause__} {capfd.readouterr()}"
    assert "SECRET" not in shown


@POSIX
@pytest.mark.parametrize(
    ("line", "reason"),
    [("no-such-program-x", "No such file"), ("'open", "quotes are open"), (" ", "cannot be run")],
)
def test_a_command_that_cannot_be_run_is_told(line: str, reason: str) -> None:
    with pytest.raises(ConfigError, match=reason) as told:
        find_key(None, line, {})
    assert told.value.hint


@POSIX
@pytest.mark.parametrize(
    "program",
    [
        "import time; time.sleep(60)",
        "import os, time; os.close(1); time.sleep(60)",
        "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(2)'])",
    ],
    ids=["waits", "closes its output", "leaves something behind"],
)
def test_a_command_that_does_not_end_is_ended(
    program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_module, "_SECONDS", 0.5)
    with pytest.raises(ConfigError, match=r"within 0\.5 seconds"):
        find_key(None, command(program), {})


def test_a_key_is_taken_out_of_a_text_in_any_letters() -> None:
    key = Key("Sk.[1", "K")
    assert key.hidden("no sk.[1, SK.[1!") == "no [key], [key]!"


def test_an_endpoint_has_an_address() -> None:
    assert Endpoint("http://host/v1/", "m").url == "http://host/v1"
    with pytest.raises(EndpointError, match="name or a password") as told:
        Endpoint("http://me:SECRET@host/v1", "m")
    assert told.value.hint
    assert "SECRET" not in str(told.value)
