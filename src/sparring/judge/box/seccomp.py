"""The system-call filter of a learner's program, assembled from our own tables; pure Python."""

from __future__ import annotations

import errno
import struct

from sparring.judge.box.calls import ALLOWED, JUDGED, KILLED, REFUSED, numbers

AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
X32 = 0x40000000
KILL, ALLOW, ERROR = 0x80000000, 0x7FFF0000, 0x00050000
LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16

SELF = 0x5E1F5E1F  # stands for the child's own process id, which is known only after the fork
CLONE_THREAD = 0x10000
TERMINAL = (0x5401, 0x5413, 0x5450, 0x5451)  # TCGETS, TIOCGWINSZ, FIONCLEX, FIOCLEX: what opening a file asks
DESCRIPTOR = (0, 1, 2, 3, 4, 1030)  # F_DUPFD … F_SETFL, F_DUPFD_CLOEXEC; F_SETOWN would send signals
THREAD_NAME = (15, 16)

_Rule = list[bytes]


def filter_for(machine: str) -> bytes:
    """The filter's instructions, eight bytes each; `SELF` is to be replaced by the process id."""
    code = [
        _step(LOAD, ARCHITECTURE),
        *_unless(AUDIT[machine], KILL),
        _step(LOAD, NUMBER),
        *_if(AT_LEAST, X32, [_step(RETURN, KILL)]),
    ]
    judged = numbers(JUDGED, machine)
    for name, rule in _judged_by_arguments().items():
        code += _if(EQUAL, judged[name], rule)
    for table, outcome in ((ALLOWED, ALLOW), (KILLED, KILL), (REFUSED, ERROR | errno.EPERM)):
        for number in sorted(numbers(table, machine).values()):
            code += _if(EQUAL, number, [_step(RETURN, outcome)])
    return b"".join([*code, _step(RETURN, ERROR | errno.ENOSYS)])


def _judged_by_arguments() -> dict[str, _Rule]:
    return {
        "clone": _when(0, ANY_BIT, (CLONE_THREAD,), errno.EPERM),
        "clone3": [_step(RETURN, ERROR | errno.ENOSYS)],  # its flags are behind a pointer; libc falls back
        "kill": _when(0, EQUAL, (SELF,), errno.EPERM),
        "tgkill": _when(0, EQUAL, (SELF,), errno.EPERM),
        "ioctl": _when(1, EQUAL, TERMINAL, errno.ENOTTY),
        "fcntl": _when(1, EQUAL, DESCRIPTOR, errno.EPERM),
        "prctl": _when(0, EQUAL, THREAD_NAME, errno.EPERM),
        "prlimit64": _only_reading(),
    }


def _when(argument: int, test: int, values: tuple[int, ...], refused: int) -> _Rule:
    """Allows the call when the argument's low word fits one of the values."""
    code = [_step(LOAD, FIRST_ARGUMENT + 8 * argument)]
    for value in values:
        code += _if(test, value, [_step(RETURN, ALLOW)])
    return [*code, _step(RETURN, ERROR | refused)]


def _only_reading() -> _Rule:
    """prlimit64 with a null pointer for the new limits."""
    new = FIRST_ARGUMENT + 8 * 2
    refused = ERROR | errno.EPERM
    low, high = ([_step(LOAD, new + part), *_unless(0, refused)] for part in (0, 4))
    return [*low, *high, _step(RETURN, ALLOW)]


def _step(code: int, value: int) -> bytes:
    return struct.pack("<HBBI", code, 0, 0, value)


def _if(test: int, value: int, then: _Rule) -> _Rule:
    return [struct.pack("<HBBI", test, 0, len(then), value), *then]


def _unless(value: int, outcome: int) -> _Rule:
    return [struct.pack("<HBBI", EQUAL, 1, 0, value), _step(RETURN, outcome)]
