"""A Postgres of our own for the tests: in a temporary folder, on a socket there, gone at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ORDINARY = "nobody"
OPTIONS = "-c listen_addresses='' -c fsync=off -c unix_socket_directories={folder}"


def programs() -> Path | None:
    """The folder of the server's programs, wherever this system keeps them."""
    on_path = shutil.which("initdb")
    found = [Path(on_path)] if on_path else sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def reason_for_none() -> str:
    """Why there is no Postgres here; empty where there is one."""
    if programs() is None:
        return "Postgres is not installed here (Debian: apt install postgresql)"
    try:
        import psycopg  # noqa: F401
    except ImportError:
        return "psycopg is not installed (pip install 'psycopg[binary]')"
    if os.getuid() == 0 and shutil.which("runuser") is None:
        return "Postgres does not run as root, and there is no runuser"
    return ""


@contextmanager
def postgres() -> Iterator[dict[str, str]]:
    """The settings by which Django reaches a fresh server."""
    place = programs()
    assert place is not None
    with tempfile.TemporaryDirectory(prefix="spar") as name:  # short: a socket's path has 107 bytes
        folder = Path(name)
        if os.getuid() == 0:
            shutil.chown(folder, ORDINARY)
        data = folder / "data"
        _run(place / "initdb", "-D", data, "-U", "sparring", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = OPTIONS.format(folder=folder)
        _run(place / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", options, "start")
        try:
            yield {
                "ENGINE": "django.db.backends.postgresql",
                "NAME": "postgres",
                "USER": "sparring",
                "HOST": str(folder),
            }
        finally:
            _run(place / "pg_ctl", "-D", data, "-m", "immediate", "stop")


def _run(*command: object) -> None:
    words = [str(word) for word in command]
    if os.getuid() == 0:
        words = ["runuser", "-u", ORDINARY, "--", *words]
    found = subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, cwd="/")
    assert found.returncode == 0, found.stderr
