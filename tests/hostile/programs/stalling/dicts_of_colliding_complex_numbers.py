"""Sends dicts whose keys are complex numbers of one hash.

question: testing/doubled
expect: malformed | too_big
"""

import json
import struct
import sys

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
    keys = [{"$": "complex", "v": [float(-1_000_003 * k).hex(), float(k).hex()]} for k in range(1, 2_000)]
    one = json.dumps({"$": "dict", "v": [[key, 0] for key in keys]})
    return ("[" + ",".join([one] * 80) + "]").encode(), b""


def doubled(values):
    codec.dumps = forged
