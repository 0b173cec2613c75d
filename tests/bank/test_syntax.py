"""Trees are built by many threads at once, with what else a collection of garbage may run."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sparring.bank import syntax
from sparring.bank.syntax import parse

SOURCE = (Path(syntax.__file__).with_name("reading") / "front_matter.py").read_text(encoding="utf-8")


class Finalized:
    """Runs Python when it is collected, so that the interpreter may change to another thread."""

    def __init__(self) -> None:
        self.own = self

    def __del__(self) -> None:
        sum(range(2000))


@pytest.fixture
def busy_collector() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(50)
    yield
    gc.set_threshold(*before)


def test_threads_that_parse_at_once_get_whole_trees(busy_collector: None) -> None:
    def parsed(_: int) -> str:
        for _ in range(20):
            Finalized()
        return ast.dump(parse(SOURCE))

    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(parsed, range(60)))

    assert found == {ast.dump(ast.parse(SOURCE))}
