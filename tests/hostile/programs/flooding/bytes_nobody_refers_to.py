"""Answers rightly forty times, each time with 15 MB that nothing refers to.

question: testing/summary
expect: malformed | too_big
"""

import json
import struct
import sys

import numpy as np

codec = next(module for name, module in sys.modules.items() if name.endswith("box.codec"))
genuine = codec.dumps


def forged(value, special=None):
    """The answer that would have been sent, with its header and its buffers changed."""
    frame = genuine(value, special)
    (length,) = struct.unpack_from("<I", frame)
    header, content = changed(json.loads(frame[4 : 4 + length]), frame[4 + length :])
    header = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<I", len(header)) + header + content


def changed(tree, content):
    return tree, content + bytes(7_900_000)


def summary(values):
    codec.dumps = forged
    found = np.asarray(values)
    return np.flatnonzero(found > 0), f"{len(values)} numbers", {int(sign) for sign in np.sign(found)}
