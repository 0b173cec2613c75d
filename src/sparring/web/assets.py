"""Styles, scripts and fonts: known at start, so that an address can only mean a file of ours."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

FOLDER = Path(__file__).parent / "static"
SCRIPT = "dist/app.js"
FONTS = "dist/app.css"
TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".woff2": "font/woff2"}


@dataclass(frozen=True)
class Asset:
    """One file as it is sent; `packed` is the same one gzipped, where that is worth it."""

    content: bytes
    kind: str
    digest: str

    @cached_property
    def packed(self) -> bytes | None:
        return gzip.compress(self.content, 6) if self.kind.startswith(("text/", "image/svg")) else None


@cache
def assets() -> dict[str, Asset]:
    """All files below the static folder by their path in it."""
    paths = [path for path in FOLDER.rglob("*") if path.is_file() and path.suffix in (*TYPES, ".svg", ".txt")]
    return {path.relative_to(FOLDER).as_posix(): _read(path) for path in paths}


def address(name: str) -> str:
    """The address of a file; it changes with the content, so that browsers may keep it for ever."""
    found = assets().get(name)
    return f"/static/{name}?v={found.digest}" if found else ""


def _read(path: Path) -> Asset:
    content = path.read_bytes()
    kind = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Asset(content, kind, hashlib.sha256(content).hexdigest()[:16])
