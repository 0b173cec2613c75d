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
    """One file as it is sent; where it is worth it `packed` is the same by gzip, `pressed` by Brotli."""

    content: bytes
    kind: str
    digest: str
    pressed: bytes | None = None

    def accepted(self, encodings: str) -> tuple[bytes, str]:
        """The smallest form that a browser accepts, and its name; none for the file as it is."""
        named = {one.partition(";")[0].strip() for one in encodings.split(",")}
        if "br" in named and self.pressed:
            return self.pressed, "br"
        if "gzip" in named and self.packed:
            return self.packed, "gzip"
        return self.content, ""

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
    pressed = path.with_name(f"{path.name}.br")
    digest = hashlib.sha256(content).hexdigest()[:16]
    return Asset(content, kind, digest, pressed.read_bytes() if pressed.is_file() else None)
