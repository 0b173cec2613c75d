"""spar completion"""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

WHERE = {"bash": "~/.bashrc", "zsh": "~/.zshrc", "fish": "~/.config/fish/completions/spar.fish"}


@click.command("completion")
@click.argument("shell", type=click.Choice(list(WHERE)))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script of your shell; append it to the file that the shell reads at its start.

    \b
    bash: spar completion bash >> ~/.bashrc
    zsh:  spar completion zsh >> ~/.zshrc
    fish: spar completion fish > ~/.config/fish/completions/spar.fish
    """
    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"No completion for {shell}.")
    click.echo(found(ctx.find_root().command, {}, "spar", "_SPAR_COMPLETE").source())
