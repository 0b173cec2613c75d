"""Our tables of system calls agree with Debian's, and say one thing about each call."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from sparring.judge.box.calls import ALLOWED, JUDGED, KILLED, MACHINES, REFUSED, numbers
from sparring.judge.box.seccomp import filter_for

TABLES = (ALLOWED, REFUSED, KILLED, JUDGED)
RESOLVER = shutil.which("scmp_sys_resolver")
needs_resolver = pytest.mark.skipif(
    RESOLVER is None, reason="scmp_sys_resolver is not installed (Debian: apt install seccomp)"
)


@pytest.mark.skipif(
    RESOLVER is None, reason="scmp_sys_resolver is not installed (Debian: apt install seccomp)"
)
@pytest.mark.parametrize("machine", MACHINES)
def test_numbers_are_those_of_libseccomp(machine: str) -> None:
    assert RESOLVER is not None
    for table in TABLES:
        for name, number in numbers(table, machine).items():
            asked = [RESOLVER, "-a", machine, str(number)]
            assert subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip() == name


@pytest.mark.skipif(
    RESOLVER is None, reason="scmp_sys_resolver is not installed (Debian: apt install seccomp)"
)
@pytest.mark.parametrize("machine", MACHINES)
def test_calls_that_a_machine_has_are_not_left_out(machine: str) -> None:
    assert RESOLVER is not None
    for table in TABLES:
        names = {entry.split()[0] for entry in table.split(",")}
        for name in names - set(numbers(table, machine)):
            asked = [RESOLVER, "-a", machine, name]
            assert int(subprocess.run(asked, capture_output=True, text=True, check=True).stdout) < 0


@pytest.mark.parametrize("machine", MACHINES)
def test_no_call_stands_in_two_tables(machine: str) -> None:
    found = [number for table in TABLES for number in numbers(table, machine).values()]
    assert len(found) == len(set(found))


@pytest.mark.parametrize("machine", MACHINES)
def test_filter_fits_what_the_kernel_takes(machine: str) -> None:
    assert 0 < len(filter_for(machine)) // 8 < 4096
