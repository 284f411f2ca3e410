"""The root command; each command is imported only when it runs."""

import gc
import importlib
import sys
from types import ModuleType

import click

from srs import __version__
from srs.cli.helping import translated
from srs.study.garbage import without_collecting
from srs.translation import either, mark, tr

_COMMANDS = {
    "generate": (
        "generate:generate",
        mark("Read logs (files or folders) and bring the cards up to date."),
    ),
    "review": ("review:review", mark("Open the review, of one DECK or of all.")),
    "next": ("answering:next_card", mark("Show the card that is due next.")),
    "answer": (
        "answering:answer",
        mark("Record how well you knew CARD: again, hard, good, easy, or 0 to 5."),
    ),
    "undo": (
        "answering:undo",
        mark("Take back what was done last: an answer, or a word such as accept, edit or bury."),
    ),
    "due": ("due:due", mark("Show what is due, by deck and day, or a plan for it.")),
    "list": (
        "browsing:list_cards",
        mark("List the cards that match QUERY: words, and filters such as is:due or deck:papers."),
    ),
    "show": (
        "browsing:show",
        mark("Show one CARD: its source lines, its schedule and its history."),
    ),
    "inbox": (
        "review:inbox",
        mark("Open the inbox: drafts, one at a time, of one DECK or of all."),
    ),
    "draft": (
        "draft:draft",
        mark("Let a language model write drafts for lines without a card."),
    ),
    "serve": (
        "serve:serve",
        mark("Serve today's cards on a page for a browser, on the desk or on the phone."),
    ),
    "mcp": (
        "mcp:mcp",
        mark("Serve agents on standard input and output, by the Model Context Protocol."),
    ),
    "add": (
        "adding:add_card",
        mark("Type in a card: a question, then its answer, on standard input."),
    ),
    "edit": (
        "editing:edit",
        mark("Word a card in your own words; they stay when its log is read."),
    ),
    "accept": ("status:accept", mark("Take drafts: from now on they are asked.")),
    "reject": (
        "status:reject",
        mark("Turn drafts down: they never come back while their line stays as it is."),
    ),
    "suspend": (
        "status:suspend",
        mark("Put cards aside: they are not asked until you take them back."),
    ),
    "unsuspend": ("status:unsuspend", mark("Take back cards that were put aside.")),
    "bury": ("status:bury", mark("Do not ask for cards until tomorrow.")),
    "flag": (
        "status:flag",
        mark("Mark cards that you mean to look at again; 'srs list is:flagged' finds them."),
    ),
    "unflag": ("status:unflag", mark("Take the mark off cards.")),
    "set-due": (
        "manual:set_due",
        mark("Let cards come back on DAY: 2027-01-15, tomorrow, or a number of days from today."),
    ),
    "reset": (
        "manual:reset",
        mark("Let cards be new again; their reviews stay in the review log."),
    ),
    "forget": ("forget:forget", mark("Take a DECK, with those below it, out of the collection.")),
    "export": (
        "export:export",
        mark("Write the active cards to FILE: .apkg for Anki, .csv or .json."),
    ),
    "import": (
        "importing:import_files",
        mark("Take in answers that a page of 'srs serve --export' saved; '-' is standard input."),
    ),
    "stats": ("stats:stats", mark("Show figures of your study.")),
    "evaluate": (
        "proof:evaluate",
        mark("Compare how well SM-2 and FSRS predict your reviews, or those in FILE."),
    ),
    "optimize": ("proof:optimize", mark("Fit FSRS to your own reviews.")),
    "simulate": (
        "proof:simulate",
        mark("Show what each retention would cost and give, with FSRS and your own pace."),
    ),
    "doctor": (
        "health:doctor",
        mark("Check the database, and the schedules against the reviews they come from."),
    ),
    "blame": (
        "blame:blame",
        mark("Show LOG line by line, fading where you forget."),
    ),
    "verify": (
        "verify:verify",
        mark("Read the logs again, and say of each card whether its answer stands in its lines."),
    ),
    "backup": ("backups:backup", mark("Write a copy of the database to the folder of backups.")),
    "restore": (
        "backups:restore",
        mark(
            "Put the backup FILE in the place of the database; a copy of the present one is kept."
        ),
    ),
    "where": (
        "health:where",
        mark("Show where the database, the settings, the backups and the decks are."),
    ),
    "settings": (
        "settings:settings",
        mark(
            "Show every setting: what is set, and the others as comments with their usual values."
        ),
    ),
    "completion": ("completion:completion", mark("Print the completion script of a SHELL.")),
}
"""Where each command is defined, and the first line of its help: the list needs no import."""

_INTERRUPTED = 130
"""The exit status that shells expect after Ctrl+C."""


def _loaded(module: str) -> ModuleType:
    """The module, imported if need be. What is imported stays, and is never looked through again.

    A fifth of the time that SQLAlchemy takes to be imported would go into that.
    """
    if module in sys.modules:
        return sys.modules[module]
    with without_collecting():
        loaded = importlib.import_module(module)
    gc.freeze()
    return loaded


class _Lazy(click.Group):
    """Knows its commands by name, and loads the one that is asked for."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            if ctx.resilient_parsing:  # completion asks, and takes no for an answer
                return None
            from difflib import get_close_matches  # noqa: PLC0415  # only for who mistyped

            if near := get_close_matches(name, _COMMANDS):
                meant = either(near)
                ctx.fail(
                    tr("No such command {name!r}. Did you mean {near}?", name=name, near=meant)
                )
            ctx.fail(tr("No such command {name!r}.", name=name))
        module, function = _COMMANDS[name][0].split(":")
        command = getattr(_loaded(f"srs.cli.{module}"), function)
        return translated(command) if isinstance(command, click.Command) else None

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(tr("Commands")):
            formatter.write_dl([(name, tr(line)) for name, (_, line) in _COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            ctx.exit(_INTERRUPTED)


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
        _loaded("srs.cli.review").open_screen("home")  # --help needs no screen
