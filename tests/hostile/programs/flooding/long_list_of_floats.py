"""Returns two million floats as a list beside the right answer, forty times.

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
    more = struct.pack("<d", 0.5) * 900_000
    tag = {"$": "floats", "at": [len(content), len(more)]}
    if "sparring.sandbox.box.plain" in sys.modules:
        tag = {"$": "numbers", "of": "d", "at": [len(content), len(more)]}
    tree["v"].append(["beside", tag])
    return tree, content + more


def summary(values):
    codec.dumps = forged
    found = np.asarray(values)
    return np.flatnonzero(found > 0), f"{len(values)} numbers", {int(sign) for sign in np.sign(found)}
