"""Makes a pair of sockets.

question: testing/doubled
expect: crashed
says: not permitted
"""

import socket


def doubled(values):
    socket.socketpair()
    print("ESCAPED")
    return []
