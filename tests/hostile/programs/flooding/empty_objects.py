"""Sends a header of four million empty objects.

question: testing/doubled
expect: too_big
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
    return b"[" + b"{}," * 4_000_000 + b"0]", content


def doubled(values):
    codec.dumps = forged
