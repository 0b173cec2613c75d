"""spar serve"""

from __future__ import annotations

import click

from sparring.cli.scope import Scope, pass_scope
from sparring.errors import AddressRefused

LOCAL_NAMES = ("127.0.0.1", "localhost")


@click.command("serve")
@click.option("--port", type=click.IntRange(0, 65535), help="The port to use; 0 takes any that is free.")
@click.option("--no-browser", is_flag=True, help="Print the address only.")
@click.option("--host", default="127.0.0.1", hidden=True)
@pass_scope
def command(scope: Scope, port: int | None, no_browser: bool, host: str) -> None:
    """Practise in the browser, on this machine only; Ctrl-C ends it."""
    if host not in LOCAL_NAMES:
        raise AddressRefused(
            f"--host {host}: Sparring runs your programs, so it answers on 127.0.0.1 only. "
            "To practise from elsewhere, forward the port: ssh -L 8717:127.0.0.1:8717 …"
        )
    from sparring.web.server.serving import serve

    serve(scope.places, scope.location, port, _tell, browse=not no_browser)


def _tell(address: str) -> None:
    click.echo(f"Sparring is ready. Open this address once:\n\n  {click.style(address, bold=True)}\n")
    click.echo("It works in one browser only. Ctrl-C ends the server.")
