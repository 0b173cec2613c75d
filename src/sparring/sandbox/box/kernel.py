"""The Linux system calls that Python does not offer, through ctypes; a failure is an OSError."""

from __future__ import annotations

import ctypes
import os
import struct

NEW_USER, NEW_PID, NEW_NET = 0x10000000, 0x20000000, 0x40000000
NEW_MOUNTS, NEW_CGROUP, NEW_NAMES, NEW_IPC = 0x20000, 0x2000000, 0x4000000, 0x8000000
READ_ONLY, NO_SUID, NO_DEVICES, NO_EXEC = 1, 2, 4, 8
REMOUNT, BIND, RECURSIVE, PRIVATE = 32, 4096, 16384, 1 << 18
DETACH = 2
COLLAPSE = 25
SET_PARENT_DEATH_SIGNAL, GET_DUMPABLE, SET_DUMPABLE, SET_SECCOMP, SET_NO_NEW_PRIVILEGES = 1, 3, 4, 22, 38
SET_CHILD_SUBREAPER = 36
MOUNT_SETATTR, LANDLOCK_CREATE, LANDLOCK_ADD, LANDLOCK_RESTRICT = 442, 444, 445, 446  # on every architecture
AT_RECURSIVE = 0x8000
CAPABILITY_HEADER = struct.pack("<Ii", 0x20080522, 0)
NO_CAPABILITIES = bytes(24)

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long


def _checked(returned: int, what: str) -> int:
    if returned < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return returned


def unshare(spaces: int) -> None:
    """Moves this process (for NEW_PID: its next children) into fresh namespaces."""
    _checked(_libc.unshare(ctypes.c_int(spaces)), f"unshare {spaces:#x}")


def enter_pid_space(fd: int) -> None:
    """Lets the next children be born in the pid namespace behind `fd`."""
    _checked(_libc.setns(fd, NEW_PID), "setns")


def name_machine(name: str) -> None:
    """What this uts namespace takes for the machine's name and domain."""
    word = name.encode()
    _checked(_libc.sethostname(word, ctypes.c_size_t(len(word))), "sethostname")
    _checked(_libc.setdomainname(word, ctypes.c_size_t(len(word))), "setdomainname")


def write_id_maps(proc: int, *, inner: int, uid: int, gid: int) -> None:
    """Makes `uid` and `gid` of the outside known as `inner` in this fresh user namespace."""
    texts = {"setgroups": "deny", "uid_map": f"{inner} {uid} 1", "gid_map": f"{inner} {gid} 1"}
    for name, text in texts.items():
        fd = os.open(f"self/{name}", os.O_WRONLY, dir_fd=proc)
        try:
            os.write(fd, text.encode())
        finally:
            os.close(fd)


def mount(source: str | None, target: str, kind: str | None, flags: int, options: str | None = None) -> None:
    """mount(2)."""
    words = [None if word is None else word.encode() for word in (source, target, kind, options)]
    returned = _libc.mount(words[0], words[1], words[2], ctypes.c_ulong(flags), words[3])
    _checked(returned, f"mount {target}")


def bind_read_only(source: str, target: str) -> None:
    """Shows `source` at `target` too, with everything mounted below it, and nothing of it writable."""
    mount(source, target, None, BIND | RECURSIVE)
    attributes = struct.pack("<QQQQ", READ_ONLY | NO_SUID | NO_DEVICES, 0, 0, 0)
    returned = _libc.syscall(MOUNT_SETATTR, -100, target.encode(), AT_RECURSIVE, attributes, len(attributes))
    _checked(returned, f"mount_setattr {target}")


def pivot_root(new: str, old: str) -> None:
    """Makes `new` the root and puts the present one at `old`."""
    _checked(_libc.pivot_root(new.encode(), old.encode()), "pivot_root")


def unmount(target: str) -> None:
    """Takes a mount out of sight at once."""
    _checked(_libc.umount2(target.encode(), DETACH), f"umount {target}")


def collapse(start: int, length: int) -> bool:
    """Whether this memory lies in a huge page now; False where there is none to be had."""
    wanted = ctypes.c_void_p(start), ctypes.c_size_t(length), ctypes.c_int(COLLAPSE)
    return bool(_libc.madvise(*wanted) == 0)


def set_process(option: int, value: int) -> None:
    """prctl(2) with one number."""
    zero = ctypes.c_ulong(0)
    _checked(_libc.prctl(option, ctypes.c_ulong(value), zero, zero, zero), f"prctl {option}")


def get_process(option: int) -> int:
    """prctl(2) for what is set now."""
    zero = ctypes.c_ulong(0)
    return _checked(_libc.prctl(option, zero, zero, zero, zero), f"prctl {option}")


def drop_capabilities() -> None:
    """Gives up every capability; with no_new_privs and no exec none can come back."""
    _checked(_libc.capset(CAPABILITY_HEADER, NO_CAPABILITIES), "capset")


def install_filter(instructions: bytes) -> None:
    """Puts a seccomp filter over this process, for good."""
    held = ctypes.create_string_buffer(instructions, len(instructions))
    program = struct.pack("@HP", len(instructions) // 8, ctypes.addressof(held))
    zero = ctypes.c_ulong(0)
    returned = _libc.prctl(SET_SECCOMP, ctypes.c_ulong(2), program, zero, zero)
    _checked(returned, "seccomp")


def landlock_version() -> int:
    """0 where the kernel has no Landlock or it is switched off."""
    version: int = _libc.syscall(LANDLOCK_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    return max(0, version)


def landlock_rules(attributes: bytes) -> int:
    """A new set of rules, as a descriptor."""
    size = ctypes.c_size_t(len(attributes))
    return _checked(_libc.syscall(LANDLOCK_CREATE, attributes, size, ctypes.c_uint32(0)), "landlock")


def landlock_allow(rules: int, path_fd: int, rights: int) -> None:
    """Allows `rights` on a file, or on a folder and everything below it."""
    rule = struct.pack("<Qi", rights, path_fd)
    returned = _libc.syscall(LANDLOCK_ADD, rules, ctypes.c_int(1), rule, ctypes.c_uint32(0))
    _checked(returned, "landlock rule")


def landlock_restrict(rules: int) -> None:
    """Holds this process to the rules, for good."""
    _checked(_libc.syscall(LANDLOCK_RESTRICT, rules, ctypes.c_uint32(0)), "landlock restriction")
