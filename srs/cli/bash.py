"""Completion in bash, whose words end at colons, and which writes what it is given unquoted."""

import os
import re
from typing import Any, ClassVar

from click.shell_completion import (
    BashComplete,
    CompletionItem,
    add_completion_class,
    split_arg_string,
)

_SCRIPT = """\
%(complete_func)s() {
    local IFS=$'\\n' type value
    COMPREPLY=()
    while IFS=',' read -r type value; do
        case $type in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            plain) compopt -o nospace; COMPREPLY+=("$value") ;;
        esac
    done < <(env COMP_LINE="${COMP_LINE:0:COMP_POINT}" COMP_BREAKS="$COMP_WORDBREAKS" \\
        %(complete_var)s=bash_complete "$1")
}

complete -o nosort -F %(complete_func)s %(prog_name)s
"""
_SPECIAL = re.compile(r"([^\w@%+=:,./\-])")
"""What bash would take for more than a letter of the word, as its own `printf %q` has it."""


class BashWords(BashComplete):
    """Completes the word as somebody typed it: `papers::b` is one word, and `deck two` stays one.

    bash cuts the line at the characters of COMP_WORDBREAKS, and puts what it is given in the
    place of the last piece only.
    """

    source_template: ClassVar[str] = _SCRIPT

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before the one at the cursor, and that one, without their quotes."""
        line = os.environ.get("COMP_LINE", "")
        words = split_arg_string(line)[1:]
        if not words or (line[-1:].isspace() and not line.endswith("\\ ")):
            return words, ""
        return words[:-1], words[-1]

    def format_completion(self, item: CompletionItem[Any]) -> str:
        """What bash is to write in the place of the last piece of the word."""
        if item.type != "plain":
            return f"{item.type},{item.value}"
        line = os.environ.get("COMP_LINE", "")
        value, (_, typed) = str(item.value), self.get_completion_args()
        breaks = os.environ.get("COMP_BREAKS", "")
        if _is_quoted(line):  # there nothing is a break, and bash ends the quotation itself
            return f"plain,{value}"
        end = "" if value.endswith(":") else " "
        cut = max((typed.rfind(sign) + 1 for sign in breaks if sign in ":="), default=0)
        if not value.startswith(typed[:cut]):
            cut = 0
        return f"plain,{_SPECIAL.sub(chr(92) * 2 + chr(92) + '1', value[cut:])}{end}"


def use_it() -> None:
    """Let click complete in bash by it."""
    add_completion_class(BashWords)


def _is_quoted(line: str) -> bool:
    """Whether the end of `line` stands behind a quotation mark that is open."""
    quote, escaped = "", False
    for sign in line:
        if escaped:
            escaped = False
        elif sign == "\\" and quote != "'":
            escaped = True
        elif sign == quote:
            quote = ""
        elif not quote and sign in "'\"":
            quote = sign
    return bool(quote)
