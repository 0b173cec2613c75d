"""The files that the interpreter and the allowed libraries need, and nothing else of the machine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

# Parts of the standard library's folder that no solution needs, or that hold other people's packages.
LEFT_OUT = frozenset(
    {"site-packages", "dist-packages", "test", "idlelib", "ensurepip", "lib2to3", "turtledemo"}
)


@dataclass(frozen=True, slots=True)
class Needs:
    """Folders of the standard library, packages that the question allows, libraries in use."""

    folders: tuple[Path, ...]
    packages: tuple[Path, ...]
    libraries: tuple[Path, ...]

    @property
    def readable(self) -> tuple[Path, ...]:
        """Everything one by one, without what is left out of the folders."""
        parts = [path for folder in self.folders for path in folder.iterdir() if path.name not in LEFT_OUT]
        return (*parts, *self.packages, *self.libraries)


def needs(standard: list[Path], packages: list[Path]) -> Needs:
    """To be asked once everything is imported: libraries are found among what is mapped."""
    found = [path for path in standard if path.is_dir()]
    folders = [path for path in found if not any(other in path.parents for other in found)]
    shown = {*folders, *packages}
    libraries = [path for path in _mapped() if shown.isdisjoint(path.parents)]
    return Needs(tuple(folders), tuple(packages), tuple(sorted(libraries)))


def _mapped() -> set[Path]:
    columns = [line.split(maxsplit=5) for line in Path("/proc/self/maps").read_text().splitlines()]
    names = {column[5] for column in columns if len(column) == 6}
    return {Path(name) for name in names if name.startswith("/") and ".so" in name and Path(name).is_file()}
