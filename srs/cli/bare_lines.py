"""What a first reading says of lines that no rule made a card of."""

from srs.cli.output import say_on_stderr
from srs.study.generated import Generated
from srs.translation import trn

_BARE = "no-rule"


def say_bare_lines(generated: Generated) -> None:
    """Of a first reading: that a model may draft cards where no rule did."""
    bare = sum(s.last - s.first + 1 for s in generated.skipped if s.code == _BARE)
    if bare:
        say_on_stderr(
            trn(
                "{number} line has no card: a language model can draft one ('srs draft --help')",
                "{number} lines have no card: a language model can draft some ('srs draft --help')",
                bare,
            )
        )
