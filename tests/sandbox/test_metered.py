"""All children of one submission against one total."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sparring.bank.kind import Tier
from sparring.sandbox.child import Cause, Ended
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.limits import Limits, Total
from sparring.sandbox.metered import MeteredSandbox
from sparring.sandbox.open import open_at
from tests.sandbox.test_sandbox import call, load

PLENTY = Total(cpu_seconds=100, wall_seconds=100, calls=100)
Answer = Callable[[], bytes]


def ended(metered: MeteredSandbox, body: str, *, children: int = 1) -> Ended:
    """How a program ends whose calls are repeated without end, in one child or in several."""
    with pytest.raises(Ended) as found:
        for _ in range(children):
            child = metered.start(Tier.PYTHON, Limits())
            load(child, f"import time\n\ndef f(x):\n    {body}\n")
            for _ in range(100 // children):
                call(child, 1)
            child.close()
    return found.value


@pytest.fixture
def opened():  # type: ignore[no-untyped-def]
    sandbox = open_at(Isolation.PROCESS)
    yield sandbox
    sandbox.close()


def test_cpu_time_adds_up_over_calls_and_children(opened) -> None:  # type: ignore[no-untyped-def]
    body = "until = time.process_time() + 0.1\n    while time.process_time() < until: pass"
    metered = MeteredSandbox(opened, Total(cpu_seconds=0.5, wall_seconds=100, calls=100))
    found = ended(metered, body, children=50)
    assert found.cause is Cause.TOTAL
    assert "all its calls together used" in found.detail
    assert metered.calls < 20


def test_waiting_adds_up(opened) -> None:  # type: ignore[no-untyped-def]
    metered = MeteredSandbox(opened, Total(cpu_seconds=100, wall_seconds=0.5, calls=100))
    found = ended(metered, "time.sleep(0.1)")
    assert found.cause is Cause.TOTAL
    assert "0.5 s" in found.detail
    assert metered.calls <= 6


def test_one_call_does_not_outlast_the_total(opened) -> None:  # type: ignore[no-untyped-def]
    metered = MeteredSandbox(opened, Total(cpu_seconds=100, wall_seconds=0.3, calls=100))
    assert ended(metered, "time.sleep(1000)").cause is Cause.TOTAL


def test_a_call_has_its_own_limit_too(opened) -> None:  # type: ignore[no-untyped-def]
    metered = MeteredSandbox(opened, PLENTY)
    child = metered.start(Tier.PYTHON, Limits(wall_seconds=0.3))
    load(child, "import time\n\ndef f(x):\n    time.sleep(1000)\n")
    with pytest.raises(Ended) as found:
        call(child, 1)
    assert found.value.cause is Cause.WALL


def test_calls_are_counted(opened) -> None:  # type: ignore[no-untyped-def]
    metered = MeteredSandbox(opened, Total(cpu_seconds=100, wall_seconds=100, calls=5))
    assert "were 5" in ended(metered, "return x").detail
    assert metered.is_spent


def test_others_may_go_first_between_two_calls(opened) -> None:  # type: ignore[no-untyped-def]
    seen: list[str] = []
    metered = MeteredSandbox(opened, PLENTY, lambda: seen.append("between"))
    child = metered.start(Tier.PYTHON, Limits())
    load(child, "def f(x):\n    return x\n")
    call(child, 1)
    child.close()
    assert seen == ["between", "between"]
