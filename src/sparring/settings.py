"""Where things live on this machine: the learner's files, the event inbox, the caches."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple


class Places(NamedTuple):
    """Folders Sparring reads and writes; none is created before something is written to it."""

    data: Path
    cache: Path
    work: Path


def seed() -> str:
    """What the random inputs of hidden checks depend on besides the question; empty is everyone's own.

    Checks are public, and so are their inputs unless `SPARRING_SEED` is set: a shared service sets it to one
    of 0 to 7, for which the bank is proven, so that no table of answers passes there.
    """
    return os.environ.get("SPARRING_SEED", "").strip()


def places() -> Places:
    """The folders in force.

    `SPARRING_HOME` puts all three below one folder, `SPARRING_WORK` moves the learner's files.
    """
    home = os.environ.get("SPARRING_HOME")
    if home:
        root = Path(home).expanduser()
        found = Places(data=root / "data", cache=root / "cache", work=root / "work")
    else:
        import platformdirs

        found = Places(
            data=Path(platformdirs.user_data_dir("sparring", appauthor=False)),
            cache=Path(platformdirs.user_cache_dir("sparring", appauthor=False)),
            work=Path("~/sparring").expanduser(),
        )
    work = os.environ.get("SPARRING_WORK")
    return Places(found.data, found.cache, Path(work).expanduser()) if work else found
