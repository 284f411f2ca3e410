"""The client of the npm SDK, which checks each answer against its schema.

It is tried where node is there, and SRS_NODE_MODULES names a folder with
@modelcontextprotocol/sdk: `npm install --prefix X @modelcontextprotocol/sdk` makes one.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.agents.test_stdio import environment

SDK = (
    Path(os.environ.get("SRS_NODE_MODULES", "")) / "@modelcontextprotocol" / "sdk" / "dist" / "esm"
)
CALLS: list[tuple[str, dict[str, object]]] = [
    ("lines", {}),
    ("search", {}),
    ("due", {}),
    ("next", {}),
    ("propose", {"cards": [{"question": "x"}]}),
    ("search", {"limit": "3"}),
]
SCRIPT = """
const [sdk, server, calls] = process.argv.slice(2).map((each) => JSON.parse(each));
const { Client } = await import(`${sdk}/client/index.js`);
const { StdioClientTransport } = await import(`${sdk}/client/stdio.js`);
const client = new Client({ name: "npm", version: "1" });
await client.connect(new StdioClientTransport(server));
await client.listTools();
const errors = [];
for (const [name, args] of calls)
  errors.push((await client.callTool({ name, arguments: args })).isError === true);
console.log(JSON.stringify(errors));
await client.close();
"""


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
@pytest.mark.skipif(
    not (os.environ.get("SRS_NODE_MODULES") and SDK.is_dir()),
    reason="SRS_NODE_MODULES names no folder with @modelcontextprotocol/sdk",
)
def test_the_client_of_npm_takes_every_answer(home: Path) -> None:
    script = home.parent / "calls.mjs"
    script.write_text(SCRIPT, encoding="utf-8")
    server = {
        "command": sys.executable,
        "args": ["-m", "srs", "mcp", "--home", str(home)],
        "env": environment(),
    }
    words = [json.dumps(each) for each in (str(SDK), server, CALLS)]
    run = subprocess.run(
        ["node", str(script), *words], capture_output=True, text=True, check=True, timeout=60
    )
    assert json.loads(run.stdout) == [False] * 5 + [True]
