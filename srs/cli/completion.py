"""srs completion."""

import click
from click.shell_completion import get_completion_class

from srs.cli.bash import use_it
from srs.cli.output import say


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a SHELL.

    \b
    To have it always:
      srs completion bash >> ~/.bashrc
      srs completion zsh >> ~/.zshrc
      srs completion fish > ~/.config/fish/completions/srs.fish
    """
    use_it()
    kind = get_completion_class(shell)
    if kind is not None:
        root = click.get_current_context().find_root().command
        say(kind(root, {}, "srs", "_SRS_COMPLETE").source())
