"""Limits of the system, for good; only where the system has them."""

from __future__ import annotations

import resource


def lower(limit: int, value: int) -> None:
    """Lowers a limit; one that is lower already stays, since only root could raise it."""
    _, hard = resource.getrlimit(limit)
    least = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(limit, (least, least))
