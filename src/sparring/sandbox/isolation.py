"""How far the learner's program is kept from the machine, and what each level does not protect."""

from enum import StrEnum


class Isolation(StrEnum):
    """The level in force; every Report names it."""

    FULL = "full"
    RESTRICTED = "restricted"
    PROCESS = "process"


NOT_PROTECTED = {
    Isolation.FULL: (
        "Not protected against: faults of the kernel itself. "
        "Seen can be: where Python and the libraries are installed, the kernel's version, the processor."
    ),
    Isolation.RESTRICTED: (
        "Not protected against: faults of the kernel; "
        "that files and other processes exist can be seen, though nothing of them can be read or touched; "
        "so can the machine's name, unless Sparring runs as root, and where Python is installed."
    ),
    Isolation.PROCESS: (
        "Not protected against: reading and writing your files, Sparring's own among them, and the network. "
        "The program runs as you do, and only a rule keeps out libraries that a question does not allow. "
        "On Linux it can start no process and signal none, the judge's memory is closed to it, and whatever "
        "it leaves is ended; where the kernel has no system-call filters, and on macOS and Windows, it can "
        "also start programs that stay when they leave its group, and signal yours; on Windows it can "
        "change the judge's memory. Memory is limited by the system on Linux, elsewhere by a look every "
        "tenth of a second, between which it may take more. Expected values never leave the judge, so a "
        "verdict is wrong only if a program sets out to change the judge itself."
    ),
}
