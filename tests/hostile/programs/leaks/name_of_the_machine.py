"""Reads the name of the machine.

question: testing/doubled
expect: passed
levels: full
"""

import os
import socket

if {os.uname().nodename, socket.gethostname()} != {"sparring"}:
    print("ESCAPED", os.uname().nodename)


def doubled(values):
    return [2.0 * value for value in values]
