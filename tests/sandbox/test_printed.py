"""What a program printed before it answered is there when the answer is."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from sparring.sandbox.printed import Printed
from sparring.sandbox.wake import CAN_POLL, Wake

pytestmark = pytest.mark.skipif(not CAN_POLL, reason="pipes cannot be polled here")


@contextmanager
def printed(limit: int = 1 << 20) -> Iterator[tuple[Printed, int, list[str]]]:
    reading, writing = os.pipe()
    wake, told = Wake(), list[str]()
    one = Printed(reading, limit, wake, lambda: told.append("too much"))
    thread = threading.Thread(target=one.read_on)
    thread.start()
    try:
        yield one, writing, told
    finally:
        one.end()
        wake.call()
        thread.join()
        wake.close()
        os.close(reading)
        os.close(writing)


def test_what_was_written_is_read_at_once() -> None:
    with printed() as (one, writing, _):
        for count in range(1, 2000):
            os.write(writing, b"x" * 3)
            if count % 100 == 0:
                assert len(one.text()) == 3 * count


def test_too_much_is_told_whoever_reads_it() -> None:
    for _ in range(50):
        with printed(limit=10) as (one, writing, told):
            os.write(writing, b"y" * 11)
            assert one.text() == "y" * 10
            assert told == ["too much"]


def test_after_the_end_it_reads_nothing_more() -> None:
    with printed() as (one, writing, _):
        os.write(writing, b"before")
        assert one.text() == "before"
        one.end()
        assert one.text() == "before"
