"""Opens a socket of each family.

question: testing/doubled
expect: crashed
says: not permitted
"""

import socket


def doubled(values):
    last = None
    for family in range(50):
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
            try:
                socket.socket(family, kind)
                print("ESCAPED", family, kind)
            except OSError as error:
                last = error
    raise last
