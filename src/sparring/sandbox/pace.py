"""Slows a sender of crumbs down: each piece that comes in costs the judge the same, however small it is."""

from __future__ import annotations

import time

CRUMB = 4096
FREE = 50
REST_SECONDS = 0.004


class Pace:
    """Lets some small pieces through at once, as any program sends them, and then rests after each."""

    def __init__(self) -> None:
        self.crumbs = 0

    def after(self, count: int) -> None:
        """Rests when this piece of so many bytes was one crumb too many."""
        self.crumbs += count < CRUMB
        if count < CRUMB and self.crumbs > FREE:
            time.sleep(REST_SECONDS)
