"""Counts how often each line of the learner's file runs, and how long it takes, by Python's tracing hook."""

from __future__ import annotations

import sys
import time
from types import FrameType
from typing import Any

Times = dict[int, list[float]]


class LineTimes:
    """While tracing, every line of one file gets [hits, seconds]; calls count for their line."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._times: Times = {}
        self._open: dict[int, tuple[int, float]] = {}

    def start(self) -> None:
        sys.settrace(self._on_call)

    def stop(self) -> list[list[float]]:
        """Ends tracing; rows of line number, hits and seconds."""
        sys.settrace(None)
        return [[float(line), *found] for line, found in sorted(self._times.items())]

    def _on_call(self, frame: FrameType, event: str, _: Any) -> Any:
        is_ours = event == "call" and frame.f_code.co_filename == self._file
        return self._on_line if is_ours else None

    def _on_line(self, frame: FrameType, event: str, _: Any) -> Any:
        now = time.perf_counter()
        self._leave(id(frame), now)
        if event == "line":
            self._open[id(frame)] = frame.f_lineno, time.perf_counter()
        return self._on_line

    def _leave(self, frame: int, now: float) -> None:
        """Books the time of the line that a frame was on."""
        line, since = self._open.pop(frame, (0, now))
        if line:
            found = self._times.setdefault(line, [0.0, 0.0])
            found[0] += 1
            found[1] += now - since
