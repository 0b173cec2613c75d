"""Types a command into the learner's terminal.

question: testing/doubled
expect: crashed
"""

import fcntl
import termios


def doubled(values):
    for number in range(3):
        fcntl.ioctl(number, termios.TIOCSTI, b"x")
    print("ESCAPED")
    return []
