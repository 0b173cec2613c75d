"""Runs the web app on this machine: one address, one learner, no process left behind."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import socket
import sys
import threading
import webbrowser
from collections.abc import Callable
from typing import Any

from sparring.bank.locate import Location
from sparring.errors import AddressRefused
from sparring.settings import Places
from sparring.store.opening import open_store
from sparring.web.desk.clock import now
from sparring.web.desk.desk import open_desk
from sparring.web.desk.launch import Launch
from sparring.web.server.guard import LARGEST_IMPORT

PORT = 8717
LOCAL = "127.0.0.1"
THREADS = 6


def application(places: Places, location: Location, port: int) -> tuple[Callable[..., Any], Any]:
    """The WSGI application and its desk; opens the store."""
    from django.core.wsgi import get_wsgi_application

    from sparring.web.server.configuration import web_settings

    desk = open_desk(places, location, Launch())
    open_store(places.data, now().at, **web_settings(desk, port))
    return get_wsgi_application(), desk


def serve(
    places: Places, location: Location, port: int | None, tell: Callable[[str], None], *, browse: bool
) -> None:
    """Serves until interrupted; `tell` is given the launch address."""
    import waitress

    _quieten()
    listening = listen(port)
    chosen = listening.getsockname()[1]
    app, desk = application(places, location, chosen)
    server = waitress.create_server(
        app,
        sockets=[listening],
        threads=THREADS,
        max_request_body_size=LARGEST_IMPORT,
        ident="",
        clear_untrusted_proxy_headers=True,
    )
    threading.Thread(target=desk.shelf.read_ahead, name="reading", daemon=True).start()
    tell(desk.launch.address(chosen))
    if browse and _has_screen():
        with contextlib.suppress(webbrowser.Error):
            webbrowser.open(desk.launch.address(chosen))
    try:
        server.run()
    finally:
        server.close()
        desk.room.close()


def _has_screen() -> bool:
    """Whether a browser could show itself; in a bare terminal one might take the terminal over."""
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def _quieten() -> None:
    """Refusals and conflicts are pages, not lines in the learner's terminal; faults of ours are both."""
    for name in ("django.request", "django.security.csrf", "waitress.queue"):
        logging.getLogger(name).setLevel(logging.ERROR)


def listen(port: int | None) -> socket.socket:
    """A socket on this machine alone: the wanted port, or the usual one, or any that is free."""
    try:
        return _bound(PORT if port is None else port)
    except OSError as error:
        if port is not None or error.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise AddressRefused(
                f"Port {port or PORT} cannot be used: {error.strerror}. Try: spar serve --port 0"
            ) from error
        return _bound(0)


def _bound(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((LOCAL, port))
    except OSError:
        listening.close()
        raise
    return listening
