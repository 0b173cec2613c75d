"""Our tables of system calls agree with Debian's, and say one thing about each call."""

from __future__ import annotations

import errno
import shutil
import struct
import subprocess

import pytest

from sparring.sandbox.box import seccomp
from sparring.sandbox.box.calls import ALLOWED, JUDGED, KILLED, MACHINES, REFUSED, numbers
from sparring.sandbox.box.seccomp import filter_for

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


def outcome(filter_: bytes, audit: int, number: int, *arguments: int) -> int:
    """Runs a filter as the kernel does."""
    padded = (*arguments, *[0] * (6 - len(arguments)))
    seen = struct.pack("<IIQ6Q", number, audit, 0, *padded)
    held, place = 0, 0
    while True:
        code, then, otherwise, value = struct.unpack_from("<HBBI", filter_, 8 * place)
        place += 1
        match code:
            case seccomp.LOAD:
                (held,) = struct.unpack_from("<I", seen, value)
            case seccomp.RETURN:
                return int(value)
            case _:
                tests = {seccomp.EQUAL: held == value, seccomp.AT_LEAST: held >= value}
                place += then if tests.get(code, held & value) else otherwise


@pytest.mark.parametrize("machine", MACHINES)
def test_filter_does_what_the_tables_say(machine: str) -> None:
    made, audit = filter_for(machine), seccomp.AUDIT[machine]
    refused = seccomp.ERROR | errno.EPERM
    wanted = dict.fromkeys(range(600), seccomp.ERROR | errno.ENOSYS)
    for table, verdict in ((ALLOWED, seccomp.ALLOW), (REFUSED, refused), (KILLED, seccomp.KILL)):
        wanted |= dict.fromkeys(numbers(table, machine).values(), verdict)
    judged = numbers(JUDGED, machine)
    for number in set(wanted) - set(judged.values()):
        assert outcome(made, audit, number) == wanted[number]
    assert outcome(made, audit, seccomp.X32 | judged["kill"]) == seccomp.KILL
    assert outcome(made, 0x40000003, 1) == seccomp.KILL


@pytest.mark.parametrize("machine", MACHINES)
@pytest.mark.parametrize(
    ("name", "arguments", "verdict"),
    [
        ("clone", (0x3D0F00,), seccomp.ERROR | errno.EPERM),
        ("clone", (0x10000000 | 17,), seccomp.ERROR | errno.EPERM),
        ("clone3", (), seccomp.ERROR | errno.ENOSYS),
        ("kill", (seccomp.SELF, 9), seccomp.ALLOW),
        ("kill", (0, 9), seccomp.ERROR | errno.EPERM),
        ("tgkill", (1, 1, 9), seccomp.ERROR | errno.EPERM),
        ("ioctl", (1, 0x5401), seccomp.ALLOW),
        ("ioctl", (1, 0x5412), seccomp.ERROR | errno.ENOTTY),
        ("fcntl", (3, 8), seccomp.ERROR | errno.EPERM),
        ("fcntl", (3, 1030), seccomp.ALLOW),
        ("prctl", (15,), seccomp.ALLOW),
        ("prctl", (4, 1), seccomp.ERROR | errno.EPERM),
        ("prlimit64", (0, 7, 0, 1), seccomp.ALLOW),
        ("prlimit64", (0, 7, 1 << 40, 1), seccomp.ERROR | errno.EPERM),
        ("prlimit64", (0, 7, 1, 1), seccomp.ERROR | errno.EPERM),
    ],
)
def test_arguments_decide(machine: str, name: str, arguments: tuple[int, ...], verdict: int) -> None:
    found = outcome(filter_for(machine), seccomp.AUDIT[machine], numbers(JUDGED, machine)[name], *arguments)
    assert found == verdict
