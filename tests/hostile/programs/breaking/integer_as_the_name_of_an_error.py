"""Says, while it is imported, that an error named by an integer of 5,000 digits was raised.

question: testing/doubled
expect: malformed
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
    long = {"$": "int", "v": hex(10**5000)}
    fields = [["ended", "raised"], ["names", [long]], ["kind", ""], ["message", ""], ["trace", ""]]
    return {"$": "dict", "v": fields}, b""


codec.dumps = forged


def doubled(values):
    return values
