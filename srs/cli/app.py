"""The root command; each command is imported only when it runs."""

import importlib

import click

from srs import __version__

_COMMANDS = {
    "generate": "srs.cli.generate:generate",
    "review": "srs.cli.review:review",
    "next": "srs.cli.answering:next_card",
    "answer": "srs.cli.answering:answer",
    "undo": "srs.cli.answering:undo",
    "due": "srs.cli.browsing:due",
    "list": "srs.cli.browsing:list_cards",
    "show": "srs.cli.browsing:show",
    "accept": "srs.cli.status:accept",
    "suspend": "srs.cli.status:suspend",
    "unsuspend": "srs.cli.status:unsuspend",
    "export": "srs.cli.export:export",
    "stats": "srs.cli.stats:stats",
    "doctor": "srs.cli.care:doctor",
    "backup": "srs.cli.care:backup",
    "restore": "srs.cli.care:restore",
    "where": "srs.cli.care:where",
    "completion": "srs.cli.completion:completion",
}


class _Lazy(click.Group):
    """Knows its commands by name, and loads the one that is asked for."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        module, function = _COMMANDS[name].split(":")
        command = getattr(importlib.import_module(module), function)
        return command if isinstance(command, click.Command) else None


@click.group(
    cls=_Lazy,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "-V", "--version", prog_name="srs")
@click.pass_context
def root(ctx: click.Context) -> None:
    """Question-and-answer cards from a plain learning log.

    Without a command, srs opens its home screen.

    \b
    Every day:
      srs generate my-log.md    read your log (once with a path, then without)
      srs review                a few minutes
    """
    if ctx.invoked_subcommand is None:
        from srs.cli.review import open_screen  # noqa: PLC0415  # --help needs no screen

        open_screen("home", None)
