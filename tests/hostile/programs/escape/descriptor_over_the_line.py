"""Sends a descriptor over its line to the judge.

question: testing/doubled
expect: crashed
"""

import array
import socket


def doubled(values):
    line = socket.socket(fileno=3)
    line.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0]))])
    print("ESCAPED")
    return []
