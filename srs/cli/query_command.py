"""Commands that take a query: a word of it may begin with '-', as an option does."""

from collections.abc import Iterable

import click

from srs.translation import tr


class QueryCommand(click.Command):
    """What begins with one dash and is no option is a word of the query: -法国, -deck:papers.

    Options may stand before and after such words. What begins with two dashes is an option,
    and so is one letter behind a dash, known or not.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does it, with the words behind a '--' of ours."""
        options_known = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        takes_value = {
            name for option in options_known if not option.is_flag and not option.count
            for name in option.opts
        }  # fmt: skip
        options: list[str] = []
        words: list[str] = []
        rest = iter(args)
        for arg in rest:
            if arg == "--":
                words += rest
            elif self._is_word(arg, options_known, ctx):
                words.append(arg)
            else:
                options.append(arg)
                if arg in takes_value:
                    options += [value for value in [next(rest, None)] if value is not None]
        return super().parse_args(ctx, [*options, "--", *words])

    def _is_word(self, arg: str, options: Iterable[click.Option], ctx: click.Context) -> bool:
        if not arg.startswith("-"):
            return True
        for name in (name for option in options for name in option.opts):
            if name == f"-{arg}":
                said = tr(
                    "No such option: {word}. Did you mean {option}? "
                    "A word of a query that begins so stands behind '--'.",
                    word=arg,
                    option=name,
                )
                raise click.NoSuchOption(arg, said, ctx=ctx)
        is_letter = len(arg) == len("-x") and arg.isascii() and arg[1:].isalpha()
        return not (arg.startswith("--") or is_letter)
