"""Who is next."""

from __future__ import annotations

import threading
import time
from collections import deque

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


def test_who_holds_a_place_for_long_lets_others_go_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sparring.judge.turns.SLICE_SECONDS", 0.0)
    turns, done = Turns(1), list[str]()

    def work() -> None:
        with turns.turn("modest"):
            done.append("modest")

    thread = threading.Thread(target=work)
    with turns.turn("greedy") as turn:
        turn.pass_on()  # nobody waits: it goes on at once
        thread.start()
        while not waiting(turns):
            time.sleep(0.001)
        turn.pass_on()
        done.append("greedy")
    thread.join()
    assert done == ["modest", "greedy"]
    with turns.turn("one"):
        pass


def test_a_short_turn_is_not_given_away() -> None:
    turns = Turns(1)
    with turns.turn("one") as turn:
        turns._waiting["other"] = deque([threading.Event()])
        turn.pass_on()
        assert waiting(turns) == 1
        turns._waiting.clear()


def test_an_exception_while_others_go_first_costs_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sparring.judge.turns.SLICE_SECONDS", 0.0)
    turns = Turns(1)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(turns, "_wait", interrupted)
    turns._waiting["other"] = deque([threading.Event()])
    with pytest.raises(KeyboardInterrupt), turns.turn("one") as turn:
        turn.pass_on()
    assert turns._free == 0  # the other one holds it
