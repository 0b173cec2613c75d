"""A check takes the next values of a generator that stays over there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sparring.bank.kind import Tier
from sparring.checking.answer import Answer, Mismatch, Raised, opened, taken
from sparring.checking.verdict import Verdict
from sparring.judge.display import pasted
from sparring.judge.remote import Remote, Solution, Stop
from sparring.sandbox.child import Sandbox
from sparring.sandbox.limits import STANDARD

SOURCE = """
import itertools

def numbers(start):
    yield from itertools.count(start)

def few():
    yield 1
    yield 2

def broken():
    yield 1
    raise ValueError("no more")

def listed():
    return [1, 2]

class Many:
    def __iter__(self):
        return iter([1, 2])

"""
FORGES = (
    SOURCE
    + """

itertools.islice = lambda *_: [1] * 50
"""
)


@pytest.fixture
def remote(sandbox: Sandbox) -> Iterator[Remote]:
    child = sandbox.start(Tier.PYTHON, STANDARD)
    yield Remote(child)
    child.close()


def values(answers: list[Answer]) -> list[object]:
    return [opened(answer) for answer in answers]


def test_values_come_as_they_are_asked_for(remote: Remote) -> None:
    remote.load(SOURCE, "numbers")
    solution = Solution(remote)
    one, other = solution.numbers(3), solution.numbers(10)
    found = [
        values(taken(one, 2)),
        values(taken(other, 1)),
        values(taken(one, 2, after=5)),
        values(taken(one, 1)),
    ]
    assert found == [[3, 4], [10], [10, 11], [12]]


def test_an_end_gives_fewer_values(remote: Remote) -> None:
    remote.load(SOURCE, "few")
    answer = Solution(remote).few()
    assert [values(taken(answer, 3)), values(taken(answer, 3))] == [[1, 2], []]


def test_an_error_comes_when_its_value_is_asked_for(remote: Remote) -> None:
    remote.load(SOURCE, "broken")
    answer = Solution(remote).broken()
    assert values(taken(answer, 1)) == [1]
    with pytest.raises(Raised, match="ValueError: no more"):
        taken(answer, 1)


def test_a_list_is_no_generator(remote: Remote) -> None:
    remote.load(SOURCE, "listed")
    with pytest.raises(Mismatch, match="returned a list of 2, expected a generator"):
        taken(Solution(remote).listed(), 1)


def test_what_only_could_be_iterated_is_none_either(remote: Remote) -> None:
    remote.load(SOURCE, "Many")
    with pytest.raises(Stop, match="Many is no generator and no iterator") as stopped:
        taken(Solution(remote).Many(), 1)
    assert (stopped.value.verdict, stopped.value.alive) == (Verdict.MALFORMED, True)


def test_more_values_than_were_asked_for_are_refused(remote: Remote) -> None:
    remote.load(FORGES, "few")
    with pytest.raises(Mismatch, match="gave a list of 50, expected 2 values at most"):
        taken(Solution(remote).few(), 2)


def test_what_was_taken_is_shown_as_a_learner_would_write_it(remote: Remote) -> None:
    remote.load(SOURCE, "numbers")
    answer = Solution(remote).numbers(3)
    taken(answer, 2)
    taken(answer, 1, after=4)
    assert pasted(remote.calls, None).splitlines() == [
        "generator = numbers(3)",
        "list(islice(generator, 2))",
        "list(islice(generator, 4, 5))",
    ]


def test_what_came_before_a_new_measurement_is_not_counted_with_it(remote: Remote) -> None:
    remote.load("def mixed():\n    return [[0, 'a']] * 10_000\n", "mixed")
    solution = Solution(remote)
    for _ in range(30):
        remote.begin_again()
        solution.mixed()
    with pytest.raises(Stop, match="all answers together have more than"):
        for _ in range(30):
            solution.mixed()
