"""The system-call filter of a learner's program, assembled from our own tables; pure Python.

A binary search over the call's number: the kernel tries the filter on every number when it is installed.
"""

from __future__ import annotations

import errno
import struct

from sparring.sandbox.box.calls import ALLOWED, HELPERS, JUDGED, KILLED, REFUSED, numbers

AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
X32 = 0x40000000
KILL, ALLOW, ERROR = 0x80000000, 0x7FFF0000, 0x00050000
LOAD, EQUAL, AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06
NUMBER, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16

SELF = 0x5E1F5E1F  # stands for the child's own process id, which is known only after the fork
TERMINAL = (0x5401, 0x5413, 0x5450, 0x5451)  # TCGETS, TIOCGWINSZ, FIONCLEX, FIOCLEX: what opening a file asks
DESCRIPTOR = (0, 1, 2, 3, 4, 1030)  # F_DUPFD … F_SETFL, F_DUPFD_CLOEXEC; F_SETOWN would send signals
THREAD_NAME = (15, 16)

_Code = tuple[bytes, ...]


def filter_for(machine: str) -> bytes:
    """The filter's instructions, eight bytes each; `SELF` is to be replaced by the process id."""
    return _assembled(machine, _outcomes(), (_step(RETURN, ERROR | errno.ENOSYS),))


def alone_filter(machine: str) -> bytes:
    """The filter of a program that has no other wall: it stays one process, and leaves others alone.

    Files and the network are open to it; `SELF` as above.
    """
    names = ("killed", "clone", "clone3", "kill", "tgkill", "helpers")
    outcomes = {name: code for name, code in _outcomes().items() if name in names}
    return _assembled(machine, outcomes, (_step(RETURN, ALLOW),))


def _assembled(machine: str, outcomes: dict[str, _Code], missing: _Code) -> bytes:
    start = [_step(LOAD, ARCHITECTURE), *_unless(AUDIT[machine], KILL), _step(LOAD, NUMBER)]
    return b"".join([*start, *_search(_intervals(machine, outcomes, missing))])


def _intervals(machine: str, outcomes: dict[str, _Code], missing: _Code) -> list[tuple[int, _Code]]:
    """What to do from each number on, up to the next one in the list."""
    known = {number: code for name, code in outcomes.items() for number in numbers_of(name, machine)}
    edges = sorted({0, X32, *known, *(number + 1 for number in known)})
    found = [(edge, known.get(edge, missing)) for edge in edges if edge < X32]
    found.append((X32, (_step(RETURN, KILL),)))
    return [one for one, before in zip(found, [(0, ()), *found], strict=False) if one[1] != before[1]]


def numbers_of(name: str, machine: str) -> list[int]:
    """The numbers of a whole table, or of one call that its arguments decide."""
    tables = {"allowed": ALLOWED, "killed": KILLED, "refused": REFUSED, "helpers": HELPERS}
    if name in tables:
        return list(numbers(tables[name], machine).values())
    return [numbers(JUDGED, machine)[name]]


def _outcomes() -> dict[str, _Code]:
    return {
        "allowed": (_step(RETURN, ALLOW),),
        "killed": (_step(RETURN, KILL),),
        "refused": (_step(RETURN, ERROR | errno.EPERM),),
        "helpers": (_step(RETURN, ERROR | errno.EPERM),),
        "clone": (_step(RETURN, ERROR | errno.EPERM),),  # no thread either: no limit of the system binds root
        "clone3": (_step(RETURN, ERROR | errno.ENOSYS),),  # libc falls back to the other
        "kill": _when(0, (SELF,), errno.EPERM),
        "tgkill": _when(0, (SELF,), errno.EPERM),
        "ioctl": _when(1, TERMINAL, errno.ENOTTY),
        "fcntl": _when(1, DESCRIPTOR, errno.EPERM),
        "prctl": _when(0, THREAD_NAME, errno.EPERM),
        "prlimit64": _only_reading(),
    }


def _search(intervals: list[tuple[int, _Code]]) -> _Code:
    if len(intervals) == 1:
        return intervals[0][1]
    middle = len(intervals) // 2
    below = _search(intervals[:middle])
    return (_jump(AT_LEAST, intervals[middle][0], then=len(below)), *below, *_search(intervals[middle:]))


def _when(argument: int, values: tuple[int, ...], refused: int) -> _Code:
    """Allows the call when the argument's low word is one of the values."""
    code = [_step(LOAD, FIRST_ARGUMENT + 8 * argument)]
    for value in values:
        code += [_jump(EQUAL, value, otherwise=1), _step(RETURN, ALLOW)]
    return (*code, _step(RETURN, ERROR | refused))


def _only_reading() -> _Code:
    """prlimit64 with a null pointer for the new limits."""
    new = FIRST_ARGUMENT + 8 * 2
    refused = ERROR | errno.EPERM
    low, high = ([_step(LOAD, new + part), *_unless(0, refused)] for part in (0, 4))
    return (*low, *high, _step(RETURN, ALLOW))


def _unless(value: int, outcome: int) -> _Code:
    return (_jump(EQUAL, value, then=1), _step(RETURN, outcome))


def _step(code: int, value: int) -> bytes:
    return struct.pack("<HBBI", code, 0, 0, value)


def _jump(test: int, value: int, *, then: int = 0, otherwise: int = 0) -> bytes:
    """Skips so many instructions."""
    return struct.pack("<HBBI", test, then, otherwise, value)
