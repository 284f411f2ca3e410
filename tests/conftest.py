"""Settings for every test, and which of them one process runs."""

import os
import socket
from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy
from hypothesis import settings
from xdist.scheduler import LoadGroupScheduling

from srs.store import connection

settings.register_profile("srs", deadline=None)  # how long an example takes proves nothing
settings.load_profile("srs")
settings.register_profile("quick", max_examples=40)


def pytest_configure(config: pytest.Config) -> None:
    """Where the slow tests are left out, a law is tried on 40 examples and not on 100."""
    if config.option.markexpr == "not slow":
        settings.load_profile("quick")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int | None:
    """One more than there are processors: some tests wait for a clock, a pipe or the disk."""
    if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ:
        return None
    return (os.cpu_count() or 1) + 1


@pytest.fixture(autouse=True)
def no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """What whoever runs the tests speaks is nothing that they are about."""
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Nothing is asked of another machine: no test needs one, and no command may without a word."""
    connect = socket.socket.connect

    def connected(self: socket.socket, address: Any) -> None:  # noqa: ANN401  # of any family
        if self.family in {socket.AF_INET, socket.AF_INET6} and not _is_here(address[0]):
            raise AssertionError(address)
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connected)
        yield


def _is_here(host: str) -> bool:
    return host == "localhost" or host.startswith("127.") or host == "::1"


@pytest.fixture(scope="session", autouse=True)
def compiled_once() -> Iterator[None]:
    """A statement is compiled once for all collections: SQLAlchemy does it once for each engine."""
    first = sqlalchemy.create_engine("sqlite://")
    first.connect().close()  # now the dialect knows what it speaks to
    compiled: dict[object, object] = {}

    def create_engine(url: sqlalchemy.URL, **options: Any) -> sqlalchemy.Engine:  # noqa: ANN401  # as SQLAlchemy has it
        options["execution_options"] = {"compiled_cache": compiled}
        engine = sqlalchemy.create_engine(url, **options)
        engine.dialect = first.dialect
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "create_engine", create_engine)
        yield
    first.dispose()


class Together(LoadGroupScheduling):  # type: ignore[misc]  # xdist has no types
    """Tests that share what takes long to make are run by one process.

    By their names: the mark `xdist_group` of pytest-xdist 3.8 groups nothing under pytest 9.2.
    """

    def _split_scope(self, nodeid: str) -> str:
        """The group of a test, which is otherwise run wherever there is room."""
        file, _, test = nodeid.partition("::")
        if file.endswith("test_migrated.py"):
            return file
        if file.endswith("test_reconcile_edits.py") and "[" in test:
            return test.partition("[")[2]  # the edit
        return nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> Together | None:
    """Where `--dist loadgroup` is asked for."""
    return Together(config, log) if config.getvalue("dist") == "loadgroup" else None
