"""Who is next."""

from __future__ import annotations

import threading
import time

import pytest

from sparring.judge.once import Once
from sparring.judge.turns import Turns


def waiting(turns: Turns) -> int:
    return sum(map(len, turns._waiting.values()))


def test_persons_are_served_round_robin() -> None:
    turns, served = Turns(1), list[str]()

    def work(who: str) -> None:
        with turns.turn(who):
            served.append(who)

    threads = []
    with turns.turn("somebody"):
        for count, who in enumerate(["greedy", "greedy", "greedy", "modest", "late"], 1):
            threads.append(threading.Thread(target=work, args=(who,)))
            threads[-1].start()
            while waiting(turns) < count:
                time.sleep(0.001)
    for thread in threads:
        thread.join()
    assert served == ["greedy", "modest", "late", "greedy", "greedy"]


def test_no_more_work_at_once_than_there_are_places() -> None:
    turns, running, most = Turns(2), list[int](), list[int]()

    def work() -> None:
        with turns.turn("one"):
            running.append(1)
            most.append(len(running))
            time.sleep(0.002)
            running.pop()

    threads = [threading.Thread(target=work) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(most), max(most)) == (20, 2)


def test_a_failure_gives_the_place_back() -> None:
    turns = Turns(1)
    with pytest.raises(ValueError, match="no"), turns.turn("one"):
        raise ValueError("no")
    with turns.turn("one"):
        pass


def test_a_value_is_computed_once_by_many_threads() -> None:
    once, computed = Once[str, int](), list[int]()

    def compute() -> int:
        time.sleep(0.01)
        computed.append(1)
        return 7

    found = list[int]()
    threads = [threading.Thread(target=lambda: found.append(once.get("key", compute))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (found, computed) == ([7] * 8, [1])


def test_a_computation_that_failed_is_tried_again() -> None:
    once = Once[str, int]()
    with pytest.raises(ZeroDivisionError):
        once.get("key", lambda: 1 // 0)
    assert once.get("key", lambda: 1) == 1
