"""httpx2 is an extra: loaded when a model is asked, and missed in words."""

import subprocess
import sys

import pytest

from srs.endpoint import Client, Endpoint
from srs.errors import UsageError
from tests.endpoint.asking import SCHEMA, reads


def test_only_a_client_loads_the_library() -> None:
    program = (
        "import sys, srs, srs.cli.app, srs.endpoint\n"
        "srs.endpoint.Endpoint('http://host', 'm')\n"
        "print([each for each in sys.modules if each.startswith(('httpx', 'httpcore'))])"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


def test_without_it_one_is_told_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "srs.endpoint.wire", raising=False)
    monkeypatch.setitem(sys.modules, "httpx2", None)
    with pytest.raises(UsageError, match="httpx2") as told:
        Client(Endpoint("http://host", "m"), SCHEMA, reads)
    assert "pip install 'learning-log-srs[model]'" in told.value.hint
