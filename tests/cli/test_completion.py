"""What a shell offers on Tab: what only the collection knows, and whole words in a real bash."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from srs.cli.bash import BashWords
from tests.cli.program import Program

SRS = Path(sys.executable).with_name("srs")
LOGS = {
    "论文/my papers.md": "Q: 什么是注意力？\nA: 对 value 的加权求和。\n",
    "论文/bert.md": "Q: What is BERT?\nA: An encoder.\n",
    "tools.md": "Q: What is make?\nA: A build tool.\n",
}


@pytest.fixture
def studied(srs: Program) -> Program:
    for name, text in LOGS.items():
        path = srs.folder / "logs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    srs("generate", str(srs.folder / "logs"))
    return srs


def offered(srs: Program, *words: str) -> list[str]:
    """What click offers for the last word, as any shell gets it."""
    from srs.cli.app import root  # noqa: PLC0415  # imports are slow

    os.environ["SRS_HOME"] = str(srs.home)
    completion = BashWords(root, {}, "srs", "_SRS_COMPLETE")
    return [item.value for item in completion.get_completions([*words[:-1]], words[-1])]


def test_decks_of_this_collection(studied: Program) -> None:
    assert offered(studied, "review", "") == ["tools", "论文::bert", "论文::my papers"]
    assert offered(studied, "forget", "TO") == ["tools"]
    assert offered(studied, "next", "--deck", "论文::m") == ["论文::my papers"]


def test_filters_and_their_values(studied: Program) -> None:
    assert offered(studied, "list", "is:du") == ["is:due"]
    assert offered(studied, "list", "deck:论") == ["deck:论文::bert", 'deck:"论文::my papers"']
    assert "deck:" in offered(studied, "suspend", "de")


def test_ids_with_their_questions_and_grades(studied: Program) -> None:
    (found,) = studied("list", "--json", "make").json
    assert offered(studied, "answer", found["id"][:-1]) == [found["id"]]
    assert offered(studied, "answer", found["id"], "g") == ["good"]


def test_backups_before_files(studied: Program) -> None:
    studied("backup")
    (backup,) = (studied.home / "backups").glob("*.db")
    assert offered(studied, "restore", "") == [str(backup)]


def test_a_collection_that_is_not_there_offers_nothing(srs: Program) -> None:
    assert offered(srs, "review", "") == []
    assert not (srs.home / "srs.db").exists()


def test_a_file_that_is_no_collection_offers_nothing(srs: Program) -> None:
    srs.home.mkdir(exist_ok=True)
    (srs.home / "srs.db").write_text("nothing of ours")
    assert offered(srs, "review", "") == []


def in_bash(srs: Program, line: str) -> list[str]:
    """What a real bash would put in the place of the last piece of `line`."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash here")
    script = """
        eval "$(srs completion bash)"
        COMP_POINT=${#COMP_LINE}
        compopt() { :; }
        _srs_completion srs
        printf '%s\\n' "${COMPREPLY[@]}"
    """
    run = subprocess.run(
        [bash, "--norc", "-c", script],
        env={
            **os.environ,
            "SRS_HOME": str(srs.home),
            "COMP_LINE": line,
            "PATH": f"{SRS.parent}:{os.environ['PATH']}",
            "LC_ALL": "C.UTF-8",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stderr == ""
    return run.stdout.split("\n")[:-1]


@pytest.mark.skipif(not SRS.exists(), reason="srs is not installed")
@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("srs review to", ["tools "]),
        ("srs review 论文::m", [r"my\ papers "]),
        ('srs review "论文::m', ["论文::my papers"]),
        (r"srs list deck:论文::b", ["bert "]),
        ("srs list is", ["is:"]),
        ("srs answer some-id go", ["good "]),
        ("srs answer some-id x", [""]),
    ],
)
def test_bash_gets_the_piece_behind_the_last_colon_with_blanks_escaped(
    studied: Program, line: str, words: list[str]
) -> None:
    assert in_bash(studied, line) == words
