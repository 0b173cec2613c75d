"""How far the learner's program is kept from the machine, and what each level does not protect."""

from enum import StrEnum


class Isolation(StrEnum):
    """The level in force; every Report names it."""

    FULL = "full"
    RESTRICTED = "restricted"
    PROCESS = "process"


NOT_PROTECTED = {
    Isolation.FULL: "Not protected against: faults of the kernel itself.",
    Isolation.RESTRICTED: (
        "Not protected against: faults of the kernel; "
        "that files and other processes exist can be seen, though nothing of them can be read or touched."
    ),
    Isolation.PROCESS: (
        "Not protected against: reading and writing your files, the network, other processes. "
        "The program runs as you do, and only a rule keeps out libraries that a question does not allow. "
        "Verdicts stay honest, because expected values never leave the judge."
    ),
}
