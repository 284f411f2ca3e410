"""`python -m tests.tui.keys_page`: writes the table of keys in docs/keys.md."""

from pathlib import Path

from srs.tui.keys.pressed import key_name
from srs.tui.keys.remapping import all_bindings, screen_of, usual_keys

PAGE = Path(__file__).parents[2] / "docs" / "keys.md"
BEGIN, END = "<!-- the keys, by python -m tests.tui.keys_page -->\n", "<!-- end of the keys -->\n"


def key_tables() -> str:
    """A table for each screen: action, keys, what it does."""
    text, screen = "", ""
    for action, row in all_bindings().items():
        if screen_of(action) != screen:
            screen = screen_of(action)
            text += f"\n### {screen}\n\n| action | keys | does |\n|---|---|---|\n"
        keys = " ".join(f"`{key_name(key)}`".replace("|", "\\|") for key in usual_keys(row))
        text += f"| `{action}` | {keys} | {row.description} |\n"
    return f"{text}\n"


def page_with(tables: str) -> str:
    """The page with these tables in it."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    return before + BEGIN + tables + END + rest.partition(END)[2]


if __name__ == "__main__":
    PAGE.write_text(page_with(key_tables()), encoding="utf-8")
