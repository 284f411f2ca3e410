import pytest

from tests.cli.program import Program, make_program


@pytest.fixture
def srs(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Program:
    return make_program(tmp_path_factory.mktemp("srs"), monkeypatch, capsys)
