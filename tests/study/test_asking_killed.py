"""A run that is killed in the middle loses no block that was answered."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.endpoint.stub import StubAnswer, StubRequest, StubServer, completion
from tests.study.drafts import LOG, RERANKER, reply

pytest.importorskip("httpx2", reason="httpx2, which asks a model, is not installed")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_what_was_answered_before_a_kill_is_kept_and_not_asked_again(tmp_path: Path) -> None:
    home, logs = tmp_path / "home", tmp_path / "logs"
    home.mkdir()
    logs.mkdir()
    for number in range(3):
        text = LOG.replace("RAG 笔记", f"RAG 笔记 {number}")
        (logs / f"log{number}.md").write_text(text, encoding="utf-8")
    third = threading.Event()

    def answer(_: StubRequest) -> StubAnswer:
        if len(server.requests) == 3:
            third.set()
            threading.Event().wait(20)
        return completion(reply(RERANKER))

    with StubServer(answer) as server:
        config = f'[model]\nurl = "{server.url}"\nname = "qwen"\n'
        (home / "config.toml").write_text(config, encoding="utf-8")
        environ = {**os.environ, "SRS_HOME": str(home)}
        command = [sys.executable, "-m", "srs", "draft", "--yes", "--json"]
        subprocess.run(
            [sys.executable, "-m", "srs", "generate", str(logs)], env=environ, check=True
        )
        process = subprocess.Popen(command, env=environ)
        assert third.wait(30)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    with StubServer([completion(reply())]) as server:
        config = f'[model]\nurl = "{server.url}"\nname = "qwen"\n'
        (home / "config.toml").write_text(config, encoding="utf-8")
        done = subprocess.run(command, env=environ, check=True, capture_output=True, text=True)
        assert len(server.requests) == 1
    assert '"cached": 4' in done.stdout
    listed = [sys.executable, "-m", "srs", "list", "is:draft", "rule:model", "--json"]
    drafts = subprocess.run(listed, env=environ, check=True, capture_output=True, text=True).stdout
    assert drafts.count('"id"') == 2
