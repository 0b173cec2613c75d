"""The system calls a learner's program may make, by name and by number on x86-64 and aarch64.

Entries read `name x86-64 aarch64`; `-` where an architecture lacks the call. Whatever stands in no table
does not exist over there (ENOSYS).
"""

from __future__ import annotations

# Files below its own folder, memory, clocks, threads, and questions about itself.
ALLOWED = """
read 0 63, write 1 64, close 3 57, stat 4 -, fstat 5 80, lstat 6 -, poll 7 -, lseek 8 62, mmap 9 222,
mprotect 10 226, munmap 11 215, brk 12 214, rt_sigaction 13 134, rt_sigprocmask 14 135,
rt_sigreturn 15 139, pread64 17 67, pwrite64 18 68, readv 19 65, writev 20 66, access 21 -,
faccessat 269 48, faccessat2 439 439, pipe 22 -, pipe2 293 59, select 23 -, pselect6 270 72, ppoll 271 73,
sched_yield 24 124, sched_getaffinity 204 123, getcpu 309 168, mremap 25 216, madvise 28 233, dup 32 23,
dup2 33 -, dup3 292 24, nanosleep 35 101, clock_nanosleep 230 115, getitimer 36 102, setitimer 38 103,
alarm 37 -, getpid 39 172, getppid 110 173, getpgrp 111 -, gettid 186 178, exit 60 93, exit_group 231 94,
uname 63 160, fsync 74 82, ftruncate 77 46, getdents 78 -, getdents64 217 61, getcwd 79 17, chdir 80 49,
rename 82 -, renameat 264 38, renameat2 316 276, mkdir 83 -, mkdirat 258 34, rmdir 84 -, unlink 87 -,
unlinkat 263 35, readlink 89 -, readlinkat 267 78, umask 95 166, gettimeofday 96 169, time 201 -,
clock_gettime 228 113, clock_getres 229 114, getrlimit 97 163, getrusage 98 165, sysinfo 99 179,
times 100 153, getuid 102 174, getgid 104 176, geteuid 107 175, getegid 108 177, getgroups 115 158,
sigaltstack 131 132, futex 202 98, futex_waitv 449 449, set_tid_address 218 96, set_robust_list 273 99,
rseq 334 293, restart_syscall 219 128, arch_prctl 158 -, epoll_create 213 -, epoll_create1 291 20,
epoll_wait 232 -, epoll_pwait 281 22, epoll_ctl 233 21, eventfd2 290 19, open 2 -, openat 257 56,
newfstatat 262 79, statx 332 291, getrandom 318 278
"""

# Asked for by ordinary libraries and careless programs: EPERM, which Python shows as PermissionError.
REFUSED = """
fork 57 -, vfork 58 -, execve 59 221, execveat 322 281, socket 41 198, socketpair 53 199,
memfd_create 319 279, memfd_secret 447 447, setuid 105 146, setgid 106 144, setreuid 113 145,
setregid 114 143, setresuid 117 147, setresgid 119 149, setgroups 116 159, setsid 112 157, setpgid 109 154,
setrlimit 160 164, capset 126 91, chmod 90 -, fchmod 91 52, fchmodat 268 53, chown 92 -, fchown 93 55,
lchown 94 -, fchownat 260 54, symlink 88 -, symlinkat 266 36, link 86 -, linkat 265 37, mknod 133 -,
mknodat 259 33, shmget 29 194, shmat 30 196, msgget 68 186, semget 64 190, tkill 200 130,
rt_sigqueueinfo 129 138, rt_tgsigqueueinfo 297 240, pidfd_open 434 434, pidfd_send_signal 424 424,
seccomp 317 277, landlock_create_ruleset 444 444, landlock_add_rule 445 445,
landlock_restrict_self 446 446
"""

# Those of them that start, leave or signal processes: refused also where nothing else is.
HELPERS = """
fork 57 -, vfork 58 -, execve 59 221, execveat 322 281, setsid 112 157, setpgid 109 154, tkill 200 130,
rt_sigqueueinfo 129 138, rt_tgsigqueueinfo 297 240, pidfd_open 434 434, pidfd_send_signal 424 424
"""

# No program that answers a question asks for these: the kernel ends it, and the verdict is `forbidden`.
KILLED = """
ptrace 101 117, process_vm_readv 310 270, process_vm_writev 311 271, process_madvise 440 440, kcmp 312 272,
pidfd_getfd 438 438, perf_event_open 298 241, bpf 321 280, userfaultfd 323 282, io_uring_setup 425 425,
io_uring_enter 426 426, io_uring_register 427 427, keyctl 250 219, add_key 248 217, request_key 249 218,
unshare 272 97, setns 308 268, mount 165 40, umount2 166 39, pivot_root 155 41, chroot 161 51,
move_mount 429 429, fsopen 430 430, fsconfig 431 431, fsmount 432 432, fspick 433 433, open_tree 428 428,
mount_setattr 442 442, name_to_handle_at 303 264, open_by_handle_at 304 265, fanotify_init 300 262,
init_module 175 105, finit_module 313 273, delete_module 176 106, kexec_load 246 104,
kexec_file_load 320 294, swapon 167 224, swapoff 168 225, reboot 169 142, quotactl 179 60, acct 163 89,
syslog 103 116, vhangup 153 58, sethostname 170 161, setdomainname 171 162, settimeofday 164 170,
clock_settime 227 112, clock_adjtime 305 266, adjtimex 159 171, iopl 172 -, ioperm 173 -, modify_ldt 154 -,
personality 135 92, lookup_dcookie 212 18
"""

# Decided by their arguments.
JUDGED = """
clone 56 220, clone3 435 435, kill 62 129, tgkill 234 131, ioctl 16 29, fcntl 72 25, prctl 157 167,
prlimit64 302 261
"""

MACHINES = ("x86_64", "aarch64")


def numbers(table: str, machine: str) -> dict[str, int]:
    """The calls of one table that this machine has, by name."""
    column = 1 + MACHINES.index(machine)
    rows = [entry.split() for entry in table.split(",")]
    return {row[0]: int(row[column]) for row in rows if row[column] != "-"}
